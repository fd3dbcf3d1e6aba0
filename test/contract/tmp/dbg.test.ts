import { buildWorkbook } from "/work/main/test/contract/startingWorkbook";
import { replacing, sheetSpec } from "/work/main/test/contract/specBuilder";
import { openWithOfficejs } from "/work/main/test/contract/officejsUnderTest";
test("x", async () => {
  const { port, host } = await openWithOfficejs(buildWorkbook({ sheets: [{ name: "Мой", rows: [["a"]] }], marks: { report: "'Мой'!$A$1:$Z$1000" } }));
  const run = (globalThis as any).Excel.run;
  (globalThis as any).Excel.run = (o: unknown, f: any) => run(o, f).catch((e: any) => { console.log(e.code, e.message, JSON.stringify(e.debugInfo)); throw e; });
  await port.writeSheets(replacing(sheetSpec())).catch((e) => console.log(String(e), e.hostCode));
  console.log(host.gaps, JSON.stringify(host.requests));
});

import { createTemplate } from "../../../src/app/createTemplate";
import type { SheetSet } from "../../../src/workbook/sheetSpec";
import { WorkbookFailure } from "../../../src/workbook/workbookFailure";
import { judge } from "../../../src/app/judge";
import { sampleTables } from "../../golden/sampleTables";
import { tablesOfSheets } from "../../golden/tablesOfSheets";
import { servicesOver, shortState, workbookFake, type FakeOptions } from "./workbookFake";

async function run(what: "template" | "sample", options: FakeOptions = {}) {
  const workbook = workbookFake(options);
  const { services, states } = servicesOver(workbook);
  await createTemplate(services, what);
  return { workbook, states, last: states[states.length - 1] };
}

it("adds the input sheets and their lists, and says which", async () => {
  const { workbook, states, last } = await run("template");
  expect(states.map(shortState)).toEqual(["busy:reading", "busy:writing", "created"]);
  expect(last).toEqual({ kind: "created", what: "template", sheets: ["Паспорт", "Показатели", "Мероприятия", "Расходы", "Списки"] });
  expect(workbook.written.map(({ mode, activate }) => [mode, activate])).toEqual([["add", "inputPassport"]]);
});

it("the empty template is refused for what is not filled, and for nothing else", async () => {
  const { workbook } = await run("template");
  const { findings } = judge(tablesOfSheets(workbook.written[0] as SheetSet));
  expect(findings.map((finding) => (finding.code === "P03" ? finding.parameter : finding.code))).toEqual([
    "Наименование программы",
    "Начало реализации",
    "Окончание реализации",
    "Отчётный год",
    "Ответственный исполнитель",
    "P13",
    // No indicators; and, to know, no measures and no money.
    ...["B03", "B03", "B03"],
  ]);
});

it("the sample on the template's sheets gives the report's figures", async () => {
  const { workbook, last } = await run("sample");
  expect(last).toMatchObject({ kind: "created", what: "sample" });
  const judgement = judge(tablesOfSheets(workbook.written[0] as SheetSet));
  expect(judgement.kind === "assessed" ? judgement.assessment.programme.achievement.result : null).toMatchObject({ known: true });
  expect(judgement.findings.map(({ code }) => code)).toEqual(["I02", "M05", "M10", "M14", "M14", "M12", "R10", "P14", "X08"]);
});

it("names the sheets as they are called in the end", async () => {
  const { last } = await run("template", { names: { inputPassport: "Паспорт (2)" } });
  expect(last).toMatchObject({ sheets: ["Паспорт (2)", "Показатели", "Мероприятия", "Расходы", "Списки"] });
});

it("leaves a workbook that holds one of the tables as it is", async () => {
  const { workbook, states, last } = await run("sample", { tables: sampleTables().slice(2, 4) });
  expect(states.map(shortState)).toEqual(["busy:reading", "failed"]);
  expect(last).toMatchObject({ action: "insert-sample", reason: "tables-exist", subject: "«Показатели», «Мероприятия»" });
  expect(workbook.written).toEqual([]);
});

it("a failure of the host becomes a state", async () => {
  const { last } = await run("template", { failWriting: new WorkbookFailure("workbook-protected") });
  expect(last).toMatchObject({ kind: "failed", action: "create-template", reason: "workbook-protected" });
});

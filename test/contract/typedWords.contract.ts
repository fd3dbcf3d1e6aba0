import { resultSheets } from "../../src/app/calculateEffectiveness";
import { inputSheets } from "../../src/app/createTemplate";
import { formerSheets, OWN_SHEETS, type FormerSheets } from "../../src/app/formerSheets";
import { judge } from "../../src/app/judge";
import { isInputTable } from "../../src/tables/readProgrammeData";
import { buildWorkbook } from "./startingWorkbook";
import type { OpenWorkbook } from "./workbookUnderTest";

/** What each program makes of the cells that we drew must still be known as ours. */
export function describeTypedWords(open: OpenWorkbook): void {
  it("of sheets that nobody typed on, nothing is taken for a person's words, however often they are drawn", async () => {
    const { port } = await open(buildWorkbook({ sheets: [{ name: "Лист1", rows: [] }] }));
    await port.writeSheets(await inputSheets("sample"));
    for (let times = 0; times < 3; times += 1) {
      const content = await port.readTables(isInputTable, OWN_SHEETS);
      const former = formerSheets(content);
      expect(content.ownSheets).toHaveLength(times === 0 ? 0 : OWN_SHEETS.length);
      expect(typed(former)).toEqual([]);
      const judgement = judge(content.tables);
      if (judgement.kind === "refused") throw new Error("refused");
      await port.writeSheets(resultSheets(judgement, former));
    }
  });
}

const typed = ({ notes, kept }: FormerSheets): unknown[] => [
  ...[...notes.values()].flatMap(({ beside, below, over, between, reasons }) => [beside, below, over, between, reasons].flat()),
  ...kept.edited,
  ...kept.added,
  ...(kept.notes ?? []),
];

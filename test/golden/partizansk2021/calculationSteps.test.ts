import { partizansk2021 } from "../../../src/tables/sample/partizansk2021";
import { fileCells } from "../../slow/fileCells";
import { calculated, inputFile } from "../programmeBooks";

it("says of every indicator what its degree was made of; over a zero plan, what stands there", async () => {
  const sheet = fileCells(await calculated(await inputFile({ content: partizansk2021 }))).get("Расчёт эффективности");
  const first = [...(sheet ?? [])].find(([, { value }]) => value === "Расчёт")?.[0] ?? "C0";
  const header = Number(first.slice(1));
  const steps = [1, 2, 3, 4].map((row) => [`C${header + row}`, `D${header + row}`].map((cell) => sheet?.get(cell)?.value));
  // The report: № 1 without a fact, 69 of 68, and twice a plan and a fact of 0.
  expect(steps).toEqual([
    ["– / 34,6", "–"],
    ["69 / 68", 1.01],
    ["план 0, факт 0", 1],
    ["план 0, факт 0", 1],
  ]);
});

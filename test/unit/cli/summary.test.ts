import { judge } from "../../../src/app/judge";
import { summaryOf } from "../../../src/cli/summary";
import { messagesFor } from "../../../src/messages/messagesFor";
import { sampleTables } from "../../golden/sampleTables";
import { withCell } from "../../golden/workbookEdits";

const lines = (address?: string, content: string | number = "", language = "ru"): string[] =>
  summaryOf(judge(address === undefined ? sampleTables() : withCell(sampleTables(), address, content)), messagesFor(language)).split("\n");

it("says the figures, the rating, the conclusion and every finding", () => {
  const said = lines();
  expect(said[0]).toMatch(/^Повышение эффективности деятельности/u);
  expect(said.filter((line) => line.endsWith(": 100,3 %"))).toHaveLength(2);
  expect(said.filter((line) => line.endsWith(": 100,0 %"))).toHaveLength(1);
  expect(said.filter((line) => line.endsWith(": высокая"))).toHaveLength(1);
  expect(said.filter((line) => line.startsWith("ВЫВОД: "))).toHaveLength(1);
  const [missing, unstable] = said.filter((line) => /^\[[IX]/u.test(line));
  const gap = said.at(-1);
  expect(missing).toMatch(/^\[I02\] Показатели!H2 Нет фактического значения/u);
  expect(unstable).toMatch(/^\[X08\] Оценка зависит от правила, которого акт не устанавливает/u);
  expect(gap).toMatch(/^\[P14\] Шкала не покрывает все значения: для 0 % оценки нет/u);
});

it("of refused data says the findings, errors first, and no figure", () => {
  const said = lines("Показатели!H3", "много");
  expect(said.map((line) => line.slice(0, 5))).toEqual(["[I05]", "[I02]", "[M05]", "[M10]", "[M14]", "[M14]", "[M12]", "[R10]", "[P14]"]);
});

it("speaks English", () => {
  expect(lines("Показатели!H3", "много", "en")[0]).toBe(
    "[I05] Показатели!H3 Column “Факт” needs a number but holds the text “много”. Row: “Доля муниципальных служащих ПГО, получивших дополнительное профессиональное образование…”. Enter a number. If there is no value, leave the cell empty.",
  );
});

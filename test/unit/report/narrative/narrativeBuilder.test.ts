import { NOTHING_KEPT } from "../../../../src/report/narrative/keptTexts";
import { NarrativeBuilder } from "../../../../src/report/narrative/narrativeBuilder";
import { STYLES } from "../../../../src/report/style/styles";

it("keeps a line that announces a list with the list's first item, and no further", () => {
  const builder = new NarrativeBuilder(NOTHING_KEPT);
  builder.paragraph("money", ["Объём финансирования составил 5,00 тыс. рублей."], STYLES.paragraph);
  builder.paragraph("missing", ["Показатели, по которым ещё нет фактических значений:"], STYLES.paragraph);
  builder.paragraph("missing 1", ["– «Удовлетворённость населения»;"], STYLES.paragraph);
  builder.paragraph("missing 2", ["– «Доля служащих»."], STYLES.paragraph);
  expect(builder.rows.map(({ keepWithPrevious }) => keepWithPrevious === true)).toEqual([false, false, true, false]);
});

it("does not hold the pieces of a long text together, though one may end in a colon", () => {
  const builder = new NarrativeBuilder(NOTHING_KEPT);
  const sentence = "Дополнительное профессиональное образование получили муниципальные служащие, в том числе: ";
  builder.long("result", ["Результат: "], undefined, sentence.repeat(30).trim());
  expect(builder.rows.length).toBeGreaterThan(2);
  expect(builder.rows.filter(({ keepWithPrevious }) => keepWithPrevious === true)).toEqual([]);
});

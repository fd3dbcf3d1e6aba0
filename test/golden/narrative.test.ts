import { resultSheets } from "../../src/app/calculateEffectiveness";
import { judge } from "../../src/app/judge";
import { BESIDE } from "../../src/report/narrative/besideColumns";
import { openXlsxWorkbook } from "../../src/adapters/xlsx/openXlsxWorkbook";
import { isInputTable } from "../../src/tables/readProgrammeData";
import type { TemplateContent } from "../../src/tables/template/templateSheets";
import { programme } from "../slow/programmes/programme";
import { inputFile } from "./programmeBooks";

const plain = (value: unknown): string => (typeof value === "string" ? value.replaceAll("\u00a0", " ") : "");

/** The paragraphs of «Отчёт», no-break spaces as ordinary ones. */
async function paragraphs(content: TemplateContent): Promise<string[]> {
  const { tables } = await (await openXlsxWorkbook(await inputFile({ content }))).readTables(isInputTable);
  const judgement = judge(tables);
  if (judgement.kind === "refused") throw new Error(JSON.stringify(judgement.findings));
  const report = resultSheets(judgement).sheets.find(({ key }) => key === "report");
  return (report?.rows ?? []).flatMap(({ cells }) => (cells[BESIDE.key] === undefined ? [] : [plain(cells[0]?.value)]));
}

/** One subprogramme; two of three measures are done, 50 of 80 roubles are spent. */
const UNFINISHED = programme({
  passport: { "Единица денежных сумм": "руб." },
  subprogrammes: [["1", "Школы"]],
  indicators: [{ Подпрограмма: "1", План: 20, Факт: 15, "Обоснование отклонений": "Ремонт перенесён" }],
  measures: [
    { Подпрограмма: "1", Вид: "основное мероприятие", Мероприятие: "Ремонт школ", "Достигнутый результат": "Отремонтирована 1 школа" },
    { Подпрограмма: "1" },
    { Подпрограмма: "1", Мероприятие: "Покупка парт", Статус: "не выполнено", Проблемы: "Торги не состоялись" },
  ],
  expenditures: [
    { Подпрограмма: "1", Наименование: "Ремонт школ", План: 60, Факт: 49, Распорядитель: "Управление образования", "Причина отклонения": "Экономия на торгах" },
    { Подпрограмма: "1", Источник: "краевой бюджет", План: 20, Факт: 1, Распорядитель: "Администрация" },
  ],
});

describe("a programme that was not carried out in full", () => {
  let said: string[];
  beforeAll(async () => {
    said = await paragraphs(UNFINISHED);
  });

  it.each([
    "В программу входит подпрограмма:",
    // 49 + 1 = 50 of 60 + 20 = 80 roubles are 62,5 %.
    "Объём финансирования программы на 2023 год составил 80,00 рублей, израсходовано 50,00 рублей (62,5 %).",
    "В том числе по источникам:",
    "– местный бюджет: план – 60,00 рублей, факт – 49,00 рублей;",
    "– краевой бюджет: план – 20,00 рублей, факт – 1,00 рубль.",
    "Основное мероприятие подпрограммы – ремонт школ.",
    "Результат: Отремонтирована 1 школа.",
    "В том числе по распорядителям:",
    "– Управление образования: план – 60,00 рублей, факт – 49,00 рублей;",
    "– Администрация: план – 20,00 рублей, факт – 1,00 рубль.",
    "Отклонение расходов «Ремонт школ» (местный бюджет): план – 60,00 рублей, факт – 49,00 рублей. Причина: Экономия на торгах.",
    "Мероприятий запланировано: 3, выполнено: 2.",
    "Мероприятия, не выполненные или выполненные частично:",
    "– «Покупка парт» – не выполнено.",
    "Причина: Торги не состоялись.",
    // 15 / 20 = 75 %.
    "Показатель «Показатель 1» (ед.): план – 20, факт – 15, степень достижения – 75 %. Обоснование: Ремонт перенесён.",
    "Среднее значение выполнения показателей – 75,0 % (учтён 1 из 1 показателя).",
  ])("«%s»", (sentence) => {
    expect(said).toContain(sentence);
  });

  it("never says «в полном объёме»", () => {
    expect(said.filter((sentence) => sentence.includes("в полном объёме"))).toEqual([]);
  });
});

it("money of which nothing was planned and nothing spent was not spent «в полном объёме»", async () => {
  const said = await paragraphs(
    programme({ subprogrammes: [["1", "Школы"]], indicators: [{ Подпрограмма: "1", План: 1, Факт: 1 }], measures: [{ Подпрограмма: "1" }], expenditures: [{ Подпрограмма: "1", План: 0, Факт: 0 }] }),
  );
  expect(said.filter((sentence) => sentence.includes("освоены"))).toEqual([]);
  expect(said).toContain("Мероприятий запланировано: 1, выполнено: 1. Мероприятие выполнено в полном объёме.");
  expect(said).toContain("Расходы на 2023 год не планировались и не производились.");
  expect(said).toContain("Степень эффективности использования выделенных финансовых средств не рассчитана: расходы не планировались.");
});

it("money spent without a plan has no share", async () => {
  const said = await paragraphs(programme({ subprogrammes: [], indicators: [{ План: 1, Факт: 1 }], measures: [], expenditures: [{ План: 0, Факт: 2 }] }));
  expect(said).toContain("Объём финансирования программы на 2023 год составил 0,00 тыс. рублей, израсходовано 2,00 тыс. рублей.");
});

/** A programme of one indicator with a fact and others without; the money of a measure stands under its number only. */
const missingFacts = (id: string, missing: number): TemplateContent =>
  programme({
    passport: { Методика: id },
    subprogrammes: [["1", "Школы"]],
    indicators: [{ Подпрограмма: "1", План: 2, Факт: 1 }, ...Array.from({ length: missing }, () => ({ Подпрограмма: "1", План: 4, Факт: null, "Прошлый год": 3 }))],
    measures: [{ Подпрограмма: "1", Мероприятие: "Покупка парт" }],
    expenditures: [{ Подпрограмма: "1", "№ мероприятия": "1", План: 100, Факт: 50, "Причина отклонения": "Экономия" }],
  });

describe("what has no value is said in words", () => {
  const noFacts = programme({ subprogrammes: [["1", "Школы"]], indicators: [{ Подпрограмма: "1", План: 2, Факт: null }], measures: [], expenditures: [] });

  it.each([
    "Среднее значение выполнения показателей не рассчитано (учтено 0 из 1 показателя).",
    "Среднее значение выполнения показателей эффективности муниципальной программы не рассчитано (учтено 0 из 1 показателя).",
    "Эффективность реализации муниципальной программы по итогам года не рассчитана: нет ни одного показателя, который можно оценить.",
    "ВЫВОД: на основе показателей эффективности (среднее значение выполнения показателей не рассчитано, использование средств не рассчитано, эффективность реализации не рассчитана) оценка не определена: эффективность не рассчитана. Расчёт предварительный: учтено 0 из 1 показателя.",
  ])("«%s»", async (sentence) => {
    expect(await paragraphs(noFacts)).toContain(sentence);
  });

  it("no sentence is about measures, money or indicators that a level does not have", async () => {
    const said = await paragraphs(programme({ subprogrammes: [["1", "Школы"], ["2", "Пустая"]], indicators: [{ Подпрограмма: "1", План: 2, Факт: 2 }, { План: 1, Факт: 1 }], measures: [], expenditures: [] }));
    const start = said.indexOf("Подпрограмма «Пустая»");
    expect(said.slice(start, start + 2)).toEqual(["Подпрограмма «Пустая»", "Оценка эффективности"]);
    expect(said.filter((sentence) => sentence.startsWith("Мероприятий"))).toEqual([]);
  });
});

describe("a methodology that counts indicators without an actual value says how", () => {
  // «share-reached» counts a missing fact as zero: none of these indicators is reached.
  it.each([
    [0, "Доля достигнутых показателей – 0,00 % (учтён 1 из 1 показателя)."],
    [1, "Доля достигнутых показателей – 0,00 % (учтено 2 из 2 показателей, из них 1 без фактического значения считается невыполненным)."],
    [2, "Доля достигнутых показателей – 0,00 % (учтено 3 из 3 показателей, из них 2 без фактического значения считаются невыполненными)."],
    [5, "Доля достигнутых показателей – 0,00 % (учтено 6 из 6 показателей, из них 5 без фактического значения считаются невыполненными)."],
    [11, "Доля достигнутых показателей – 0,00 % (учтено 12 из 12 показателей, из них 11 без фактического значения считаются невыполненными)."],
    [21, "Доля достигнутых показателей – 0,00 % (учтено 22 из 22 показателей, из них 21 без фактического значения считается невыполненным)."],
    [101, "Доля достигнутых показателей – 0,00 % (учтено 102 из 102 показателей, из них 101 без фактического значения считается невыполненным)."],
  ])("%d missing", async (missing, sentence) => {
    expect(await paragraphs(missingFacts("share-reached", missing))).toContain(sentence);
  });

  it("the conclusion says it too", async () => {
    const said = await paragraphs(missingFacts("share-reached", 1));
    expect(said.find((sentence) => sentence.startsWith("ВЫВОД"))).toMatch(/Вывод сделан предварительно: учтено 2 из 2 показателей, из них 1 без фактического значения считается невыполненным\.$/u);
  });
});

it("the list of missing facts ends its items as a list does", async () => {
  const said = await paragraphs(missingFacts("partizansk-2021", 3));
  const start = said.indexOf("Показатели, по которым ещё нет фактических значений:");
  expect(said.slice(start + 1, start + 5)).toEqual(["– «Показатель 2»;", "– «Показатель 3»;", "– «Показатель 4».", "После представления этих данных оценка будет уточнена."]);
});

it("a sum is not called a mean, and counts of financed measures say so", async () => {
  // 1 / 2 = 0,5 alone.
  expect(await paragraphs(missingFacts("sum-of-ratios", 0))).toContain("Сумма степеней достижения показателей муниципальной программы – 0,5000 (учтён 1 из 1 показателя).");
  const said = await paragraphs(missingFacts("federal-582", 0));
  expect(said).toContain("Мероприятий с финансированием из местного бюджета запланировано: 1, выполнено: 1.");
  // The order takes the programme's own indicators, of which there are none.
  expect(said).toContain("Среднее значение выполнения показателей эффективности муниципальной программы (без показателей подпрограмм) не рассчитано (учтено 0 из 0 показателей).");
  // 50 / 100 in percent, though the methodology counts in ratios.
  expect(said).toContain("Объём финансирования на 2023 год составил 100,00 тыс. рублей, израсходовано 50,00 тыс. рублей (50,00 %).");
});

it("money under a measure's number is named by the measure", async () => {
  expect(await paragraphs(missingFacts("partizansk-2021", 0))).toContain(
    "Отклонение расходов «Покупка парт» (местный бюджет): план – 100,00 тыс. рублей, факт – 50,00 тыс. рублей. Причина: Экономия.",
  );
});

it("the lead agency is named once where the subprogramme has the same", async () => {
  const said = await paragraphs({ ...missingFacts("partizansk-2021", 0), Подпрограммы: [{ Код: "1", Наименование: "Школы", "Ответственный исполнитель": "Управление образования" }] });
  expect(said.filter((sentence) => sentence.startsWith("Ответственный исполнитель"))).toHaveLength(1);
});

it("a programme without subprogrammes has its own section", async () => {
  const said = await paragraphs(
    programme({
      subprogrammes: [],
      indicators: [{ План: 1, Факт: 1 }],
      measures: [{ Вид: "основное мероприятие", Мероприятие: "Охрана труда", "Достигнутый результат": "Обучены 2 человека" }, {}],
      expenditures: [{ План: 5, Факт: 5, Распорядитель: "Администрация" }],
    }),
  );
  expect(said).toEqual(
    expect.arrayContaining([
      "Результаты реализации программы",
      "Основное мероприятие программы – охрана труда.",
      "Результат: Обучены 2 человека.",
      "Распорядитель средств – Администрация.",
      "Мероприятий запланировано: 2, выполнено: 2. Мероприятия программы выполнены в полном объёме.",
    ]),
  );
});

it("a result of 4 400 characters goes on in further rows, whole, and none higher than Excel can show", async () => {
  const long = Array.from({ length: 110 }, (_, index) => `${index + 1}) проведено занятие для ${index} жителей;`).join(" ");
  const content = programme({
    subprogrammes: [["1", "Школы"]],
    indicators: [{ Подпрограмма: "1", План: 1, Факт: 1 }],
    measures: [{ Подпрограмма: "1", Вид: "основное мероприятие", "Достигнутый результат": long }],
    expenditures: [{ Подпрограмма: "1", План: 5, Факт: 5 }],
  });
  const said = await paragraphs(content);
  const start = said.findIndex((sentence) => sentence.startsWith("Результат: "));
  const end = said.findIndex((sentence) => sentence.startsWith("Объём финансирования на"));
  expect(end - start).toBeGreaterThan(1);
  expect(said.slice(start, end).join("")).toBe(`Результат: ${long}`);
});

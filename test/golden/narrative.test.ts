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
    "– местный бюджет – план 60,00 рублей, факт 49,00 рублей;",
    "– краевой бюджет – план 20,00 рублей, факт 1,00 рубль.",
    "Основное мероприятие подпрограммы – ремонт школ.",
    "Результат: Отремонтирована 1 школа.",
    "В том числе по распорядителям:",
    "– Управление образования – план 60,00 рублей, факт 49,00 рублей;",
    "– Администрация – план 20,00 рублей, факт 1,00 рубль.",
    "Отклонение расходов «Ремонт школ» (местный бюджет): план 60,00 рублей, факт 49,00 рублей. Причина: Экономия на торгах.",
    "Мероприятий запланировано: 3, выполнено: 2.",
    "Не выполнены или выполнены частично:",
    "– «Покупка парт» – не выполнено.",
    "Причина: Торги не состоялись.",
    // 15 / 20 = 75 %.
    "Показатель «Показатель 1»: план 20, факт 15, степень достижения 75 %. Обоснование: Ремонт перенесён.",
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

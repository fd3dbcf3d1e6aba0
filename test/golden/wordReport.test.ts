import { documentBytes } from "../../src/adapters/docx/documentBytes";
import { openXlsxWorkbook } from "../../src/adapters/xlsx/openXlsxWorkbook";
import { formerSheets, OWN_SHEETS } from "../../src/app/formerSheets";
import { judge } from "../../src/app/judge";
import { reportDocument } from "../../src/app/reportDocument";
import { isInputTable } from "../../src/tables/readProgrammeData";
import { partizansk2021 } from "../../src/tables/sample/partizansk2021";
import { threeHundredMeasures } from "../slow/programmes/threeHundredMeasures";
import { fileCells, withEntries } from "../slow/fileCells";
import { documentText, partOf } from "./documentText";
import { calculated, inputFile, type ProgrammeBook } from "./programmeBooks";

/** What `calculate --docx` and the pane make of a file. */
async function wordFile(input: Uint8Array): Promise<Uint8Array> {
  const content = await (await openXlsxWorkbook(input)).readTables(isInputTable, OWN_SHEETS);
  const judgement = judge(content.tables);
  if (judgement.kind === "refused") throw new Error("Refused");
  return documentBytes(reportDocument(judgement, formerSheets(content)));
}

/** Spaces and line breaks of any kind are the same. */
const spaced = (text: string): string => text.replace(/\s+/gu, " ").trim();

function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Columns that choose a rule and that no official form shows. */
const RULES = ["Направление", "Вид", "Вес"];
/** Rows of the passport that say how to read the tables. */
const SETTINGS = ["Методика"];

/** Every text that was entered, cell by cell. */
function enteredTexts({ content }: ProgrammeBook): string[] {
  const passport = (content["Программа"] ?? []).filter(({ Параметр: label }) => !SETTINGS.includes(String(label))).map(({ Значение: value }) => value);
  const cells = ["Показатели", "Мероприятия", "Расходы"].flatMap((table) =>
    (content[table] ?? []).flatMap((row) => Object.entries(row).flatMap(([column, value]) => (RULES.includes(column) ? [] : [value]))),
  );
  const names = (content["Подпрограммы"] ?? []).map(({ Наименование: name }) => name);
  return [...passport, ...names, ...cells].filter((value) => typeof value === "string");
}

/** A dash alone says that there is nothing to say. */
const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);

describe.each<[string, ProgrammeBook]>([
  ["the sample", { content: partizansk2021 }],
  ["three hundred measures with texts of 4 400 characters", threeHundredMeasures],
])("the Word report of %s", (_, book) => {
  let text: string;
  beforeAll(async () => {
    text = documentText(await wordFile(await inputFile(book)));
  });

  it("holds every cell's text whole", () => {
    const inDocument = spaced(text);
    expect(enteredTexts(book).filter((entered) => isWord(entered) && !inDocument.includes(spaced(entered)))).toEqual([]);
  });

  it("holds what is said of each measure as often as it was entered", () => {
    const columns = ["Мероприятие", "Исполнители", "Ожидаемый результат", "Достигнутый результат"];
    const entered = (book.content["Мероприятия"] ?? []).flatMap((row) => columns.map((column) => spaced(String(row[column] ?? ""))));
    const inDocument = spaced(text);
    const lost = [...counted(entered.filter((cell) => cell.length > 20))].filter(([cell, count]) => inDocument.split(cell).length - 1 < count);
    expect(lost).toEqual([]);
  });

  it("holds the long texts whole, as they were entered, and none of them in pieces", () => {
    const long = (book.content["Мероприятия"] ?? []).map((row) => String(row["Достигнутый результат"] ?? "")).filter((entered) => entered.length > 1500);
    expect(long.length).toBeGreaterThan(0);
    expect(long.filter((entered) => !text.includes(entered.trim()))).toEqual([]);
    expect(text).not.toContain("(продолжение)");
  });
});

describe("the Word report of the sample", () => {
  let input: Uint8Array;
  let file: Uint8Array;
  let xml: string;
  beforeAll(async () => {
    input = await inputFile({ content: partizansk2021 });
    file = await wordFile(input);
    xml = partOf(file, "word/document.xml");
  });

  it("has the figures of the published report", () => {
    const text = documentText(file).replaceAll("\u00a0", " ");
    for (const words of ["100,3 %", "264,76 тыс. рублей", "157,20 тыс. рублей", "5,00 тыс. рублей", "269,76", "высокой эффективности"]) expect(text).toContain(words);
  });

  it("is a narrative upright and three annexes across, with the margins of GOST R 7.0.97-2016", () => {
    const sections = xml.match(/<w:sectPr.*?<\/w:sectPr>/gsu) ?? [];
    expect(sections.map((section) => /w:orient="(\w+)"/u.exec(section)?.[1])).toEqual(["portrait", "landscape", "landscape", "landscape"]);
    // 20 mm are 1134 twips, 10 mm are 567; A4 is 11906 × 16838.
    for (const section of sections) expect(section).toMatch(/w:top="1134" w:right="567" w:bottom="1134" w:left="1134"/u);
    expect(sections[0]).toMatch(/w:w="1190\d" w:h="1683\d"/u);
    expect(sections[1]).toMatch(/w:w="1683\d" w:h="1190\d"/u);
  });

  it("spreads the words of whole paragraphs, not those of a list", () => {
    const narrative = (xml.split("<w:tbl>")[0] ?? "").match(/<w:p>.*?<\/w:p>/gsu) ?? [];
    const isSpread = (words: string): boolean[] => narrative.filter((paragraph) => paragraph.includes(words)).map((paragraph) => paragraph.includes('<w:jc w:val="both"/>'));
    expect(isSpread("–\u00a0администрация городского округа: план")).toEqual([false]);
    expect(isSpread("утверждена правовым актом")).toEqual([true]);
  });

  it("numbers its pages at the top from the second on", () => {
    const sections = xml.match(/<w:sectPr.*?<\/w:sectPr>/gsu) ?? [];
    expect(sections.map((section) => section.includes("<w:titlePg"))).toEqual([true, false, false, false]);
    const names = [...partOf(file, "word/_rels/document.xml.rels").matchAll(/Target="(header\d+\.xml)"/gu)].map(([, name]) => name ?? "");
    const headers = names.map((name) => partOf(file, `word/${name}`));
    expect(headers.filter((header) => header.includes("PAGE"))).toHaveLength(4);
    expect(headers.filter((header) => header.includes('w:jc w:val="center"'))).toHaveLength(4);
  });

  it("repeats the header rows of each form: four tiers of indicators, three of measures, two of expenditures", () => {
    const tables = (xml.match(/<w:tbl>.*?<\/w:tbl>/gsu) ?? []).map((table) => (table.match(/<w:tblHeader/gu) ?? []).length);
    expect(tables.filter((rows) => rows > 0)).toEqual([4, 3, 2]);
  });

  it("is in Times New Roman, in Russian, and says who it is from", () => {
    const styles = partOf(file, "word/styles.xml");
    expect(styles).toContain("Times New Roman");
    expect(styles).toContain('w:val="ru-RU"');
    expect(partOf(file, "docProps/core.xml")).toContain("Отдел муниципальной службы и кадров");
    expect(partOf(file, "docProps/core.xml")).not.toContain("Un-named");
  });

  it("is found through by its headings: the narrative, each subprogramme, the assessment, each annex", () => {
    const headings = (xml.match(/<w:p>.*?<\/w:p>/gsu) ?? []).flatMap((paragraph) => {
      const level = /<w:pStyle w:val="Heading(\d)"\/>/u.exec(paragraph)?.[1];
      const text = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, piece]) => piece).join(" ");
      return level === undefined ? [] : [`${level} ${text}`];
    });
    const styles = partOf(file, "word/styles.xml");
    expect([...styles.matchAll(/<w:style [^>]*w:styleId="(Heading[12])".*?<w:outlineLvl w:val="(\d)"\/>/gsu)].map(([, style, level]) => [style, level])).toEqual([
      ["Heading1", "0"],
      ["Heading2", "1"],
    ]);
    const programme = "«Повышение эффективности деятельности органов местного самоуправления Партизанского городского округа» на\u00a02019–2023\u00a0годы";
    expect(headings).toEqual([
      `1 ОТЧЁТ о выполнении муниципальной программы ${programme} в 2021 году`,
      "2 Подпрограмма «Развитие муниципальной службы в Партизанском городском округе»",
      "2 Подпрограмма «Противодействие коррупции в Партизанском городском округе»",
      "2 Оценка эффективности",
      `1 СВЕДЕНИЯ о достижении значений показателей (индикаторов) муниципальной программы ${programme} по итогам 2021 года`,
      `1 СВЕДЕНИЯ о степени выполнения подпрограмм и отдельных мероприятий муниципальной программы ${programme} по итогам 2021 года`,
      `1 ИНФОРМАЦИЯ о расходовании бюджетных и внебюджетных средств на реализацию муниципальной программы ${programme} по итогам 2021 года`,
    ]);
  });

  it("tells whoever listens to it which rows of a table are its header", () => {
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gsu) ?? [];
    const forms = tables.filter((table) => table.includes("w:tblHeader"));
    expect(forms.map((table) => /<w:tblLook[^>]*>/u.exec(table)?.[0].includes('w:firstRow="true"'))).toEqual([true, true, true]);
  });

  it("names no tool in its properties", () => {
    for (const part of ["docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"]) {
      expect(partOf(file, part).replace(/xmlns:?\w*="[^"]*"/gu, "")).not.toMatch(/docx|excel|office|add-in/iu);
    }
    expect(partOf(file, "docProps/core.xml")).toContain("<dc:title>Отчёт 2021 – Повышение эффективности деятельности органов местного самоуправления Партизанского городского округа</dc:title>");
  });

  it("says which fonts may stand in for its own: those of the same widths, else one with serifs", () => {
    const fonts = partOf(file, "word/fontTable.xml");
    expect(fonts).toContain('<w:font w:name="Times New Roman"><w:altName w:val="PT Astra Serif,Liberation Serif"/>');
    expect(fonts).toContain('<w:family w:val="roman"/>');
  });

  it("keeps the last words before the signature on the signature's page", () => {
    const narrative = xml.split("<w:tbl>")[0] ?? "";
    const last = (narrative.match(/<w:p>.*?<\/w:p>/gsu) ?? []).filter((paragraph) => paragraph.includes("<w:t ")).at(-2) ?? "";
    expect(last).toContain("После представления этих данных");
    expect(last).toContain("<w:keepNext/>");
  });

  it("does not go on with the rest of a long paragraph whose beginning a person wrote anew", async () => {
    const first = await calculated(input);
    const result = [...(fileCells(first).get("Отчёт") ?? [])].find(([cell, { value }]) => cell.startsWith("A") && String(value).startsWith("Результат: В течение 2021 года"))?.[0] ?? "";
    const lines = documentText(await wordFile(withEntries(first, { [`Отчёт!${result}`]: "Результат: обучены все, кого назвал план." }))).split("\n");
    expect(lines).toContain("Результат: обучены все, кого назвал план.");
  });

  it("says what a person wrote over the report", async () => {
    const first = await calculated(input);
    const cells = fileCells(first).get("Отчёт") ?? new Map<string, { value: unknown }>();
    const conclusion = [...cells].find(([cell, { value }]) => cell.startsWith("A") && String(value).startsWith("ВЫВОД"))?.[0] ?? "";
    const words = "ВЫВОД: программа выполнена, эффективность высокая, работу продолжить.";
    const text = documentText(await wordFile(withEntries(first, { [`Отчёт!${conclusion}`]: words })));
    expect(text).toContain(words);
    expect(text).not.toContain("ВЫВОД: на основе");
  });
});

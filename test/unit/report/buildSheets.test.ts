import { judge } from "../../../src/app/judge";
import { resultSheets } from "../../../src/app/calculateEffectiveness";
import type { CellSpec, SheetSpec } from "../../../src/workbook/sheetSpec";
import { cellName } from "../../../src/workbook/cell";
import { sampleTables } from "../../golden/sampleTables";
import { withCells, withRow, withTable } from "../../golden/workbookEdits";
import { withScale } from "../../golden/methodologyTables";
import type { TableData } from "../../../src/workbook/tableData";

function sheetsOf(tables: readonly TableData[]): readonly SheetSpec[] {
  const judgement = judge(tables);
  if (judgement.kind === "refused") throw new Error(JSON.stringify(judgement.findings));
  return resultSheets(judgement).sheets;
}

const sheets = sheetsOf(sampleTables());
const sheet = (key: string, all = sheets): SheetSpec => {
  const found = all.find((item) => item.key === key);
  if (found === undefined) throw new Error(`No sheet ${key}`);
  return found;
};
const cells = ({ rows }: SheetSpec): { cell: CellSpec; name: string }[] =>
  rows.flatMap((row, index) => row.cells.flatMap((cell, column) => (cell === null ? [] : [{ cell, name: cellName({ row: index, column }) }])));
/** No-break spaces as ordinary ones. */
const plain = (value: CellSpec["value"]): CellSpec["value"] => (typeof value === "string" ? value.replaceAll("\u00a0", " ") : value);
/** Values of the row whose cell in the given column holds a text with these words. */
const rowSaying = (spec: SheetSpec, words: string): CellSpec["value"][] => {
  const row = spec.rows.find((item) => item.cells.some((cell) => typeof cell?.value === "string" && cell.value.includes(words)));
  return row?.cells.slice(0, spec.page.printedColumns ?? row.cells.length).map((cell) => plain(cell?.value ?? null)) ?? [];
};

it("makes the six sheets of the contract, in their order, and shows the report", () => {
  expect(sheets.map(({ name }) => name)).toEqual(["Отчёт", "Форма 1. Показатели", "Форма 2. Мероприятия", "Форма 3. Расходы", "Расчёт эффективности", "Проверка данных"]);
  const judgement = judge(sampleTables());
  expect(judgement.kind === "assessed" ? resultSheets(judgement) : null).toMatchObject({ mode: "replace", activate: "report" });
});

describe("every sheet", () => {
  it.each(sheets.map((spec) => [spec.key, spec] as const))("%s keeps within its columns and Excel's limits", (_, spec) => {
    for (const { height, cells: rowCells } of spec.rows) {
      expect(rowCells.length).toBeLessThanOrEqual(spec.columnWidths.length);
      expect(height === null || (height > 0 && height <= 409)).toBe(true);
    }
    for (const { top, left, bottom, right } of spec.merges) {
      expect(bottom < spec.rows.length && right < spec.columnWidths.length && (bottom > top || right > left)).toBe(true);
    }
    expect(spec.name.length).toBeLessThanOrEqual(31);
    expect(spec.frozenRows).toBeLessThanOrEqual(spec.rows.length);
  });

  it.each(sheets.map((spec) => [spec.key, spec] as const))("%s merges no cell twice and hides none that is filled", (_, spec) => {
    const covered = new Set<string>();
    for (const { top, left, bottom, right } of spec.merges) {
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          const name = cellName({ row, column });
          expect([name, covered.has(name)]).toEqual([name, false]);
          covered.add(name);
          const value = spec.rows[row]?.cells[column]?.value ?? null;
          if (row !== top || column !== left) expect([name, value]).toEqual([name, null]);
        }
      }
    }
  });

  it.each(sheets.map((spec) => [spec.key, spec] as const))("%s names only sheets of the set in its formulas", (_, spec) => {
    const keys = new Set(sheets.map(({ key }) => key));
    for (const { cell } of cells(spec)) for (const [, key = ""] of (cell.formula ?? "").matchAll(/\{\{(\w+)\}\}/gu)) expect(keys).toContain(key);
  });

  it("no formula refers to its own cell", () => {
    for (const spec of sheets) {
      for (const { cell, name } of cells(spec)) {
        const own = (cell.formula ?? "").replace(/"(?:[^"]|"")*"|(?:\{\{\w+\}\}|'(?:[^']|'')*')![A-Z]+\d+(?::[A-Z]+\d+)?/gu, "");
        expect(own).not.toMatch(new RegExp(`(?<![A-Z0-9])${name}(?!\\d)`, "u"));
      }
    }
  });
});

describe("Форма 1: figures of the report", () => {
  const form = sheet("indicators");

  it.each([
    ["Удовлетворенность населения", 31, 34.6, "–", "–"],
    ["Доля муниципальных служащих", 43, 68, 69, 1.01],
    ["Количество выявленных коррупционных правонарушений", 0, 0, 0, 1],
    ["Количество граждан", 0, 0, 0, 1],
  ])("%s: %p %p %p %p", (name, ...figures) => {
    expect(rowSaying(form, name).slice(3, 7)).toEqual(figures);
  });

  it("says below the table what its degrees give together, as the report did: «Индикаторы эффективности программы составили 100,3 %»", () => {
    expect(rowSaying(form, "Среднее значение выполнения показателей")[0]).toBe(
      "Среднее значение выполнения показателей эффективности муниципальной программы – 100,3 % (учтено 3 из 4 показателей). " +
        "После представления недостающих фактических значений степень эффективности программы будет уточнена.",
    );
    const complete = sheet("indicators", sheetsOf(withCells(sampleTables(), { "Показатели!H2": 34.6 })));
    // (100 + 101 + 100 + 100) / 4 = 100,25, rounded to 100,3.
    expect(rowSaying(complete, "Среднее значение выполнения показателей")[0]).toBe(
      "Среднее значение выполнения показателей эффективности муниципальной программы – 100,3 % (учтено 4 из 4 показателей).",
    );
  });

  it("heads its columns with the years", () => {
    expect(rowSaying(form, "2020 год").slice(3, 5)).toEqual(["2020 год", "2021 год"]);
  });
});

describe("Форма 2", () => {
  const form = sheet("measures");

  it("holds each of the 51 measures once with its status", () => {
    expect(form.rows.filter((row) => row.cells[10]?.value === "выполнено")).toHaveLength(51);
  });

  it("loses nothing of the longest text", () => {
    const results = sampleTables()[3]?.rows.map(({ cells: own }) => own[11]).filter((result) => typeof result === "string") ?? [];
    const longest = results.reduce((one, other) => (other.length > one.length ? other : one), "");
    const shown = form.rows.map((row) => row.cells[8]?.value).map((value) => (typeof value === "string" ? value : ""));
    const start = shown.findIndex((piece) => piece.length > 20 && longest.startsWith(piece));
    let end = start + 1;
    while (form.rows[end]?.cells[1]?.value === "(продолжение)") end += 1;
    expect(longest.length).toBeGreaterThan(1100);
    expect(end - start).toBeGreaterThan(1);
    expect(shown.slice(start, end).join("")).toBe(longest.trim());
  });
});

describe("Форма 3", () => {
  const form = sheet("expenditures");

  it("begins with the programme's total: 264.76 + 5.00", () => {
    expect(rowSaying(form, "Всего").slice(2)).toEqual(["Всего", 269.76, 269.76, 1]);
  });

  it("names a measure whose rows of «Расходы» have its number only", () => {
    const nameless = withCells(sampleTables(), Object.fromEntries([2, 3, 4, 5, 6, 7].map((row) => [`Расходы!C${row}`, null])));
    const paid = sheet("expenditures", sheetsOf(nameless));
    expect(rowSaying(paid, "Дополнительное профессиональное образование")[1]).toEqual(expect.stringMatching(/^Дополнительное профессиональное образование муниципальных служащих Партизанского городского округа в форме:/u));
    expect(rowSaying(paid, "Без указания мероприятия")).toEqual([]);
  });

  it("gives each subprogramme its total", () => {
    expect(rowSaying(form, "Подпрограмма «Развитие муниципальной службы").slice(3, 5)).toEqual([264.76, 264.76]);
    expect(rowSaying(form, "Подпрограмма «Противодействие коррупции").slice(3, 5)).toEqual([5, 5]);
  });

  it("writes money with as many decimals as the most precise amount, and two at least", () => {
    const formats = (tables: readonly TableData[]) => new Set(cells(sheet("expenditures", sheetsOf(tables))).flatMap(({ cell }) => (cell.style.numberFormat.startsWith("#") ? [cell.style.numberFormat] : [])));
    expect([...formats(sampleTables())]).toEqual(["#,##0.00"]);
    expect([...formats(withCells(sampleTables(), { "Расходы!F2": 157.2005, "Расходы!G2": 157.2 }))]).toEqual(["#,##0.0000"]);
  });
});

describe("Расчёт эффективности", () => {
  const calculation = sheet("calculation");

  it("shows each step with its value, its rule and its basis", () => {
    const [start] = calculation.rows.flatMap(({ cells: row }, index) => (row[0]?.value === "Программа в целом" ? [index] : []));
    const step = (name: string) => calculation.rows.slice(start).find(({ cells: row }) => row[1]?.value === name)?.cells.slice(1, calculation.page.printedColumns ?? 0).map((cell) => plain(cell?.value ?? null));
    expect(step("Степень достижения показателей")).toEqual([
      "Степень достижения показателей",
      "(101 % + 100 % + 100 %) / 3",
      1.003,
      "Среднее арифметическое; округление до 0,1 %",
      "отчёт за 2021 год: (101 + 100 + 100) / 3 = 100,3 %",
    ]);
    expect(step("Эффективность реализации")?.slice(0, 3)).toEqual(["Эффективность реализации", "100,3 % × 100,0 %", 1.003]);
    expect(rowSaying(calculation, "Учтено показателей: ")[0]).toBe("Учтено показателей: 3 из 4. Расчёт предварительный: есть показатели без фактического значения, они не учтены.");
  });
});

describe("how each figure came about", () => {
  const calculation = sheet("calculation");

  it("names every indicator with its numbers", () => {
    expect(rowSaying(calculation, "Доля муниципальных служащих").slice(2)).toEqual([
      "69 / 68",
      1.01,
      "Факт / план; округление до целого процента",
      "отчёт за 2021 год: 69 / 68 = 101,47 % учтено как 101 %",
    ]);
    expect(rowSaying(calculation, "Удовлетворенность").slice(3, 5)).toEqual(["–", "Показатель без факта не учитывается"]);
  });

  it("shows what other choices would give beside the result itself: 100,5 – 100,0 – 101,0 – 75,3 – 100,5 %", () => {
    const start = calculation.rows.findIndex(({ cells: row }) => row[0]?.value === "Чувствительность: что было бы при другом правиле");
    const rows = calculation.rows.slice(start).map(({ cells: row }) => row.slice(0, calculation.page.printedColumns ?? 0).map((cell) => cell?.value ?? null));
    const said = (name: string) => rows.filter((row) => row[1] === name).flatMap((row) => row.slice(2)).filter((value) => value !== null);
    expect(said("Эффективность реализации")).toEqual([1.003, 1.005, 1, 1.01, 1.003, 0.753, 1.005]);
    expect(said("Оценка")).toEqual([...Array<string>(5).fill("высокая"), "оценка не определена: укажите шкалу", "высокая"]);
  });
});

describe("Проверка данных", () => {
  it("lists each finding with a link to its cell", () => {
    const link = cells(sheet("checks")).find(({ cell }) => cell.link !== null);
    expect(link?.cell).toMatchObject({ value: "Показатели!H2", link: { sheet: "Показатели", cell: { row: 1, column: 7 } } });
    expect(rowSaying(sheet("checks"), "Замечаний: ")[0]).toBe("Замечаний: 9. Из них ошибок: 0, предупреждений: 2, подсказок: 7.");
    expect(rowSaying(sheet("checks"), "Проверено: ")[0]).toBe(
      "Проверено: показателей – 4, из них с фактом – 3; мероприятий – 51; строк расходов – 7. Дата составления: 01.03.2022.",
    );
  });

  it("says that there is nothing to say", () => {
    const complete = withScale(withCells(sampleTables(), { "Показатели!H2": 35.1 }), [["100 %", "высокая"], ["0", "низкая"]]);
    const shorter = withTable(complete, "Мероприятия", (table) => ({ ...table, rows: table.rows.filter((_, index) => index === 8) }));
    const first = withTable(shorter, "Расходы", (table) => ({ ...table, rows: table.rows.slice(6) }));
    const one = withTable(first, "Подпрограммы", (table) => ({ ...table, rows: table.rows.slice(1) }));
    const clean = sheet("checks", sheetsOf(withTable(one, "Показатели", (table) => ({ ...table, rows: table.rows.filter((_, index) => index !== 1) }))));
    expect(rowSaying(clean, "Проверки замечаний не выявили.")).not.toEqual([]);
    expect(clean.frozenRows).toBe(0);
  });
});

describe("Отчёт", () => {
  const report = sheet("report");

  it("draws the conclusion of 2021, and says that it is preliminary", () => {
    expect(rowSaying(report, "ВЫВОД")[0]).toBe(
      "ВЫВОД: на основе показателей эффективности (среднее значение выполнения показателей – 100,3 %, использование средств – 100,0 %, эффективность реализации – 100,3 %) " +
        "можно сделать вывод о высокой эффективности реализации муниципальной программы. Вывод сделан предварительно: учтено 3 из 4 показателей.",
    );
  });

  it("ends with what the scale proposes for the rating, also after the figures change; with nothing where it proposes nothing", () => {
    const scaled = withScale(sampleTables(), [["100 %", "высокая", "высокой эффективности", "продолжить реализацию программы"], ["0", "низкая"]]);
    const conclusion = sheet("report", sheetsOf(scaled)).rows.flatMap(({ cells: row }) => (typeof row[0]?.value === "string" && row[0].value.startsWith("ВЫВОД") ? [row[0]] : []))[0];
    expect(plain(conclusion?.value ?? null)).toMatch(/учтено 3 из 4 показателей\. Предложение: продолжить реализацию программы\.$/u);
    expect(conclusion?.formula).toContain("Предложение: продолжить реализацию программы.");
    const low = sheet("report", sheetsOf(withCells(scaled, { "Показатели!H3": 34 })));
    expect(rowSaying(low, "ВЫВОД")[0]).toMatch(/«низкая»\. Вывод сделан предварительно: учтено 3 из 4 показателей\.$/u);
  });

  it("names the indicator that is missing, and when it will come", () => {
    expect(rowSaying(report, "Удовлетворенность")[0]).toBe(
      "– «Удовлетворенность населения деятельностью органов местного самоуправления Партизанского городского округа» – ожидается 31.05.2022.",
    );
    expect(rowSaying(report, "срок уточнения")[0]).toBe("После представления этих данных оценка будет уточнена (срок уточнения: 31.05.2022).");
  });

  it("counts measures and money of each subprogramme", () => {
    expect(rowSaying(report, "Объём финансирования на")[0]).toBe("Объём финансирования на 2021 год составил 264,76 тыс. рублей, израсходовано 264,76 тыс. рублей (100,0 %). Финансовые средства освоены в полном объёме.");
    expect(rowSaying(report, "Мероприятий запланировано")[0]).toBe("Мероприятий запланировано: 8, выполнено: 8. Мероприятия подпрограммы выполнены в полном объёме.");
  });

  it("is signed by whom the passport names", () => {
    expect(rowSaying(report, "Е.С. Исаева").slice(0, 3)).toEqual(["Начальник отдела муниципальной службы и кадров", null, "Е.С. Исаева"]);
  });

  it("says where the scale is silent, instead of inventing a verdict", () => {
    const below = sheet("report", sheetsOf(withCells(sampleTables(), { "Показатели!H3": 60 })));
    expect(rowSaying(below, "ВЫВОД")[0]).toContain(") оценка не определена: укажите шкалу. Расчёт предварительный: учтено 3 из 4 показателей.");
  });
});

it("shows sources and measures of the programme itself under their own heading", () => {
  const tables = withRow(sampleTables(), "Расходы", 0, { Источник: "краевой бюджет", План: 10, Факт: 5, Наименование: "Субсидия" });
  const form = sheet("expenditures", sheetsOf(tables));
  expect(rowSaying(form, "Мероприятия программы в целом").slice(3, 6)).toEqual([10, 5, 0.5]);
  // 269.76 + 10, 269.76 + 5; 274.76 / 279.76 = 0.98213
  expect(rowSaying(form, "Всего").slice(3)).toEqual([279.76, 274.76, 0.982]);
});

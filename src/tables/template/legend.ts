import type { CellSpec, ConditionalLook, SheetSpec } from "../../workbook/sheetSpec";
import type { CellStyle } from "../../workbook/sheetStyle";
import { FILLING_LOOKS } from "./fillingColours";
import { TEMPLATE_STYLES } from "./templateStyles";

/** Right of the passport's two columns, above the third of «Подпрограммы»: in sight without scrolling. */
const COLUMN = 2;

/** What the colours of the template mean, and how to fill it, beside the passport. */
export function withLegend(sheet: SheetSpec, hasExamples: boolean): SheetSpec {
  const lines: readonly (readonly [string, CellStyle])[] = [
    ["Как заполнять", TEMPLATE_STYLES.header],
    ["Жёлтая ячейка – заполните обязательно", looking(FILLING_LOOKS.missing)],
    ["Голубая – факта ещё нет, итог предварительный", looking(FILLING_LOOKS.awaited)],
    ["Розовая с красным текстом – проверьте значение", looking(FILLING_LOOKS.doubtful)],
    ...(hasExamples ? [["Серый курсив – пример, в расчёт не входит", looking(FILLING_LOOKS.example)] as const] : []),
    ["Пустые строки не мешают, их можно оставить", TEMPLATE_STYLES.choice],
    ["Новые строки пишите сразу под таблицей", TEMPLATE_STYLES.choice],
    ["Выберите ячейку – рядом появится подсказка", TEMPLATE_STYLES.choice],
  ];
  const rows = sheet.rows.map(({ height, cells }, row) => {
    const line = lines[row];
    if (line === undefined) return { height, cells };
    const [value, style] = line;
    const cell: CellSpec = { value, formula: null, style, link: null };
    return { height, cells: [...cells.slice(0, COLUMN), cell] };
  });
  return { ...sheet, rows };
}

const looking = ({ fill, fontColor, italic }: ConditionalLook): CellStyle => ({ ...TEMPLATE_STYLES.choice, fill, fontColor: fontColor ?? TEMPLATE_STYLES.choice.fontColor, italic });

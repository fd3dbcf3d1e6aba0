import type { FixingTexts } from "./texts";

const cells = (count: number) => `${count}\u00a0${count === 1 ? "cell" : "cells"}`;

export const fixingEn: FixingTexts = {
  section: "Tidy tables",
  openAll: "Fix the data…",
  openAllHelp: "Shows numbers written as text, needless spaces, row numbers that became dates, and whatever else can be fixed beyond doubt.",
  open: "Fix…",
  openOne: "Fix…",
  restore: "Restore the template…",
  restoreHelp: "Gives the tables their damaged headers, missing columns, lists and cell formats back. Your data stay as they are. You will first see what is to be done.",
  heading: { data: "What can be fixed", template: "What can be restored" },
  promise: {
    data: "Only what can be fixed beyond doubt. Nothing has been changed yet. Formulas are left alone, and fixes can be undone.",
    template: "Your data stay as they are. Nothing has been changed yet, and what is restored can be undone.",
  },
  nothing: {
    data: "There is nothing to fix: whatever can be fixed beyond doubt is in order.",
    template: "There is nothing to restore: headers, columns, lists and formats are in place.",
  },
  found: (count) => `Found: ${cells(count)}. Tick what is to be fixed.`,
  group: {
    "number-text": { title: "Numbers written as text", text: "Become numbers. Their values stay." },
    "decimal-mark": { title: "A point instead of a comma", text: "The fraction will follow a comma. What is ambiguous, such as “1.234”, is left alone." },
    codes: { title: "Numbers of rows that became dates or numbers", text: "Become text again, so that Excel leaves them alone." },
    letters: { title: "Latin letters in Russian words", text: "Are replaced by the Russian ones that look the same. Latin ones are shown in square brackets." },
    spaces: { title: "Needless spaces", text: "At the edges, and doubled; shown as ␣." },
    absence: { title: "Different marks of absence", text: "One remains: the one that the table uses most." },
    headers: { title: "Damaged headers", text: "The column gets its name back. Its data stay." },
    columns: { title: "Missing columns", text: "Appear at the right end of the table, empty, for you to fill." },
    lists: { title: "Drop-down lists", text: "Appear where there are none. Another word may still be typed." },
    formats: { title: "Cell formats", text: "Row numbers will be text, numbers will be numbers. What has been entered stays." },
  },
  cells,
  before: "Now:",
  after: "Then:",
  goTo: (address) => `Go to cell ${address}`,
  more: (count) => `Show ${count} more`,
  apply: (count) => `Fix ${cells(count)}`,
  back: "Back to the findings",
  done: {
    fixed: (count) => `Fixed: ${cells(count)}`,
    undone: (count) => (count === 0 ? "Nothing to undo" : `Put back as before: ${cells(count)}`),
  },
  left: (count) => `${cells(count)} left alone: you have changed ${count === 1 ? "it" : "them"} since.`,
  undo: "Undo the fixes",
  words: {
    quoted: (text) => `“${text}”`,
    number: (plain) => `${plain} (number)`,
    date: (day) => `${day} (date)`,
    empty: "empty",
    place: (table, header) => `${table}, column “${header}”`,
    column: { missing: "no column", added: "a new empty column" },
    list: { missing: "no list", broken: "the list refers to deleted cells", partly: "a list in some rows only", present: "a list in all rows" },
    format: { text: "text", number: "number", date: "date", other: "another format" },
  },
};

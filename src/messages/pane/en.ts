import { aboutEn } from "./about/en";
import { figureEn, ratingEn } from "./sheetWordsEn";
import { fixingEn } from "./fixing/en";
import { undoEn } from "./undo/en";
import { layoutEn } from "./layout/en";
import { beginningEn } from "./beginning/en";
import { liveEn } from "./live/en";
import { recognitionEn } from "./recognition/en";
import type { PaneMessages, SeverityCounts } from "./paneMessages";
import { documentEn } from "./document/en";

const counted = (count: number, one: string, many: string) => `${count}\u00a0${count === 1 ? one : many}`;
const errors = (count: number) => counted(count, "error", "errors");

/** “1 error, 2 warnings”: only what there is. */
const summary = (counts: SeverityCounts) =>
  [
    ...(counts.error > 0 ? [errors(counts.error)] : []),
    ...(counts.warning > 0 ? [counted(counts.warning, "warning", "warnings")] : []),
    ...(counts.hint > 0 ? [counted(counts.hint, "hint", "hints")] : []),
  ].join(", ");

const named = (noun: string, subject: string | null) => (subject === null ? `The ${noun}` : `The ${noun} “${subject}”`);

/** The pane in English. */
export const paneEn: PaneMessages = {
  productName: "Municipal programme report",
  language: { current: "en", label: "Language of the pane" },
  buttons: {
    calculate: "Calculate effectiveness",
    check: "Check data",
    createTemplate: "Create template",
    insertSample: "Insert the 2021 example",
    repeat: "Try again",
    reload: "Reload the pane",
    copy: "Copy",
    writeMethodology: "Write to the methodology sheet",
    restoreMethodology: "Restore as in the act",
    confirmRestoring: "Restore",
    cancel: "Cancel",
    openMethodology: "Go to the methodology",
  },
  start: {
    heading: "Get started",
    ready: "Are the programme’s tables filled in? Choose “Calculate effectiveness”.",
    notReady: "No tables yet? Add them to this workbook:",
    template: "Sheets with empty tables: passport, indicators, measures, expenditure.",
    sample: "A complete programme. Calculate it at once and see the finished report.",
    promise: "The report appears on new sheets. Your own sheets stay as they are.",
  },
  busy: {
    action: {
      recognise: "Searching for tables",
      "take-table": "Taking over tables",
      ...beginningEn.busy,
      calculate: "Calculating effectiveness",
      check: "Checking the data",
      "create-template": "Creating the template",
      "insert-sample": "Inserting the example",
      "write-methodology": "Writing the methodology",
      "restore-methodology": "Restoring the methodology",
      "save-document": "Saving the report as .docx",
      "find-fixes": "Looking for fixes",
      "restore-template": "Checking the template",
      "apply-fixes": "Fixing",
      "undo-fixes": "Undoing the fixes",
      "restore-sheets": "Bringing back the former sheets",
      "write-layout": "Writing the look of the report",
      "write-columns": "Writing the forms’ columns",
    },
    step: {
      loading: "Opening the add-in…",
      reading: "Reading the tables…",
      checking: "Checking…",
      calculating: "Calculating…",
      writing: "Writing the sheets…",
      composing: "Preparing the document…",
      restoring: "Bringing the sheets back…",
    },
  },
  result: {
    heading: (reportingYear) => `Result for ${reportingYear}`,
    figure: {
      achievement: "Achievement of indicators",
      outturn: "Use of funds",
      effectiveness: "Effectiveness of the programme",
    },
    rating: "Rating",
    ratingUnknown: "No rating",
    scaleNeeded:
      "Enter your act’s rating scale into its table on the methodology sheet and calculate again. If there is no such sheet yet, write it in the section “Methodology”.",
    nothingToRate: "Effectiveness is what is rated, and it could not be calculated.",
    figureText: figureEn,
    ratingText: ratingEn,
    preliminary: (assessed, total, unreported) =>
      assessed < total
        ? `Preliminary: ${assessed}\u00a0of\u00a0${counted(total, "indicator", "indicators")} included`
        : `Preliminary: ${counted(unreported, "indicator has", "indicators have")} no actual value`,
    unreported: (names, more) => `No actual value: ${names.map((name) => `“${name}”`).join(", ")}${more === 0 ? "" : ` and ${more}\u00a0more`}.`,
    missingActual: {
      exclude: "An indicator without an actual value does not enter the calculation.",
      zero: "The methodology takes zero in its place.",
      previous: "The methodology takes last year’s value in its place.",
    },
    preliminaryAction: "When the actual value is known, enter it and calculate again.",
    conclusion: "Conclusion",
    methodology: "Methodology",
    written: "The report, the forms and the calculation are on sheets of this workbook.",
    renamed: (wanted, written) => `The workbook already has a sheet “${wanted}”, so ours is named “${written}”.`,
    announcement: (effectiveness, rating, preliminary) =>
      `Calculation finished${preliminary ? ", the result is preliminary" : ""}. Effectiveness: ${figureEn(effectiveness)}. ` +
      (rating === null ? "No rating." : `Rating: ${ratingEn(rating)}.`),
  },
  findings: {
    heading: "Findings in the data",
    none: "There are no findings in the data.",
    summary,
    severity: { error: "Error", warning: "Warning", hint: "Hint" },
    group: { error: "Errors", warning: "Warnings", hint: "Hints" },
    allAccepted: "All findings are accepted.",
    groupCount: (total, accepted) => (accepted === 0 ? `(${total})` : `(${total}, ${accepted} of them accepted)`),
    whatToDo: "What to do:",
    accept: "Accept with a reason…",
    reason: "Why the report may be signed with this",
    confirmAccepting: "Accept and recalculate",
    accepted: "Accepted:",
    table: "Table:",
    allTables: "all",
    severityFilter: "Show:",
    allSeverities: "all findings",
    noneOfThese: "There are no such findings.",
    goTo: (address) => `Go to cell ${address}`,
    shown: (shown, total) => `${shown} of ${total} shown`,
    showMore: (count) => `Show ${count} more`,
  },
  live: liveEn,
  recognition: recognitionEn,
  beginning: beginningEn,
  checked: {
    heading: (counts) => (counts.error > 0 ? `Found: ${summary(counts)}` : "No errors"),
    text: (counts) => {
      if (counts.error > 0) return `Correct the ${counts.error === 1 ? "error" : "errors"} first: nothing is calculated while there are any.`;
      if (counts.warning + counts.hint > 0) return `You can calculate. Look through the findings first: ${summary(counts)}.`;
      return "There are no findings in the data, you can calculate effectiveness.";
    },
  },
  refused: {
    heading: "Nothing was calculated",
    text: (count) =>
      `The data contain ${errors(count)}. Correct ${count === 1 ? "it" : "them"} and calculate again. The workbook was not changed.`,
  },
  created: {
    heading: { template: "Template created", sample: "Example added" },
    sheets: (count) => (count === 1 ? "Sheet added to the workbook:" : "Sheets added to the workbook:"),
    next: {
      template: "Fill in the tables on these sheets and choose “Calculate effectiveness”.",
      sample: "See how the tables are filled in and choose “Calculate effectiveness”.",
    },
    lists: "The sheet of lists serves the drop-downs: there is nothing to fill in on it.",
  },
  methodology: {
    heading: "Methodology",
    label: "Methodology for assessing effectiveness",
    notChosen: "Choose a methodology",
    scaleUnknown: "This methodology’s rating scale is not published: you will have to enter it.",
    writeHelp: "The sheet shows every rule and its legal basis; correct what your own act says differently. A sheet that is already there is written anew.",
    restoreQuestion: "Restore the methodology as in the act?",
    restoreLoss: "Your changes on the methodology sheet will be lost, including the rating scale.",
  },
  methodologyWritten: {
    heading: { written: "Methodology written", restored: "Methodology restored as in the act" },
    sheet: (sheet, title) => `Sheet “${sheet}”: ${title}.`,
    wins: "The calculation follows this sheet, even if the programme passport names another methodology.",
    scaleUnknown: "This methodology’s rating scale is not published. Enter it into its table on this sheet: without it the calculation gives a number but no rating.",
    next: "Correct on the sheet what your own act says differently, then calculate:",
  },
  about: aboutEn,
  undo: undoEn,
  loading: { waiting: "Loading…", missing: "This part of the pane did not load. Check the connection to the add-in’s server." },
  document: documentEn,
  fixing: fixingEn,
  layout: layoutEn,
  failure: {
    heading: {
      recognise: "The tables could not be searched for",
      "take-table": "The table could not be added",
      ...beginningEn.failure,
      calculate: "Effectiveness could not be calculated",
      check: "The data could not be checked",
      "create-template": "The template could not be created",
      "insert-sample": "The example could not be inserted",
      "write-methodology": "The methodology could not be written",
      "restore-methodology": "The methodology could not be restored",
      "save-document": "The report could not be saved",
      "find-fixes": "Fixes could not be looked for",
      "restore-template": "The template could not be checked",
      "apply-fixes": "The cells could not be fixed",
      "undo-fixes": "The fixes could not be undone",
      "restore-sheets": "The former sheets could not be brought back",
      "write-layout": "The look of the report could not be written",
      "write-columns": "The forms’ columns could not be written",
    },
    reason: {
      "year-unknown": () => beginningEn.yearUnknown,
      "no-tables": () => beginningEn.noTables,
      "cell-being-edited": () => ({
        what: "A cell is still being edited.",
        action: "Finish editing the cell: press Enter or Esc, then try again.",
      }),
      "read-only": () => ({
        what: "The workbook is open for reading only.",
        action: "Choose “Enable Editing” below the ribbon or save the workbook under another name (“File”, “Save As”), then try again.",
      }),
      "sheet-protected": (subject) => ({
        what: `${named("sheet", subject)} is protected.`,
        action: "Remove the protection: “Review” tab, “Unprotect Sheet”. Then try again.",
      }),
      "workbook-protected": () => ({
        what: "The structure of the workbook is protected, so no sheets can be added.",
        action: "Remove the protection: “Review” tab, “Protect Workbook”. Then try again.",
      }),
      "too-large": (subject) => ({
        what: `Too much data${subject === null ? "" : ` (“${subject}”)`}: Excel does not accept as much at once.`,
        action: "Delete empty and needless rows from the tables, then try again.",
      }),
      "session-lost": () => ({
        what: "The connection to Excel was lost.",
        action: "Close the workbook and open it again, then try again.",
      }),
      "host-too-old": () => ({
        what: "This version of Excel is too old for the add-in.",
        action: "Excel\u00a02021 or later is required. Ask whoever looks after your computer.",
      }),
      "table-refused": (subject) => ({ what: `Excel could not make a table${subject === null ? "" : ` on sheet “${subject}”`}.`, action: "Check for merged cells or another table there, or copy the data to a new sheet." }),
      "table-in-the-way": (subject) => ({
        what: `${named("table", subject)} stands on a sheet that the add-in draws anew, and would be lost there.`,
        action: "Cut it and paste it on a sheet of your own (references to it stay), then try again.",
      }),
      "not-taken-back": () => ({
        what: "Excel broke the writing off half-way, and it could not be undone: old and new may stand side by side.",
        action: "Press “Try again”: all will be written as a whole. If that fails, close the workbook without saving and open it again.",
      }),
      "dates-from-1904": () => ({
        what: "This workbook counts dates from 1904: every date would be read four years too early.",
        action: "In Excel: “File” → “Options” → “Advanced”, clear “Use 1904 date system”, check the dates and save the workbook.",
      }),
      "name-taken": (subject) => ({
        what: `${named("table", subject)} already exists in the workbook.`,
        action: "Give it another name (“Table Design” tab, “Table Name” box) or start in a new workbook, then try again.",
      }),
      "not-found": (subject) => ({
        what: subject === null ? "The place in the workbook was not found." : `Not found in the workbook: “${subject}”.`,
        action: "The sheet or table may have been renamed or deleted. Try again.",
      }),
      "cells-changed": (subject) => ({
        what: `The tables have changed while you were looking at the fixes${subject === null ? "" : `: ${subject}`}.`,
        action: "Open the fixes again: they will be looked for anew.",
      }),
      "nothing-to-restore": () => ({
        what: "The add-in no longer remembers the former sheets.",
        action: "Only the latest calculation can be taken back, and only while the pane is open. To get the sheets anew, calculate the effectiveness.",
      }),
      "no-room": (subject) => ({
        what: `There is no room for a new column to the right of the table${subject === null ? "" : ` “${subject}”`}: other data stand there.`,
        action: "Clear the cells to its right or leave “Missing columns” unticked, then try again.",
      }),
      "file-not-found": (subject) => ({
        what: `${named("file", subject)} was not found.`,
        action: "Check its name and folder, then try again.",
      }),
      "file-unreadable": (subject) => ({
        what: `${named("file", subject)} cannot be read: it is damaged, or you may not read it.`,
        action: "Open it in Excel and save it again, then try again.",
      }),
      "file-not-xlsx": (subject) => ({
        what: `${named("file", subject)} is not an Excel workbook in .xlsx format.`,
        action: "Save it in Excel as “Excel Workbook (.xlsx)”, then try again.",
      }),
      "file-empty": (subject) => ({
        what: `${named("file", subject)} is empty.`,
        action: "Use a workbook that is filled in and try again.",
      }),
      "file-encrypted": (subject) => ({
        what: `${named("file", subject)} is protected by a password.`,
        action: "Remove the password in Excel (“File”, “Info”, “Protect Workbook”), then try again.",
      }),
      "file-unwritable": (subject) => ({
        what: `${named("file", subject)} cannot be written.`,
        action: "Close it in other programs or choose another folder, then try again.",
      }),
      "host-refused": () => ({
        what: "Excel did not carry out the action.",
        action: "Try again. If that does not help, close and reopen the workbook and send the details below to support.",
      }),
      "tables-exist": () => ({
        what: "This workbook already has the programme’s tables.",
        action: "Fill them in and choose “Calculate effectiveness”. To start afresh, open a new empty workbook.",
      }),
      "methodology-unknown": (subject) => ({
        what: subject === null ? "The programme passport names no methodology." : `The add-in does not know the methodology “${subject}”.`,
        action: "Choose a methodology from the list in the section “Methodology” and write it to its sheet.",
      }),
      "part-missing": () => ({
        what: "A part of the add-in did not come from its server.",
        action: "Check the connection to the add-in’s server and try again. If that does not help, ask your administrator.",
      }),
      defect: () => ({
        what: "The add-in has a fault. Your data are not the cause.",
        action: "Try again. If that does not help, send the details below to support.",
      }),
    },
    remains: {
      nothing: "The workbook was not changed.",
      "own-sheets": "Your tables are intact: the add-in was writing only to sheets of its own. If something is gone from those, close the workbook without saving to get back what was saved.",
      tables: "Some cells of your tables may have changed. To get them back, close the workbook without saving.",
    },
    crashed: "The pane has stopped",
    diagnostics: "Details for support",
    copied: "Copied.",
    copyByHand: "The text is selected. Copy it with Ctrl+C.",
  },
  startup: {
    "not-in-excel": {
      what: "Open the add-in in Excel",
      action:
        "This is the pane of an add-in and does not work outside Excel. Open a workbook in Excel and choose “Open pane” in the group “Municipal programme”.",
    },
    "excel-too-old": {
      what: "Excel\u00a02021 or later is required",
      action: "Excel\u00a02021, Excel\u00a02024, Microsoft\u00a0365 and Excel on the web will do. Ask whoever looks after your computer.",
    },
    "no-library": {
      what: "Excel’s file for add-ins did not load",
      action: "The file through which the pane talks to Excel did not come from the add-in’s server. Check the connection and reload the pane. If that does not help, ask your administrator.",
    },
    "no-answer": {
      what: "Excel does not answer",
      action: "Wait a little and reload the pane. If that does not help, save the workbook and restart Excel.",
    },
  },
};

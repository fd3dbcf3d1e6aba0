import type { AppState, BusyState, BusyStep, CandidateView, FindingView, FixGroupView, RecognisedState, ResultView, UserAction } from "../../../src/app/state";
import type { Language } from "../../../src/messages/messages";

type Kind = AppState["kind"];
type Texts = Readonly<Record<Language, string>>;

const finding = (
  language: Language,
  severity: FindingView["severity"],
  code: string,
  address: string | null,
  message: Texts,
  action: Texts,
): FindingView => ({
  id: `${code}-${address ?? ""}`,
  code,
  severity,
  message: message[language],
  why: { ru: "Причина.", en: "The reason." }[language],
  key: "1",
  accepted: null,
  table: null,
  action: action[language],
  address,
  target: address === null ? null : { sheet: address.slice(0, address.indexOf("!")), cell: { row: 1, column: 7 } },
});

/** One error, two warnings and a hint, as the domain would word them. */
export const sampleFindings = (language: Language): readonly FindingView[] => [
  finding(
    language,
    "warning",
    "I08",
    language === "ru" ? "Показатели!D4" : "Indicators!D4",
    {
      ru: "Единица измерения «%» не подходит к показателю «Количество коррупционных правонарушений».",
      en: "The unit “%” does not fit the indicator “Number of corruption offences”.",
    },
    { ru: "Укажите «ед.» или уточните название показателя.", en: "Enter “units” or clarify the indicator’s name." },
  ),
  finding(
    language,
    "error",
    "I02",
    language === "ru" ? "Показатели!H2" : "Indicators!H2",
    {
      ru: "Нет фактического значения показателя «Удовлетворённость граждан деятельностью органов местного самоуправления», и не указано, когда оно ожидается.",
      en: "The indicator “Citizens’ satisfaction with local government” has no actual value and no expected date.",
    },
    {
      ru: "Внесите факт или дату, к которой его пришлют.",
      en: "Enter the actual value or the date by which it will arrive.",
    },
  ),
  finding(
    language,
    "warning",
    "M12",
    language === "ru" ? "'Форма 2. Мероприятия'!H17" : "'Form 2. Measures'!H17",
    {
      ru: "У 49 из 51 мероприятия нет строки расходов, и не отмечено, что они не финансируются.",
      en: "49 of 51 measures have no expenditure row and are not marked as unfunded.",
    },
    { ru: "Добавьте строки расходов или отметку «без финансирования».", en: "Add expenditure rows or mark them as unfunded." },
  ),
  finding(
    language,
    "hint",
    "P04",
    null,
    { ru: "Не указана дата последней редакции программы.", en: "The date of the programme’s last edition is missing." },
    { ru: "Дополните паспорт программы.", en: "Complete the programme passport." },
  ),
];

/** Needless spaces in four cells, a mark of absence in one, and a list for fifteen that is not ticked at first. */
export const sampleFixes = (language: Language): readonly FixGroupView[] => {
  const inRussian = language === "ru";
  const item = (cell: string, row: number, before: string, after: string): FixGroupView["items"][number] => ({
    id: cell,
    address: `${inRussian ? "Показатели" : "Indicators"}!${cell}`,
    target: { sheet: inRussian ? "Показатели" : "Indicators", cell: { row, column: 2 } },
    column: inRussian ? "Показатели, столбец «Показатель»" : "Indicators, column “Indicator”",
    before,
    after,
    count: 1,
  });
  const before = inRussian ? "«·Доля··жителей»" : "“·Share··of·residents”";
  const after = inRussian ? "«Доля жителей»" : "“Share of residents”";
  return [
    { kind: "spaces", count: 4, isChosen: true, items: [2, 3, 4, 5].map((row) => item(`C${row}`, row - 1, before, after)) },
    { kind: "absence", count: 1, isChosen: true, items: [item("H2", 1, inRussian ? "«-»" : "“-”", inRussian ? "«–»" : "“–”")] },
    { kind: "lists", count: 15, isChosen: false, items: [{ ...item("E2", 1, inRussian ? "без списка" : "no list", inRussian ? "список" : "a list"), id: "lists", count: 15 }] },
  ];
};

/** The 2021 programme's result. */
export const sampleResult = (language: Language): ResultView => ({
  programme:
    language === "ru"
      ? "Повышение эффективности деятельности органов местного самоуправления Партизанского городского округа"
      : "Better local government in the Partizansk urban district",
  reportingYear: 2021,
  methodology: language === "ru" ? "Партизанский городской округ, 2021 год" : "Partizansk urban district, 2021",
  figures: [
    { kind: "achievement", display: language === "ru" ? "100,3 %" : "100.3 %", unknown: null },
    { kind: "outturn", display: language === "ru" ? "100,0 %" : "100.0 %", unknown: null },
    { kind: "effectiveness", display: language === "ru" ? "100,3 %" : "100.3 %", unknown: null },
  ],
  rating: language === "ru" ? "высокая" : "high",
  ratingKnown: true,
  conclusion:
    language === "ru"
      ? "По предварительной оценке программа реализуется с высокой эффективностью – 100,3 %. Значение будет уточнено в мае 2022 года."
      : "By a preliminary assessment the programme is carried out with high effectiveness, 100.3 %.",
  preliminary: true,
  unreported: [language === "ru" ? "Удовлетворённость населения" : "Satisfaction of residents"],
  missingActual: "exclude",
  assessedIndicators: 3,
  totalIndicators: 4,
});

/** A form of several header rows, a clean range, and two tables for which nothing was found. */
export function sampleRecognised(language: Language): RecognisedState {
  const of = (texts: Texts): string => texts[language];
  const form: CandidateView = {
    id: "1",
    table: of({ ru: "Мероприятия", en: "Measures" }),
    sheet: of({ ru: "Лист1", en: "Sheet1" }),
    firstRow: 3,
    lastRow: 57,
    rows: 51,
    columns: [
      { header: of({ ru: "Мероприятие", en: "Measure" }), written: of({ ru: "Наименование подпрограммы, отдельно по мероприятиям", en: "Name of the sub-programme and measure" }) },
      { header: of({ ru: "План: начало", en: "Planned start" }), written: of({ ru: "Плановый срок – начала реализации", en: "Planned term – start" }) },
    ],
    missing: [of({ ru: "Статус", en: "Status" })],
    inPlace: false,
    target: { sheet: of({ ru: "Лист1", en: "Sheet1" }), cell: { row: 2, column: 0 } },
  };
  const range: CandidateView = { ...form, id: "2", table: of({ ru: "Показатели", en: "Indicators" }), sheet: of({ ru: "Данные", en: "Data" }), firstRow: 1, lastRow: 2, rows: 1, missing: [], inPlace: true };
  return {
    kind: "recognised",
    done: null,
    candidates: [form, range],
    addable: [of({ ru: "Программа", en: "Programme" }), of({ ru: "Мероприятия", en: "Measures" })],
    carriedOver: 1,
    isComplete: false,
    tooLarge: [of({ ru: "База", en: "Base" })],
  };
}

/** Busy after an idle pane. */
export const busyState = (action: UserAction, step: BusyStep, more: Partial<BusyState> = {}): BusyState => ({
  kind: "busy",
  action,
  step,
  sheets: null,
  canCancel: true,
  isCancelling: false,
  before: { kind: "idle" },
  ...more,
});

/** One state of every kind. */
export const sampleState = (kind: Kind, language: Language): AppState => {
  const findings = sampleFindings(language);
  switch (kind) {
    case "idle":
      return { kind };
    case "busy":
      return busyState("calculate", "reading");
    case "sheets-restored":
      return { kind };
    case "created":
      return {
        kind,
        what: "template",
        sheets: language === "ru" ? ["Паспорт", "Показатели", "Мероприятия", "Расходы"] : ["Passport", "Indicators"],
      };
    case "methodology-written":
      return {
        kind,
        title: language === "ru" ? "Доля достигнутых показателей" : "Share of indicators reached",
        sheet: language === "ru" ? "Методика" : "Methodology",
        scaleKnown: false,
        restored: false,
      };
    case "recognised":
      return sampleRecognised(language);
    case "layout-written":
      return { kind, sheet: language === "ru" ? "Методика" : "Methodology", withColumns: true };
    case "tables-changed":
      return { kind, change: "new-year", year: 2022, cells: 120, left: 2, canUndo: true };
    case "checked":
      return { kind, findings };
    case "assessed":
      return {
        kind,
        result: sampleResult(language),
        findings: findings.filter(({ severity }) => severity !== "error"),
        renamedSheets: language === "ru" ? [{ wanted: "Отчёт", written: "Отчёт (2)" }] : [{ wanted: "Report", written: "Report (2)" }],
        inputs: "1",
        stale: false,
      };
    case "refused":
      return { kind, findings };
    case "fixes-proposed":
      return { kind, proposal: { scope: "data", groups: sampleFixes(language) } };
    case "fixed":
      return { kind, outcome: { scope: "data", done: "fixed", count: 3, left: 0 }, canUndo: true, findings };
    case "failed":
      return { kind, action: "calculate", reason: "cell-being-edited", subject: null, diagnostics: "5004" };
  }
};

/** Every kind of state; a new kind that is left out does not compile in `sampleState`. */
export const STATE_KINDS: readonly Kind[] = ["idle", "busy", "created", "methodology-written", "recognised", "tables-changed", "layout-written", "checked", "assessed", "sheets-restored", "refused", "fixes-proposed", "fixed", "failed"];

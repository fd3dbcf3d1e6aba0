/** The add-in's texts on the ribbon, as in its manifest. */
export interface RibbonTexts {
  readonly tab: string;
  readonly group: string;
  readonly calculate: string;
  readonly calculateTip: string;
  readonly check: string;
  readonly checkTip: string;
  readonly openPane: string;
  readonly openPaneTip: string;
  readonly paneTitle: string;
}

const RU: RibbonTexts = {
  tab: "Главная",
  group: "Муниципальная программа",
  calculate: "Рассчитать эффективность",
  calculateTip: "Рассчитывает эффективность муниципальной программы и заполняет листы отчёта",
  check: "Проверить данные",
  checkTip: "Проверяет таблицы книги и показывает замечания",
  openPane: "Открыть панель",
  openPaneTip: "Результат расчёта, замечания к данным, шаблон таблиц и пример",
  paneTitle: "Отчёт о муниципальной программе",
};

const EN: RibbonTexts = {
  tab: "Home",
  group: "Municipal programme",
  calculate: "Calculate effectiveness",
  calculateTip: "Calculates the effectiveness of the municipal programme and fills in the report sheets",
  check: "Check data",
  checkTip: "Checks the tables of the workbook and tells the findings",
  openPane: "Open pane",
  openPaneTip: "The result, the findings in the data, the template of the tables and a sample",
  paneTitle: "Municipal Programme Report",
};

/** The texts in the language of the imitated Office window. */
export const ribbonTexts = (locale: string): RibbonTexts => (locale.startsWith("ru") ? RU : EN);

import type { ProvisionKind } from "./provisionValue";

/** A row of the sheet «Методика»: where the value stands in the methodology, and its Russian name. */
export interface ProvisionDefinition {
  /** Path of the provision: ["indicator", "cap"]; a third step names a part of its value. */
  readonly path: readonly [string, string] | readonly [string, string, string] | readonly [string];
  readonly label: string;
  readonly kind: ProvisionKind;
}

const ZERO_WORDS = { zero: "0", one: "1 (100 %)", cap: "верхний предел", exclude: "не учитывать", ask: "не определено: выберите" };
const digits: ProvisionKind = { kind: "digits" };
const limit: ProvisionKind = { kind: "limit" };
const ratio: ProvisionKind = { kind: "ratio" };
const choice = (words: Readonly<Record<string, string>>): ProvisionKind => ({ kind: "choice", words });

/** Every choice of a methodology that the user sees and may change, in the order of an act. */
export const PROVISIONS: readonly ProvisionDefinition[] = [
  { path: ["unit"], label: "Единица результата", kind: choice({ percent: "проценты", ratio: "доли" }) },
  { path: ["indicator", "declineFormula"], label: "Показатель на снижение", kind: choice({ "planned-by-actual": "план / факт", "two-minus-ratio": "2 – факт / план" }) },
  { path: ["indicator", "zeroPlannedZeroActual"], label: "План 0, факт 0", kind: choice(ZERO_WORDS) },
  { path: ["indicator", "zeroPlannedGrowth"], label: "План 0, факт больше 0, рост", kind: choice(ZERO_WORDS) },
  { path: ["indicator", "zeroPlannedDecrease"], label: "План 0, факт больше 0, снижение", kind: choice(ZERO_WORDS) },
  { path: ["indicator", "zeroActualDecrease"], label: "План больше 0, факт 0, снижение", kind: choice(ZERO_WORDS) },
  { path: ["indicator", "missingActual"], label: "Нет факта", kind: choice({ exclude: "не учитывать", zero: "считать равным 0", previous: "взять прошлый год" }) },
  { path: ["indicator", "cap"], label: "Верхний предел показателя", kind: limit },
  { path: ["indicator", "floor"], label: "Нижний предел показателя", kind: limit },
  { path: ["indicator", "steps"], label: "Баллы за степень достижения", kind: { kind: "pairs", keys: ["from", "points"] } },
  { path: ["indicator", "roundingDigits"], label: "Округление показателя, знаков", kind: digits },
  {
    path: ["achievement", "aggregate"],
    label: "Сводная степень достижения",
    kind: choice({ mean: "среднее", "weighted-mean": "среднее с весами", "share-reached": "доля достигнутых", sum: "сумма" }),
  },
  { path: ["achievement", "reachedFrom"], label: "Показатель достигнут, не менее", kind: limit },
  {
    path: ["achievement", "grouping"],
    label: "Показатели программы",
    kind: choice({ flat: "все подряд", "own-level": "только уровня программы", groups: "среднее по подпрограммам", levels: "цели – задачи – мероприятия" }),
  },
  { path: ["achievement", "levelWeights", "goal"], label: "Вес показателей цели", kind: ratio },
  { path: ["achievement", "levelWeights", "task"], label: "Вес показателей задач", kind: ratio },
  { path: ["achievement", "levelWeights", "measure"], label: "Вес показателей мероприятий", kind: ratio },
  { path: ["achievement", "cap"], label: "Верхний предел степени достижения", kind: limit },
  { path: ["achievement", "roundingDigits"], label: "Округление степени достижения, знаков", kind: digits },
  {
    path: ["implementation", "completion"],
    label: "Мероприятие выполнено, если",
    kind: choice({ status: "статус «выполнено»", "in-time": "выполнено в срок", "share-of-results": "доля результата не ниже порога" }),
  },
  { path: ["implementation", "reachedFrom"], label: "Порог доли результата", kind: limit },
  { path: ["implementation", "scope"], label: "Какие мероприятия считать", kind: choice({ all: "все", financed: "только с финансированием" }) },
  { path: ["implementation", "notDue"], label: "Срок не наступил", kind: choice({ "left-out": "не учитывать", "not-completed": "считать невыполненным" }) },
  { path: ["implementation", "roundingDigits"], label: "Округление доли мероприятий, знаков", kind: digits },
  { path: ["outturn", "sources"], label: "Источники расходов", kind: choice({ all: "все", budgets: "бюджеты всех уровней", "local-budget": "местный бюджет" }) },
  { path: ["outturn", "plan"], label: "План расходов", kind: choice({ programme: "по программе", "budget-list": "по бюджетной росписи" }) },
  {
    path: ["outturn", "withoutMoney"],
    label: "Расходы не планировались",
    kind: choice({ dropped: "расходы не учитывать", one: "считать 100 %", "not-computed": "не рассчитывать" }),
  },
  { path: ["outturn", "cap"], label: "Верхний предел использования средств", kind: limit },
  { path: ["outturn", "roundingDigits"], label: "Округление использования средств, знаков", kind: digits },
  { path: ["spendingEfficiency", "cap"], label: "Верхний предел Эис", kind: limit },
  { path: ["spendingEfficiency", "roundingDigits"], label: "Округление Эис, знаков", kind: digits },
  { path: ["dynamics", "roundingDigits"], label: "Округление динамики, знаков", kind: digits },
  { path: ["correction", "table"], label: "Коэффициент по разности", kind: { kind: "pairs", keys: ["upTo", "factor"] } },
  { path: ["correction", "above"], label: "Коэффициент выше последней разности", kind: ratio },
  { path: ["correction", "differenceDigits"], label: "Округление разности, знаков", kind: digits },
  {
    path: ["effectiveness", "formula"],
    label: "Эффективность",
    kind: choice({
      achievement: "степень достижения",
      product: "достижение × средства",
      ratio: "достижение / средства",
      "product-with-factor": "достижение × средства × коэффициент",
      "achievement-by-spending-efficiency": "достижение × Эис",
      "weighted-sum": "сумма с весами",
      "sum-over-count": "сумма / число показателей",
    }),
  },
  { path: ["effectiveness", "weights", "achievement"], label: "Вес степени достижения", kind: ratio },
  { path: ["effectiveness", "weights", "outturn"], label: "Вес использования средств", kind: ratio },
  { path: ["effectiveness", "weights", "implementation"], label: "Вес доли мероприятий", kind: ratio },
  { path: ["effectiveness", "weights", "spendingEfficiency"], label: "Вес Эис", kind: ratio },
  { path: ["effectiveness", "weights", "dynamics"], label: "Вес динамики", kind: ratio },
  {
    path: ["effectiveness", "programme"],
    label: "Эффективность программы",
    kind: choice({ "like-level": "как у подпрограммы", "own-and-subprogrammes": "программа и подпрограммы", subprogrammes: "по подпрограммам" }),
  },
  { path: ["effectiveness", "ownShare"], label: "Доля показателей программы", kind: ratio },
  {
    path: ["effectiveness", "subprogrammeWeights"],
    label: "Веса подпрограмм",
    kind: choice({ equal: "равные", "planned-money": "по плану расходов", "actual-money": "по фактическим расходам" }),
  },
  { path: ["effectiveness", "dividedByCount"], label: "Деление на число подпрограмм", kind: choice({ true: "да", false: "нет" }) },
  { path: ["effectiveness", "roundingDigits"], label: "Округление эффективности, знаков", kind: digits },
  { path: ["rating", "compare"], label: "Со шкалой сравнивать", kind: choice({ rounded: "округлённое значение", exact: "точное значение" }) },
];

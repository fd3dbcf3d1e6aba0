import type { DesiredDirection, IndicatorLevel } from "../../domain/model/indicator";
import type { MeasureFields, MeasureStatus } from "../../domain/model/measure";
import type { MoneyUnit } from "../../domain/model/programme";
import { normalise } from "../normalise";

/** A closed list of words people type for one meaning each. */
type Words<Meaning extends string> = ReadonlyMap<string, Meaning>;

const words = <Meaning extends string>(spellings: Readonly<Record<Meaning, readonly string[]>>): Words<Meaning> =>
  new Map((Object.entries(spellings) as [Meaning, readonly string[]][]).flatMap(([meaning, list]) => list.map((word) => [normalise(word), meaning])));

const DIRECTIONS: Words<DesiredDirection> = words({
  increase: ["рост", "увеличение", "возрастание", "повышение", "прямой", "больше – лучше", "increase", "growth", "↑"],
  decrease: ["снижение", "уменьшение", "убывание", "сокращение", "обратный", "меньше – лучше", "decrease", "decline", "↓"],
  equal: ["равно", "точное значение", "equal", "="],
  range: ["диапазон", "коридор", "range"],
  "yes-no": ["да/нет", "да / нет", "yes/no", "yes / no"],
});

const LEVELS: Words<IndicatorLevel> = words({
  goal: ["цель", "показатель цели", "goal"],
  task: ["задача", "показатель задачи", "task", "objective"],
  measure: ["мероприятие", "показатель мероприятия", "measure"],
});

const STATUSES: Words<MeasureStatus> = words({
  done: ["выполнено", "исполнено", "done"],
  partly: ["выполнено частично", "частично выполнено", "исполнено частично", "partly"],
  "not-done": ["не выполнено", "не исполнено", "not done"],
  "not-due": ["срок не наступил", "not due"],
});

const KINDS: Words<MeasureFields["kind"]> = words({
  main: ["основное мероприятие", "основное", "main measure", "main"],
  ordinary: ["мероприятие", "measure"],
});

const MONEY_UNITS: Words<MoneyUnit> = words({
  rubles: ["руб", "рублей", "рубли", "rubles"],
  thousandRubles: ["тыс. руб", "тыс.руб", "тыс. рублей", "тысяч рублей", "т.р", "тыс. р", "thousand rubles"],
  millionRubles: ["млн руб", "млн. руб", "млн. рублей", "млн рублей", "миллионов рублей", "million rubles"],
});

const reader =
  <Meaning extends string>(list: Words<Meaning>) =>
  (text: string): Meaning | null =>
    list.get(normalise(text)) ?? null;

/** Every word for a direction or a status that is understood, in the form in which they are compared. */
export const directionSpellings: readonly string[] = [...DIRECTIONS.keys()];
export const statusSpellings: readonly string[] = [...STATUSES.keys()];

/** «рост», «снижение», «равно», «диапазон», «да/нет»; null for any other word. */
export const readDirection = reader(DIRECTIONS);
/** «цель», «задача», «мероприятие»; null for any other word. */
export const readLevel = reader(LEVELS);
/** «выполнено», «выполнено частично», «не выполнено», «срок не наступил»; null for any other word. */
export const readStatus = reader(STATUSES);
/** «основное мероприятие» or «мероприятие»; null for any other word. */
export const readKind = reader(KINDS);
/** «руб.», «тыс. руб.», «млн руб.»; null for any other word. */
export const readMoneyUnit = reader(MONEY_UNITS);

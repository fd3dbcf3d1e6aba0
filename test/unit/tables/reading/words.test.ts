import { readDirection, readKind, readMoneyUnit, readStatus } from "../../../../src/tables/reading/words";

it.each([
  ["рост", "increase"],
  [" Рост ", "increase"],
  ["увеличение", "increase"],
  ["↑", "increase"],
  ["снижение", "decrease"],
  ["сокращение", "decrease"],
  ["decrease", "decrease"],
  ["равно", "equal"],
  ["=", "equal"],
  ["диапазон", "range"],
  ["да/нет", "yes-no"],
  ["ДА / НЕТ", "yes-no"],
])("direction «%s» is %s", (text, expected) => {
  expect(readDirection(text)).toBe(expected);
});

it.each([
  ["выполнено", "done"],
  ["Выполнено.", "done"],
  ["исполнено", "done"],
  ["выполнено\u00a0частично", "partly"],
  ["Не выполнено", "not-done"],
  ["срок не наступил", "not-due"],
  ["not done", "not-done"],
])("status «%s» is %s", (text, expected) => {
  expect(readStatus(text)).toBe(expected);
});

it.each([
  ["основное мероприятие", "main"],
  ["мероприятие", "ordinary"],
])("kind «%s» is %s", (text, expected) => {
  expect(readKind(text)).toBe(expected);
});

it.each([
  ["руб.", "rubles"],
  ["рублей", "rubles"],
  ["тыс. руб.", "thousandRubles"],
  ["тыс.руб.", "thousandRubles"],
  ["Тыс.\u00a0рублей", "thousandRubles"],
  ["млн руб.", "millionRubles"],
  ["млн. рублей", "millionRubles"],
])("money unit «%s» is %s", (text, expected) => {
  expect(readMoneyUnit(text)).toBe(expected);
});

it("any other word is unknown, not the nearest one", () => {
  expect([readDirection("вверх"), readStatus("в работе"), readStatus("не"), readKind("событие"), readMoneyUnit("долл.")]).toEqual([null, null, null, null, null]);
});

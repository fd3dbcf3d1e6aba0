import { textInput } from "../../../../src/adapters/officejs/textInput";

describe("textInput", () => {
  it.each([
    "=1+1",
    "+7 (4236) 12-34",
    "-5",
    "@сегодня",
    "'в кавычках'",
    " =1",
    "1.10",
    "2021",
    "31.12.2021",
    "5 %",
    "1 марта",
    "#Н/Д",
    "TRUE",
    "истина",
    "Ложь ",
  ])("puts an apostrophe before «%s»", (text) => expect(textInput(text)).toBe(`'${text}`));

  it.each(["", "Наименование", "да", "х", "–", "(нет)", "истинная правда", "не выполнено", "а=б"])("leaves «%s» as it is", (text) =>
    expect(textInput(text)).toBe(text),
  );
});

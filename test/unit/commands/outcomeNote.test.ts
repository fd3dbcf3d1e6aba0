/** @jest-environment jsdom */
import { addressWithNote, noteAt, type OutcomeNote } from "../../../src/commands/outcomeNote";

const PAGE = "https://otchet.example/programma/outcome.html";
const note = (...lines: string[]): OutcomeNote => ({ language: "ru", lines });
const long = note("Расчёт не выполнен", ...Array.from({ length: 6 }, (_, index) => `• Показатели!H${index}. ${"Длинное замечание. ".repeat(20)}`));

afterEach(() => jest.restoreAllMocks());

test("a note of any length arrives whole, and its address stays short enough for any server", () => {
  const address = addressWithNote(PAGE, long, "1");
  // IIS refuses a query of more than 2048 bytes; Office adds its «_host_Info».
  expect(address.length).toBeLessThan(PAGE.length + 1800);
  expect(noteAt(`${address}&_host_Info=Excel$Win32$16.01$ru-RU`)).toEqual(long);
});

test("no line break stands in the address: Excel on the web would not open it", () => {
  expect(addressWithNote(PAGE, note("раз", "два"), "2")).not.toMatch(/%0A|%0D/i);
});

test("where nothing may be stored, the address brings as many lines as it can", () => {
  const forbidden = () => {
    throw new DOMException("Access is denied", "SecurityError");
  };
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(forbidden);
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(forbidden);
  const short = { language: "en", lines: ["Nothing was calculated", "The workbook was not changed."] } as const;
  expect(noteAt(addressWithNote(PAGE, short, "3"))).toEqual(short);
  expect(noteAt(addressWithNote(PAGE, long, "4")).lines[0]).toBe("Расчёт не выполнен");
});

test("the note of another window is not taken for this one's", () => {
  const first = addressWithNote(PAGE, note("первое"), "5");
  addressWithNote(PAGE, note("второе"), "6");
  expect(noteAt(first).lines).toEqual(["первое"]);
});

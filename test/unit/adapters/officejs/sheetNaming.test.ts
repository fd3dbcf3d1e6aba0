import { freeSheetName } from "../../../../src/adapters/officejs/sheetNaming";

describe("freeSheetName", () => {
  it("keeps a free name", () => expect(freeSheetName("Отчёт", ["Показатели"])).toBe("Отчёт"));
  it("counts from two, whatever the case", () => expect(freeSheetName("Отчёт", ["отчёт", "ОТЧЁТ (2)"])).toBe("Отчёт (3)"));
  it("stays within 31 characters", () => {
    const long = "Очень длинное название листа 31";
    expect(long).toHaveLength(31);
    expect(freeSheetName(long, [long])).toBe("Очень длинное название лист (2)");
  });
});

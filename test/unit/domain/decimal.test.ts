import { decimal, decimalFromCell, plain, roundHalfAway, toCell } from "../../../src/domain/decimal";

const rounded = (value: string, digits: number): string => plain(roundHalfAway(decimal(value), digits));

describe("rounding: half away from zero, like ROUND of Excel", () => {
  it.each([
    ["1.005", 2, "1.01"],
    ["-1.005", 2, "-1.01"],
    ["0.5", 0, "1"],
    ["-0.5", 0, "-1"],
    ["2.5", 0, "3"],
    ["1.4949999999", 2, "1.49"],
    ["1.0147058823529411764705882352941176470588", 2, "1.01"],
    ["1234.5", -2, "1200"],
    ["1250", -2, "1300"],
    ["-1250", -2, "-1300"],
    ["7", 3, "7"],
  ])("%s to %d digits is %s", (value, digits, expected) => {
    expect(rounded(value, digits)).toBe(expected);
  });
});

describe("numbers of cells", () => {
  it("counts with the fifteen digits that Excel shows: 0.1 + 0.2 is 0.3", () => {
    expect(plain(decimalFromCell(0.1 + 0.2))).toBe("0.3");
  });

  it("keeps money exact: 157.2 + 56.44 + 20.72 + 3 + 1.9 + 25.5 is 264.76", () => {
    const sum = [157.2, 56.44, 20.72, 3, 1.9, 25.5].reduce((total, amount) => total.plus(decimalFromCell(amount)), decimal("0"));
    expect(plain(sum)).toBe("264.76");
  });

  it.each([
    [1e21, "1000000000000000000000"],
    [1.5e-7, "0.00000015"],
    [-0.69, "-0.69"],
    [45291, "45291"],
  ])("%d is %s", (value, expected) => {
    expect(plain(decimalFromCell(value))).toBe(expected);
  });

  it("goes back into a cell as the nearest number", () => {
    expect(toCell(decimal("269.76"))).toBe(269.76);
  });

  it("refuses what is no number", () => {
    expect(() => decimalFromCell(Number.NaN)).toThrow();
    expect(() => decimalFromCell(Number.POSITIVE_INFINITY)).toThrow();
  });
});

describe("plain notation", () => {
  it("has neither an exponent nor trailing zeros", () => {
    expect(plain(decimal("1.0030"))).toBe("1.003");
    expect(plain(decimal("0.000000001"))).toBe("0.000000001");
    expect(plain(decimal("100.00"))).toBe("100");
  });

  it("keeps forty digits of a quotient that does not end", () => {
    expect(plain(decimal("1").div(decimal("3")))).toBe(`0.${"3".repeat(40)}`);
  });

  it.each(["1,5", "", "12 000", "1e", "abc"])("«%s» is not plain", (text) => {
    expect(() => decimal(text)).toThrow();
  });
});

import { englishFormula } from "../../host/model/localFormula";
import { russianFormula } from "./russianFormula";

test.each([
  ["SUM(A1,0.5)", "СУММ(A1;0,5)"],
  ["IF(A1>=1.5,\"a, b\",'Лист, 1'!B2)", "ЕСЛИ(A1>=1,5;\"a, b\";'Лист, 1'!B2)"],
  ["ROUND(Показатели[План],2)", "ОКРУГЛ(Показатели[План];2)"],
  ["XLOOKUP(A1,B:B,C:C)", "XLOOKUP(A1;B:B;C:C)"],
])("%s is shown as %s and typed back as it was", (english, russian) => {
  expect(russianFormula(english)).toBe(russian);
  expect(englishFormula(russian)).toBe(english);
});

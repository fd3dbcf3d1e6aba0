import { constant } from "../../../../src/domain/expressions";
import { of } from "../../../../src/domain/evaluate";
import { decimal, plain } from "../../../../src/domain/decimal";
import type { Expression, Quantity } from "../../../../src/domain/quantity";
import { Homes } from "../../../../src/report/formula/homes";
import { weightedMeanBody } from "../../../../src/report/formula/weightedMean";
import { figure } from "../../domain/rows";

/** Value in G, weight in I, of the rows given. */
function inRows(...rows: readonly number[]): { homes: Homes; items: { quantity: Quantity; weight: Expression }[] } {
  const homes = new Homes();
  const items = rows.map((row) => {
    const [value, weight] = [figure("1", "actual-missing", `value:${row}`), figure("1", "weight-missing", `weight:${row}`)];
    homes.settle(value.id, { sheet: "form", row: row - 1, column: 6 });
    homes.settle(weight.id, { sheet: "form", row: row - 1, column: 8 });
    return { quantity: value, weight: of(weight) };
  });
  return { homes, items };
}

const render = (weight: Expression): string => (weight.kind === "constant" ? plain(weight.value) : "");
const bodyOf = ({ homes, items }: ReturnType<typeof inRows>, from = "form") => weightedMeanBody(items, homes, from, render);

it("weights beside the values: one product of two ranges, over the weights of what is known", () => {
  expect(bodyOf(inRows(2, 3, 4))).toEqual({
    body: "SUMPRODUCT(I2:I4,G2:G4)/SUMPRODUCT(I2:I4,ISNUMBER(G2:G4)*1)",
    guards: ["SUMPRODUCT(ISNUMBER(G2:G4)*ISTEXT(I2:I4))>0", "SUMPRODUCT(I2:I4,ISNUMBER(G2:G4)*1)=0"],
  });
});

it("a title between the rows makes two blocks, from another sheet with its name", () => {
  const { body, guards } = bodyOf(inRows(2, 5), "calculation");
  expect(body).toBe(
    "(SUMPRODUCT({{form}}!I2:I2,{{form}}!G2:G2)+SUMPRODUCT({{form}}!I5:I5,{{form}}!G5:G5))/" +
      "(SUMPRODUCT({{form}}!I2:I2,ISNUMBER({{form}}!G2:G2)*1)+SUMPRODUCT({{form}}!I5:I5,ISNUMBER({{form}}!G5:G5)*1))",
  );
  expect(guards).toHaveLength(3);
});

it("weights that the methodology names stand in the formula, for known values only", () => {
  const { homes, items } = inRows(2, 3);
  const named = items.map((item, index) => ({ ...item, weight: constant(decimal(["0.7", "0.3"][index] ?? "0")) }));
  expect(weightedMeanBody(named, homes, "form", render)).toEqual({
    body: "(IF(ISNUMBER(G2),0.7*G2,0)+IF(ISNUMBER(G3),0.3*G3,0))/(IF(ISNUMBER(G2),0.7,0)+IF(ISNUMBER(G3),0.3,0))",
    guards: ["IF(ISNUMBER(G2),0.7,0)+IF(ISNUMBER(G3),0.3,0)=0"],
  });
});

it("a value or a weight without a cell cannot be named", () => {
  const { items } = inRows(2);
  expect(() => weightedMeanBody(items, new Homes(), "form", render)).toThrow("needs a cell of its own");
});

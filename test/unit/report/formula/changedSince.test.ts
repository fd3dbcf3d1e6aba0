import { changedSinceFormula } from "../../../../src/report/formula/changedSince";
import { Homes } from "../../../../src/report/formula/homes";
import { figure } from "../../domain/rows";

const known = figure("1.003", "no-indicators", "known");
const missing = figure(null, "actual-missing", "missing");
const homes = new Homes();
[known, missing].forEach(({ id }, row) => homes.settle(id, { sheet: "calculation", row, column: 2 }));

it("shows the text once a known figure moves or vanishes, or an unknown one appears", () => {
  expect(changedSinceFormula([known, missing], "изменено", homes, "report")).toBe(
    'IF(OR(IF(ISNUMBER({{calculation}}!C1),ABS({{calculation}}!C1-1.003)>0.000000001,TRUE),ISNUMBER({{calculation}}!C2)),"изменено","")',
  );
});

it("has nothing to watch where no figure stands anywhere", () => {
  expect(changedSinceFormula([figure("1", "no-indicators", "nowhere")], "изменено", homes, "report")).toBe('""');
});

import { decimal } from "../../../../../src/domain/decimal";
import type { Methodology } from "../../../../../src/domain/methodology/methodology";
import { extremesFindings } from "../../../../../src/domain/methodology/selfChecks/extremes";
import { METHODOLOGIES, methodologyById } from "../../../../../src/methodologies";
import { PARTIZANSK } from "../../rows";

const methodologyOf = (id: string): Methodology => methodologyById(id) ?? PARTIZANSK;

it("S01: the printed «/ j» gives a perfect programme of two subprogrammes 0.5 + 0.5 × 1 / 2 = 75 %", () => {
  expect(extremesFindings(methodologyOf("federal-582-divided"))).toEqual([
    { code: "S01", index: "0.75", label: "удовлетворительная", expected: "высокая", dividedByCount: true, table: "Методика", cell: null, row: null },
  ]);
});

it("every other methodology that ships gives a perfect programme what it deserves", () => {
  expect(METHODOLOGIES.filter((methodology) => methodology.id !== "federal-582-divided" && extremesFindings(methodology).length > 0)).toEqual([]);
});

it("S01 does not blame a division that there is not: 0.5 × 1 is no «высокая»", () => {
  const { effectiveness } = PARTIZANSK;
  const half: Methodology = {
    ...PARTIZANSK,
    effectiveness: { ...effectiveness, formula: { ...effectiveness.formula, value: "weighted-sum" }, weights: { ...effectiveness.weights, value: { achievement: decimal("0.5") } } },
  };
  expect(extremesFindings(half)).toMatchObject([{ code: "S01", index: "0.5", label: null, expected: "высокая", dividedByCount: false }]);
});

it("S02: a programme that reached nothing but spent its money would not be «неудовлетворительная» by 0.2 × 0 + 0.8 × 1 = 0.8", () => {
  const federal = methodologyOf("federal-582");
  const { effectiveness } = federal;
  const spent: Methodology = {
    ...federal,
    effectiveness: {
      ...effectiveness,
      programme: { ...effectiveness.programme, value: "like-level" },
      formula: { ...effectiveness.formula, value: "weighted-sum" },
      weights: { ...effectiveness.weights, value: { achievement: decimal("0.2"), outturn: decimal("0.8") } },
    },
  };
  expect(extremesFindings(spent)).toMatchObject([{ code: "S02", index: "0.8", label: "средняя", expected: "неудовлетворительная" }]);
});

it("says nothing where no scale is known", () => {
  expect(extremesFindings(methodologyOf("perm-krai"))).toEqual([]);
});

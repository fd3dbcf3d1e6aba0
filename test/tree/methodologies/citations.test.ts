import { METHODOLOGIES } from "../../../src/methodologies";
import { filesBelow } from "../files/projectFiles";
import { stemOf } from "../files/sourceFile";
import { uncited } from "./citations";

const files = filesBelow("src/methodologies", [".json"]);

it("every choice of every methodology says where it comes from, and how sure it is", () => {
  expect(files.length).toBeGreaterThan(0);
  expect(uncited(files)).toEqual([]);
});

it("every methodology of the folder ships", () => {
  expect(METHODOLOGIES.map(({ id }) => id).sort()).toEqual(files.map(({ path }) => stemOf(path)).sort());
});

it("a bare value, a missing basis, an unknown certainty and a wrong id are found", () => {
  const text = JSON.stringify({
    id: "other",
    title: "Пример",
    document: "Пример",
    unit: { value: "percent", basis: " ", certainty: "act" },
    indicator: { cap: 1, roundingDigits: { value: null, basis: "п. 3", certainty: "rumour" } },
  });
  expect(uncited([{ path: "src/methodologies/example.json", text }])).toEqual([
    'src/methodologies/example.json: the id is "other". Name the file for its id.',
    "src/methodologies/example.json: unit has no basis: name the act and the clause, or the report it was read from.",
    "src/methodologies/example.json: indicator.cap is a bare value: write it as { value, basis, certainty }, with the clause it comes from.",
    "src/methodologies/example.json: indicator.roundingDigits has no certainty: say act, report, assumed.",
  ]);
});

import { sourceCode } from "../files/projectFiles";
import { wrongArrows } from "./importDirection";
import { IMPORT_TABLE } from "./importTable";
import { WRONG_IMPORTS } from "./wrongImports";

const failures = (path: string, text: string): string[] => wrongArrows([{ path, text }], IMPORT_TABLE);

it("every import of src goes the way of the architecture", () => {
  expect(wrongArrows(sourceCode(), IMPORT_TABLE)).toEqual([]);
});

describe("a wrong arrow is found:", () => {
  it.each(WRONG_IMPORTS)("%s", (_, path, text) => {
    expect(failures(path, text)).toEqual([expect.stringContaining(`${path}:1 imports`)]);
  });

  it("at run time, which the rules of the editor do not see", () => {
    expect(failures("src/app/a.ts", 'const load = () => import("../adapters/xlsx/openXlsxWorkbook");')).toEqual([
      expect.stringContaining('src/app/a.ts:1 imports "../adapters/xlsx/openXlsxWorkbook"'),
    ]);
  });

  it("with the words that say what to do", () => {
    expect(failures("src/report/a.ts", '\nimport { x } from "../tables/normalise";')).toEqual([
      'src/report/a.ts:2 imports "../tables/normalise", which report may not: report/ turns an assessment into sheet specs: ' +
        "what both it and tables/ need belongs into domain/ or workbook/, drawing into an adapter.",
    ]);
  });

  it("as a value, where only types may come", () => {
    const [failure] = failures("src/messages/a.ts", 'import { severityOf } from "../domain/finding";');
    expect(failure).toContain("may not as a value, only with `import type`");
    expect(failures("src/messages/a.ts", 'import { type Finding } from "../domain/finding";')).toEqual([]);
  });

  it("in a folder that the architecture does not know", () => {
    expect(failures("src/services/a.ts", "")).toEqual([expect.stringContaining("src/services/a.ts lies in no folder")]);
  });
});

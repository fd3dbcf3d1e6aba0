import ts from "typescript";
import { isWithin, type SourceFile } from "../files/sourceFile";
import { nodesOf, placeOf } from "../files/syntaxTree";

const HOST_NAMES = new Set(["Excel", "Office", "OfficeExtension"]);
const HOST_FOLDER = "src/adapters/officejs";

/** Every use of Excel's or Office's objects, as a value or a type, outside the one folder that may name them. */
export function hostNamesOutside(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !isWithin(path, HOST_FOLDER))
    .flatMap((file) =>
      nodesOf(file)
        .filter((node) => ts.isIdentifier(node) && HOST_NAMES.has(node.text) && !isMember(node))
        .map(
          (node) =>
            `${placeOf(file, node)} says ${node.getText()}: only ${HOST_FOLDER} may. Add what you need to src/workbook/workbookPort.ts.`,
        ),
    );
}

/** `pane.Office` and `{ Office: … }` name something of ours. */
const isMember = (node: ts.Node): boolean =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node);

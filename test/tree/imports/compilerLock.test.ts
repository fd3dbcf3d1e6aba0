import { join } from "node:path";
import ts from "typescript";

const SRC = join(__dirname, "..", "..", "..", "src");

/** What the compiler says about a text that stands in a folder of src, under that folder's own settings. */
function complaints(folder: string, text: string): string[] {
  const { config } = ts.readConfigFile(join(SRC, folder, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(SRC, folder));
  const name = join(SRC, folder, "example.ts");
  const host = ts.createCompilerHost(options);
  const readSource = host.getSourceFile.bind(host);
  host.getSourceFile = (path, target) => (path === name ? ts.createSourceFile(name, text, target) : readSource(path, target));
  const program = ts.createProgram([name], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

it.each(["domain", "workbook"])("the compiler knows no surroundings in src/%s", (folder) => {
  const surroundings = ["window", "document", "process", "Excel", "console"];
  const plainCode = "export const half = (amount: number): number => amount / 2;";
  const found = complaints(folder, `${plainCode} export const surroundings = [${surroundings.join(", ")}];`);
  expect(found.map((complaint) => /^Cannot find name '(\w+)'/.exec(complaint)?.[1])).toEqual(surroundings);
});

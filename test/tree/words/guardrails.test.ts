import { filesBelow, projectFile, sourceCode, testCode } from "../files/projectFiles";
import { brokenGuardrails, foreignAddresses } from "./guardrails";

/** The two files that have to name what is forbidden. */
const NAMING = ["test/tree/words/guardrails.ts", "test/tree/words/guardrails.test.ts"];

it("nothing is put off, silenced or tied to one machine", () => {
  const files = [
    ...sourceCode(),
    ...testCode(),
    ...filesBelow("src", [".js", ".css", ".html"]),
    ...filesBelow("test", [".js", ".css", ".html"]),
  ];
  expect(brokenGuardrails(files.filter(({ path }) => !NAMING.includes(path)))).toEqual([]);
});

it.each([
  ['it.only("one", run);', "runs one test alone"],
  ['describe.each(cases).only("one", run);', "runs one test alone"],
  ['fit("one", run);', "runs one test alone"],
  ['it.skip("later", run);', "puts a test off"],
  ["const inBrowser = found ? describe : describe.skip;", "puts a test off"],
  ['it.todo("later");', "puts a test off"],
  ['xdescribe("later", run);', "puts a test off"],
  ["// TODO: round", "puts work off"],
  ["// @ts-ignore", "silences the compiler"],
  ["/* eslint-disable no-console */", "silences a rule"],
  ["const rows = data as any;", "switches types off"],
  ["function read(data: any) {}", "switches types off"],
  ["try { run(); } catch (error) {}", "swallows a failure"],
  ["try { run(); } catch { }", "swallows a failure"],
  ['open("/home/somebody/report.xlsx");', "is a path of one machine"],
  ['open("C:\\\\Users\\\\somebody\\\\report.xlsx");', "is a path of one machine"],
])("%s is found", (line, advice) => {
  expect(brokenGuardrails([{ path: "src/app/a.ts", text: `\n${line}` }])).toEqual([
    expect.stringMatching(new RegExp(`^src/app/a\\.ts:2: .*${advice}`)),
  ]);
});

it.each(['import { a } from "../../mnt/a";', "const company = anyCompany;"])(
  "%s is free",
  (line) => {
    expect(brokenGuardrails([{ path: "src/app/a.ts", text: line }])).toEqual([]);
  },
);

it("what ships mentions no foreign server", () => {
  expect(foreignAddresses(filesBelow("src", [".ts", ".tsx", ".js", ".css", ".html", ".json"]))).toEqual([]);
});

it("the build names no foreign server but Microsoft's, for those who choose it", () => {
  expect(foreignAddresses([projectFile("webpack.config.js")]).map((failure) => failure.split(" ")[2])).toEqual([
    "https://appsforoffice.microsoft.com:",
    "https://localhost:3000:",
    "https://host:",
  ]);
});

it("a foreign server is found, the name of a vocabulary is not", () => {
  const text = 'fetch("https://fonts.example.com/a.css"); const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";';
  expect(foreignAddresses([{ path: "src/taskpane/a.ts", text }])).toEqual([
    "src/taskpane/a.ts mentions https://fonts.example.com: what ships asks no foreign server. Bring the file along, or let webpack.config.js put the address in.",
  ]);
});

import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { MANIFEST } from "../manifest/projectManifest";

interface CopyPattern {
  readonly from: string;
  readonly transform?: (content: Buffer) => string;
}

const configurations = createRequire(__filename)("../../../webpack.config.js") as (env: object, argv: object) => readonly { plugins: readonly object[] }[];

/** The manifest as a build for the address would copy it. */
function builtManifest(base?: string): string {
  const patterns = configurations({ base }, {}).flatMap(({ plugins }) => plugins.flatMap((plugin) => (plugin as { patterns?: readonly CopyPattern[] }).patterns ?? []));
  const transform = patterns.find(({ from }) => from === "manifest.xml")?.transform;
  if (transform === undefined) throw new Error("The build does not copy the manifest");
  return transform(Buffer.from(MANIFEST));
}

it("without a switch the manifest is written for the development server", () => {
  expect(builtManifest()).toBe(MANIFEST);
});

it.each(["https://reports.example.org/addin", "https://reports.example.org/addin/"])("--base %s puts that address everywhere", (base) => {
  const manifest = builtManifest(base);
  expect(manifest).not.toContain("localhost");
  expect(manifest).toContain('<SourceLocation DefaultValue="https://reports.example.org/addin/taskpane.html"/>');
});

it.each(["http://reports.example.org", "reports.example.org", "https://", "https://a.example/?x=1", 'https://a.example/"', "https://a.example/a b", "https://a.example//b"])(
  "--base %s is refused",
  (base) => {
    expect(() => builtManifest(base)).toThrow(`--base ${base}: an https address without`);
  },
);

it.each([
  [["--base", "http://a.example"], "--base http://a.example: an https address without"],
  [["--officejs", "mirror"], "--officejs mirror: own or cdn"],
  [["--bse", "https://a.example"], "Unknown option '--bse'"],
])("npm run build -- %j says what is wrong and builds nothing", (words, said) => {
  const { status, stderr } = spawnSync(process.execPath, ["webpack.config.js", ...words], { encoding: "utf8" });
  expect(stderr).toContain(said);
  expect(status).not.toBe(0);
});

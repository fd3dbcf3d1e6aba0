import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { checkInProject, MANIFEST } from "../manifest/projectManifest";

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
  expect(builtManifest().replaceAll("?manifest=1.0.0.0", "")).toBe(MANIFEST);
});

it.each(["https://reports.example.org/addin", "https://reports.example.org/addin/"])("--base %s puts that address everywhere", (base) => {
  const manifest = builtManifest(base);
  expect(manifest).not.toContain("localhost");
  expect(manifest).toContain('<SourceLocation DefaultValue="https://reports.example.org/addin/taskpane.html?manifest=1.0.0.0"/>');
});

it("the pane's address names the version of the manifest, for «О надстройке»", () => {
  expect(MANIFEST).toContain("<Version>1.0.0.0</Version>");
  expect(builtManifest().match(/taskpane\.html\?manifest=1\.0\.0\.0"/gu)).toHaveLength(3);
});

// URL Standard: the host is written in small letters and punycode (RFC 3492), the port of https is left out, other letters of a path are escaped as UTF-8.
it.each([
  ["https://otchet.gorod.local:8443/programma", "https://otchet.gorod.local:8443/programma"],
  ["https://OTCHET.Gorod.local/Programma", "https://otchet.gorod.local/Programma"],
  ["HTTPS://otchet.gorod.local:443", "https://otchet.gorod.local"],
  ["https://почта.рф/отчёт", "https://xn--80a1acny.xn--p1ai/%D0%BE%D1%82%D1%87%D1%91%D1%82"],
])("--base %s is written as %s, and the manifest stays good", (base, written) => {
  const manifest = builtManifest(base);
  expect(manifest).toContain(`<SourceLocation DefaultValue="${written}/taskpane.html?manifest=1.0.0.0"/>`);
  expect(checkInProject(manifest)).toEqual([]);
});

it.each(["http://reports.example.org", "reports.example.org", "https://", "https://a.example/?x=1", 'https://a.example/"', "https://a.example/a b", "https://a.example//b", "https://a.example/x#y", "https://user@a.example", "https://*.gorod.local", "https://a.example/taskpane.html", "https://a.example/manifest.xml", "https://a.example:port"])(
  "--base %s is refused",
  (base) => {
    expect(() => builtManifest(base)).toThrow(`--base ${base}: the https address of a folder is needed`);
  },
);

it.each([
  [["--base", "http://a.example"], "--base http://a.example: the https address of a folder is needed"],
  [["--officejs", "mirror"], "--officejs mirror: own or cdn"],
  [["--bse", "https://a.example"], "Unknown option '--bse'"],
])("npm run build -- %j says what is wrong and builds nothing", (words, said) => {
  const { status, stderr } = spawnSync(process.execPath, ["webpack.config.js", ...words], { encoding: "utf8" });
  expect(stderr).toContain(said);
  expect(status).not.toBe(0);
});

/** The README's settings for web servers, as far as they can be judged without one. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { descendantsNamed } from "../manifest/xml/xmlElement";
import { readXml } from "../manifest/xml/readXml";

const README = readFileSync(join(__dirname, "../../../README.md"), "utf8");

/** The indented lines of a section. */
const settingsOf = (heading: string): string => {
  const section = README.split(`\n### ${heading}\n`)[1]?.split("\n### ")[0] ?? "";
  return section
    .split("\n")
    .filter((line) => line.startsWith("    "))
    .map((line) => line.slice(4))
    .join("\n");
};

test("nginx: braces pair, and none stands in an expression without quotes, where nginx would take it for a block", () => {
  const unquoted = settingsOf("nginx").replace(/"[^"]*"/gu, '""');
  expect(unquoted).toContain("location /programma/ {");
  expect(unquoted.match(/\{/gu)).toHaveLength(unquoted.match(/\}/gu)?.length ?? 0);
  expect(unquoted.split("\n").filter((line) => line.includes("{") && !line.endsWith(" {"))).toEqual([]);
});

test("IIS: web.config is XML, and what it adds it removes first: a header that the server has already would be an error 500", () => {
  const headers = descendantsNamed(readXml(settingsOf("IIS")), "customHeaders").flatMap(({ children }) => children.map(({ name, attributes }) => `${name} ${attributes.get("name") ?? ""}`));
  const added = headers.filter((header) => header.startsWith("add "));
  expect(added).toHaveLength(2);
  for (const header of added) expect(headers.indexOf(header.replace("add", "remove"))).toBe(headers.indexOf(header) - 1);
});

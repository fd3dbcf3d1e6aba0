import { projectFile } from "../files/projectFiles";
import { foreignSources, missingForOtherSystems, type Lockfile } from "./lockfile";

const lock = JSON.parse(projectFile("package-lock.json").text) as Lockfile;

it("every package comes from npm's default registry, with a checksum", () => {
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expect(foreignSources(lock)).toEqual([]);
});

it("the lock serves Windows, macOS and Linux", () => {
  expect(missingForOtherSystems(lock)).toEqual([]);
  const names = Object.keys(lock.packages);
  const needed = ["win32", "darwin", "linux"].flatMap((system) =>
    ["@swc/core-", "@esbuild/"].map((owner) => `node_modules/${owner}${system}-`),
  );
  expect(needed.filter((start) => !names.some((name) => name.startsWith(start)))).toEqual([]);
});

it("a foreign source and a missing checksum are found", () => {
  const packages = {
    "": {},
    "node_modules/good": { integrity: "sha512-a" },
    "node_modules/usual": { resolved: "https://registry.npmjs.org/usual/-/usual-1.0.0.tgz", integrity: "sha512-b" },
    "node_modules/foreign": { resolved: "https://packages.example.org/foreign-1.0.0.tgz", integrity: "sha512-c" },
    "node_modules/unsure": {},
  };
  expect(foreignSources({ packages })).toEqual([
    expect.stringContaining("node_modules/foreign comes from https://packages.example.org/foreign-1.0.0.tgz"),
    expect.stringContaining("node_modules/unsure has no checksum"),
  ]);
});

it("a package for another system that the lock forgot is found, wherever it might lie", () => {
  const packages = {
    "": {},
    "node_modules/@swc/core": { optionalDependencies: { "@swc/core-linux-x64": "1.0.0", "@swc/core-win32-x64": "1.0.0" } },
    "node_modules/@swc/core-linux-x64": {},
    "node_modules/tool/node_modules/native": { optionalDependencies: { "native-win32": "1.0.0", "native-linux": "1.0.0" } },
    "node_modules/tool/node_modules/native-win32": {},
    "node_modules/native-linux": {},
  };
  expect(missingForOtherSystems({ packages })).toEqual([
    expect.stringContaining("node_modules/@swc/core wants @swc/core-win32-x64 on some systems"),
  ]);
});

/** Commands that a text tells people to run, but package.json does not have. */
export function unknownCommands(text: string, scripts: Readonly<Record<string, string>>): string[] {
  const told = [...text.matchAll(/\bnpm\s+(?:run\s+(?:--silent\s+|-s\s+)?([a-z][\w:-]*)|(test|start)\b)/g)];
  const names = new Set(told.flatMap(([, run, short]) => run ?? short ?? []));
  return [...names]
    .filter((name) => !Object.hasOwn(scripts, name))
    .map((name) => `"npm run ${name}" is told, but package.json has no script ${name}: add it or mend the text.`);
}

/** Files that the scripts run, but nobody has. */
export function missingScriptFiles(scripts: Readonly<Record<string, string>>, exists: (path: string) => boolean): string[] {
  return Object.entries(scripts).flatMap(([name, command]) =>
    (command.match(/(?:src|test)\/[\w./-]+\.tsx?/g) ?? [])
      .filter((path) => !exists(path))
      .map((path) => `The script ${name} runs ${path}, which does not exist: mend the path.`),
  );
}

import type { ChildRule } from "../grammar/elementType";
import { problemAt, type ManifestProblem } from "../manifestProblem";
import { childrenNamed, type XmlElement } from "../xml/xmlElement";

/** The children of one element against the schema's sequence: strangers, order, number. */
export function sequenceProblems(parent: XmlElement, rules: readonly ChildRule[], path: string): ManifestProblem[] {
  return [...strangers(parent, rules, path), ...wrongOrder(parent, rules, path), ...wrongNumber(parent, rules, path)];
}

function strangers(parent: XmlElement, rules: readonly ChildRule[], path: string): ManifestProblem[] {
  return parent.children
    .filter((child) => !rules.some(({ name }) => name === child.name))
    .map((child) => problemAt(child, "element-unknown", `<${child.name}> has no place in ${path}; ${allowedIn(rules)}.`));
}

/** One misplaced child puts many pairs out of order, so the first such pair is told, with the whole order. */
function wrongOrder(parent: XmlElement, rules: readonly ChildRule[], path: string): ManifestProblem[] {
  const placed = parent.children.filter((child) => rules.some(({ name }) => name === child.name));
  const place = (child: XmlElement): number => rules.findIndex(({ name }) => name === child.name);
  for (const [index, child] of placed.entries()) {
    const before = placed[index - 1];
    if (before !== undefined && place(before) > place(child)) {
      return [problemAt(child, "element-order", `${path}: <${child.name}> stands after <${before.name}>; ${allowedIn(rules)}.`)];
    }
  }
  return [];
}

function wrongNumber(parent: XmlElement, rules: readonly ChildRule[], path: string): ManifestProblem[] {
  return rules.flatMap((rule) => {
    const found = childrenNamed(parent, rule.name);
    if (rule.required && found.length === 0) return [problemAt(parent, "element-missing", `${path} lacks <${rule.name}>.`)];
    const [, second] = found;
    if (second === undefined || rule.repeatable) return [];
    return [problemAt(second, "element-repeated", `${path} has more than one <${rule.name}>.`)];
  });
}

function allowedIn(rules: readonly ChildRule[]): string {
  return rules.length === 0 ? "nothing may stand in it" : `allowed, in this order: ${rules.map(({ name }) => name).join(", ")}`;
}

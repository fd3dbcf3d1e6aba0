import fc from "fast-check";
import { provisionList } from "../../../src/tables/methodology/provisionValue";
import { PROVISIONS, type ProvisionDefinition } from "../../../src/tables/methodology/provisions";

/** New values of rows of the sheet «Методика», by their label. */
export type Overrides = Readonly<Record<string, string>>;

const LIMITS = ["нет", "100 %", "130 %", "0,95", "1,05", "50 %"];
const RATIOS = ["0,5", "0,3", "0,35", "0,25", "0,1", "1", "0,45"];
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  steps: ["1 – 1; 0,95 – 0,5; 0,75 – 0,25", "100 % – 10; 90 % – 5", "1,05 – 1,2; 1 – 1; 0,8 – 0,6", "нет"],
  table: ["0,10 – 1,25; 0,20 – 1,10; 0,35 – 0,90", "0,05 – 1; 0,15 – 0,95"],
};

/** What a user may choose for a row: a word of its drop-down, or a number as he would type it. */
function valuesOf({ kind, path }: ProvisionDefinition): readonly string[] {
  const list = provisionList(kind);
  if (list !== undefined) return list;
  if (kind.kind === "pairs") return PAIRS[path[path.length - 1] ?? ""] ?? [];
  return kind.kind === "limit" ? LIMITS : RATIOS;
}

const override = (definition: ProvisionDefinition): fc.Arbitrary<Overrides> =>
  fc.constantFrom(...valuesOf(definition)).map((value) => ({ [definition.label]: value }));

const startsWith = (...start: readonly string[]) => ({ path }: ProvisionDefinition): boolean => start.every((part, index) => path[index] === part);

/** Rows that an act fills together: the weights of levels, those of the index, the table of factors. */
const GROUPS: readonly (readonly ProvisionDefinition[])[] = [["achievement", "levelWeights"], ["effectiveness", "weights"], ["correction"]].map((start) =>
  PROVISIONS.filter(startsWith(...start)),
);
const ROUNDING = PROVISIONS.filter(({ kind, path }) => kind.kind === "digits" && path[0] !== "correction");
const SINGLE = PROVISIONS.filter((definition) => !GROUPS.some((group) => group.includes(definition)));

const merged = (parts: readonly Overrides[]): Overrides => Object.assign({}, ...parts) as Overrides;
const all = (definitions: readonly ProvisionDefinition[]): fc.Arbitrary<Overrides> => fc.tuple(...definitions.map(override)).map(merged);
const some = (definitions: readonly ProvisionDefinition[], most: number): fc.Arbitrary<Overrides> =>
  fc.subarray([...definitions], { minLength: 1, maxLength: most }).chain(all);

const labelled = (second: string): string => PROVISIONS.find(({ path }) => path[1] === second)?.label ?? "";

/** The methodology as it ships, or with some of its choices changed; what belongs together is changed together. */
export const overrides: fc.Arbitrary<Overrides> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({}) },
  { weight: 3, arbitrary: some(SINGLE, 18) },
  { weight: 2, arbitrary: fc.tuple(some(SINGLE, 4), all(ROUNDING)).map(merged) },
  { weight: 1, arbitrary: fc.tuple(some(SINGLE, 4), all(GROUPS[0] ?? [])).map(([rest, weights]) => ({ ...rest, ...weights, [labelled("grouping")]: "цели – задачи – мероприятия" })) },
  { weight: 1, arbitrary: fc.tuple(some(SINGLE, 4), some(GROUPS[1] ?? [], 4)).map(([rest, weights]) => ({ ...rest, ...weights, [labelled("formula")]: "сумма с весами" })) },
  {
    weight: 1,
    arbitrary: fc.tuple(some(SINGLE, 4), all(GROUPS[2] ?? [])).map(([rest, table]) => ({ ...rest, ...table, [labelled("formula")]: "достижение × средства × коэффициент" })),
  },
);

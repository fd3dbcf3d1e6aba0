import type { AppState, Standing, TablesChanged } from "../../../src/app/state";
import type { RecognitionOutcome } from "../../../src/messages/pane/recognition/texts";
import type { FixOutcomeView, FixScope } from "../../../src/app/fixing/fixState";
import type { StartupProblemKind } from "../../../src/messages/pane/paneMessages";

type Of<Kind extends AppState["kind"]> = Extract<AppState, { kind: Kind }>;

/** The pictures of each state, by what the pane distinguishes in it. A new state, or a new kind of one, does not compile until it has its picture. */
interface Catalogue {
  readonly idle: Record<Standing["kind"], string>;
  readonly busy: Record<"loading" | "cancellable" | "cancelling" | "writing", string>;
  readonly created: Record<Of<"created">["what"], string>;
  readonly "methodology-written": Record<"written" | "scale-unknown" | "restored", string>;
  readonly "layout-written": Record<"look" | "columns", string>;
  readonly checked: Record<"warnings" | "errors", string>;
  readonly assessed: Record<"preliminary" | "complete" | "rating-unknown" | "renamed-sheets" | "stale" | "saved" | "accepting" | "accepted" | "english", string>;
  readonly recognised: Record<RecognitionOutcome, string>;
  readonly "sheets-restored": string;
  readonly "tables-changed": Record<TablesChanged["change"] | "undone-in-part", string>;
  readonly refused: string;
  readonly "fixes-proposed": Record<FixScope | "nothing", string>;
  readonly fixed: Record<FixOutcomeView["done"] | FixScope, string>;
  readonly failed: Record<"obstacle" | "error" | "final", string>;
}

export const STATES = {
  idle: { waiting: "waiting", unknown: "standing-unknown", empty: "empty-workbook", tables: "tables-filled" },
  busy: { loading: "busy-loading", cancellable: "busy-reading", cancelling: "busy-cancelling", writing: "busy-writing" },
  created: { template: "template-created", sample: "sample-added" },
  "methodology-written": { written: "methodology-written", "scale-unknown": "methodology-written-without-scale", restored: "methodology-restored" },
  "layout-written": { look: "look-written", columns: "columns-written" },
  checked: { warnings: "checked", errors: "checked-with-errors" },
  assessed: {
    preliminary: "assessed",
    complete: "assessed-complete",
    "rating-unknown": "rating-unknown",
    "renamed-sheets": "sheets-renamed",
    stale: "result-stale",
    saved: "document-saved",
    accepting: "accepting",
    accepted: "accepted",
    english: "assessed-english",
  },
  recognised: { found: "recognised", nothing: "recognised-nothing", made: "recognised-made", added: "recognised-added", complete: "recognised-complete" },
  "sheets-restored": "sheets-restored",
  "tables-changed": { "new-year": "new-year-begun", "examples-removed": "examples-removed", undone: "change-undone", "undone-in-part": "change-undone-in-part" },
  refused: "refused",
  "fixes-proposed": { data: "fixes", template: "restoring", nothing: "fixes-nothing" },
  fixed: { fixed: "fixed", data: "fixed", undone: "fixes-undone", template: "template-restored" },
  failed: { obstacle: "failed", error: "part-missing", final: "failed-for-good" },
} as const satisfies Catalogue;

/** What can be unfolded beside a state, or stands in its place. */
export const PARTS = {
  form: ["programme-form", "programme-form-wrong"],
  sections: ["methodology", "methodology-question", "table-care", "look", "about", "new-year", "new-year-question", "section-missing", "diagnostics"],
} as const;

/** Where there is no pane; two of the four have a button, two have none. */
export const STARTUP = { "excel-too-old": "excel-too-old", "no-library": "no-library" } as const satisfies Partial<Record<StartupProblemKind, string>>;

type Leaves<Tree> = Tree extends string ? Tree : Tree extends readonly (infer Item)[] ? Item : { [Key in keyof Tree]: Leaves<Tree[Key]> }[keyof Tree];

/** Names of pictures. */
export type PictureName = Leaves<typeof STATES> | Leaves<typeof PARTS> | Leaves<typeof STARTUP>;

const leaves = (tree: object | string): string[] => (typeof tree === "string" ? [tree] : Object.values(tree).flatMap((branch: object | string) => leaves(branch)));

export const ALL_PICTURES: readonly string[] = [...new Set(leaves([STATES, PARTS, STARTUP]))].sort();

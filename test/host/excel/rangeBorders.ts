import type { Area } from "../model/address";
import type { BorderLine, BorderLineName } from "../model/cellStyle";
import type { Sheet } from "../model/sheet";
import { HostGap } from "../protocol/hostError";
import { HostCollection, HostObject, items } from "../protocol/hostObject";
import { colorOf, oneOf, wholeOf } from "./arguments";
import { EDGES, edgeLines, setEdge, type Edge } from "./borderEdges";
import { assertAllowed } from "./session";

/** Excel.RangeBorderCollection. Diagonals cannot be drawn, only removed. */
export class RangeBorderCollectionObject extends HostCollection<HostObject> {
  readonly className = "RangeBorderCollection";
  readonly #sheet: Sheet;
  readonly #areas: readonly Area[];

  constructor(sheet: Sheet, areas: readonly Area[]) {
    super();
    this.#sheet = sheet;
    this.#areas = areas;
  }

  get [items](): readonly HostObject[] {
    return EDGES.map((edge) => new RangeBorderObject(this.#sheet, this.#areas, edge));
  }
  get count(): number {
    return EDGES.length;
  }
  getItem(edge: unknown): HostObject {
    if (edge === "DiagonalDown" || edge === "DiagonalUp") return new DiagonalBorderObject(edge);
    return new RangeBorderObject(this.#sheet, this.#areas, oneOf(edge, EDGES));
  }
  getItemAt(index: unknown): HostObject {
    return this.getItem(EDGES[wholeOf(index)]);
  }
}

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
type Style = (typeof STYLES)[number];
type Weight = (typeof WEIGHTS)[number];

/** Style and weight of the API for each line of files. */
const LINES: Readonly<Record<BorderLineName, readonly [Style, Weight]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  double: ["Double", "Thick"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

function lineNamed(style: Style, weight: Weight): BorderLineName {
  const names = Object.keys(LINES) as BorderLineName[];
  return (
    names.find((name) => LINES[name][0] === style && LINES[name][1] === weight) ?? names.find((name) => LINES[name][0] === style) ?? "thin"
  );
}

/** Excel.RangeBorder: one edge of a range. */
class RangeBorderObject extends HostObject {
  readonly className = "RangeBorder";
  readonly #sheet: Sheet;
  readonly #areas: readonly Area[];
  readonly #edge: Edge;

  constructor(sheet: Sheet, areas: readonly Area[], edge: Edge) {
    super();
    this.#sheet = sheet;
    this.#areas = areas;
    this.#edge = edge;
  }

  get sideIndex(): Edge {
    return this.#edge;
  }
  get style(): string | null {
    return this.#common((line) => (line === null ? "None" : LINES[line.line][0]));
  }
  set style(value: unknown) {
    const style = oneOf(value, STYLES);
    this.#draw((line) =>
      style === "None" ? null : { color: line?.color ?? "#000000", line: lineNamed(style, line === null ? "Thin" : LINES[line.line][1]) },
    );
  }
  get weight(): string | null {
    return this.#common((line) => (line === null ? "Thin" : LINES[line.line][1]));
  }
  set weight(value: unknown) {
    const weight = oneOf(value, WEIGHTS);
    this.#draw((line) => ({
      color: line?.color ?? "#000000",
      line: lineNamed(line === null ? "Continuous" : LINES[line.line][0], weight),
    }));
  }
  get color(): string | null {
    return this.#common((line) => line?.color ?? "#000000");
  }
  /** A colour draws a thin line where there was none. */
  set color(value: unknown) {
    const color = colorOf(value);
    this.#draw((line) => ({ color, line: line?.line ?? "thin" }));
  }

  #common(pick: (line: BorderLine | null) => string): string | null {
    let common: string | null = null;
    for (const area of this.#areas) {
      for (const line of edgeLines(this.#sheet, area, this.#edge)) {
        const value = pick(line);
        if (common !== null && common !== value) return null;
        common = value;
      }
    }
    return common ?? pick(null);
  }
  /** The first cell's line decides what a single property starts from. */
  #draw(change: (line: BorderLine | null) => BorderLine | null): void {
    assertAllowed(this.#sheet, "allowFormatCells");
    for (const area of this.#areas) {
      const [first = null] = edgeLines(this.#sheet, area, this.#edge);
      setEdge(this.#sheet, area, this.#edge, change(first));
    }
  }
}

/** A diagonal: never drawn here, so that only its removal is known. */
class DiagonalBorderObject extends HostObject {
  readonly className = "RangeBorder";
  readonly #side: string;

  constructor(side: string) {
    super();
    this.#side = side;
  }

  get sideIndex(): string {
    return this.#side;
  }
  get style(): string {
    return "None";
  }
  set style(value: unknown) {
    if (value !== "None") throw new HostGap(`RangeBorder ${this.#side}`);
  }
}

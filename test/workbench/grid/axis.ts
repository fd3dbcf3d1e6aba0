/** The rows or the columns of a sheet with their places, in pixels from the first one. */
export class Axis {
  readonly #starts: Float64Array;

  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.#starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index += 1) this.#starts[index + 1] = this.start(index) + sizeOf(index);
  }

  get length(): number {
    return this.start(this.count);
  }

  /** Where a line begins; the end of the axis for lines beyond it. */
  start(index: number): number {
    return this.#starts[Math.min(Math.max(index, 0), this.count)] ?? 0;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** Size of several lines, both ends included. */
  span(first: number, last: number): number {
    return this.start(last + 1) - this.start(first);
  }

  /** The line at a place; the first or last one for places outside. */
  at(position: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.start(middle) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

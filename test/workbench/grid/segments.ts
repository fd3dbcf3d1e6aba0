import type { Axis } from "./axis";

/** A stretch of rows or columns that scrolls as one: the frozen ones, or the rest. */
export interface Segment {
  readonly first: number;
  readonly last: number;
  /** First line that can ever be seen in this segment. */
  readonly limit: number;
  /** Where it begins in the window, in pixels from the headings. */
  readonly clip: number;
  readonly size: number;
  /** Pixels by which it is scrolled. */
  readonly shift: number;
}

/** The segments of an axis in a window of the given size. */
export function segmentsOf(axis: Axis, frozen: number, scroll: number, size: number): Segment[] {
  const fixed = Math.min(axis.start(frozen), size);
  const segments: Segment[] = [];
  if (frozen > 0) segments.push({ first: 0, last: axis.at(fixed - 1), limit: 0, clip: 0, size: fixed, shift: 0 });
  if (fixed < size) {
    const first = Math.max(frozen, axis.at(axis.start(frozen) + scroll));
    segments.push({
      first,
      last: axis.at(axis.start(frozen) + scroll + size - fixed),
      limit: frozen,
      clip: fixed,
      size: size - fixed,
      shift: scroll,
    });
  }
  return segments;
}

/** The place on an axis under a pixel of the window. */
export function placeUnder(axis: Axis, frozen: number, scroll: number, pixel: number): number {
  return axis.at(pixel < axis.start(frozen) ? Math.max(0, pixel) : pixel + scroll);
}

/** The scroll position nearest to the present one at which a line is in full view. */
export function scrollTo(axis: Axis, frozen: number, scroll: number, size: number, line: number): number {
  if (line < frozen) return scroll;
  const room = size - axis.start(frozen);
  const start = axis.start(line) - axis.start(frozen);
  const end = start + axis.size(line);
  if (start < scroll || axis.size(line) > room) return start;
  return end > scroll + room ? end - room : scroll;
}

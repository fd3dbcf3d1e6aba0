import { invalidArgument } from "../protocol/hostError";

/*
 * Checks of what the client sent. Office.js checks little itself; Excel answers InvalidArgument.
 */

/** A string argument. */
export function textOf(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

/** A finite number. */
export function numberOf(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

/** A whole number of at least `least`. */
export function wholeOf(value: unknown, least = 0): number {
  const number = numberOf(value);
  if (!Number.isInteger(number) || number < least) throw invalidArgument();
  return number;
}

/** True or false. */
export function flagOf(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** One of the named values. */
export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** A plain object. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

/** A colour as «#RRGGBB»; Excel also takes names, of which only these are known here. */
export function colorOf(value: unknown): string {
  const named: Readonly<Record<string, string>> = {
    black: "#000000",
    white: "#FFFFFF",
    red: "#FF0000",
    green: "#008000",
    blue: "#0000FF",
    yellow: "#FFFF00",
  };
  const text = textOf(value);
  const color = named[text.toLowerCase()] ?? (text.startsWith("#") ? text : `#${text}`);
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument();
  return color.toUpperCase();
}

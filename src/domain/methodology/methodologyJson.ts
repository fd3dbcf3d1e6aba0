import { plain } from "../decimal";
import { methodologySchema, type Methodology } from "./methodology";

/** A JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** A methodology as it would stand in its file: decimals in plain notation. */
export function methodologyJson(methodology: Methodology): JsonObject {
  return toJson(methodology) as JsonObject;
}

/** The methodology that a changed file means; the paths that its schema refuses otherwise. */
export function methodologyFromJson(json: JsonObject): { readonly ok: true; readonly methodology: Methodology } | { readonly ok: false; readonly paths: readonly string[] } {
  const parsed = methodologySchema.safeParse(json);
  return parsed.success ? { ok: true, methodology: parsed.data } : { ok: false, paths: parsed.error.issues.map(({ path }) => path.join(".")) };
}

function toJson(value: unknown): Json {
  if (value === null || value === undefined || typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value ?? null;
  if (Array.isArray(value)) return value.map(toJson);
  if (isDecimal(value)) return plain(value);
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, toJson(inner)]])));
}

const isDecimal = (value: unknown): value is Parameters<typeof plain>[0] => typeof value === "object" && value !== null && "c" in value && "e" in value && "s" in value;

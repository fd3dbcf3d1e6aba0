import type { Methodology } from "../../domain/methodology/methodology";
import type { Provision } from "../../domain/methodology/provision";
import type { ProvisionDefinition } from "./provisions";

/** The provision that a row of «Методика» speaks of, and the part of its value; null where the methodology has no such section. */
export function provisionAt(methodology: Methodology, { path }: ProvisionDefinition): { readonly provision: Provision<unknown>; readonly value: unknown } | null {
  const [first, second, third] = path;
  const section: unknown = methodology[first as keyof Methodology];
  const found: unknown = second === undefined ? section : (section as Record<string, unknown> | null)?.[second];
  if (found === null || found === undefined) return null;
  const provision = found as Provision<unknown>;
  const value = third === undefined ? provision.value : ((provision.value as Record<string, unknown> | null)?.[third] ?? null);
  return { provision, value };
}

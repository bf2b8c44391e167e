import type { Facts } from "./facts.ts";

/** ISO 3166-1 alpha-2 of the country whose national numbers the page writes; null when unknown. */
export type Country = string | null;

export function deriveCountry({ context }: Facts): Country {
  return context.country ?? null;
}

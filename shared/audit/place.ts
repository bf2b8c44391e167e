import type { Site, Touchpoint } from "../api/schemas.ts";
import { splitAddress } from "../facts/page.ts";
import type { PageKind } from "../method/page-kinds.ts";
import { fitOf, registrableDomain } from "./address-pattern.ts";

/**
 * Sites an address belongs to. The closest pattern wins; equally close ones are all given, for a person to choose. Where no
 * pattern fits, a site whose whole domain is the address's is guessed.
 */
export function placeOnSites<Place extends Pick<Site, "id" | "patterns">>(
  url: string,
  sites: readonly Place[],
): Place[] {
  const fits = sites.map((site) => ({ site, fit: closest(site.patterns, url) })).filter(({ fit }) => fit > 0);
  const best = Math.max(...fits.map(({ fit }) => fit));
  if (fits.length > 0) return fits.filter(({ fit }) => fit === best).map(({ site }) => site);
  const domain = registrableDomain(splitAddress(url).host);
  if (domain === null) return [];
  return sites.filter(({ patterns }) =>
    patterns.some((pattern) => !/[/:]/.test(pattern) && registrableDomain(pattern) === domain),
  );
}

const closest = (patterns: readonly string[], url: string) =>
  Math.max(0, ...patterns.map((pattern) => fitOf(pattern, url) ?? 0));

/** Touchpoints whose score is a page of this kind, in the register's order. */
export function touchpointsOfKind<Place extends Pick<Touchpoint, "scoredBy">>(
  kind: PageKind | string,
  touchpoints: readonly Place[],
): Place[] {
  return touchpoints.filter(
    ({ scoredBy }) => scoredBy.by === "page" && (scoredBy.kinds as readonly string[]).includes(kind),
  );
}

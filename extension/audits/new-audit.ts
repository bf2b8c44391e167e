import type { Site, Touchpoint } from "../../shared/api/schemas.ts";
import { catalogue } from "../../shared/method/catalogue.ts";
import type { LocalAudit } from "./local-audits.ts";

/** Host, without `www.`, as the pattern that a site's pages are known by. */
export const patternOf = (homeUrl: string): string => new URL(homeUrl).host.replace(/^www\./, "");

/** What a person typed as a site's address, or null. */
export function siteAddress(typed: string): string | null {
  const trimmed = typed.trim();
  const address = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (trimmed === "" || /\s/.test(trimmed) || !URL.canParse(address)) return null;
  const { hostname, href } = new URL(address);
  return hostname.includes(".") || hostname === "localhost" ? href : null;
}

export function newSite(auditId: string, name: string, homeUrl: string, position: number): Site {
  const patterns = homeUrl === "" ? [] : [patternOf(homeUrl)];
  return { id: crypto.randomUUID(), auditId, name, isOwn: position === 0, homeUrl, patterns, position };
}

const unmanaged = { parentId: null, owner: null, standard: null, metric: null, nextAuditOn: null };

/** The catalogue's starting touchpoints, named in the audit's language where the catalogue knows it. */
function starters(auditId: string, language: string): Touchpoint[] {
  return catalogue
    .filter(({ starter }) => starter)
    .map(({ key, names, starter: _, ...entry }) => ({
      ...unmanaged,
      ...entry,
      id: crypto.randomUUID(),
      auditId,
      catalogueKey: key,
      name: language === "ru" || language === "ka" ? names[language] : names.en,
    }));
}

/** A touchpoint of one's own, scored by people. */
export const customTouchpoint = (auditId: string, name: string, importance: number): Touchpoint => ({
  ...unmanaged,
  id: crypto.randomUUID(),
  auditId,
  catalogueKey: null,
  name,
  basket: "external-online",
  carrier: "online",
  subject: "business",
  contact: "direct",
  attention: "short",
  life: "repeated",
  stages: ["interaction"],
  scoredBy: { by: "people" },
  importance,
});

/** An empty audit of one's own site. */
export function newAudit(name: string, homeUrl: string, language: string): LocalAudit {
  const id = crypto.randomUUID();
  const at = Date.now();
  return {
    id,
    name,
    language,
    country: null,
    trade: null,
    sites: [newSite(id, new URL(homeUrl).host.replace(/^www\./, ""), homeUrl, 0)],
    touchpoints: starters(id, language),
    ratings: [],
    createdAt: at,
    updatedAt: at,
    sentTo: null,
  };
}

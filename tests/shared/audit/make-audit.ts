import type { Site, Touchpoint } from "../../../shared/api/schemas.ts";
import type { JudgedPage, Verdict } from "../../../shared/audit/judged-page.ts";

export const verdict = (more: Partial<Verdict> = {}): Verdict => ({
  facets: {},
  checks: [],
  device: "desktop",
  signedIn: false,
  ...more,
});

let captures = 0;

export const pageOf = (siteId: string, more: Partial<JudgedPage> = {}): JudgedPage => ({
  captureId: `capture-${++captures}`,
  siteId,
  touchpointId: null,
  url: `https://${siteId}.example/`,
  kind: "home",
  score: 5,
  capturedAt: 1_000,
  verdict: verdict(),
  ...more,
});

export const touchpointOf = (id: string, more: Partial<Touchpoint> = {}): Touchpoint => ({
  id,
  auditId: "audit-01",
  catalogueKey: null,
  name: id,
  basket: "internal-online",
  carrier: "online",
  subject: "business",
  contact: "direct",
  attention: "long",
  life: "repeated",
  stages: ["interaction"],
  scoredBy: { by: "page", kinds: ["home"] },
  importance: 5,
  parentId: null,
  owner: null,
  standard: null,
  metric: null,
  nextAuditOn: null,
  ...more,
});

export const siteOf = (id: string, more: Partial<Site> = {}): Site => ({
  id,
  auditId: "audit-01",
  name: id,
  isOwn: id === "own",
  homeUrl: `https://${id}.example/`,
  patterns: [`${id}.example`],
  position: 0,
  ...more,
});

import type { Site } from "../../shared/api/schemas.ts";
import { fitOf } from "../../shared/audit/address-pattern.ts";
import { pageKeyOf } from "../../shared/audit/page-key.ts";
import { touchpointsOfKind } from "../../shared/audit/place.ts";
import { standingAt } from "../../shared/audit/standing-at.ts";
import { type PageKind, pageKinds } from "../../shared/method/page-kinds.ts";
import { rubric } from "../../shared/scoring/rubric.ts";
import { scoreSnapshot } from "../../shared/scoring/score-snapshot.ts";
import { snapshot as snapshotSchema } from "../../shared/snapshot/index.ts";
import type { AuditHome } from "./audit-home.ts";
import { type LocalAudits, openLocalAudits } from "./local-audits.ts";
import { localCaptureOf } from "./local-capture.ts";
import { latestOf, sourcesOf } from "./merge-local.ts";
import { newSite } from "./new-audit.ts";

export const localAudits = openLocalAudits();

/** Name of the shelf for what is said of pages that belong to no audit. */
export const NO_AUDIT = "no-audit";

/** Sites whose addresses fit the page's, the closest only. */
function sitesOfPage(url: string, sites: readonly Site[]): Site[] {
  const fits = sites.map((site) => ({
    site,
    fit: Math.max(0, ...site.patterns.map((pattern) => fitOf(pattern, url) ?? 0)),
  }));
  const best = Math.max(1, ...fits.map(({ fit }) => fit));
  return fits.filter(({ fit }) => fit === best).map(({ site }) => site);
}

/** All of a local audit, its captures scored by the present rubric. */
export async function loadLocal(auditId: string, store: LocalAudits = localAudits) {
  const audit = await store.audit(auditId);
  if (!audit) return null;
  const present = rubric().hash;
  for (const capture of await store.captures(auditId)) {
    if (capture.rubricHash === present) continue;
    const payload = await store.payload(capture.id);
    const snapshot = snapshotSchema.safeParse(payload?.snapshot);
    if (!payload || !snapshot.success) continue;
    const { score, level, kind, verdict, rubricHash } = localCaptureOf(payload, snapshot.data);
    await store.changeCapture(capture.id, (kept) => ({ ...kept, score, level, kind, verdict, rubricHash }));
  }
  const [captures, waivers] = await Promise.all([store.captures(auditId), store.waivers(auditId)]);
  return { audit, captures, waivers, sources: sourcesOf(audit, captures, waivers) };
}

/** An audit in this browser. */
export function localHome(auditId: string): AuditHome {
  const load = async () => {
    const loaded = await loadLocal(auditId);
    if (!loaded) throw new Error("The audit is no longer in this browser");
    return loaded;
  };
  return {
    key: `local ${auditId}`,
    isLocal: true,
    async places({ url, kind }) {
      const { audit } = await load();
      return {
        sites: audit.sites,
        touchpoints: audit.touchpoints,
        likelySites: sitesOfPage(url, audit.sites).map(({ id }) => id),
        likelyTouchpoints: touchpointsOfKind(kind, audit.touchpoints).map(({ id }) => id),
      };
    },
    async addRival(name, homeUrl) {
      const { audit } = await load();
      const site = newSite(auditId, name, homeUrl, audit.sites.length);
      await localAudits.change(auditId, (kept) => ({ ...kept, sites: [...kept.sites, site] }));
      return site;
    },
    async standing({ url, kind, siteId, touchpointId }) {
      const { audit, captures, sources } = await load();
      const known: PageKind = pageKinds.find((name) => name === kind) ?? "other";
      const pageKey = pageKeyOf(url, known);
      const placed = sitesOfPage(url, audit.sites);
      const site =
        audit.sites.find(({ id }) => id === siteId) ?? (placed.length === 1 ? placed[0] : undefined);
      const last = latestOf(captures).find(
        (capture) =>
          pageKeyOf(capture.url, capture.kind) === pageKey && (!site || capture.siteId === site.id),
      );
      const given = touchpointId ?? last?.touchpointId;
      const touchpoint =
        audit.touchpoints.find(({ id }) => id === given) ?? touchpointsOfKind(known, audit.touchpoints)[0];
      return {
        siteId: site?.id ?? null,
        standing: touchpoint ? standingAt(sources, touchpoint) : null,
        last: last ?? null,
      };
    },
    async earlier(id) {
      const payload = await localAudits.payload(id);
      const snapshot = snapshotSchema.safeParse(payload?.snapshot);
      if (!payload || !snapshot.success) return null;
      const { scorecard } = scoreSnapshot(snapshot.data, payload.context);
      return { scorecard, snapshot: snapshot.data };
    },
    waivers: () => localAudits.waivers(auditId),
    async waive(input) {
      await localAudits.addWaiver({
        id: crypto.randomUUID(),
        auditId,
        checkId: input.checkId,
        scope: input.scope,
        siteId: input.scope === "site" ? input.siteId : null,
        url: input.scope === "page" ? input.url : null,
        pageKey: input.scope === "page" ? pageKeyOf(input.url, input.kind ?? "other") : null,
        who: input.who,
        why: input.why,
        createdAt: Date.now(),
      });
    },
    unwaive: (id) => localAudits.removeWaiver(id),
    async changeCapture(id, change) {
      await localAudits.changeCapture(id, (capture) => ({ ...capture, ...change }));
    },
  };
}

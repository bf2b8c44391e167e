import type { CallOutput, Client } from "../../shared/api/client.ts";
import type { CaptureInput, Waiver } from "../../shared/api/schemas.ts";
import type { Outbox, OutboxEntry } from "../outbox/outbox.ts";
import { correctedPlace } from "./audit-file.ts";
import type { LocalAudit, LocalAudits, LocalCapture } from "./local-audits.ts";

export interface SendUpOptions {
  store: LocalAudits;
  outbox: Outbox;
  client: Client;
  serverUrl: string;
}

export type SentUp = { captures: number } | { problem: "no-address"; sites: string[] };

/** Which of the server's names stands for which of ours. */
interface Names {
  sites: ReadonlyMap<string, string>;
  touchpoints: ReadonlyMap<string, string>;
}

/**
 * Brings a local audit to a server. Every step looks at what is there already, and audit and captures keep the names they have
 * here: however often it is begun again, everything arrives once. Captures go by the outbox. null: there is no such audit.
 */
export async function sendUp(id: string, options: SendUpOptions): Promise<SentUp | null> {
  const { store, client, serverUrl } = options;
  const audit = await store.audit(id);
  if (!audit) return null;
  const homeless = audit.sites.filter(({ homeUrl }) => homeUrl === "").map(({ name }) => name);
  if (homeless.length > 0) return { problem: "no-address", sites: homeless };
  const [captures, waivers] = await Promise.all([store.captures(id), store.waivers(id)]);

  const view = await openAudit(audit, client);
  const names: Names = {
    sites: await placeSites(audit, view, client),
    touchpoints: await placeTouchpoints(audit, view, client),
  };
  await sendRatings(audit, names, client);
  await sendWaivers(audit.id, waivers, captures, names, client);
  await queueCaptures(audit, captures, names, options);
  await store.change(id, (kept) => ({ ...kept, sentTo: { serverUrl, at: Date.now() } }));
  return { captures: captures.length };
}

type AuditView = CallOutput<"getAudit">;

const ownFirst = ({ sites }: LocalAudit) => [...sites].sort((a, b) => Number(b.isOwn) - Number(a.isOwn));

async function openAudit(audit: LocalAudit, client: Client): Promise<AuditView> {
  const { id, name, language, country, trade } = audit;
  const sites = ownFirst(audit).map((site) => ({ name: site.name, url: site.homeUrl }));
  await client.call("createAudit", { body: { id, name, language, country, trade, sites } });
  return client.call("getAudit", { params: { id } });
}

async function placeSites(audit: LocalAudit, view: AuditView, client: Client): Promise<Names["sites"]> {
  const placed = new Map<string, string>();
  for (const { id, name, homeUrl, isOwn } of ownFirst(audit)) {
    const sameHome = view.sites.filter((site) => site.homeUrl === homeUrl);
    const there = sameHome.find((site) => site.name === name) ?? sameHome[0];
    const found =
      there ??
      (await client.call("createSite", { params: { id: audit.id }, body: { name, homeUrl, isOwn } }));
    placed.set(id, found.id);
  }
  return placed;
}

async function placeTouchpoints(
  audit: LocalAudit,
  view: AuditView,
  client: Client,
): Promise<Names["touchpoints"]> {
  const register = view.rows.map(({ touchpoint }) => touchpoint);
  const placed = new Map<string, string>();
  for (const { id, name, catalogueKey, importance } of audit.touchpoints) {
    const there = register.find((one) =>
      catalogueKey ? one.catalogueKey === catalogueKey : one.name === name,
    );
    const wanted = { ...(catalogueKey ? { catalogueKey } : { name }), importance };
    const found =
      there ?? (await client.call("createTouchpoint", { params: { id: audit.id }, body: wanted }));
    if (found.importance !== importance)
      await client.call("updateTouchpoint", { params: { id: found.id }, body: { importance } });
    placed.set(id, found.id);
  }
  return placed;
}

/** The same rater's word on a cell replaces itself. */
async function sendRatings({ ratings }: LocalAudit, names: Names, client: Client): Promise<void> {
  for (const { touchpointId: ours, siteId: ourSite, ...body } of ratings) {
    const touchpointId = names.touchpoints.get(ours);
    const siteId = names.sites.get(ourSite);
    if (touchpointId && siteId) await client.call("rateCell", { params: { touchpointId, siteId }, body });
  }
}

async function sendWaivers(
  id: string,
  waivers: readonly Waiver[],
  captures: readonly LocalCapture[],
  names: Names,
  client: Client,
): Promise<void> {
  if (waivers.length === 0) return;
  const params = { id };
  const known = (await client.call("listWaivers", { params })).items;
  for (const { checkId, scope, siteId: ours, url, pageKey, who, why } of waivers) {
    const siteId = (ours && names.sites.get(ours)) ?? null;
    const isThere = known.some(
      (one) =>
        one.checkId === checkId && one.scope === scope && one.siteId === siteId && one.pageKey === pageKey,
    );
    if (isThere) continue;
    const said = { checkId, who, why };
    const kind = captures.find((capture) => capture.url === url)?.kind ?? "other";
    if (scope === "audit") await client.call("createWaiver", { params, body: { scope, ...said } });
    if (scope === "site" && siteId)
      await client.call("createWaiver", { params, body: { scope, siteId, ...said } });
    if (scope === "page" && url)
      await client.call("createWaiver", { params, body: { scope, url, kind, ...said } });
  }
}

async function queueCaptures(
  { id: auditId, name: auditName }: LocalAudit,
  captures: readonly LocalCapture[],
  names: Names,
  { store, outbox, serverUrl }: SendUpOptions,
): Promise<void> {
  const queued = new Set((await outbox.list()).map(({ id }) => id));
  for (const capture of captures) {
    const payload = queued.has(capture.id) ? undefined : await store.payload(capture.id);
    if (!payload) continue;
    const { id, title, url, score, level } = capture;
    const sent: CaptureInput = {
      ...payload,
      ...correctedPlace(capture),
      siteId: (capture.siteId && names.sites.get(capture.siteId)) ?? null,
      touchpointId: (capture.touchpointId && names.touchpoints.get(capture.touchpointId)) ?? null,
    };
    const entry: OutboxEntry = {
      id,
      serverUrl,
      auditId,
      auditName,
      title,
      url,
      score,
      level,
      queuedAt: Date.now(),
      state: "waiting",
      attempts: 0,
      nextAttemptAt: 0,
      reason: null,
    };
    await outbox.add(entry, sent);
  }
}

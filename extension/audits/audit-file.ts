import * as z from "zod";
import { captureInput, rating, site, touchpoint, waiver } from "../../shared/api/schemas.ts";
import { snapshot as snapshotSchema } from "../../shared/snapshot/index.ts";
import type { WholeAudit } from "./local-audits.ts";
import { localCaptureOf } from "./local-capture.ts";

/** An audit as it stands in a file. */
const auditFile = z.object({
  tenpoint: z.literal("audit"),
  /** Raised when older files must be read otherwise. */
  version: z.literal(1),
  name: z.string().trim().min(1).max(120),
  language: z.string().regex(/^[a-z]{2,3}$/),
  country: z.string().nullable(),
  trade: z.string().nullable(),
  sites: z.array(site).min(1).max(20),
  touchpoints: z.array(touchpoint).max(500),
  ratings: z
    .array(
      rating.pick({
        touchpointId: true,
        siteId: true,
        score: true,
        role: true,
        raterName: true,
        reason: true,
      }),
    )
    .max(20_000),
  waivers: z.array(waiver).max(2_000),
  captures: z.array(captureInput).max(2_000),
});

/** A whole audit as text, to be kept, sent to someone, or read in again. */
export function writeAuditFile({ audit, captures, payloads, waivers }: WholeAudit): string {
  const { name, language, country, trade, sites, touchpoints, ratings } = audit;
  const placed = new Map(captures.map((capture) => [capture.id, capture]));
  const file: z.input<typeof auditFile> = {
    tenpoint: "audit",
    version: 1,
    name,
    language,
    country,
    trade,
    sites,
    touchpoints,
    ratings,
    waivers: [...waivers],
    captures: payloads.map((payload) => ({ ...payload, ...correctedPlace(placed.get(payload.id)) })),
  };
  return JSON.stringify(file);
}

/** What a person said of a capture after it was made. */
export function correctedPlace(capture: WholeAudit["captures"][number] | undefined) {
  if (!capture) return {};
  const { siteId, touchpointId, stage, note } = capture;
  return { siteId, touchpointId, stage, note };
}

export type FileProblem = "not-json" | "not-audit" | "newer";
export type ReadFile = { whole: WholeAudit; unread: number } | { problem: FileProblem };

/**
 * Reads an audit in as a new one: everything gets a name of its own, and captures are scored again from what was seen, whatever
 * the file says. `unread` counts captures that this version cannot read.
 */
export function readAuditFile(text: string): ReadFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: "not-json" };
  }
  const parsed = auditFile.safeParse(json);
  if (!parsed.success) return { problem: isNewer(json) ? "newer" : "not-audit" };
  const { tenpoint: _, version: __, captures, ...file } = parsed.data;
  const id = crypto.randomUUID();
  const siteIds = renewed(file.sites);
  const touchpointIds = renewed(file.touchpoints);
  const moved = { sites: siteIds, touchpoints: touchpointIds, auditId: id };
  const read = captures.flatMap((capture) => {
    const snapshot = snapshotSchema.safeParse(capture.snapshot);
    if (!snapshot.success) return [];
    const payload = { ...capture, ...placeIn(moved, capture), id: crypto.randomUUID() };
    return [{ payload, capture: localCaptureOf(payload, snapshot.data) }];
  });
  const at = Date.now();
  return {
    unread: captures.length - read.length,
    whole: {
      audit: {
        ...file,
        id,
        sites: file.sites.map((one, position) => ({
          ...one,
          id: siteIds.get(one.id) ?? one.id,
          auditId: id,
          position,
          isOwn: position === ownPosition(file.sites),
        })),
        touchpoints: file.touchpoints.map((one) => ({
          ...one,
          id: touchpointIds.get(one.id) ?? one.id,
          auditId: id,
          parentId: (one.parentId && touchpointIds.get(one.parentId)) ?? null,
        })),
        ratings: file.ratings.flatMap((one) => {
          const touchpointId = touchpointIds.get(one.touchpointId);
          const siteId = siteIds.get(one.siteId);
          return touchpointId && siteId ? [{ ...one, touchpointId, siteId }] : [];
        }),
        createdAt: at,
        updatedAt: at,
        sentTo: null,
      },
      captures: read.map(({ capture }) => capture),
      payloads: read.map(({ payload }) => payload),
      waivers: file.waivers.map((one) => ({
        ...one,
        id: crypto.randomUUID(),
        auditId: id,
        siteId: one.siteId === null ? null : (siteIds.get(one.siteId) ?? null),
      })),
    },
  };
}

const renewed = (named: readonly { id: string }[]) =>
  new Map(named.map(({ id }) => [id, crypto.randomUUID() as string]));

interface Moved {
  auditId: string;
  sites: ReadonlyMap<string, string>;
  touchpoints: ReadonlyMap<string, string>;
}

const placeIn = (
  { auditId, sites, touchpoints }: Moved,
  { siteId, touchpointId }: { siteId: string | null; touchpointId: string | null },
) => ({
  auditId,
  siteId: siteId === null ? null : (sites.get(siteId) ?? null),
  touchpointId: touchpointId === null ? null : (touchpoints.get(touchpointId) ?? null),
});

/** One own site an audit: the first that says so, else the first. */
const ownPosition = (sites: readonly { isOwn: boolean }[]) =>
  Math.max(
    0,
    sites.findIndex(({ isOwn }) => isOwn),
  );

const newerFile = z.object({ tenpoint: z.literal("audit"), version: z.int().min(2) });
const isNewer = (json: unknown) => newerFile.safeParse(json).success;

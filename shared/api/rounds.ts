import * as z from "zod";
import { pageKinds } from "../method/page-kinds.ts";
import { levels } from "../scoring/formula.ts";
import { byId, define, list } from "./endpoint.ts";
import { id, instant } from "./schemas.ts";

export const roundOrigins = ["hand", "month"] as const;

/** A site's index when a round was closed. */
export const siteStanding = z.object({
  siteId: id,
  name: z.string(),
  isOwn: z.boolean(),
  index: z.number().nullable(),
  judged: z.int(),
  of: z.int(),
});
export type SiteStanding = z.infer<typeof siteStanding>;

/** A page that a cell was made of when the round was closed. */
export const roundPage = z.object({
  captureId: id,
  pageKey: z.string(),
  url: z.string(),
  kind: z.enum(pageKinds),
  score: z.number().nullable(),
  snapshotHash: z.string(),
  scorecardHash: z.string(),
});

/** A cell when the round was closed. */
export const roundCell = z.object({
  touchpointId: id,
  siteId: id,
  importance: z.int(),
  state: z.enum(["scored", "absent", "unjudged"]),
  score: z.number().nullable(),
  level: z.enum(levels).nullable(),
  spread: z.number(),
  /** People who rated it. */
  ratings: z.int().default(0),
  pages: z.array(roundPage),
});
export type RoundCell = z.infer<typeof roundCell>;

export const round = z.object({
  id,
  auditId: id,
  name: z.string(),
  origin: z.enum(roundOrigins),
  closedAt: instant,
  rubricVersion: z.int(),
  rubricHash: z.string(),
  standings: z.array(siteStanding),
});
export type Round = z.infer<typeof round>;

/** Why a score is another than before; `coverage`, of an index alone: touchpoints that were judged for the first time, or no longer are. */
export const changeCauses = ["page", "rubric", "gathering", "people", "waiver", "noise", "coverage"] as const;
export type ChangeCause = (typeof changeCauses)[number];

/** How one cell moved since a round, split into what moved it; the parts add up to the whole. */
export const cellChange = z.object({
  touchpointId: id,
  siteId: id,
  before: z.number().nullable(),
  after: z.number().nullable(),
  levelBefore: z.enum(levels).nullable(),
  levelAfter: z.enum(levels).nullable(),
  change: z.number().nullable(),
  parts: z.array(z.object({ cause: z.enum(changeCauses), change: z.number() })),
  captureId: id.nullable(),
});
export type CellChange = z.infer<typeof cellChange>;

export const roundComparison = z.object({
  /** null while no round was closed. */
  since: round.nullable(),
  now: z.array(siteStanding),
  /** The rubric of the scores of now. */
  rubric: z.object({ version: z.int(), hash: z.string() }),
  changes: z.array(cellChange),
  sites: z.array(
    z.object({
      siteId: id,
      /** Touchpoints that improved beyond the measured spread, of those judged both times. */
      improved: z.int(),
      worsened: z.int(),
      judged: z.int(),
      levelsUp: z.int(),
      levelsDown: z.int(),
      /** Points of the index by cause. */
      parts: z.array(z.object({ cause: z.enum(changeCauses), change: z.number() })),
    }),
  ),
});
export type RoundComparison = z.infer<typeof roundComparison>;

export const roundEndpoints = define({
  listRounds: {
    method: "get",
    access: "viewer",
    path: "/api/audits/{id}/rounds",
    summary: "An audit's closed rounds, newest first.",
    params: byId,
    response: list(round),
  },
  closeRound: {
    method: "post",
    access: "editor",
    path: "/api/audits/{id}/rounds",
    summary: "Keeps how the audit stands now, to compare later with.",
    params: byId,
    body: z.object({ name: z.string().trim().max(120).default("") }),
    response: round,
  },
  compareRounds: {
    method: "get",
    access: "viewer",
    path: "/api/audits/{id}/changes",
    summary: "What moved since a round, the last one unless named, and why.",
    params: byId,
    query: z.object({ since: id.optional() }),
    response: roundComparison,
  },
  deleteRound: {
    method: "delete",
    access: "editor",
    path: "/api/rounds/{id}",
    summary: "Takes a round out; it can be restored.",
    params: byId,
  },
  restoreRound: {
    method: "post",
    access: "editor",
    path: "/api/rounds/{id}/restore",
    summary: "Takes a round back.",
    params: byId,
    response: round,
  },
});

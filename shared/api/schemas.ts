import * as z from "zod";
import { pageContext } from "../facts/page-context.ts";
import {
  attentionSpans,
  baskets,
  carriers,
  contactKinds,
  lifeSpans,
  raterRoles,
  stages,
  subjects,
} from "../method/axes.ts";
import { facets } from "../method/facets.ts";
import { pageKinds } from "../method/page-kinds.ts";
import { levels } from "../scoring/formula.ts";
import { scorecard, scorecardConditions } from "../scoring/scorecard.ts";

export const id = z
  .string()
  .min(8)
  .max(64)
  .regex(/^[\w-]+$/);
/** Milliseconds since 1970, UTC. */
export const instant = z.int().nonnegative();
/** Calendar day: 2026-11-22. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** A day as somebody gives it: one that the calendar has, in years that calendar programs take. */
export const givenDay = day.regex(/^(?:19|20|21)/).refine((text) => {
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(text);
}, "The calendar has no such day.");
export const name = z.string().trim().min(1).max(120);
const words = z.string().trim().max(2_000);
const score = z.number().min(0).max(10);
const level = z.enum(levels);

/** `example.com`, `example.com:8080`, `example.com/ru`, `localhost:4000/own`: host, port, path prefix. */
export const addressPattern = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^[^\s/?#]+(?:\/[^\s?#]*)?$/);

export const audit = z.object({
  id,
  name,
  /** BCP 47 primary tag. */
  language: z.string(),
  country: z.string().nullable(),
  trade: z.string().nullable(),
  nextAuditOn: day.nullable(),
  createdAt: instant,
  updatedAt: instant,
});
export type Audit = z.infer<typeof audit>;

export const auditInput = z.object({
  /** Made by a sender that may have to ask twice: the same audit is answered again. */
  id: z.uuid().optional(),
  name,
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .default("en"),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  trade: z.string().trim().max(80).nullable().default(null),
  nextAuditOn: givenDay.nullable().default(null),
  /** Sites may be given at once; the first is the own one. */
  sites: z
    .array(z.object({ name, url: z.url() }))
    .max(20)
    .default([]),
});

export const site = z.object({
  id,
  auditId: id,
  name,
  isOwn: z.boolean(),
  homeUrl: z.string(),
  patterns: z.array(addressPattern),
  position: z.int(),
});
export type Site = z.infer<typeof site>;

export const siteInput = z.object({
  name,
  homeUrl: z.url(),
  isOwn: z.boolean().default(false),
  /** Guessed from the home address when empty. */
  patterns: z.array(addressPattern).max(30).default([]),
});

/** What a touchpoint's machine score is made of. */
export const scoredBy = z.discriminatedUnion("by", [
  z.object({ by: z.literal("page"), kinds: z.array(z.enum(pageKinds)).min(1) }),
  z.object({
    by: z.literal("facets"),
    facets: z.array(z.enum(facets)).min(1),
    kinds: z.array(z.enum(pageKinds)),
  }),
  z.object({ by: z.literal("checks"), checks: z.array(z.string()).min(1) }),
  z.object({ by: z.literal("people") }),
]);
export type ScoredBy = z.infer<typeof scoredBy>;

export const touchpoint = z.object({
  id,
  auditId: id,
  /** Key into the catalogue; null for one of their own. */
  catalogueKey: z.string().nullable(),
  name,
  basket: z.enum(baskets),
  carrier: z.enum(carriers),
  subject: z.enum(subjects),
  contact: z.enum(contactKinds),
  attention: z.enum(attentionSpans),
  life: z.enum(lifeSpans),
  stages: z.array(z.enum(stages)).min(1),
  scoredBy,
  importance: z.int().min(1).max(10),
  parentId: id.nullable(),
  owner: z.string().nullable(),
  standard: z.string().nullable(),
  metric: z.string().nullable(),
  nextAuditOn: day.nullable(),
});
export type Touchpoint = z.infer<typeof touchpoint>;

export const touchpointInput = z.object({
  /** From the catalogue: everything else then has its default there. */
  catalogueKey: z.string().optional(),
  name: name.optional(),
  basket: z.enum(baskets).optional(),
  carrier: z.enum(carriers).optional(),
  subject: z.enum(subjects).optional(),
  contact: z.enum(contactKinds).optional(),
  attention: z.enum(attentionSpans).optional(),
  life: z.enum(lifeSpans).optional(),
  stages: z.array(z.enum(stages)).min(1).optional(),
  scoredBy: scoredBy.optional(),
  importance: z.int().min(1).max(10).optional(),
  parentId: id.nullable().optional(),
  owner: z.string().trim().max(120).nullable().optional(),
  standard: words.nullable().optional(),
  metric: words.nullable().optional(),
  nextAuditOn: givenDay.nullable().optional(),
});

/** A field that another person had changed since it was seen: theirs is kept under `editId` and can be restored. */
export const overwritten = z.object({
  field: z.string(),
  theirs: z.unknown(),
  who: z.string(),
  editId: id,
});
export type Overwritten = z.infer<typeof overwritten>;

/** A person's score of a cell. Above 9.0 it needs a name and a reason: the Wow is felt by people. */
export const ratingInput = z
  .object({
    score,
    role: z.enum(raterRoles).default("self"),
    /** In one form: a name is the same rater's whichever keyboard wrote its accents. */
    raterName: z.string().trim().normalize().max(120).default(""),
    reason: words.default(""),
  })
  .refine((rating) => rating.score <= 9 || (rating.raterName !== "" && rating.reason !== ""), {
    message: "A score above 9 is a person's Wow: give your name and the reason.",
  });
export const rating = z.object({
  id,
  touchpointId: id,
  siteId: id,
  score,
  role: z.enum(raterRoles),
  raterName: z.string(),
  reason: z.string(),
  createdAt: instant,
});
export type Rating = z.infer<typeof rating>;

/** A rating that a later word under the same name and role took the place of. */
export const replacedRating = rating.pick({
  id: true,
  score: true,
  role: true,
  raterName: true,
  reason: true,
  createdAt: true,
});
export type ReplacedRating = z.infer<typeof replacedRating>;

export const captureSources = ["extension", "sweep", "lab", "cli"] as const;

/** A snapshot that may be newer than this server: its own schema is applied after the envelope. */
const rawSnapshot = z.looseObject({ version: z.int().positive(), url: z.string() });

export const SCREENSHOT_MAX_BYTES = 1_500_000;
/** Of a capture as it is sent: about 4 MB of snapshot beside the screenshot in Base64. */
export const CAPTURE_MAX_BYTES = 6_000_000;

export const captureInput = z.object({
  /** Made by the sender once, so that a repeated sending is the same capture. */
  id: z.uuid(),
  auditId: id,
  /** null: placed by the audit's address patterns. */
  siteId: id.nullable().default(null),
  touchpointId: id.nullable().default(null),
  source: z.enum(captureSources),
  context: pageContext.default({}),
  snapshot: rawSnapshot,
  /** As the sender scored it; compared with the server's own where the rubrics are equal. */
  scorecardHash: z.string().max(200).nullable().default(null),
  rubricHash: z.string().max(200).nullable().default(null),
  /** `data:image/…;base64,…`, at most 1.5 MB decoded. */
  screenshot: z.string().startsWith("data:image/").max(2_100_000).nullable().default(null),
  note: words.default(""),
  /** Where on the customer's way the page was met, where a person said so; else its touchpoint tells. */
  stage: z.enum(stages).nullable().optional(),
  capturedAt: instant,
});
export type CaptureInput = z.infer<typeof captureInput>;

export const captureSummary = z.object({
  id,
  auditId: id,
  siteId: id.nullable(),
  touchpointId: id.nullable(),
  url: z.string(),
  title: z.string(),
  kind: z.enum(pageKinds),
  score: z.number().nullable(),
  level: level.nullable(),
  source: z.enum(captureSources),
  capturedAt: instant,
  hasScreenshot: z.boolean(),
  note: z.string(),
  stage: z.enum(stages).nullable(),
  /** `agrees`: the sender's scorecard hash is the server's own; `other-rubric`: not comparable; `differs`: it should be and is not; `unscored`: the snapshot is newer than this server. */
  proof: z.enum(["agrees", "other-rubric", "differs", "unscored", "not-sent"]),
});
export type CaptureSummary = z.infer<typeof captureSummary>;

export const waiverScopes = ["page", "site", "audit"] as const;
/** "This check is wrong here": where, who says so, and why. */
export const waiver = z.object({
  id,
  auditId: id,
  checkId: z.string(),
  scope: z.enum(waiverScopes),
  /** The site it is wrong on; null where it is a page or the whole audit. */
  siteId: id.nullable(),
  /** The page it is wrong on. */
  url: z.string().nullable(),
  /** Equal for all addresses of that page. */
  pageKey: z.string().nullable(),
  who: z.string(),
  why: z.string(),
  createdAt: instant,
});
export type Waiver = z.infer<typeof waiver>;

/** A page scored with its waived checks set aside, beside the score as it was measured. */
export const waivedScore = z.object({
  score: z.number().nullable(),
  level: level.nullable(),
  facets: z.partialRecord(z.enum(facets), z.object({ score: z.number().nullable() })),
  /** Checks set aside: the waived ones, and failed ones that rest on them. */
  setAside: z.array(z.string()),
});
export type WaivedScore = z.infer<typeof waivedScore>;

export const capture = captureSummary.extend({
  scorecard: scorecard.nullable(),
  scorecardHash: z.string().nullable(),
  snapshotHash: z.string(),
  context: pageContext,
  conditions: scorecardConditions.nullable(),
  /** Waivers that touch this page, and its score with them; null where there are none. The scorecard is as measured. */
  waived: waivedScore.extend({ waivers: z.array(waiver) }).nullable(),
  /** Lighthouse's categories, 0–1, where it was run on this page. */
  lighthouse: z
    .object({ categories: z.record(z.string(), z.number().nullable()), fetchedAt: instant })
    .nullable(),
});
export type Capture = z.infer<typeof capture>;

export const captureUpdate = z.object({
  siteId: id.nullable().optional(),
  touchpointId: id.nullable().optional(),
  /** A correction of the page kind re-scores the capture; null takes it back. */
  kind: z.enum(pageKinds).nullable().optional(),
  note: words.optional(),
  stage: z.enum(stages).nullable().optional(),
});

export const cell = z.object({
  siteId: id,
  state: z.enum(["scored", "absent", "unjudged"]),
  score: score.nullable(),
  level: level.nullable(),
  /** What it would be worth with nothing waived; absent where no waiver touches it. */
  asMeasured: score.nullable().optional(),
  /** The machine as one rater. */
  machine: z
    .object({
      score: z.number(),
      spread: z.number(),
      pages: z.int(),
      worst: z.object({ captureId: id, url: z.string(), score: z.number() }),
      capturedAt: instant,
    })
    .nullable(),
  ratings: z.int(),
  ratingMedian: z.number().nullable(),
  /** Raters are two points or more apart. */
  disagrees: z.boolean(),
  /** Captures were taken under unlike conditions (phone beside desktop, signed in beside not). */
  unlike: z.boolean(),
});
export type Cell = z.infer<typeof cell>;

export const row = z.object({
  touchpoint,
  cells: z.array(cell),
  /** Own score minus the best rival's; null while either is unknown. Absent counts 0. */
  gap: z.number().nullable(),
  standing: z.enum(["ahead", "behind", "tie", "unknown"]),
  /** Sites with the best score; more than one is a tie. */
  best: z.array(id),
});
export type Row = z.infer<typeof row>;

export const actionKinds = ["fix", "restore", "remove", "wow"] as const;
/** How far an open action is: not begun, under way, done by its owner's word and waiting for a capture that proves it. */
export const actionSteps = ["todo", "doing", "claimed"] as const;
export const actionInput = z.object({
  touchpointId: id.nullable().default(null),
  checkId: z.string().nullable().default(null),
  /** The capture whose check failed: only its page has to pass then. */
  captureId: id.nullable().default(null),
  kind: z.enum(actionKinds).default("fix"),
  what: z.string().trim().min(1).max(500),
  who: z.string().trim().max(120).default(""),
  dueOn: givenDay.nullable().default(null),
});
export const action = z.object({
  id,
  auditId: id,
  touchpointId: id.nullable(),
  checkId: z.string().nullable(),
  kind: z.enum(actionKinds),
  what: z.string(),
  /** Which of the check's own words `what` repeats, in whichever language; null where a person wrote it. */
  checkWords: z.enum(["title", "fix"]).nullable().default(null),
  who: z.string(),
  dueOn: day.nullable(),
  state: z.enum(["open", "done"]),
  step: z.enum(actionSteps),
  /** The page that has to pass the check; null for every page of the touchpoint. */
  pageKey: z.string().nullable(),
  closedAt: instant.nullable(),
  /** The capture that passed the check and closed it. */
  proofId: id.nullable(),
  /** The later capture that failed it and opened it again. */
  relapseId: id.nullable(),
  createdAt: instant,
});
export type Action = z.infer<typeof action>;

/** One thing that rivals have and the own site lacks. */
export const lack = z.object({
  kind: z.enum(["touchpoint", "check"]),
  /** Touchpoint id or check id. */
  key: z.string(),
  touchpointId: id.nullable(),
  /** Rivals that have it, and how many rivals were judged on it. */
  siteIds: z.array(id),
  of: z.int(),
});
export type Lack = z.infer<typeof lack>;

export const auditView = z.object({
  audit,
  sites: z.array(
    site.extend({
      index: z.number().nullable(),
      /** The index with nothing waived; absent where no waiver touches the site. */
      indexAsMeasured: z.number().nullable().optional(),
      judged: z.int(),
      of: z.int(),
    }),
  ),
  rows: z.array(row),
  /** The own site's weakest scored touchpoint, heaviest first among equals. */
  weakest: z.object({ touchpointId: id, score: z.number(), level }).nullable(),
  lacks: z.array(lack),
  actions: z.array(action),
  /** Captures that no touchpoint or site has taken yet. */
  unplaced: z.array(captureSummary),
  lastCaptureAt: instant.nullable(),
});
export type AuditView = z.infer<typeof auditView>;

export const auditSummary = audit.extend({
  sites: z.array(site.pick({ id: true, name: true, isOwn: true }).extend({ index: z.number().nullable() })),
  touchpoints: z.int(),
  captures: z.int(),
  openActions: z.int(),
  lastCaptureAt: instant.nullable(),
});
export type AuditSummary = z.infer<typeof auditSummary>;

/** Where a page would go if captured into an audit. */
export const placement = z.object({
  auditId: id,
  /** Sites whose patterns fit the address, best first; more than one asks the person. */
  sites: z.array(id),
  touchpoints: z.array(id),
});
export type Placement = z.infer<typeof placement>;

export const jobKinds = ["sweep", "score", "lighthouse", "report", "reminder"] as const;
export const job = z.object({
  id,
  kind: z.enum(jobKinds),
  auditId: id,
  state: z.enum(["waiting", "running", "done", "failed", "cancelled"]),
  /** What is being done now: "Scoring the contact page, 4 of 17". */
  step: z
    .object({ key: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
  done: z.int(),
  total: z.int(),
  /** A sentence on what went wrong. */
  error: z.string().nullable(),
  /** Pages that could not be scored, with why. */
  skipped: z.array(
    z.object({
      url: z.string(),
      reason: z.string(),
      /** The reason for programs, and for other languages than the sentence's; absent where none was given. */
      code: z.string().optional(),
    }),
  ),
  createdAt: instant,
  finishedAt: instant.nullable(),
});
export type Job = z.infer<typeof job>;

export const catalogueEntry = z.object({
  key: z.string(),
  names: z.object({ en: z.string(), ru: z.string(), ka: z.string() }),
  basket: z.enum(baskets),
  carrier: z.enum(carriers),
  subject: z.enum(subjects),
  contact: z.enum(contactKinds),
  attention: z.enum(attentionSpans),
  life: z.enum(lifeSpans),
  stages: z.array(z.enum(stages)).min(1),
  importance: z.int().min(1).max(10),
  scoredBy,
  /** Belongs to a new audit from the start. */
  starter: z.boolean(),
});
export type CatalogueEntry = z.infer<typeof catalogueEntry>;

export const serverIdentity = z.object({
  product: z.literal("tenpoint"),
  version: z.string(),
  /** Raised when clients must change. */
  api: z.literal(1),
  snapshotVersion: z.int(),
  rubric: z.object({ version: z.int(), hash: z.string() }),
  mode: z.enum(["local", "team"]),
  /** The server's clock, so that a client can tell when its own is wrong. */
  now: z.int().optional(),
  /** Where a program without a password of its own asks to be let in (RFC 8628); absent where nobody signs in. */
  deviceAuthorization: z
    .object({
      /** Addresses of the two endpoints, absolute or as a path of this server. */
      codeUrl: z.string().min(1).max(2_000),
      tokenUrl: z.string().min(1).max(2_000),
      clientId: z.string().min(1).max(200),
    })
    .optional(),
});
export type ServerIdentity = z.infer<typeof serverIdentity>;

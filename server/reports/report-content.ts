import * as z from "zod";
import { wordLanguages } from "../../shared/checks/define-check.ts";
import { pageContext } from "../../shared/facts/page-context.ts";
import { pageKinds } from "../../shared/method/page-kinds.ts";
import { levels } from "../../shared/scoring/formula.ts";
import { rubricStamp } from "../../shared/scoring/scorecard.ts";

const level = z.enum(levels).nullable();
const id = z.string();

export const reportCell = z.object({
  siteId: id,
  state: z.enum(["scored", "absent", "unjudged"]),
  score: z.number().nullable(),
  level,
  ratings: z.int(),
});

/** One page behind a score, with what proves it: the snapshot, the context, and the scorecard that the two make under the rubric. */
export const reportPage = z.object({
  captureId: id,
  siteId: id,
  url: z.string(),
  title: z.string(),
  kind: z.enum(pageKinds),
  score: z.number().nullable(),
  level,
  capturedAt: z.int(),
  context: pageContext,
  snapshotHash: z.string(),
  scorecardHash: z.string(),
  rubricHash: z.string(),
});
export type ReportPage = z.infer<typeof reportPage>;

const picture = z.object({
  title: z.string(),
  svg: z.string(),
  head: z.array(z.string()),
  rows: z.array(z.array(z.string())),
});

/** Everything that a report says, in the language it says it in; kept as it is when a report is published. */
export const reportContent = z.object({
  format: z.literal("tenpoint-report-1"),
  name: z.string(),
  language: z.enum(wordLanguages),
  madeAt: z.int(),
  /** Version of the product that made it. */
  tenpoint: z.string(),
  audit: z.object({ id, name: z.string(), country: z.string().nullable(), trade: z.string().nullable() }),
  rubric: rubricStamp,
  /** The own site first. */
  sites: z.array(
    z.object({
      id,
      name: z.string(),
      isOwn: z.boolean(),
      homeUrl: z.string(),
      index: z.number().nullable(),
      judged: z.int(),
      of: z.int(),
    }),
  ),
  rows: z.array(
    z.object({
      touchpointId: id,
      name: z.string(),
      importance: z.int(),
      owner: z.string().nullable(),
      cells: z.array(reportCell),
      gap: z.number().nullable(),
      standing: z.enum(["ahead", "behind", "tie", "unknown"]),
      best: z.array(id),
    }),
  ),
  weakest: z.object({ name: z.string(), score: z.number(), level }).nullable(),
  fixes: z.array(
    z.object({
      checkId: z.string(),
      title: z.string(),
      poor: z.string(),
      fix: z.string(),
      index: z.number(),
      touchpoint: z.string(),
      urls: z.array(z.string()),
    }),
  ),
  lacks: z.array(
    z.object({
      kind: z.enum(["touchpoint", "check"]),
      title: z.string(),
      poor: z.string(),
      touchpoint: z.string(),
      sites: z.array(z.string()),
    }),
  ),
  chains: z.array(
    z.object({
      name: z.string(),
      links: z.array(z.string()),
      standings: z.array(
        z.object({
          siteId: id,
          score: z.number().nullable(),
          weakest: z.string().nullable(),
          /** Links that nobody has judged there yet. */
          unjudged: z.int().optional(),
          broken: z.array(z.object({ from: z.string(), to: z.string() })),
        }),
      ),
    }),
  ),
  emptyStages: z.array(z.string()),
  actions: z.array(
    z.object({
      what: z.string(),
      who: z.string(),
      dueOn: z.string().nullable(),
      touchpoint: z.string().nullable(),
      state: z.enum(["open", "done", "late"]),
    }),
  ),
  /** Pages of the own site that a sweep was led to and that are not there. */
  deadLinks: z.array(z.string()).optional(),
  waivers: z.int(),
  pictures: z.object({
    radar: picture.nullable(),
    heat: picture.nullable(),
    map: picture.nullable(),
    trend: picture.nullable(),
  }),
  pages: z.array(reportPage),
  /** `data:` address of the workspace's logo. */
  logo: z.string().nullable(),
});
export type ReportContent = z.infer<typeof reportContent>;

import * as z from "zod";
import {
  action,
  actionInput,
  audit,
  auditInput,
  auditSummary,
  auditView,
  CAPTURE_MAX_BYTES,
  capture,
  captureInput,
  captureSummary,
  captureUpdate,
  catalogueEntry,
  id,
  job,
  placement,
  rating,
  ratingInput,
  serverIdentity,
  site,
  siteInput,
  touchpoint,
  touchpointInput,
} from "./schemas.ts";

export interface Endpoint {
  method: "get" | "post" | "put" | "patch" | "delete";
  /** `{name}` marks a parameter. */
  path: string;
  /** What it does, as a sentence for the API's reference. */
  summary: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** Answer of a success; absent for an answer without a body (204) and for files. */
  response?: z.ZodType;
  /** Content type of an answer that is not JSON. */
  file?: string;
  /** Largest request body in bytes; 100 KB where absent. */
  maxBytes?: number;
}

const define = <const Table extends Record<string, Endpoint>>(table: Table) => table;
type Undefaulted<Field> = Field extends z.ZodDefault<infer Inner> ? Inner : Field;

/** Every field optional and none filled in: what a change does not name stays as it is. */
function changeOf<Shape extends z.ZodRawShape>(input: z.ZodObject<Shape>) {
  const fields = Object.entries(input.shape).map(([key, field]) => {
    const inner = field instanceof z.ZodDefault ? field.unwrap() : field;
    return [key, z.optional(inner)];
  });
  // safe: field by field what the type says
  return z.object(
    Object.fromEntries(fields) as {
      [Key in keyof Shape]: z.ZodOptional<Extract<Undefaulted<Shape[Key]>, z.ZodType>>;
    },
  );
}

const byId = z.object({ id });
const ofCell = z.object({ touchpointId: id, siteId: id });
const list = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item) });

/** The whole API: the server's routes, its OpenAPI document and the typed client are all made from this table. */
export const endpoints = define({
  identity: {
    method: "get",
    path: "/api/identity",
    summary: "What server this is.",
    response: serverIdentity,
  },
  catalogue: {
    method: "get",
    path: "/api/catalogue",
    summary: "The method's touchpoints.",
    response: list(catalogueEntry),
  },

  listAudits: {
    method: "get",
    path: "/api/audits",
    summary: "All audits, last changed first.",
    response: list(auditSummary),
  },
  createAudit: {
    method: "post",
    path: "/api/audits",
    summary: "Opens an audit with the starting catalogue.",
    body: auditInput,
    response: audit,
  },
  getAudit: {
    method: "get",
    path: "/api/audits/{id}",
    summary: "One audit: matrix, findings, actions.",
    params: byId,
    response: auditView,
  },
  updateAudit: {
    method: "patch",
    path: "/api/audits/{id}",
    summary: "Changes an audit's particulars.",
    params: byId,
    body: changeOf(auditInput.omit({ sites: true })),
    response: audit,
  },
  deleteAudit: {
    method: "delete",
    path: "/api/audits/{id}",
    summary: "Puts an audit away; it can be restored.",
    params: byId,
  },
  restoreAudit: {
    method: "post",
    path: "/api/audits/{id}/restore",
    summary: "Takes an audit back.",
    params: byId,
    response: audit,
  },

  createSite: {
    method: "post",
    path: "/api/audits/{id}/sites",
    summary: "Adds a site to an audit.",
    params: byId,
    body: siteInput,
    response: site,
  },
  updateSite: {
    method: "patch",
    path: "/api/sites/{id}",
    summary: "Changes a site.",
    params: byId,
    body: changeOf(siteInput),
    response: site,
  },
  deleteSite: {
    method: "delete",
    path: "/api/sites/{id}",
    summary: "Takes a site out of its audit; it can be restored.",
    params: byId,
  },
  restoreSite: {
    method: "post",
    path: "/api/sites/{id}/restore",
    summary: "Takes a site back.",
    params: byId,
    response: site,
  },

  createTouchpoint: {
    method: "post",
    path: "/api/audits/{id}/touchpoints",
    summary: "Adds a touchpoint, from the catalogue or of one's own.",
    params: byId,
    body: touchpointInput,
    response: touchpoint,
  },
  updateTouchpoint: {
    method: "patch",
    path: "/api/touchpoints/{id}",
    summary: "Changes a touchpoint.",
    params: byId,
    body: touchpointInput,
    response: touchpoint,
  },
  deleteTouchpoint: {
    method: "delete",
    path: "/api/touchpoints/{id}",
    summary: "Retires a touchpoint; it can be restored.",
    params: byId,
  },
  restoreTouchpoint: {
    method: "post",
    path: "/api/touchpoints/{id}/restore",
    summary: "Takes a touchpoint back.",
    params: byId,
    response: touchpoint,
  },

  getCell: {
    method: "get",
    path: "/api/touchpoints/{touchpointId}/sites/{siteId}",
    summary: "What a cell's score is made of: captures and ratings.",
    params: ofCell,
    response: z.object({ captures: z.array(captureSummary), ratings: z.array(rating), absent: z.boolean() }),
  },
  declareAbsence: {
    method: "put",
    path: "/api/touchpoints/{touchpointId}/sites/{siteId}/absence",
    summary: "Says that a site has no such touchpoint, or that it has.",
    params: ofCell,
    body: z.object({ absent: z.boolean() }),
    response: z.object({ absent: z.boolean() }),
  },
  rateCell: {
    method: "post",
    path: "/api/touchpoints/{touchpointId}/sites/{siteId}/ratings",
    summary: "Adds a person's score; the same rater and role replaces theirs.",
    params: ofCell,
    body: ratingInput,
    response: rating,
  },
  deleteRating: {
    method: "delete",
    path: "/api/ratings/{id}",
    summary: "Takes a rating back.",
    params: byId,
  },

  createCapture: {
    method: "post",
    path: "/api/captures",
    summary: "Stores a captured page, once however often it is sent.",
    body: captureInput,
    response: capture,
    maxBytes: CAPTURE_MAX_BYTES,
  },
  getCapture: {
    method: "get",
    path: "/api/captures/{id}",
    summary: "A capture with its scorecard.",
    params: byId,
    response: capture,
  },
  updateCapture: {
    method: "patch",
    path: "/api/captures/{id}",
    summary: "Moves a capture, or corrects its page kind.",
    params: byId,
    body: captureUpdate,
    response: capture,
  },
  deleteCapture: {
    method: "delete",
    path: "/api/captures/{id}",
    summary: "Puts a capture away; it can be restored.",
    params: byId,
  },
  restoreCapture: {
    method: "post",
    path: "/api/captures/{id}/restore",
    summary: "Takes a capture back.",
    params: byId,
    response: capture,
  },
  captureSnapshot: {
    method: "get",
    path: "/api/captures/{id}/snapshot",
    summary: "The page as it was read.",
    params: byId,
    response: z.looseObject({ version: z.int() }),
  },
  captureScreenshot: {
    method: "get",
    path: "/api/captures/{id}/screenshot",
    summary: "The visible part of the page.",
    params: byId,
    file: "image/*",
  },
  listCaptures: {
    method: "get",
    path: "/api/audits/{id}/captures",
    summary: "An audit's captures, newest first.",
    params: byId,
    query: z.object({
      siteId: id.optional(),
      touchpointId: id.optional(),
      before: z.coerce.number().int().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: list(captureSummary),
  },
  placeCapture: {
    method: "get",
    path: "/api/placements",
    summary: "Where a page would go in each audit.",
    query: z.object({ url: z.string().min(1).max(2_000), kind: z.string().max(40) }),
    response: list(placement),
  },

  createAction: {
    method: "post",
    path: "/api/audits/{id}/actions",
    summary: "Writes down what, who and by when.",
    params: byId,
    body: actionInput,
    response: action,
  },
  updateAction: {
    method: "patch",
    path: "/api/actions/{id}",
    summary: "Changes an action.",
    params: byId,
    body: changeOf(actionInput).extend({ state: z.enum(["open", "done"]).optional() }),
    response: action,
  },
  deleteAction: {
    method: "delete",
    path: "/api/actions/{id}",
    summary: "Takes an action out; it can be restored.",
    params: byId,
  },
  restoreAction: {
    method: "post",
    path: "/api/actions/{id}/restore",
    summary: "Takes an action back.",
    params: byId,
    response: action,
  },

  startSweep: {
    method: "post",
    path: "/api/audits/{id}/sweeps",
    summary: "Looks through the audit's sites and scores the pages that matter.",
    params: byId,
    body: z.object({ siteIds: z.array(id).max(20).optional(), maxPages: z.int().min(1).max(25).default(25) }),
    response: job,
  },
  startScore: {
    method: "post",
    path: "/api/audits/{id}/scores",
    summary: "Has the lab score one address.",
    params: byId,
    body: z.object({
      url: z.url(),
      siteId: id.nullable().default(null),
      touchpointId: id.nullable().default(null),
    }),
    response: job,
  },
  startLighthouse: {
    method: "post",
    path: "/api/captures/{id}/lighthouse",
    summary: "Runs Lighthouse on a captured page.",
    params: byId,
    response: job,
  },
  listJobs: {
    method: "get",
    path: "/api/audits/{id}/jobs",
    summary: "An audit's work, newest first.",
    params: byId,
    response: list(job),
  },
  getJob: {
    method: "get",
    path: "/api/jobs/{id}",
    summary: "How far a piece of work is.",
    params: byId,
    response: job,
  },
  cancelJob: {
    method: "post",
    path: "/api/jobs/{id}/cancel",
    summary: "Stops a piece of work.",
    params: byId,
    response: job,
  },
});

export type Endpoints = typeof endpoints;
export type EndpointName = keyof Endpoints;

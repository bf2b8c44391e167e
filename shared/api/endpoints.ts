import * as z from "zod";
import { accountEndpoints } from "./accounts.ts";
import { chainEndpoints } from "./chains.ts";
import { chartEndpoints } from "./charts.ts";
import { comparisonEndpoints } from "./comparison.ts";
import { contactEndpoints } from "./contacts.ts";
import { byId, changeOf, define, list, ofCell } from "./endpoint.ts";
import { numbersEndpoints } from "./numbers.ts";
import { page, pageQuery } from "./pages.ts";
import { peopleEndpoints, workspaceEndpoints } from "./people.ts";
import { planEndpoints } from "./plan.ts";
import { ratingEndpoints } from "./ratings.ts";
import { reAuditEndpoints } from "./re-audits.ts";
import { registerEndpoints } from "./register.ts";
import { reportEndpoints } from "./reports.ts";
import { retentionEndpoints } from "./retention.ts";
import { roundEndpoints } from "./rounds.ts";
import {
  action,
  actionInput,
  actionSteps,
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
  overwritten,
  placement,
  rating,
  ratingInput,
  replacedRating,
  serverIdentity,
  site,
  siteInput,
  touchpoint,
  touchpointInput,
} from "./schemas.ts";
import { searchEndpoints } from "./search.ts";
import { shareEndpoints } from "./shares.ts";
import { standingEndpoints } from "./standing.ts";
import { tokenEndpoints } from "./tokens.ts";
import { trickEndpoints } from "./tricks.ts";
import { waiverEndpoints } from "./waivers.ts";
import { webhookEndpoints } from "./webhooks.ts";

/** The whole API: the server's routes, its OpenAPI document and the typed client are all made from this table. */
export const endpoints = define({
  identity: {
    method: "get",
    access: "public",
    path: "/api/identity",
    summary: "What server this is.",
    response: serverIdentity,
  },
  catalogue: {
    method: "get",
    access: "public",
    path: "/api/catalogue",
    summary: "The method's touchpoints.",
    response: list(catalogueEntry),
  },

  ...accountEndpoints,
  ...peopleEndpoints,
  ...workspaceEndpoints,
  ...tokenEndpoints,

  listAudits: {
    method: "get",
    access: "viewer",
    path: "/api/audits",
    summary: "All audits, last changed first.",
    query: pageQuery,
    response: page(auditSummary),
  },
  createAudit: {
    method: "post",
    access: "editor",
    path: "/api/audits",
    summary: "Opens an audit with the starting catalogue.",
    body: auditInput,
    response: audit,
  },
  getAudit: {
    method: "get",
    access: "viewer",
    path: "/api/audits/{id}",
    summary: "One audit: matrix, findings, actions.",
    params: byId,
    etag: true,
    response: auditView,
  },
  updateAudit: {
    method: "patch",
    access: "editor",
    path: "/api/audits/{id}",
    summary: "Changes an audit's particulars; with `If-Match` only what was read is changed.",
    params: byId,
    body: changeOf(auditInput.omit({ id: true, sites: true })),
    response: audit,
  },
  deleteAudit: {
    method: "delete",
    access: "editor",
    path: "/api/audits/{id}",
    summary: "Puts an audit away; it can be restored.",
    params: byId,
  },
  restoreAudit: {
    method: "post",
    access: "editor",
    path: "/api/audits/{id}/restore",
    summary: "Takes an audit back.",
    params: byId,
    response: audit,
  },

  createSite: {
    method: "post",
    access: "editor",
    path: "/api/audits/{id}/sites",
    summary: "Adds a site to an audit.",
    params: byId,
    body: siteInput,
    response: site,
  },
  updateSite: {
    method: "patch",
    access: "editor",
    path: "/api/sites/{id}",
    summary: "Changes a site.",
    params: byId,
    body: changeOf(siteInput),
    response: site,
  },
  deleteSite: {
    method: "delete",
    access: "editor",
    path: "/api/sites/{id}",
    summary: "Takes a site out of its audit; it can be restored.",
    params: byId,
  },
  restoreSite: {
    method: "post",
    access: "editor",
    path: "/api/sites/{id}/restore",
    summary: "Takes a site back.",
    params: byId,
    response: site,
  },

  createTouchpoint: {
    method: "post",
    access: "editor",
    path: "/api/audits/{id}/touchpoints",
    summary: "Adds a touchpoint, from the catalogue or of one's own.",
    params: byId,
    body: touchpointInput,
    response: touchpoint,
  },
  updateTouchpoint: {
    method: "patch",
    access: "editor",
    path: "/api/touchpoints/{id}",
    summary:
      "Changes a touchpoint; says what another person had written meanwhile, where `seen` tells what was there before.",
    params: byId,
    body: touchpointInput.extend({ seen: touchpointInput.partial().optional() }),
    response: touchpoint.extend({ overwritten: z.array(overwritten).optional() }),
  },
  deleteTouchpoint: {
    method: "delete",
    access: "editor",
    path: "/api/touchpoints/{id}",
    summary: "Retires a touchpoint; it can be restored.",
    params: byId,
  },
  restoreTouchpoint: {
    method: "post",
    access: "editor",
    path: "/api/touchpoints/{id}/restore",
    summary: "Takes a touchpoint back.",
    params: byId,
    response: touchpoint,
  },

  getCell: {
    method: "get",
    access: "viewer",
    path: "/api/touchpoints/{touchpointId}/sites/{siteId}",
    summary: "What a cell's score is made of: captures and ratings.",
    params: ofCell,
    response: z.object({
      captures: z.array(captureSummary),
      ratings: z.array(rating),
      /** Words that were written over, last first. */
      replaced: z.array(replacedRating),
      absent: z.boolean(),
    }),
  },
  declareAbsence: {
    method: "put",
    access: "editor",
    path: "/api/touchpoints/{touchpointId}/sites/{siteId}/absence",
    summary: "Says that a site has no such touchpoint, or that it has.",
    params: ofCell,
    body: z.object({ absent: z.boolean() }),
    response: z.object({ absent: z.boolean() }),
  },
  rateCell: {
    method: "post",
    access: "rater",
    path: "/api/touchpoints/{touchpointId}/sites/{siteId}/ratings",
    summary: "Adds a person's score; the same rater and role replaces theirs, which is kept and told.",
    params: ofCell,
    body: ratingInput,
    response: rating.extend({ replaced: replacedRating.optional() }),
  },
  deleteRating: {
    method: "delete",
    access: "rater",
    path: "/api/ratings/{id}",
    summary: "Takes a rating back.",
    params: byId,
  },

  createCapture: {
    method: "post",
    access: "editor",
    scope: "capture",
    limit: "capture",
    path: "/api/captures",
    summary: "Stores a captured page, once however often it is sent.",
    body: captureInput,
    pageField: "snapshot",
    response: capture,
    maxBytes: CAPTURE_MAX_BYTES,
  },
  getCapture: {
    method: "get",
    access: "viewer",
    path: "/api/captures/{id}",
    summary: "A capture with its scorecard.",
    params: byId,
    response: capture,
  },
  updateCapture: {
    method: "patch",
    access: "editor",
    path: "/api/captures/{id}",
    summary: "Moves a capture, or corrects its page kind.",
    params: byId,
    body: captureUpdate,
    response: capture,
  },
  deleteCapture: {
    method: "delete",
    access: "editor",
    path: "/api/captures/{id}",
    summary: "Puts a capture away; it can be restored.",
    params: byId,
  },
  restoreCapture: {
    method: "post",
    access: "editor",
    path: "/api/captures/{id}/restore",
    summary: "Takes a capture back.",
    params: byId,
    response: capture,
  },
  captureSnapshot: {
    method: "get",
    access: "viewer",
    path: "/api/captures/{id}/snapshot",
    summary: "The page as it was read.",
    params: byId,
    response: z.looseObject({ version: z.int() }),
  },
  captureScreenshot: {
    method: "get",
    access: "viewer",
    path: "/api/captures/{id}/screenshot",
    summary: "The visible part of the page.",
    params: byId,
    file: "image/*",
  },
  listCaptures: {
    method: "get",
    access: "viewer",
    path: "/api/audits/{id}/captures",
    summary: "An audit's captures, newest first.",
    params: byId,
    query: z.object({
      siteId: id.optional(),
      touchpointId: id.optional(),
      ...pageQuery.shape,
    }),
    response: page(captureSummary),
  },
  placeCapture: {
    method: "get",
    access: "viewer",
    path: "/api/placements",
    summary: "Where a page would go in each audit.",
    query: z.object({ url: z.string().min(1).max(2_000), kind: z.string().max(40) }),
    response: list(placement),
  },

  createAction: {
    method: "post",
    access: "editor",
    path: "/api/audits/{id}/actions",
    summary: "Writes down what, who and by when.",
    params: byId,
    body: actionInput,
    response: action,
  },
  updateAction: {
    method: "patch",
    access: "editor",
    path: "/api/actions/{id}",
    summary: "Changes an action.",
    params: byId,
    body: changeOf(actionInput).extend({
      state: z.enum(["open", "done"]).optional(),
      step: z.enum(actionSteps).optional(),
    }),
    response: action,
  },
  deleteAction: {
    method: "delete",
    access: "editor",
    path: "/api/actions/{id}",
    summary: "Takes an action out; it can be restored.",
    params: byId,
  },
  restoreAction: {
    method: "post",
    access: "editor",
    path: "/api/actions/{id}/restore",
    summary: "Takes an action back.",
    params: byId,
    response: action,
  },

  ...chainEndpoints,
  ...roundEndpoints,
  ...reAuditEndpoints,
  ...planEndpoints,
  ...reportEndpoints,
  ...chartEndpoints,
  ...comparisonEndpoints,
  ...contactEndpoints,
  ...numbersEndpoints,
  ...ratingEndpoints,
  ...registerEndpoints,
  ...retentionEndpoints,
  ...searchEndpoints,
  ...trickEndpoints,
  ...waiverEndpoints,
  ...standingEndpoints,
  ...shareEndpoints,
  ...webhookEndpoints,

  startSweep: {
    method: "post",
    access: "editor",
    path: "/api/audits/{id}/sweeps",
    summary: "Looks through the audit's sites and scores the pages that matter.",
    params: byId,
    body: z.object({ siteIds: z.array(id).max(20).optional(), maxPages: z.int().min(1).max(25).default(25) }),
    response: job,
  },
  startScore: {
    method: "post",
    access: "editor",
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
    access: "editor",
    path: "/api/captures/{id}/lighthouse",
    summary: "Runs Lighthouse on a captured page.",
    params: byId,
    response: job,
  },
  listJobs: {
    method: "get",
    access: "viewer",
    path: "/api/audits/{id}/jobs",
    summary: "An audit's work, newest first.",
    params: byId,
    query: pageQuery,
    response: page(job),
  },
  getJob: {
    method: "get",
    access: "viewer",
    path: "/api/jobs/{id}",
    summary: "How far a piece of work is.",
    params: byId,
    response: job,
  },
  cancelJob: {
    method: "post",
    access: "editor",
    path: "/api/jobs/{id}/cancel",
    summary: "Stops a piece of work.",
    params: byId,
    response: job,
  },
});

export type Endpoints = typeof endpoints;
export type EndpointName = keyof Endpoints;

import * as z from "zod";
import { byId, changeOf, define, list } from "./endpoint.ts";
import { id, name } from "./schemas.ts";

/** Ways that bring people in; each has a walk of its own (S3). */
export const chainChannels = [
  "search",
  "ad",
  "social",
  "map",
  "review",
  "mail",
  "referral",
  "offline-sign",
  "direct",
] as const;
export type ChainChannel = (typeof chainChannels)[number];

export const jointStates = ["holds", "broken", "unknown"] as const;

/** A person's word on whether one touchpoint leads to the next on a site. */
export const joint = z.object({ from: id, to: id, siteId: id, state: z.enum(["holds", "broken"]) });
export type Joint = z.infer<typeof joint>;

const CHAIN_MAX_LINKS = 30;

export const chainInput = z.object({
  name,
  channel: z.enum(chainChannels).default("direct"),
  links: z.array(id).max(CHAIN_MAX_LINKS).default([]),
});

export const chain = z.object({
  id,
  auditId: id,
  name: z.string(),
  channel: z.enum(chainChannels),
  links: z.array(id),
  position: z.int(),
});
export type Chain = z.infer<typeof chain>;

/** How one touchpoint leads to the next on a site. */
export const measuredJoint = z.object({
  from: id,
  to: id,
  state: z.enum(jointStates),
  /** Who says so: captures, a person, or nobody yet. */
  by: z.enum(["capture", "person", "nobody"]),
  /** What carries it: the address, the number, the kind of form. */
  carriedBy: z.string().nullable(),
  /** The capture that shows it. */
  captureId: id.nullable(),
});
export type MeasuredJoint = z.infer<typeof measuredJoint>;

/** A chain as one site has it. */
export const chainStanding = z.object({
  siteId: id,
  /** Its weakest scored link's score; null while none is scored. An absent link counts 0. */
  score: z.number().nullable(),
  weakestId: id.nullable(),
  isComplete: z.boolean(),
  isBroken: z.boolean(),
  links: z.array(
    z.object({
      touchpointId: id,
      state: z.enum(["scored", "absent", "unjudged"]),
      score: z.number().nullable(),
    }),
  ),
  joints: z.array(measuredJoint),
});
export type ChainStanding = z.infer<typeof chainStanding>;

export const chainView = chain.extend({
  /** A touchpoint comes twice: the customer is sent round in a circle. */
  hasLoop: z.boolean(),
  standings: z.array(chainStanding),
});
export type ChainView = z.infer<typeof chainView>;

export const chainEndpoints = define({
  listChains: {
    method: "get",
    access: "viewer",
    path: "/api/audits/{id}/chains",
    summary: "An audit's chains, as each site has them.",
    params: byId,
    response: list(chainView),
  },
  createChain: {
    method: "post",
    access: "editor",
    path: "/api/audits/{id}/chains",
    summary: "Writes down a chain of touchpoints.",
    params: byId,
    body: chainInput,
    response: chain,
  },
  suggestChains: {
    method: "post",
    access: "editor",
    path: "/api/audits/{id}/chains/suggested",
    summary: "Writes down the usual chain of every channel that the register has touchpoints for.",
    params: byId,
    response: list(chain),
  },
  updateChain: {
    method: "patch",
    access: "editor",
    path: "/api/chains/{id}",
    summary: "Changes a chain.",
    params: byId,
    body: changeOf(chainInput),
    response: chain,
  },
  setJoint: {
    method: "put",
    access: "editor",
    path: "/api/chains/{id}/joints",
    summary:
      "Says whether one touchpoint leads to the next on a site; without a state, captures say it again.",
    params: byId,
    body: z.object({ from: id, to: id, siteId: id, state: z.enum(["holds", "broken"]).nullable() }),
    response: chain,
  },
  deleteChain: {
    method: "delete",
    access: "editor",
    path: "/api/chains/{id}",
    summary: "Puts a chain away; it can be restored.",
    params: byId,
  },
  restoreChain: {
    method: "post",
    access: "editor",
    path: "/api/chains/{id}/restore",
    summary: "Takes a chain back.",
    params: byId,
    response: chain,
  },
});

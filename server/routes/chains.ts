import { createChain, suggestChains } from "../audits/create-chain.ts";
import { listChains } from "../audits/list-chains.ts";
import { presentChain } from "../audits/present-chain.ts";
import { putAway } from "../audits/put-away.ts";
import { restore } from "../audits/restore.ts";
import { setJoint, updateChain } from "../audits/update-chain.ts";
import { chains } from "../db/tables/index.ts";
import type { Routes } from "./route.ts";

export const chainRoutes = {
  listChains: async ({ bench }, { params }) => ({ items: await listChains(bench, params.id) }),
  createChain: ({ bench }, { params, body }) => createChain(bench, params.id, body),
  suggestChains: async ({ bench }, { params }) => ({ items: await suggestChains(bench, params.id) }),
  updateChain: ({ bench }, { params, body }) => updateChain(bench, params.id, body),
  setJoint: ({ bench }, { params, body }) => setJoint(bench, params.id, body),
  deleteChain: ({ bench }, { params }) => putAway(bench, chains, params.id, "chain"),
  restoreChain: async ({ bench }, { params }) =>
    presentChain(await restore(bench, chains, params.id, "chain")),
} satisfies Routes;

import { closeRound } from "../audits/close-round.ts";
import { compareRounds } from "../audits/compare-rounds.ts";
import { listRounds } from "../audits/list-rounds.ts";
import { presentRound } from "../audits/present-round.ts";
import { putAway } from "../audits/put-away.ts";
import { restore } from "../audits/restore.ts";
import { rounds } from "../db/tables/index.ts";
import type { Routes } from "./route.ts";

export const roundRoutes = {
  listRounds: async ({ bench }, { params }) => ({ items: await listRounds(bench, params.id) }),
  closeRound: ({ bench }, { params, body }) =>
    closeRound(bench, params.id, { name: body.name, origin: "hand" }),
  compareRounds: ({ bench }, { params, query }) => compareRounds(bench, params.id, query.since),
  deleteRound: ({ bench }, { params }) => putAway(bench, rounds, params.id, "round"),
  restoreRound: async ({ bench }, { params }) =>
    presentRound(await restore(bench, rounds, params.id, "round")),
} satisfies Routes;

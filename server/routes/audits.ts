import { createAudit } from "../audits/create-audit.ts";
import { getAudit } from "../audits/get-audit.ts";
import { listAudits } from "../audits/list-audits.ts";
import { presentAudit } from "../audits/present.ts";
import { putAway } from "../audits/put-away.ts";
import { restore } from "../audits/restore.ts";
import { updateAudit } from "../audits/update-audit.ts";
import { audits } from "../db/tables/index.ts";
import type { Routes } from "./route.ts";

export const auditRoutes = {
  listAudits: async ({ bench }) => ({ items: await listAudits(bench) }),
  createAudit: ({ bench }, { body }) => createAudit(bench, body),
  getAudit: ({ bench }, { params }) => getAudit(bench, params.id),
  updateAudit: ({ bench }, { params, body }) => updateAudit(bench, params.id, body),
  deleteAudit: ({ bench }, { params }) => putAway(bench, audits, params.id, "audit"),
  restoreAudit: async ({ bench }, { params }) =>
    presentAudit(await restore(bench, audits, params.id, "audit")),
} satisfies Routes;

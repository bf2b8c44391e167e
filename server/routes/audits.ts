import { createAudit } from "../audits/create-audit.ts";
import { getAudit } from "../audits/get-audit.ts";
import { listAudits } from "../audits/list-audits.ts";
import { presentAudit } from "../audits/present.ts";
import { putAway } from "../audits/put-away.ts";
import { restore } from "../audits/restore.ts";
import { updateAudit } from "../audits/update-audit.ts";
import { audits } from "../db/tables/index.ts";
import { checkUnchanged } from "../middleware/etags.ts";
import type { Routes } from "./route.ts";

export const auditRoutes = {
  listAudits: ({ bench }, { query }) => listAudits(bench, query),
  createAudit: ({ bench }, { body }) => createAudit(bench, body),
  getAudit: ({ bench }, { params }) => getAudit(bench, params.id),
  updateAudit: async ({ bench, request }, { params, body }) => {
    await checkUnchanged(request, () => getAudit(bench, params.id));
    return updateAudit(bench, params.id, body);
  },
  deleteAudit: ({ bench }, { params }) => putAway(bench, audits, params.id, "audit"),
  restoreAudit: async ({ bench }, { params }) =>
    presentAudit(await restore(bench, audits, params.id, "audit")),
} satisfies Routes;

import { eq } from "drizzle-orm";
import type { Waiver } from "../../shared/api/schemas.ts";
import { waivers } from "../db/tables/index.ts";
import { refuseTwin } from "./create-waiver.ts";
import { presentWaiver } from "./present.ts";
import { restore } from "./restore.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

/** Takes a waiver back, unless the same check was set aside there anew meanwhile. */
export async function restoreWaiver(bench: Workbench, id: string): Promise<Waiver> {
  const { scope } = bench;
  const row = await scope.first(waivers, { where: eq(waivers.id, id) });
  if (row && row.deletedAt !== null) await refuseTwin(scope, row.auditId, row);
  const restored = presentWaiver(await restore(bench, waivers, id, "waiver"));
  await scope.write(touchAudit(bench, restored.auditId));
  return restored;
}

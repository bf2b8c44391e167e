import { eq } from "drizzle-orm";
import type * as z from "zod";
import type { endpoints } from "../../shared/api/endpoints.ts";
import type { Audit } from "../../shared/api/schemas.ts";
import { audits } from "../db/tables/index.ts";
import { findLive } from "./find-live.ts";
import { presentAudit } from "./present.ts";
import { said } from "./said.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

export async function updateAudit(
  bench: Workbench,
  id: string,
  change: z.output<typeof endpoints.updateAudit.body>,
): Promise<Audit> {
  const { scope } = bench;
  await findLive(scope, audits, id, "audit");
  const columns = said(change);
  await scope.write(
    ...(Object.keys(columns).length > 0 ? [scope.update(audits, columns, eq(audits.id, id))] : []),
    touchAudit(bench, id),
  );
  return presentAudit(await findLive(scope, audits, id, "audit"));
}

import { and, eq, isNull } from "drizzle-orm";
import type * as z from "zod";
import type { Touchpoint, touchpointInput } from "../../shared/api/schemas.ts";
import { catalogueByKey } from "../../shared/method/catalogue.ts";
import { audits, touchpoints } from "../db/tables/index.ts";
import { Problem } from "../problem.ts";
import { catalogueTouchpoint, customTouchpoint } from "./catalogue-touchpoint.ts";
import { checkParent } from "./check-parent.ts";
import { findLive } from "./find-live.ts";
import { presentTouchpoint } from "./present.ts";
import { said } from "./said.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

/** Adds a touchpoint: from the catalogue, where each is taken once, or of one's own, which needs a name. */
export async function createTouchpoint(
  bench: Workbench,
  auditId: string,
  input: z.output<typeof touchpointInput>,
): Promise<Touchpoint> {
  const { scope, now, newId } = bench;
  const { language } = await findLive(scope, audits, auditId, "audit");
  const { catalogueKey, ...change } = input;
  const register = await scope.find(touchpoints, {
    where: and(eq(touchpoints.auditId, auditId), isNull(touchpoints.deletedAt)),
  });
  const entry = catalogueKey === undefined ? undefined : catalogueByKey(catalogueKey);
  if (catalogueKey !== undefined && !entry) {
    throw new Problem("not-valid", `body.catalogueKey: The catalogue has no touchpoint "${catalogueKey}".`);
  }
  if (entry && register.some((touchpoint) => touchpoint.catalogueKey === entry.key)) {
    throw new Problem("conflict", "This touchpoint of the catalogue is in the audit already.");
  }
  if (!entry && change.name === undefined)
    throw new Problem("not-valid", "body.name: Give the touchpoint a name, or take one from the catalogue.");
  const parent = register.find(({ id }) => id === change.parentId);
  const touchpoint = {
    ...(entry ? catalogueTouchpoint(entry, language) : customTouchpoint(change.name ?? "", parent)),
    ...said(change),
    id: newId(),
    auditId,
    position: Math.max(-1, ...register.map(({ position }) => position)) + 1,
    createdAt: now(),
    deletedAt: null,
  };
  checkParent(touchpoint.id, touchpoint.parentId, register);
  await scope.write(scope.insert(touchpoints, touchpoint), touchAudit(bench, auditId));
  return presentTouchpoint(touchpoint);
}

import { desc, eq } from "drizzle-orm";
import { type Edit, edit } from "../../shared/api/register.ts";
import { edits, touchpoints } from "../db/tables/index.ts";
import { findLive } from "./find-live.ts";
import type { Workbench } from "./workbench.ts";

const SHOWN = 50;

/** What was written over in a touchpoint, last first. */
export async function listEdits({ scope }: Workbench, touchpointId: string): Promise<Edit[]> {
  await findLive(scope, touchpoints, touchpointId, "touchpoint");
  const rows = await scope.find(edits, {
    where: eq(edits.touchpointId, touchpointId),
    orderBy: [desc(edits.createdAt), desc(edits.id)],
    limit: SHOWN,
  });
  return rows.map((row) => edit.parse(row));
}

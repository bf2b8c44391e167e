import { and, desc, eq, notLike } from "drizzle-orm";
import { type Edit, edit } from "../../shared/api/register.ts";
import { edits, touchpoints } from "../db/tables/index.ts";
import { findLive } from "./find-live.ts";
import { replacedIn } from "./rate-cell.ts";
import type { Workbench } from "./workbench.ts";

const SHOWN = 50;

/** What was written over in a touchpoint, last first. */
export async function listEdits({ scope }: Workbench, touchpointId: string): Promise<Edit[]> {
  await findLive(scope, touchpoints, touchpointId, "touchpoint");
  const rows = await scope.find(edits, {
    // Ratings that were written over belong to their cells.
    where: and(eq(edits.touchpointId, touchpointId), notLike(edits.field, replacedIn("%"))),
    orderBy: [desc(edits.createdAt), desc(edits.id)],
    limit: SHOWN,
  });
  return rows.map((row) => edit.parse(row));
}

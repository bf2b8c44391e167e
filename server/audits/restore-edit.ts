import { eq } from "drizzle-orm";
import type { CallOutput } from "../../shared/api/client.ts";
import { touchpointInput } from "../../shared/api/schemas.ts";
import { edits } from "../db/tables/index.ts";
import { Problem } from "../problem.ts";
import { replacedIn } from "./rate-cell.ts";
import { updateTouchpoint } from "./update-touchpoint.ts";
import type { Workbench } from "./workbench.ts";

/** Puts back what stood in a field before it was written over; that is a change as any other, and can be restored in turn. */
export async function restoreEdit(
  bench: Workbench,
  id: string,
  who: string,
): Promise<CallOutput<"restoreEdit">> {
  const row = await bench.scope.first(edits, { where: eq(edits.id, id) });
  if (!row || row.field.startsWith(replacedIn("")))
    throw new Problem("not-found", "There is no such change of a touchpoint.");
  return updateTouchpoint(bench, row.touchpointId, touchpointInput.parse({ [row.field]: row.before }), who);
}

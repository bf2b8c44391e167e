import { and, desc, eq, isNull } from "drizzle-orm";
import type { Round } from "../../shared/api/rounds.ts";
import { audits, rounds } from "../db/tables/index.ts";
import { findLive } from "./find-live.ts";
import { presentRound } from "./present-round.ts";
import type { Workbench } from "./workbench.ts";

/** Everything but the cells, which only a comparison reads. */
const SMALL = [
  "id",
  "auditId",
  "name",
  "origin",
  "closedAt",
  "rubricVersion",
  "rubricHash",
  "standings",
  "deletedAt",
] as const;

/** An audit's closed rounds, newest first. */
export async function listRounds({ scope }: Workbench, auditId: string): Promise<Round[]> {
  await findLive(scope, audits, auditId, "audit");
  const rows = await scope.find(rounds, {
    where: and(eq(rounds.auditId, auditId), isNull(rounds.deletedAt)),
    orderBy: [desc(rounds.closedAt), desc(rounds.id)],
    columns: SMALL,
  });
  return rows.map(presentRound);
}

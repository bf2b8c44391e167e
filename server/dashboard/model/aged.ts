import type { Cell } from "../../../shared/api/schemas.ts";
import { reAuditDays } from "../../../shared/audit/next-audit.ts";

const DAY_MS = 24 * 60 * 60_000;

/** The machine looked at it longer ago than a touchpoint of this importance may wait: even near-perfect ones decay (S4). */
export const isAged = (cell: Pick<Cell, "machine">, importance: number, now: number): boolean =>
  cell.machine !== null && now - cell.machine.capturedAt >= reAuditDays(importance) * DAY_MS;

import { type Round, round } from "../../shared/api/rounds.ts";
import type { RoundRow } from "../db/tables/rounds.ts";

export const presentRound = (row: Omit<RoundRow, "workspaceId" | "body">): Round => round.parse(row);

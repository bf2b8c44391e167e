import { type Share, share } from "../../shared/api/shares.ts";
import type { ShareRow } from "../db/tables/shares.ts";

export const presentShare = (row: Omit<ShareRow, "workspaceId">): Share => share.parse(row);

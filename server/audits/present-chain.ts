import { type Chain, chain } from "../../shared/api/chains.ts";
import type { ChainRow } from "../db/tables/chains.ts";

export const presentChain = (row: Omit<ChainRow, "workspaceId">): Chain => chain.parse(row);

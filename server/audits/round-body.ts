import * as z from "zod";
import { roundCell } from "../../shared/api/rounds.ts";

/** What a round keeps of every cell, as it is stored. */
export const roundBody = z.object({ cells: z.array(roundCell) });

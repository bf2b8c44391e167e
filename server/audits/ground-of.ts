import { checks } from "../../shared/checks/index.ts";
import type { GroundOf } from "../../shared/scoring/lifts.ts";

const grounds = new Map<string, string | undefined>(checks.map(({ id, restsOn }) => [id, restsOn]));

/** The check that a check of the present rubric rests on. */
export const groundOf: GroundOf = (checkId) => grounds.get(checkId);

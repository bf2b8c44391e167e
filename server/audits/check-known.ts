import { checks } from "../../shared/checks/index.ts";
import { Problem } from "../problem.ts";

/** Throws where something is to hang on a check that the rubric has not: nothing that is captured would ever speak to it. */
export function checkKnown(checkId: string | null | undefined): void {
  if (checkId === null || checkId === undefined || checks.some(({ id }) => id === checkId)) return;
  throw new Problem("not-valid", `body.checkId: The rubric has no check "${checkId.slice(0, 100)}".`);
}

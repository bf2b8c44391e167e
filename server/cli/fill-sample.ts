import { actionInput } from "../../shared/api/schemas.ts";
import { addDays, dayOf } from "../../shared/audit/calendar-day.ts";
import { checks } from "../../shared/checks/index.ts";
import { closeRound } from "../audits/close-round.ts";
import { createAction } from "../audits/create-action.ts";
import { suggestChains } from "../audits/create-chain.ts";
import { listLifts } from "../audits/list-lifts.ts";
import type { Workbench } from "../audits/workbench.ts";

const PLANNED = 3;
const WEEK_DAYS = 7;

/** What a team does after its first look: chains written down, the dearest fixes planned, the first round closed. */
export async function fillSample(bench: Workbench, auditId: string): Promise<void> {
  await suggestChains(bench, auditId);
  const today = dayOf(bench.now());
  for (const [at, { checkId, touchpointId }] of (await listLifts(bench, auditId, PLANNED)).entries()) {
    const what = checks.find(({ id }) => id === checkId)?.words.en.fix ?? checkId;
    const dueOn = addDays(today, (at + 1) * WEEK_DAYS);
    await createAction(bench, auditId, actionInput.parse({ checkId, touchpointId, what, dueOn }));
  }
  await closeRound(bench, auditId, { name: "First look", origin: "hand" });
}

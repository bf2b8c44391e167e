import { accuracyEn } from "./accuracy.en.ts";
import { chainsEn } from "./chains.en.ts";
import { connectionsEn } from "./connections.en.ts";
import { dashboardEn } from "./dashboard.en.ts";
import { localEn } from "./local.en.ts";
import { panelEn } from "./panel.en.ts";
import { planEn } from "./plan.en.ts";
import { platformEn } from "./platform.en.ts";
import { registerEn } from "./register.en.ts";
import { reportsEn } from "./reports.en.ts";
import { roundsEn } from "./rounds.en.ts";
import { teamEn } from "./team.en.ts";

/** English is the source: the other languages have exactly its keys. */
export const en = {
  common: {
    "score.none": "Not judged yet",
    "score.of-ten": "{{score}} of 10",
    "level.unjudged": "Not judged",
    "outcome.good": "Good",
    "outcome.costs": "Costs points",
    "outcome.unknown": "Cannot tell",
    "outcome.not-applicable": "Not expected here",
    "check.fix": "Do this:",
    "check.show": "Show on page",
    "check.show-place": "Where it belongs",
    "check.no-source": "Tenpoint's own judgement; no outside source",
    "check.class-weight": "{{kano}}, weight {{weight}} of 5",
    "check.retired": "This check is not part of the present rubric.",
    "coverage.judged": "judged {{decided}} of {{total}}",
    "coverage.cannot-tell_one": "{{count}} cannot tell",
    "coverage.cannot-tell_other": "{{count}} cannot tell",
    "time.now": "just now",
    "time.minutes_one": "{{count}} minute ago",
    "time.minutes_other": "{{count}} minutes ago",
    "time.hours_one": "{{count}} hour ago",
    "time.hours_other": "{{count}} hours ago",
    "time.days_one": "yesterday",
    "time.days_other": "{{count}} days ago",
    "tenth-point": "the 10th point is yours to give",
  },
  panel: panelEn,
  local: localEn,
  platform: platformEn,
  connections: connectionsEn,
  dashboard: dashboardEn,
  team: teamEn,
  accuracy: accuracyEn,
  register: registerEn,
  plan: planEn,
  rounds: roundsEn,
  reports: reportsEn,
  chains: chainsEn,
} as const;

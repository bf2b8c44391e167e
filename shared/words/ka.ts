import { accuracyKa } from "./accuracy.ka.ts";
import { chainsKa } from "./chains.ka.ts";
import { connectionsKa } from "./connections.ka.ts";
import { dashboardKa } from "./dashboard.ka.ts";
import type { en } from "./en.ts";
import { localKa } from "./local.ka.ts";
import { panelKa } from "./panel.ka.ts";
import { planKa } from "./plan.ka.ts";
import { platformKa } from "./platform.ka.ts";
import { registerKa } from "./register.ka.ts";
import { reportsKa } from "./reports.ka.ts";
import { roundsKa } from "./rounds.ka.ts";
import { teamKa } from "./team.ka.ts";
import type { Translation } from "./translation.ts";

export const ka = {
  common: {
    "score.none": "ჯერ შეუფასებელია",
    "score.of-ten": "10-დან {{score}}",
    "level.unjudged": "შეუფასებელი",
    "outcome.good": "კარგია",
    "outcome.costs": "ქულებს აკლებს",
    "outcome.unknown": "ვერ ვიტყვით",
    "outcome.not-applicable": "აქ არ არის მოსალოდნელი",
    "check.fix": "რა გააკეთოთ:",
    "check.show": "გვერდზე ჩვენება",
    "check.show-place": "სად უნდა იყოს",
    "check.no-source": "Tenpoint-ის საკუთარი აზრი, გარე წყაროს გარეშე",
    "check.class-weight": "{{kano}}, წონა 5-დან {{weight}}",
    "check.retired": "ახლანდელ რუბრიკაში ეს შემოწმება აღარ არის.",
    "coverage.judged": "{{total}}-დან შეფასდა {{decided}}",
    "coverage.cannot-tell_one": "{{count}} ვერ შეფასდა",
    "coverage.cannot-tell_other": "{{count}} ვერ შეფასდა",
    "time.now": "ახლახან",
    "time.minutes_one": "{{count}} წუთის წინ",
    "time.minutes_other": "{{count}} წუთის წინ",
    "time.hours_one": "{{count}} საათის წინ",
    "time.hours_other": "{{count}} საათის წინ",
    "time.days_one": "გუშინ",
    "time.days_other": "{{count}} დღის წინ",
    "tenth-point": "მეათე ქულას ადამიანი აძლევს",
  } satisfies Translation<typeof en.common, "ka">,
  panel: panelKa,
  local: localKa,
  platform: platformKa,
  connections: connectionsKa,
  dashboard: dashboardKa,
  team: teamKa,
  accuracy: accuracyKa,
  register: registerKa,
  plan: planKa,
  rounds: roundsKa,
  reports: reportsKa,
  chains: chainsKa,
};

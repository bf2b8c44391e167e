import { dashboardKa } from "./dashboard.ka.ts";
import type { en } from "./en.ts";
import { panelKa } from "./panel.ka.ts";
import type { Translation } from "./translation.ts";

export const ka = {
  common: {
    "score.none": "ჯერ შეუფასებელია",
    "score.of-ten": "{{score}} 10-დან",
    "level.unjudged": "შეუფასებელი",
    "outcome.good": "კარგია",
    "outcome.costs": "ქულებს აკლებს",
    "outcome.unknown": "ვერ ვიტყვით",
    "outcome.not-applicable": "აქ არ არის მოსალოდნელი",
    "check.fix": "რა გააკეთოთ:",
    "check.show": "გვერდზე ჩვენება",
    "check.class-weight": "{{kano}}, წონა {{weight}} 5-დან",
    "check.retired": "ახლანდელ რუბრიკაში ეს შემოწმება აღარ არის.",
    "coverage.judged": "შეფასდა {{decided}} {{total}}-დან",
    "coverage.cannot-tell_one": "{{count}} ვერ შეფასდა",
    "coverage.cannot-tell_other": "{{count}} ვერ შეფასდა",
    "time.now": "ახლახან",
    "tenth-point": "მეათე ქულას ადამიანი აძლევს",
  } satisfies Translation<typeof en.common, "ka">,
  panel: panelKa,
  dashboard: dashboardKa,
};

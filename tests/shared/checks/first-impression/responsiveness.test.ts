import { responsiveness } from "../../../../shared/checks/first-impression/responsiveness.ts";
import { describeTimed } from "./timed-cases.ts";

describeTimed(responsiveness, [
  { case: "pass", name: "little blocking", timing: { longTasksMs: 120 }, score: 1 },
  { case: "fail", name: "blocked for a second", timing: { longTasksMs: 1_000 }, score: 0 },
  {
    case: "adversarial",
    name: "a background tab is throttled",
    timing: { longTasksMs: 2_000, startedHidden: true },
    reason: "loaded-in-background",
  },
  {
    case: "cannot-tell",
    name: "a file was opened: nothing was loaded",
    conditions: { transport: "file" },
    reason: "opened-from-file",
  },
]);

import { serverAnswer } from "../../../../shared/checks/first-impression/server-answer.ts";
import { describeTimed } from "./timed-cases.ts";

describeTimed(serverAnswer, [
  { case: "pass", name: "answered in half a second", timing: { ttfbMs: 500 }, score: 1 },
  { case: "fail", name: "answered in two seconds", timing: { ttfbMs: 2_000 }, score: 0 },
  {
    case: "adversarial",
    name: "the first byte is known before the page is loaded",
    timing: { ttfbMs: 500 },
    conditions: { moment: "early" },
    score: 1,
  },
  {
    case: "cannot-tell",
    name: "a file was opened: nothing was loaded",
    conditions: { transport: "file" },
    reason: "opened-from-file",
  },
]);

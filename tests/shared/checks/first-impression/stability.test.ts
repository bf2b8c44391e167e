import { stability } from "../../../../shared/checks/first-impression/stability.ts";
import { describeTimed } from "./timed-cases.ts";

describeTimed(stability, [
  { case: "pass", name: "hardly a shift", timing: { clsThousandths: 40, lcpMs: 900 }, score: 1 },
  { case: "fail", name: "the page jumps", timing: { clsThousandths: 300, lcpMs: 900 }, score: [0, 0.2] },
  {
    case: "adversarial",
    name: "no entry of a shift is a page that stood still",
    timing: { lcpMs: 900 },
    score: 1,
  },
  {
    case: "cannot-tell",
    name: "a file was opened: nothing was loaded",
    conditions: { transport: "file" },
    reason: "opened-from-file",
  },
  { case: "cannot-tell", name: "a browser that does not measure it", timing: {}, reason: "not-measured" },
]);

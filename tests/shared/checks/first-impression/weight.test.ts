import { weight } from "../../../../shared/checks/first-impression/weight.ts";
import { describeTimed } from "./timed-cases.ts";

describeTimed(weight, [
  { case: "pass", name: "a megabyte", timing: { transferBytes: 1_000_000 }, score: 1 },
  { case: "fail", name: "nine megabytes", timing: { transferBytes: 9_000_000 }, score: 0 },
  {
    case: "adversarial",
    name: "half loaded weighs half",
    timing: { transferBytes: 500_000 },
    conditions: { moment: "early" },
    reason: "asked-too-early",
  },
  {
    case: "cannot-tell",
    name: "a file was opened: nothing was loaded",
    conditions: { transport: "file" },
    reason: "opened-from-file",
  },
]);

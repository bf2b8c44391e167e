import { loading } from "../../../../shared/checks/first-impression/loading.ts";
import { describeTimed } from "./timed-cases.ts";

describeTimed(loading, [
  { case: "pass", name: "within two and a half seconds", timing: { lcpMs: 1_900 }, score: 1 },
  { case: "partial", name: "four seconds", timing: { lcpMs: 4_000 }, score: [0.35, 0.45] },
  { case: "fail", name: "seven seconds", timing: { lcpMs: 7_000 }, score: 0 },
  {
    case: "cannot-tell",
    name: "a file was opened: nothing was loaded",
    conditions: { transport: "file" },
    reason: "opened-from-file",
  },
  {
    case: "cannot-tell",
    name: "asked before the page was loaded",
    timing: { lcpMs: 300 },
    conditions: { moment: "early" },
    reason: "asked-too-early",
  },
  {
    case: "adversarial",
    name: "a tab loaded in the background paints late",
    timing: { lcpMs: 40_000, startedHidden: true },
    reason: "loaded-in-background",
  },
  { case: "cannot-tell", name: "a browser that does not measure it", timing: {}, reason: "not-measured" },
]);

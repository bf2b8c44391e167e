import { expect, test } from "vitest";
import {
  type CheckReading,
  type OpenedFromCheck,
  settleAction,
} from "../../../shared/audit/settle-action.ts";

const open: OpenedFromCheck = { state: "open", createdAt: 100, provedAt: null };
const closed: OpenedFromCheck = { state: "done", createdAt: 100, provedAt: 200 };
const read = (capturedAt: number, passes: boolean): CheckReading => ({
  captureId: `at-${capturedAt}`,
  capturedAt,
  passes,
});

test.each([
  { what: "nothing was captured since", action: open, latest: [], is: null },
  { what: "a capture from before passes", action: open, latest: [read(50, true)], is: null },
  { what: "a fresh capture passes", action: open, latest: [read(150, true)], is: "done at-150" },
  { what: "a fresh capture fails", action: open, latest: [read(150, false)], is: null },
  {
    what: "of two pages one still fails",
    action: open,
    latest: [read(150, true), read(90, false)],
    is: null,
  },
  {
    what: "both pages pass, one of them freshly",
    action: open,
    latest: [read(90, true), read(150, true)],
    is: "done at-150",
  },
  { what: "closed, and still passes", action: closed, latest: [read(300, true)], is: null },
  {
    what: "closed, and a later capture fails",
    action: closed,
    latest: [read(300, false)],
    is: "open at-300",
  },
  { what: "closed, and an earlier capture fails", action: closed, latest: [read(180, false)], is: null },
])("$what: $is", ({ action, latest, is }) => {
  const settled = settleAction(action, latest);

  expect(settled && `${settled.state} ${settled.captureId}`).toBe(is);
});

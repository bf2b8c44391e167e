import { expect, test } from "vitest";
import { linkCapture } from "../../../extension/panel/link-capture.ts";
import type { CaptureSummary } from "../../../shared/api/schemas.ts";

const LINK = "https://clocks.example/prices#top";
const JOB = { createdAt: 100, finishedAt: 200 };

const capture = (id: string, more: Partial<CaptureSummary> = {}): CaptureSummary => ({
  id,
  auditId: "a",
  siteId: null,
  touchpointId: null,
  url: "https://clocks.example/prices",
  title: "",
  kind: "pricing",
  score: 5,
  level: "neutral",
  source: "lab",
  capturedAt: 150,
  hasScreenshot: true,
  note: "",
  stage: null,
  proof: "not-sent",
  ...more,
});

test.each([
  { found: "the lab's", captures: [capture("lab")], id: "lab" },
  { found: "nothing, where nothing came", captures: [], id: undefined },
  { found: "nothing of before", captures: [capture("before", { capturedAt: 99 })], id: undefined },
  {
    found: "no colleague's of the same minute",
    captures: [capture("colleague", { source: "extension", capturedAt: 180 }), capture("lab")],
    id: "lab",
  },
  {
    found: "no other link's that was done meanwhile",
    captures: [capture("other", { url: "https://rival.example/", capturedAt: 190 }), capture("lab")],
    id: "lab",
  },
  {
    found: "none that came after the work was done",
    captures: [capture("later", { url: "https://rival.example/", capturedAt: 201 })],
    id: undefined,
  },
  {
    found: "the page that the link led on to",
    captures: [capture("led", { url: "https://clocks.example/en/prices" })],
    id: "led",
  },
])("of an audit's captures the link's is $found", ({ captures, id }) => {
  expect(linkCapture(captures, JOB, LINK)?.id).toBe(id);
});

import { expect, test } from "vitest";
import { readAuditFile, writeAuditFile } from "../../../extension/audits/audit-file.ts";
import type { WholeAudit } from "../../../extension/audits/local-audits.ts";
import { localCaptureOf } from "../../../extension/audits/local-capture.ts";
import { newAudit, newSite, siteAddress } from "../../../extension/audits/new-audit.ts";
import { snapshotAt } from "../../server/support/captures.ts";

async function whole(): Promise<WholeAudit> {
  const audit = newAudit("Clocks", "https://reed.example/", "en");
  const rival = newSite(audit.id, "Tick", "https://tick.example/", 1);
  audit.sites.push(rival);
  const snapshot = await snapshotAt("https://tick.example/contact");
  const payload = {
    id: crypto.randomUUID(),
    auditId: audit.id,
    siteId: null,
    touchpointId: null,
    stage: null,
    source: "extension" as const,
    context: {},
    snapshot,
    scorecardHash: null,
    rubricHash: null,
    screenshot: null,
    note: "",
    capturedAt: 1_790_000_000_000,
  };
  const capture = { ...localCaptureOf(payload, snapshot), siteId: rival.id, note: "Moved by hand" };
  const waiver = {
    id: crypto.randomUUID(),
    auditId: audit.id,
    checkId: "contact/hours",
    scope: "site" as const,
    siteId: rival.id,
    url: null,
    pageKey: null,
    who: "Anna",
    why: "Open all day",
    createdAt: 1_790_000_000_000,
  };
  return { audit, captures: [capture], payloads: [payload], waivers: [waiver] };
}

test("an audit that is written and read is the same audit under names of its own", async () => {
  const before = await whole();

  const read = readAuditFile(writeAuditFile(before));
  if ("problem" in read) throw new Error(read.problem);
  const { audit, captures, payloads, waivers } = read.whole;
  const rival = audit.sites[1];

  expect(audit.id).not.toBe(before.audit.id);
  expect(audit.sites.map(({ name, isOwn }) => [name, isOwn])).toEqual([
    ["reed.example", true],
    ["Tick", false],
  ]);
  expect(captures).toMatchObject([
    { auditId: audit.id, siteId: rival?.id, note: "Moved by hand", score: before.captures[0]?.score },
  ]);
  expect(payloads[0]?.id).toBe(captures[0]?.id);
  expect(waivers).toMatchObject([{ auditId: audit.id, siteId: rival?.id, who: "Anna" }]);
  expect(read.unread).toBe(0);
});

test("a capture is worth what its page shows, whatever the file says", async () => {
  const before = await whole();
  const forged = JSON.parse(writeAuditFile(before));
  forged.captures[0].scorecardHash = "0".repeat(64);
  forged.captures[0].score = 9;

  const read = readAuditFile(JSON.stringify(forged));

  expect(read).toMatchObject({ whole: { captures: [{ score: before.captures[0]?.score }] } });
});

test("a capture that cannot be read is counted, and the rest is taken", async () => {
  const broken = JSON.parse(writeAuditFile(await whole()));
  broken.captures[0].snapshot.version = 99;

  expect(readAuditFile(JSON.stringify(broken))).toMatchObject({ unread: 1, whole: { captures: [] } });
});

test.each([
  { case: "words", text: "Touchpoint,Reed", problem: "not-json" },
  { case: "an array", text: "[]", problem: "not-audit" },
  { case: "an audit of nobody", text: '{"tenpoint":"audit","version":1,"name":"A"}', problem: "not-audit" },
  { case: "a later version", text: '{"tenpoint":"audit","version":7}', problem: "newer" },
])("$case: is told of", ({ text, problem }) => {
  expect(readAuditFile(text)).toEqual({ problem });
});

test.each([
  ["reed.example", "https://reed.example/"],
  ["http://localhost:4000/own", "http://localhost:4000/own"],
  ["reed", null],
  ["", null],
  ["reed .example", null],
  ["javascript:alert(1)", null],
])("the address %s is %s", (typed, address) => {
  expect(siteAddress(typed)).toBe(address);
});

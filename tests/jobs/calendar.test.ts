import { describe, expect, test } from "vitest";
import { lookAtCalendar } from "../../server/jobs/keep-calendar.ts";
import { runReminder } from "../../server/jobs/run-reminder.ts";
import { createPublicGuard } from "../../server/lab/address-guard.ts";
import { createGuardedFetch } from "../../server/lab/guarded-fetch.ts";
import type { Audit } from "../../shared/api/schemas.ts";
import { dayOf } from "../../shared/audit/calendar-day.ts";
import { captureOf, snapshotAt } from "../server/support/captures.ts";
import { listedJobs } from "../server/support/listed-jobs.ts";
import { openMailSink } from "../server/support/mail-sink.ts";
import { makeServer, type TestServer } from "../server/support/make-server.ts";
import { startReceiver } from "../server/support/receiver.ts";

const DAY_MS = 24 * 60 * 60_000;
const OWN = "https://own.example/contact";

interface Calendar extends TestServer {
  audit: Audit;
  jobs: ReturnType<typeof listedJobs>;
  pass(days: number): void;
  day(): string;
  look(): Promise<void>;
}

/** An audit whose contact page (importance 9: thirty days) was read on 1 October. */
async function openCalendar(): Promise<Calendar> {
  let clock = Date.UTC(2026, 9, 1, 9);
  const server = await makeServer({ now: () => clock });
  const { client, bench } = server;
  const sites = [{ name: "Own", url: "https://own.example/" }];
  const audit = await client.call("createAudit", { body: { name: "Clocks", sites } });
  const snapshot = await snapshotAt(OWN, "bare");
  await client.call("createCapture", {
    body: await captureOf(audit.id, OWN, { snapshot, capturedAt: clock }),
  });
  const jobs = listedJobs();
  return {
    ...server,
    audit,
    jobs,
    pass: (days) => {
      clock += days * DAY_MS;
    },
    day: () => dayOf(clock),
    look: () => lookAtCalendar(bench, jobs),
  };
}

const reminderJobs = async ({ jobs, bench, audit }: Calendar) =>
  (await jobs.list(bench.scope, audit.id)).filter(({ kind }) => kind === "reminder");

/** Does the work of a reminder as the queue would. */
async function send(
  calendar: Calendar,
  reminderId: string,
  allow: string[] = [],
  smtp: string | null = null,
) {
  const printed: string[] = [];
  const work = runReminder({
    fetch: createGuardedFetch(createPublicGuard(allow), "Tenpoint/test"),
    mail: smtp === null ? null : { url: smtp, from: "Tenpoint <tenpoint@clocks.example>" },
    print: (text) => printed.push(text),
    address: () => "https://tenpoint.example",
  });
  await work({
    id: "job-one-1",
    auditId: calendar.audit.id,
    payload: { reminderId, day: calendar.day() },
    bench: calendar.bench,
    signal: new AbortController().signal,
    report: () => undefined,
    skip: () => undefined,
  });
  return printed;
}

describe("the next date of a touchpoint", () => {
  test("follows from its importance, is sooner when a person says so, and is kept by a fresh capture", async () => {
    const calendar = await openCalendar();
    const { client, audit, pass } = calendar;
    const params = { id: audit.id };
    const { rows } = await client.call("getAudit", { params });
    const touchpointId = rows.find(({ touchpoint }) => touchpoint.catalogueKey === "contact-page")!.touchpoint
      .id;
    const dateOf = async () =>
      (await client.call("listReAudits", { params })).items.find(
        (item) => item.touchpointId === touchpointId,
      );

    expect(await dateOf()).toMatchObject({ nextOn: "2026-10-31", isGiven: false, age: 0 });
    pass(15);
    expect(await dateOf()).toMatchObject({ age: 0.5 });

    await client.call("updateTouchpoint", {
      params: { id: touchpointId },
      body: { nextAuditOn: "2026-10-20" },
    });
    expect(await dateOf()).toMatchObject({ nextOn: "2026-10-20", isGiven: true });
    pass(5);
    const snapshot = await snapshotAt(OWN, "rich");
    const capturedAt = Date.UTC(2026, 9, 21, 9);
    await client.call("createCapture", { body: await captureOf(audit.id, OWN, { snapshot, capturedAt }) });
    expect(await dateOf()).toMatchObject({ nextOn: "2026-11-20", isGiven: false });
  });
});

describe("a reminder", () => {
  test("is due when something is, once, as a job that survives", async () => {
    const calendar = await openCalendar();
    const { client, audit, pass, look } = calendar;
    await client.call("createReminder", {
      params: { id: audit.id },
      body: { kind: "mail", address: "owner@clocks.example" },
    });

    await look();
    expect(await reminderJobs(calendar)).toHaveLength(0);
    pass(30);
    await look();
    expect(await reminderJobs(calendar)).toHaveLength(1);
  });

  test("goes by mail in its language, names what is due and late, and is not repeated", async () => {
    const calendar = await openCalendar();
    const { client, audit, pass } = calendar;
    const params = { id: audit.id };
    const sink = await openMailSink();
    const { id } = await client.call("createReminder", {
      params,
      body: { kind: "mail", address: "owner@clocks.example", language: "ru" },
    });
    await client.call("createAction", {
      params,
      body: { what: "Позвонить ☎", who: "Ann", dueOn: "2026-10-15" },
    });
    pass(30);

    await send(calendar, id, [], sink.url);
    await send(calendar, id, [], sink.url);

    expect(sink.mails).toHaveLength(1);
    const [mail] = sink.mails;
    expect(mail?.subject).toMatch(/^Clocks: пора проверить \d+ точ/);
    expect(mail?.text).toContain("Страница контактов");
    expect(mail?.text).toContain("Позвонить ☎ · Ann");
    expect(mail?.text).toContain(`https://tenpoint.example/audits/${audit.id}/re-audits`);
    expect((await client.call("listReminders", { params })).items).toMatchObject([
      { sentOn: "2026-10-31", problem: null },
    ]);
  });

  test.each([
    {
      kind: "slack" as const,
      chat: null,
      path: "/hook",
      says: { text: expect.stringContaining("Contact page") },
    },
    {
      kind: "telegram" as const,
      chat: "@clocks",
      path: "/hook/sendMessage",
      says: { chat_id: "@clocks", text: expect.stringContaining("Contact page") },
    },
    {
      kind: "json" as const,
      chat: null,
      path: "/hook",
      says: { event: "re-audit.due", audit: { name: "Clocks" }, day: "2026-10-31" },
    },
  ])(
    "goes to $kind in its own form, and its secret address is shown to nobody",
    async ({ kind, chat, says }) => {
      const calendar = await openCalendar();
      const { client, audit, pass } = calendar;
      const receiver = await startReceiver();
      const params = { id: audit.id };
      const made = await client.call("createReminder", {
        params,
        body: { kind, chat, address: receiver.url },
      });
      pass(30);

      await send(calendar, made.id, [receiver.host]);

      expect(receiver.received.map(({ body }) => JSON.parse(body))).toMatchObject([says]);
      expect(made.address).not.toContain("hook");
    },
  );

  test("that does not arrive is said with its reason, and tried again", async () => {
    const calendar = await openCalendar();
    const { client, audit, pass } = calendar;
    const receiver = await startReceiver();
    const params = { id: audit.id };
    const body = { kind: "slack" as const, address: receiver.url };
    const { id } = await client.call("createReminder", { params, body });
    pass(30);
    receiver.answerWith((response) => {
      response.statusCode = 500;
      response.end();
    });

    await expect(send(calendar, id, [receiver.host])).rejects.toMatchObject({ code: "not-reachable" });
    expect((await client.call("listReminders", { params })).items).toMatchObject([
      { sentOn: null, problem: expect.stringContaining("500") },
    ]);
    receiver.answerWith((response) => response.end("ok"));
    await send(calendar, id, [receiver.host]);
    expect((await client.call("listReminders", { params })).items).toMatchObject([{ problem: null }]);
  });

  test("never goes to a private network that nobody opened", async () => {
    const calendar = await openCalendar();
    const { client, audit, pass } = calendar;
    const receiver = await startReceiver();
    const { id } = await client.call("createReminder", {
      params: { id: audit.id },
      body: { kind: "json", address: receiver.url },
    });
    pass(30);

    await expect(send(calendar, id)).rejects.toMatchObject({ code: "not-reachable" });
    expect(receiver.received).toEqual([]);
  });

  test.each([
    { kind: "mail" as const, address: "nobody", field: "address" },
    { kind: "slack" as const, address: "hooks.slack.com/x", field: "address" },
    { kind: "telegram" as const, address: "https://api.telegram.org/bot1:x", field: "chat" },
  ])("to $address by $kind is refused, naming the field", async ({ kind, address, field }) => {
    const { client, audit } = await openCalendar();

    await expect(
      client.call("createReminder", { params: { id: audit.id }, body: { kind, address } }),
    ).rejects.toMatchObject({ code: "not-valid", message: expect.stringContaining(field) });
  });
});

describe("a month", () => {
  test("closes a round by itself, once, and none where one was closed by hand meanwhile or nothing was captured", async () => {
    const { client, audit, pass, look } = await openCalendar();
    const params = { id: audit.id };
    const empty = await client.call("createAudit", { body: { name: "Empty" } });
    const roundsOf = async (id: string) => (await client.call("listRounds", { params: { id } })).items;

    await look();
    expect(await roundsOf(audit.id)).toEqual([]);
    pass(31);
    await look();
    await look();
    expect(await roundsOf(audit.id)).toMatchObject([{ origin: "month" }]);
    expect(await roundsOf(empty.id)).toEqual([]);

    pass(28);
    await client.call("closeRound", { params, body: { name: "By hand" } });
    await look();
    expect((await roundsOf(audit.id)).map(({ origin }) => origin)).toEqual(["hand", "month"]);
  });
});

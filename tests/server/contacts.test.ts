import { describe, expect, test } from "vitest";
import { instantOf, inZone } from "../../server/audits/zone-clock.ts";
import type { ApiProblem } from "../../shared/api/client.ts";
import { makeServer } from "./support/make-server.ts";

test.each([
  ["an afternoon in Moscow", "2026-11-23", "16:00", "Europe/Moscow", "2026-11-23T13:00:00Z"],
  ["an hour that spring skips", "2026-03-29", "02:30", "Europe/Berlin", "2026-03-29T01:30:00Z"],
  ["an hour that autumn repeats", "2026-10-25", "02:30", "Europe/Berlin", "2026-10-25T00:30:00Z"],
  ["the day after the clocks went back", "2026-10-26", "09:00", "Europe/Berlin", "2026-10-26T08:00:00Z"],
  ["half-hour zones", "2026-11-23", "09:00", "Asia/Kolkata", "2026-11-23T03:30:00Z"],
])("%s is an instant", (_, day, time, zone, expected) => {
  expect(new Date(instantOf(day, time, zone)).toISOString()).toBe(expected.replace("Z", ".000Z"));
});

test("an instant is read by the clock of a zone", () => {
  expect(inZone(Date.parse("2026-11-23T13:00:00Z"), "Asia/Yakutsk")).toEqual({
    day: "2026-11-23",
    time: "22:00",
  });
});

async function openCalendar(now = "2026-11-22T12:00:00Z") {
  const { client } = await makeServer({ now: () => Date.parse(now) });
  const audit = await client.call("createAudit", { body: { name: "Clocks", country: "RU", sites: [] } });
  const params = { id: audit.id };
  return {
    params,
    client,
    week: (from?: string) =>
      client.call("contactWeek", { params, query: from === undefined ? {} : { from } }),
    rule: (more: object) =>
      client.call("putContactRules", {
        params,
        body: {
          homeZone: "Europe/Moscow",
          regions: ["Europe/Moscow"],
          dayFrom: 9,
          dayTo: 21,
          weeklyMax: 3,
          ...more,
        },
      }),
    add: (more: object) =>
      client.call("createContact", {
        params,
        body: { channel: "call", what: "Reminder", weekdays: [1], time: "16:00", ...more } as never,
      }),
  };
}

describe("the calendar of contacts", () => {
  test("16:00 in Moscow is 22:00 in Blagoveshchensk, which is night there", async () => {
    const { week, rule, add } = await openCalendar();
    await rule({ regions: ["Europe/Moscow", "Asia/Yakutsk"] });
    await add({});

    const { moments, from, isTooMany } = await week("2026-11-25");

    expect(from).toBe("2026-11-23");
    expect(isTooMany).toBe(false);
    expect(moments).toMatchObject([
      {
        day: "2026-11-23",
        time: "16:00",
        regions: [
          { zone: "Europe/Moscow", time: "16:00", isNight: false },
          { zone: "Asia/Yakutsk", day: "2026-11-23", time: "22:00", isNight: true },
        ],
      },
    ]);
  });

  test.each([
    ["20:59", false],
    ["21:00", true],
    ["09:00", false],
    ["08:59", true],
  ])("a contact at %s is a night contact: %s", async (time, isNight) => {
    const { week, rule, add } = await openCalendar();
    await rule({});
    await add({ time });

    expect((await week("2026-11-23")).moments[0]?.regions[0]?.isNight).toBe(isNight);
  });

  test("a clock change moves the customer's hour, not the company's", async () => {
    const { week, rule, add } = await openCalendar("2026-10-01T12:00:00Z");
    await rule({ homeZone: "Asia/Tbilisi", regions: ["Europe/Berlin"] });
    await add({ time: "11:00" });

    const [summer, winter] = [await week("2026-10-19"), await week("2026-10-26")];

    expect(summer.moments[0]?.regions[0]).toMatchObject({ time: "09:00", isNight: false });
    expect(winter.moments[0]?.regions[0]).toMatchObject({ time: "08:00", isNight: true });
  });

  test("more contacts in a week than the rule allows are too many; every other week is left out", async () => {
    const { week, rule, add } = await openCalendar();
    await rule({ weeklyMax: 3 });
    await add({ weekdays: [1, 3, 5] });
    await add({ channel: "letter", weekdays: [2, 2], everyWeeks: 2 });

    expect(await week("2026-11-16")).toMatchObject({ count: 4, isTooMany: true });
    expect(await week("2026-11-23")).toMatchObject({ count: 3, isTooMany: false });
    expect(await week("2026-11-30")).toMatchObject({ count: 4, isTooMany: true });
  });

  test("begins with the capital of the audit's country; a contact is changed, taken out and back", async () => {
    const { client, week, add } = await openCalendar();
    const { id } = await add({});
    await client.call("updateContact", { params: { id }, body: { time: "10:30" } });

    expect(await week()).toMatchObject({
      rules: { homeZone: "Europe/Moscow", regions: ["Europe/Moscow"] },
      contacts: [{ time: "10:30" }],
    });
    await client.call("deleteContact", { params: { id } });
    expect((await week()).contacts).toEqual([]);
    await client.call("restoreContact", { params: { id } });
    expect((await week()).contacts).toHaveLength(1);
  });

  test.each([
    ["a zone that is none", { regions: ["Europe/Atlantis"] }, /"Europe\/Atlantis" is no time zone/],
    ["a day that ends before it begins", { dayFrom: 21, dayTo: 9 }, /end after it begins/],
    ["no region", { regions: [] }, /regions/],
  ])("%s is refused", async (_, rules, expected) => {
    const { rule } = await openCalendar();

    await expect(rule(rules).catch(({ message }: ApiProblem) => message)).resolves.toMatch(expected);
  });

  test.each([
    ["a time that is none", { time: "25:00" }],
    ["no day", { weekdays: [] }],
    ["an eighth day", { weekdays: [8] }],
  ])("a contact with %s is refused", async (_, contact) => {
    const { add } = await openCalendar();

    await expect(add(contact).catch(({ code }: ApiProblem) => code)).resolves.toBe("not-valid");
  });
});

import { expect, test } from "vitest";
import { readZone, zonesIn } from "../../../server/dashboard/model/time-zones.ts";

const AFTERNOON_IN_MOSCOW = Date.parse("2026-11-23T13:00:00Z");
const SUMMER = Date.parse("2026-07-01T13:00:00Z");

test.each([
  { zone: "Europe/Moscow", at: AFTERNOON_IN_MOSCOW, place: "Moscow", time: "16:00", offset: "GMT+3" },
  { zone: "Asia/Yakutsk", at: AFTERNOON_IN_MOSCOW, place: "Yakutsk", time: "22:00", offset: "GMT+9" },
  { zone: "America/New_York", at: AFTERNOON_IN_MOSCOW, place: "New York", time: "08:00", offset: "GMT-5" },
  { zone: "America/New_York", at: SUMMER, place: "New York", time: "09:00", offset: "GMT-4" },
  { zone: "Asia/Kolkata", at: SUMMER, place: "Kolkata", time: "18:30", offset: "GMT+5:30" },
])("$zone: $time, $offset", ({ zone, at, place, time, offset }) => {
  expect(readZone(zone, at)).toEqual({ zone, place, time, offset });
});

test.each(["Moscow", "Europe/Moskva", "Москва", ""])("%j is no zone", (zone) => {
  expect(readZone(zone, SUMMER)).toBeNull();
});

test("zones are listed one a line or by commas", () => {
  expect(zonesIn(" Europe/Moscow\n\nAsia/Tbilisi, Asia/Yakutsk;")).toEqual([
    "Europe/Moscow",
    "Asia/Tbilisi",
    "Asia/Yakutsk",
  ]);
  expect(zonesIn("\n")).toEqual([]);
});

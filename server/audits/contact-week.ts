import { and, asc, eq, isNull } from "drizzle-orm";
import {
  type Contact,
  type ContactRules,
  type ContactWeek,
  contact,
  contactRules as rulesSchema,
} from "../../shared/api/contacts.ts";
import { addDays, weekdayOf } from "../../shared/audit/calendar-day.ts";
import { audits, contactRules, contacts } from "../db/tables/index.ts";
import { Problem } from "../problem.ts";
import { findLive } from "./find-live.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";
import { instantOf, inZone, isZone } from "./zone-clock.ts";

const DAY_MS = 24 * 60 * 60_000;

/** Zone of a country's capital: where an audit's customers are taken to live until somebody says otherwise. */
const CAPITALS: Readonly<Record<string, string>> = {
  AM: "Asia/Yerevan",
  AT: "Europe/Vienna",
  AZ: "Asia/Baku",
  BY: "Europe/Minsk",
  DE: "Europe/Berlin",
  ES: "Europe/Madrid",
  FR: "Europe/Paris",
  GB: "Europe/London",
  GE: "Asia/Tbilisi",
  IT: "Europe/Rome",
  KZ: "Asia/Almaty",
  PL: "Europe/Warsaw",
  RU: "Europe/Moscow",
  TR: "Europe/Istanbul",
  UA: "Europe/Kyiv",
  US: "America/New_York",
  UZ: "Asia/Tashkent",
};

/** Rules that nobody has changed yet: nine in the morning to nine in the evening, three contacts a week. */
const firstRules = (country: string | null): ContactRules => {
  const zone = CAPITALS[country ?? ""] ?? "UTC";
  return { homeZone: zone, regions: [zone], dayFrom: 9, dayTo: 21, weeklyMax: 3 };
};

/** The contacts of one week as customers live through them. */
export async function contactWeek(
  { scope, now }: Workbench,
  auditId: string,
  from: string | undefined,
): Promise<ContactWeek> {
  const { country } = await findLive(scope, audits, auditId, "audit");
  const [stored, rows] = await Promise.all([
    scope.first(contactRules, { where: eq(contactRules.auditId, auditId) }),
    scope.find(contacts, {
      where: and(eq(contacts.auditId, auditId), isNull(contacts.deletedAt)),
      orderBy: [asc(contacts.createdAt), asc(contacts.id)],
    }),
  ]);
  const rules = stored ? rulesSchema.parse(stored) : firstRules(country);
  const monday = mondayOf(from ?? inZone(now(), rules.homeZone).day);
  const all = rows.map((row) => contact.parse(row));
  const moments = all
    .flatMap((each) => momentsOf(each, monday, rules))
    .sort((a, b) => a.at - b.at || (a.contactId < b.contactId ? -1 : 1));
  return {
    rules,
    contacts: all,
    from: monday,
    moments,
    count: moments.length,
    isTooMany: moments.length > rules.weeklyMax,
  };
}

const mondayOf = (day: string) => addDays(day, 1 - weekdayOf(day));

function momentsOf(each: Contact, monday: string, rules: ContactRules): ContactWeek["moments"] {
  // Weeks are counted from the one that the contact was written down in.
  const first = mondayOf(inZone(each.createdAt, rules.homeZone).day);
  const weeks = Math.round((Date.parse(monday) - Date.parse(first)) / (7 * DAY_MS));
  if (((weeks % each.everyWeeks) + each.everyWeeks) % each.everyWeeks !== 0) return [];
  return each.weekdays.map((weekday) => {
    const day = addDays(monday, weekday - 1);
    const at = instantOf(day, each.time, rules.homeZone);
    return {
      contactId: each.id,
      at,
      day,
      time: each.time,
      regions: rules.regions.map((zone) => {
        const local = inZone(at, zone);
        const hour = Number(local.time.slice(0, 2));
        return { zone, ...local, isNight: hour < rules.dayFrom || hour >= rules.dayTo };
      }),
    };
  });
}

export async function putContactRules(
  bench: Workbench,
  auditId: string,
  input: ContactRules,
): Promise<ContactRules> {
  const { scope, now } = bench;
  await findLive(scope, audits, auditId, "audit");
  for (const zone of [input.homeZone, ...input.regions]) {
    if (!isZone(zone))
      throw new Problem("not-valid", `body.regions: "${zone}" is no time zone such as Europe/Moscow.`);
  }
  if (input.dayFrom >= input.dayTo)
    throw new Problem("not-valid", "body.dayTo: The day must end after it begins.");
  const rules = { ...input, regions: [...new Set(input.regions)] };
  await scope.write(
    scope.upsert(contactRules, { auditId, ...rules, updatedAt: now() }, ["auditId"]),
    touchAudit(bench, auditId),
  );
  return rules;
}

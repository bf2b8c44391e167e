import * as z from "zod";
import { byId, changeOf, define } from "./endpoint.ts";
import { day, givenDay, id, instant } from "./schemas.ts";

/** Ways in which a company reaches out by itself, and can do so at a wrong moment (S4). */
export const contactChannels = ["call", "sms", "messenger", "letter", "push", "visit"] as const;
export type ContactChannel = (typeof contactChannels)[number];

const zone = z.string().min(1).max(64);
const hour = z.int().min(0).max(24);
const weekday = z.int().min(1).max(7);

/** What the company sends, or whom it calls, by itself. */
export const contact = z.object({
  id,
  auditId: id,
  touchpointId: id.nullable(),
  channel: z.enum(contactChannels),
  what: z.string(),
  weekdays: z.array(weekday),
  time: z.string(),
  everyWeeks: z.int(),
  createdAt: instant,
});
export type Contact = z.infer<typeof contact>;

export const contactInput = z.object({
  touchpointId: id.nullable().default(null),
  channel: z.enum(contactChannels),
  what: z.string().trim().min(1).max(200),
  /** Days of the week, 1 is Monday. */
  weekdays: z.array(weekday).min(1).max(7),
  /** Hour and minute by the company's clock. */
  time: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "Write the time as 09:30."),
  everyWeeks: z.int().min(1).max(52).default(1),
});

/** Where customers live, and when and how often they may be disturbed. */
export const contactRules = z.object({
  /** IANA time zone of the company. */
  homeZone: zone,
  /** IANA time zones of the customers. */
  regions: z.array(zone).min(1).max(20),
  /** The customer's own hours: earlier, or from the second on, it is night. */
  dayFrom: hour,
  dayTo: hour,
  weeklyMax: z.int().min(1).max(50),
});
export type ContactRules = z.infer<typeof contactRules>;

export const contactWeek = z.object({
  rules: contactRules,
  contacts: z.array(contact),
  /** Monday of the week shown. */
  from: day,
  /** Each contact of the week as each region's customers live through it. */
  moments: z.array(
    z.object({
      contactId: id,
      at: instant,
      /** Day and time by the company's clock. */
      day,
      time: z.string(),
      regions: z.array(z.object({ zone, day, time: z.string(), isNight: z.boolean() })),
    }),
  ),
  /** Contacts in this week, and whether they are more than the rules allow. */
  count: z.int(),
  isTooMany: z.boolean(),
});
export type ContactWeek = z.infer<typeof contactWeek>;

export const contactEndpoints = define({
  contactWeek: {
    method: "get",
    access: "viewer",
    path: "/api/audits/{id}/contacts",
    summary: "A week of contacts by the customers' own clocks: at night, or too many.",
    params: byId,
    query: z.object({ from: givenDay.optional() }),
    response: contactWeek,
  },
  putContactRules: {
    method: "put",
    access: "editor",
    path: "/api/audits/{id}/contact-rules",
    summary: "Says where customers live, and when and how often they may be disturbed.",
    params: byId,
    body: contactRules,
    response: contactRules,
  },
  createContact: {
    method: "post",
    access: "editor",
    path: "/api/audits/{id}/contacts",
    summary: "Writes down a letter or call that the company makes by itself.",
    params: byId,
    body: contactInput,
    response: contact,
  },
  updateContact: {
    method: "patch",
    access: "editor",
    path: "/api/contacts/{id}",
    summary: "Changes a contact.",
    params: byId,
    body: changeOf(contactInput),
    response: contact,
  },
  deleteContact: {
    method: "delete",
    access: "editor",
    path: "/api/contacts/{id}",
    summary: "Takes a contact out; it can be restored.",
    params: byId,
  },
  restoreContact: {
    method: "post",
    access: "editor",
    path: "/api/contacts/{id}/restore",
    summary: "Takes a contact back.",
    params: byId,
    response: contact,
  },
});

import { contact } from "../../shared/api/contacts.ts";
import { contactWeek, putContactRules } from "../audits/contact-week.ts";
import { createContact, updateContact } from "../audits/create-contact.ts";
import { putAway } from "../audits/put-away.ts";
import { restore } from "../audits/restore.ts";
import { contacts } from "../db/tables/index.ts";
import type { Routes } from "./route.ts";

export const contactRoutes = {
  contactWeek: ({ bench }, { params, query }) => contactWeek(bench, params.id, query.from),
  putContactRules: ({ bench }, { params, body }) => putContactRules(bench, params.id, body),
  createContact: ({ bench }, { params, body }) => createContact(bench, params.id, body),
  updateContact: ({ bench }, { params, body }) => updateContact(bench, params.id, body),
  deleteContact: ({ bench }, { params }) => putAway(bench, contacts, params.id, "contact"),
  restoreContact: async ({ bench }, { params }) =>
    contact.parse(await restore(bench, contacts, params.id, "contact")),
} satisfies Routes;

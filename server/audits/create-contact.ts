import { eq } from "drizzle-orm";
import type * as z from "zod";
import type { CallInput } from "../../shared/api/client.ts";
import { type Contact, contact, type contactInput } from "../../shared/api/contacts.ts";
import { audits, contacts } from "../db/tables/index.ts";
import { checkTouchpoint } from "./check-touchpoint.ts";
import { findLive } from "./find-live.ts";
import { said } from "./said.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

const inOrder = (weekdays: readonly number[]) => [...new Set(weekdays)].sort((a, b) => a - b);

export async function createContact(
  bench: Workbench,
  auditId: string,
  input: z.output<typeof contactInput>,
): Promise<Contact> {
  const { scope, now, newId } = bench;
  await findLive(scope, audits, auditId, "audit");
  await checkTouchpoint(scope, auditId, input.touchpointId);
  const row = {
    id: newId(),
    auditId,
    ...input,
    weekdays: inOrder(input.weekdays),
    createdAt: now(),
    deletedAt: null,
  };
  await scope.write(scope.insert(contacts, row), touchAudit(bench, auditId));
  return contact.parse(row);
}

export async function updateContact(
  bench: Workbench,
  id: string,
  input: CallInput<"updateContact">["body"],
): Promise<Contact> {
  const { scope } = bench;
  const { auditId } = await findLive(scope, contacts, id, "contact");
  await checkTouchpoint(scope, auditId, input.touchpointId);
  const change = said({ ...input, weekdays: input.weekdays && inOrder(input.weekdays) });
  await scope.write(
    touchAudit(bench, auditId),
    ...(Object.keys(change).length > 0 ? [scope.update(contacts, change, eq(contacts.id, id))] : []),
  );
  return contact.parse(await findLive(scope, contacts, id, "contact"));
}

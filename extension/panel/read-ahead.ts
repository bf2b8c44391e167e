import { cleanAddress } from "../../shared/gather/address.ts";
import { type DocumentAnswer, runScript } from "../platform.ts";

/** What was read longer ago may have changed without telling. */
const FRESH_MS = 3_000;

let ahead: { tabId: number; at: number; answer: Promise<DocumentAnswer<unknown> | null> } | undefined;

/** Begins to read the tab's page while the panel itself is still loading: the two run beside each other. */
export function readAhead(tabId: number): void {
  const answer = runScript(tabId, "/gather.js").catch(() => null);
  ahead = { tabId, at: performance.now(), answer };
}

/** What was read ahead of that document while it stood at that address; null where nothing was, or it is another now. */
export async function takeAhead(
  tabId: number,
  documentId: string,
  address: string,
): Promise<DocumentAnswer<unknown> | null> {
  const taken = ahead;
  ahead = undefined;
  if (taken?.tabId !== tabId || performance.now() - taken.at > FRESH_MS) return null;
  const answer = await taken.answer;
  const isOf = answer?.documentId === documentId && readAt(answer.value) === cleanAddress(address);
  return isOf ? answer : null;
}

const readAt = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "url" in value ? value.url : undefined;

import { readsLikeArticle } from "../../shared/facts/reads-like-article.ts";
import { type Snapshot, snapshot as snapshotSchema } from "../../shared/snapshot/index.ts";
import { mainText } from "../../shared/snapshot/main-text.ts";
import { exists, isLoading, knownAddress, readStanding, runScript } from "../platform.ts";
import { takeAhead } from "./read-ahead.ts";
import { DocumentGone, untilGone } from "./until-gone.ts";

const AGAIN_MS = 250;

/** Why a page could not be read; each has a sentence on what happened and one on what to do. */
export const readProblems = [
  "browser-page",
  "store",
  "file-access",
  "pdf",
  "not-html",
  "empty",
  "error-page",
  "closed",
  "moved",
  "not-granted",
  "unreadable",
] as const;
export type ReadProblem = (typeof readProblems)[number];

/** A snapshot that bears its page: tab, document and address. */
export interface PageRead {
  tabId: number;
  /** The one navigation it was read from. */
  documentId: string;
  /** As in the address bar; the snapshot's own is cleaned of tokens. */
  address: string;
  snapshot: Snapshot;
}

export type Reading = { read: PageRead } | { problem: ReadProblem };

/**
 * Reads the tab's page. Answers with a snapshot only if the tab stood on one document and one address all the while.
 * `isGranted`: the person has just pressed the button there, so that a refusal is the browser's last word.
 */
export async function readPage(tabId: number, isGranted: boolean): Promise<Reading> {
  const address = await knownAddress(tabId);
  const reading = await tryReading(tabId, isGranted);
  if (!isGranted || !("problem" in reading)) return reading;
  // The press may be heard of before the leave that it gives; a viewer may take the document's place where the address stays.
  const mayYetAnswer =
    reading.problem === "browser-page" ||
    (reading.problem === "moved" && address !== null && (await knownAddress(tabId)) === address);
  if (!mayYetAnswer) return reading;
  await new Promise((waited) => setTimeout(waited, AGAIN_MS));
  return tryReading(tabId, isGranted);
}

async function tryReading(tabId: number, isGranted: boolean): Promise<Reading> {
  try {
    const before = await untilGone(tabId, null, readStanding(tabId));
    const { documentId } = before;
    const { url: address, contentType } = before.value;
    if (/pdf/.test(contentType)) return { problem: "pdf" };
    if (!/html/.test(contentType)) return { problem: "not-html" };
    const ahead = await untilGone(tabId, documentId, takeAhead(tabId, documentId, address));
    const gathered =
      ahead ?? (await untilGone(tabId, documentId, runScript(tabId, "/gather.js", documentId)));
    if (gathered.documentId !== documentId) return { problem: "moved" };
    const snapshot = parse(gathered.value);
    if (!snapshot) return { problem: "unreadable" };
    if (readsLikeArticle(snapshot)) await addMainText(snapshot, tabId, documentId);
    if (!(await isStill(tabId, documentId, address))) return { problem: "moved" };
    if (isEmpty(snapshot)) return { problem: "empty" };
    return { read: { tabId, documentId, address, snapshot } };
  } catch (error) {
    return { problem: await problemOf(error, tabId, isGranted) };
  }
}

/** Whether the tab still shows that document at that address. */
export async function isStill(tabId: number, documentId: string, address: string): Promise<boolean> {
  try {
    const standing = await untilGone(tabId, documentId, readStanding(tabId, documentId));
    return standing.documentId === documentId && isSamePage(standing.value.url, address);
  } catch {
    return false;
  }
}

/** A jump to a heading is no navigation; a route after the hash sign is. */
export function isSamePage(first: string, second: string): boolean {
  return withoutAnchor(first) === withoutAnchor(second);
}

const withoutAnchor = (address: string) => address.replace(/#(?![/!]).*$/, "");

function parse(gathered: unknown): Snapshot | null {
  if (typeof gathered !== "object" || gathered === null || !("conditions" in gathered)) return null;
  const conditions = { ...(gathered.conditions as object), source: "extension" };
  const parsed = snapshotSchema.safeParse({ ...gathered, conditions });
  return parsed.success ? parsed.data : null;
}

async function addMainText(snapshot: Snapshot, tabId: number, documentId: string): Promise<void> {
  try {
    const { value } = await untilGone(tabId, documentId, runScript(tabId, "/readability.js", documentId));
    if (value) snapshot.parts["main-text"] = mainText.parse(value);
  } catch (error) {
    if (error instanceof DocumentGone) throw error;
    snapshot.missing["main-text"] = error instanceof Error ? error.message : "unknown";
  }
}

/** Nothing to read and nothing to see. */
function isEmpty({ parts }: Snapshot): boolean {
  const rows = [parts.blocks?.rows, parts.links, parts.controls, parts.media, parts.frames];
  return rows.every((part) => (part?.length ?? 0) === 0);
}

/** Chromium says why in words only. */
const REFUSALS: readonly [RegExp, ReadProblem][] = [
  [/gallery cannot be scripted|extensions gallery|webstore/i, "store"],
  [/showing error page/i, "error-page"],
  [/no tab with id|tab was closed|invalid tab/i, "closed"],
  [/no document with id|frame (?:was )?removed|frame with id 0 was removed|no frame with id/i, "moved"],
  [
    /cannot access (?:a )?(?:chrome|edge|brave|about|devtools|view-source|chrome-extension|chrome-search)[\w-]*:|different extension|cannot be scripted/i,
    "browser-page",
  ],
];

async function problemOf(error: unknown, tabId: number, isGranted: boolean): Promise<ReadProblem> {
  if (error instanceof DocumentGone) return (await exists(tabId)) ? leftOrBarred(tabId) : "closed";
  const message = error instanceof Error ? error.message : String(error);
  const told = REFUSALS.find(([pattern]) => pattern.test(message));
  if (told?.[1] === "moved") return leftOrBarred(tabId);
  if (told) return told[1];
  const address = await knownAddress(tabId);
  if (address?.startsWith("file:")) return "file-access";
  if (address && /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore)/.test(address))
    return "store";
  if (address && !/^https?:/.test(address)) return "browser-page";
  if (/cannot access|permission/i.test(message)) {
    if (!isGranted) return "not-granted";
    return (await isLoading(tabId)) ? "moved" : "browser-page";
  }
  return "unreadable";
}

/** Of a page of its own Firefox says nothing, as if it had been left. */
async function leftOrBarred(tabId: number): Promise<ReadProblem> {
  const address = await knownAddress(tabId);
  return address && !/^(?:https?|file):/.test(address) ? "browser-page" : "moved";
}

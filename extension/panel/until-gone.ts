import { browser } from "wxt/browser";
import { readStanding } from "../platform.ts";

/** No page takes longer to be read unless it answers nothing at all. */
const LONGEST_MS = 20_000;
/** A document that is still there says so sooner than this. */
const SIGN_OF_LIFE_MS = 3_000;
const LOOK_EVERY_MS = 1_000;

/** The document left its tab. */
export class DocumentGone extends Error {}

/**
 * The work's answer, or a `DocumentGone` as soon as the document has left its tab: the browser never answers for a script that
 * was still waiting in a page when that page was left. Without a document's id the work itself is the sign of life.
 */
export async function untilGone<Answer>(
  tabId: number,
  documentId: string | null,
  work: Promise<Answer>,
): Promise<Answer> {
  const gone = Promise.withResolvers<never>();
  const leave = () => gone.reject(new DocumentGone());
  const timers = [
    documentId === null
      ? setTimeout(leave, SIGN_OF_LIFE_MS)
      : setTimeout(() => gone.reject(new Error("The page does not answer")), LONGEST_MS),
  ];
  const look = () => {
    if (documentId === null) return;
    const timer = setTimeout(leave, SIGN_OF_LIFE_MS);
    timers.push(timer);
    // While a page is left, the browser may ask the next one in its stead.
    readStanding(tabId, documentId).then(
      (standing) => (standing.documentId === documentId ? clearTimeout(timer) : leave()),
      leave,
    );
  };
  // The leaving may have been told before anyone listened, so it is looked after as well as listened for.
  const looking = setInterval(look, LOOK_EVERY_MS);
  const onUpdated = (id: number, { status }: { status?: string }) => {
    if (id === tabId && status !== undefined) look();
  };
  const onRemoved = (id: number) => {
    if (id === tabId) leave();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  try {
    return await Promise.race([work, gone.promise]);
  } finally {
    clearInterval(looking);
    for (const timer of timers) clearTimeout(timer);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
  }
}

import { readFileSync } from "node:fs";
import type { CDPSession, Page } from "puppeteer-core";
import { readsLikeArticle } from "../../shared/facts/reads-like-article.ts";
import type { Conditions } from "../../shared/snapshot/conditions.ts";
import { type Snapshot, snapshot as snapshotSchema } from "../../shared/snapshot/index.ts";
import { mainText } from "../../shared/snapshot/main-text.ts";

/** The two scripts that read a page: the same bytes that the extension injects. */
export interface GatherBundles {
  gather: string;
  readability: string;
}

/** Reads the built bundles; `npm run build` makes them. */
export function loadBundles(folder: URL = new URL("../../dist/gather/", import.meta.url)): GatherBundles {
  return {
    gather: readFileSync(new URL("gather.js", folder), "utf8"),
    readability: readFileSync(new URL("readability.js", folder), "utf8"),
  };
}

const WORLD = "tenpoint";

/** Evaluates in a world of its own, where the page's tampering does not reach. */
export async function evaluateIsolated(session: CDPSession, expression: string): Promise<unknown> {
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId } = await session.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: WORLD,
  });
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description?.split("\n")[0] ?? exceptionDetails.text);
  }
  return result.value;
}

export interface GatheredPage {
  snapshot: Snapshot;
  gatherMs: number;
}

/** Reads the open page into a snapshot, with the main text where it reads like an article. */
export async function gatherPage(
  page: Page,
  bundles: GatherBundles,
  source: Conditions["source"],
): Promise<GatheredPage> {
  const session = await page.createCDPSession();
  try {
    const started = performance.now();
    const raw = (await evaluateIsolated(session, bundles.gather)) as { conditions?: object };
    const snapshot = snapshotSchema.parse({ ...raw, conditions: { ...raw.conditions, source } });
    if (readsLikeArticle(snapshot)) {
      const article = await evaluateIsolated(session, bundles.readability).catch((error: Error) => error);
      if (article instanceof Error) snapshot.missing["main-text"] = article.message;
      else if (article) snapshot.parts["main-text"] = mainText.parse(article);
    }
    return { snapshot, gatherMs: performance.now() - started };
  } finally {
    await session.detach();
  }
}

import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, CDPSession, HTTPResponse, Page } from "puppeteer-core";
import type { Conditions } from "../../shared/snapshot/conditions.ts";
import type { Snapshot } from "../../shared/snapshot/index.ts";
import type { AddressGuard } from "./address-guard.ts";
import { type EgressProxy, startEgressProxy } from "./egress-proxy.ts";
import { evaluateIsolated, type GatherBundles, gatherPage } from "./gather-page.ts";
import { LabProblem } from "./lab-problem.ts";
import { prepareFile } from "./local-page.ts";
import { explainNavigation } from "./navigation-problem.ts";
import type { Target } from "./target.ts";

export const devices = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
} as const;
export type Device = keyof typeof devices;

export interface VisitOptions {
  device?: Device;
  screenshot?: boolean;
  /**
   * Lets a file fetch what it names on the network. Without it a file is what stands on the disk, so that it reads the same
   * anywhere and at any time.
   */
  online?: boolean;
  signal?: AbortSignal | undefined;
}

/** One opening of one page, and what was read there. */
export interface Visit {
  snapshot: Snapshot;
  /** As the server answered the last hop; null for files. */
  status: number | null;
  screenshot: Uint8Array | null;
  loadMs: number;
  gatherMs: number;
}

export interface Surroundings {
  browser: Browser;
  bundles: GatherBundles;
  source: Conditions["source"];
  sandbox: boolean;
  /** Judges everything that the page asks for. */
  guard: AddressGuard;
  limits: VisitLimits;
}

/** What one visit may use; a page that takes more is given up. */
export interface VisitLimits {
  /** Fetched by the page, by its frames and workers, and by windows that it opens. */
  bytes: number;
  requests: number;
  /** Of the page's process, where the system tells. */
  memoryBytes: number;
  /** Everything of the visit; a page that hangs is given up. */
  withinMs: number;
}

export const VISIT_LIMITS: VisitLimits = {
  bytes: 120_000_000,
  requests: 3_000,
  memoryBytes: 1_500_000_000,
  withinMs: 60_000,
};

const ANSWER_WITHIN_MS = 25_000;
const NETWORK_IDLE = { idleTime: 500, timeout: 6_000 };
const FILE_IDLE = { idleTime: 150, timeout: 1_500 };
/** A page from a server counts as at rest three seconds after it has loaded; see `Conditions.moment`. */
const NETWORK_REST_MS = 3_150;
const FILE_REST_MS = 200;
const ANSWER_FOLLOWS_MS = 300;
const READING_TRIES = 3;

/** Opens a page in a browser context of its own, waits until it is at rest, and reads it. */
export async function visitPage(
  target: Target,
  surroundings: Surroundings,
  options: VisitOptions = {},
): Promise<Visit> {
  const local = target.kind === "file" ? prepareFile(target.path, surroundings.sandbox) : undefined;
  const address = target.kind === "file" ? pathToFileURL(target.path).href : target.url;
  const { limits, guard, browser } = surroundings;
  const excess = Promise.withResolvers<never>();
  excess.promise.catch(() => undefined);
  const exceeded = (limit: "bytes" | "requests") => {
    const much = limit === "bytes" ? `${limits.bytes / 1e6} MB` : `${limits.requests} files`;
    excess.reject(new LabProblem("too-large", `${address} fetches more than ${much} and was given up.`));
  };
  const egress = await startEgressProxy(guard, {
    maxBytes: limits.bytes,
    maxRequests: limits.requests,
    onExceeded: exceeded,
  });
  let context: BrowserContext | undefined;
  const close = () => context?.close().catch(() => undefined);
  try {
    options.signal?.throwIfAborted();
    context = await browser.createBrowserContext({
      downloadBehavior: { policy: "deny" },
      proxyServer: egress.address,
      proxyBypassList: ["<-loopback>"],
    });
    const visit = await withinTime(
      Promise.race([
        look(context, local?.url ?? address, address, { ...surroundings, egress, exceeded }, options),
        excess.promise,
      ]),
      limits.withinMs,
      options.signal,
      `${address} took longer than ${limits.withinMs / 1_000} seconds to open and read.`,
    );
    return local ? { ...visit, snapshot: local.restore(visit.snapshot) } : visit;
  } finally {
    await close();
    await egress.close();
    local?.release();
  }
}

async function withinTime<Value>(
  work: Promise<Value>,
  withinMs: number,
  signal: AbortSignal | undefined,
  message: string,
): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new LabProblem("timeout", message)), withinMs);
  const abort = () => reject(new LabProblem("cancelled", "The visit was cancelled."));
  signal?.addEventListener("abort", abort, { once: true });
  // What was given up on ends when its page is closed; nobody waits for how.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

interface OneVisit extends Surroundings {
  /** Everything the page asks for goes through it. */
  egress: EgressProxy;
  exceeded(limit: "bytes" | "requests"): void;
}

async function look(
  context: BrowserContext,
  url: string,
  address: string,
  surroundings: OneVisit,
  options: VisitOptions,
): Promise<Visit> {
  const started = performance.now();
  const device = options.device ?? "desktop";
  const isFile = url.startsWith("file:");
  const page = await openPage(context, surroundings.browser, device);
  const answers = watchAnswers(page);
  const fault = Promise.withResolvers<never>();
  fault.promise.catch(() => undefined);
  page.once("error", (cause) => {
    fault.reject(new LabProblem("crashed", `The page at ${address} crashed Chromium's tab.`, { cause }));
  });
  await limitFetching(page, surroundings);
  if (isFile) await keepToFile(page);
  if (isFile && !options.online) await page.setOfflineMode(true);
  const read = async (): Promise<Visit> => {
    await navigate(page, url, address, answers, surroundings.egress);
    await rest(page, isFile);
    const loadMs = performance.now() - started;
    const { snapshot, gatherMs } = await gatherSteadily(page, surroundings, address, isFile);
    const status = isFile ? null : (answers.last()?.status() ?? null);
    if (page.url().startsWith("chrome-error:")) throw explainErrorPage(address, status);
    refuseEmpty(snapshot, address, status);
    return {
      snapshot: withConditions(snapshot, device, status),
      status,
      screenshot: options.screenshot
        ? await page.screenshot({ type: "webp", quality: 72, captureBeyondViewport: false })
        : null,
      loadMs,
      gatherMs,
    };
  };
  return Promise.race([read(), fault.promise]);
}

/** Chromium shows a page of its own where a failure is answered without a word, or where a page leads on to none. */
function explainErrorPage(address: string, status: number | null): LabProblem {
  return status !== null && status >= 400
    ? new LabProblem(
        "empty-answer",
        `${address} answers with an error, ${status}, and not a word: a visitor sees the browser's own message.`,
      )
    : new LabProblem("not-reachable", `${address} leads on to a place that cannot be opened.`);
}

/** A page as an ordinary visitor's browser shows it, that says by name who is looking. */
async function openPage(context: BrowserContext, browser: Browser, device: Device): Promise<Page> {
  const page = await context.newPage();
  page.on("dialog", (dialog) => void dialog.dismiss().catch(() => undefined));
  const isPhone = device === "phone";
  await page.setViewport({ ...devices[device], deviceScaleFactor: 1, isMobile: isPhone, hasTouch: isPhone });
  await page.setUserAgent({ userAgent: userAgent(await browser.version(), device) });
  return page;
}

/** Named, so that a site's owner can tell who asked. */
export function userAgent(version: string, device: Device = "desktop"): string {
  const major = /\/(\d+)/.exec(version)?.[1] ?? "0";
  const isPhone = device === "phone";
  const system = isPhone ? "Linux; Android 10; K" : "X11; Linux x86_64";
  return `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0 ${isPhone ? "Mobile " : ""}Safari/537.36 Tenpoint/0.1`;
}

/**
 * A file is scored as it is: it may not lead on to another page, which could be a folder of this machine, and what it draws by
 * lot it draws alike each time.
 */
async function keepToFile(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send("Page.getFrameTree");
  let isOpened = false;
  session.on("Fetch.requestPaused", ({ requestId, frameId }) => {
    const leavesPage = isOpened && frameId === frameTree.frame.id;
    isOpened = true;
    const answer = leavesPage
      ? session.send("Fetch.failRequest", { requestId, errorReason: "Aborted" })
      : session.send("Fetch.continueRequest", { requestId });
    answer.catch(() => undefined);
  });
  await session.send("Fetch.enable", { patterns: [{ resourceType: "Document", requestStage: "Request" }] });
  await page.evaluateOnNewDocument(STEADY_CHANCE);
}

const STEADY_CHANCE = `{ let state = 1; Math.random = () => (state = (state * 48271) % 2147483647) / 2147483647; }`;

interface Answers {
  /** The answer that the page was made from. */
  last(): HTTPResponse | undefined;
}

function watchAnswers(page: Page): Answers {
  let last: HTTPResponse | undefined;
  page.on("response", (response) => {
    const request = response.request();
    const isRedirect =
      response.status() >= 300 && response.status() < 400 && response.headers().location !== undefined;
    if (request.isNavigationRequest() && request.frame() === page.mainFrame() && !isRedirect) last = response;
  });
  return { last: () => last };
}

/** Counts what the way out cannot see: bytes after they were unpacked, and requests inside an enciphered tunnel. */
async function limitFetching(page: Page, { limits, exceeded }: OneVisit): Promise<void> {
  const session = await page.createCDPSession();
  let bytes = 0;
  let requests = 0;
  session.on("Network.dataReceived", ({ dataLength }) => {
    bytes += dataLength;
    if (bytes > limits.bytes) exceeded("bytes");
  });
  page.on("request", () => {
    requests++;
    if (requests > limits.requests) exceeded("requests");
  });
  await session.send("Network.enable");
}

async function navigate(
  page: Page,
  url: string,
  address: string,
  answers: Answers,
  egress: EgressProxy,
): Promise<void> {
  try {
    await page.goto(url, { waitUntil: "load", timeout: ANSWER_WITHIN_MS });
  } catch (error) {
    // Chromium may tell that it gave up before it tells what was answered.
    if (!answers.last()) await sleep(ANSWER_FOLLOWS_MS);
    const answer = answers.last();
    const isLate = error instanceof Error && error.name === "TimeoutError";
    // A page that never finishes loading is read as far as it came.
    if (!(isLate && (answer || url.startsWith("file:")) && page.url() !== "about:blank")) {
      throw explainNavigation(
        error,
        address,
        answer,
        egress.problemWith(new URL(answer?.url() ?? url).hostname),
      );
    }
  }
  const type = answers.last()?.headers()["content-type"]?.toLowerCase() ?? "";
  if (type !== "" && !url.startsWith("file:") && !/html|^multipart\/x-mixed/.test(type)) {
    throw type.includes("pdf")
      ? new LabProblem("pdf", `${address} is a PDF, and only web pages can be scored.`)
      : new LabProblem("not-html", `${address} answers with ${type.split(";")[0]}, which is not a web page.`);
  }
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until nothing more is being fetched and the page has had time to settle. */
async function rest(page: Page, isFile: boolean): Promise<void> {
  await Promise.all([
    page.waitForNetworkIdle(isFile ? FILE_IDLE : NETWORK_IDLE).catch(() => undefined),
    sleep(isFile ? FILE_REST_MS : NETWORK_REST_MS),
  ]);
  if (!isFile) await sleep(Math.max(0, NETWORK_REST_MS - (await loadedForMs(page))));
}

const LOADED_FOR = `(([{ loadEventEnd }]) => loadEventEnd > 0 && performance.now() - loadEventEnd)(performance.getEntriesByType("navigation"))`;

/** How long the page that stands there now has been loaded: it may be another than the one that was opened. */
async function loadedForMs(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  try {
    const ms = await evaluateIsolated(session, LOADED_FOR);
    return typeof ms === "number" ? ms : NETWORK_REST_MS;
  } catch {
    // It has just gone; the reading finds that out for itself.
    return NETWORK_REST_MS;
  } finally {
    await session.detach().catch(() => undefined);
  }
}

/**
 * Puts every animation at a known moment: those that end at their end, the endless ones at their start. Twice the same page
 * then reads the same.
 */
const STILL = `for (const animation of document.getAnimations()) try {
  const end = animation.effect?.getComputedTiming().endTime;
  if (end === Infinity) { animation.pause(); animation.currentTime = 0; } else animation.finish();
} catch {}`;

async function gatherSteadily(
  page: Page,
  { bundles, source }: Surroundings,
  address: string,
  isFile: boolean,
) {
  const session = await page.createCDPSession();
  for (let attempt = 1; ; attempt++) {
    const before = await loaderOf(session);
    let problem: unknown;
    try {
      await evaluateIsolated(session, STILL);
      const gathered = await gatherPage(page, bundles, source);
      if ((await loaderOf(session)) === before) return gathered;
    } catch (error) {
      if ((await loaderOf(session)) === before) throw error;
      problem = error;
    }
    if (attempt >= READING_TRIES) {
      throw new LabProblem(
        "navigated",
        `${address} keeps leading on to other pages while it is being read.`,
        { cause: problem },
      );
    }
    await rest(page, isFile);
  }
}

/** Changes with every navigation of the page. */
async function loaderOf(session: CDPSession): Promise<string> {
  return (await session.send("Page.getFrameTree")).frameTree.frame.loaderId;
}

/**
 * An error page with nothing in it is still what a customer meets, and so is a page that its scripts should have filled; a
 * document without anything is none.
 */
function refuseEmpty({ parts }: Snapshot, address: string, status: number | null): void {
  if (status !== null && status >= 400) return;
  const { blocks, document, scripts, links, controls, media, frames } = parts;
  const isBare = document?.title.trim() === "" && scripts?.inlineCount === 0 && scripts.sources.length === 0;
  const isEmpty =
    blocks?.rows.length === 0 &&
    [links, controls, media, frames].every((rows) => rows === undefined || rows.length === 0);
  if (isBare && isEmpty) {
    throw new LabProblem(
      "empty-page",
      `${address} is empty: there is not a word, a picture or a field on it.`,
    );
  }
}

function withConditions(snapshot: Snapshot, device: Device, status: number | null): Snapshot {
  const { conditions, parts } = snapshot;
  return {
    ...snapshot,
    conditions: device === "phone" ? { ...conditions, device } : conditions,
    parts:
      parts.response && parts.response.status === undefined && status
        ? { ...parts, response: { ...parts.response, status } }
        : parts,
  };
}

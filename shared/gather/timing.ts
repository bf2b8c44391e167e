import type { ResponsePart } from "../snapshot/document.ts";
import type { Timing } from "../snapshot/layout.ts";
import { compact } from "./head.ts";

export function gatherResponse(): ResponsePart {
  const navigation = performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming | undefined;
  return compact({
    status: navigation?.responseStatus || undefined,
    redirects: navigation?.redirectCount ?? 0,
    worker: navigation && navigation.workerStart > 0 ? true : undefined,
  });
}

interface Observed {
  lcpMs?: number;
  lcpTarget?: Element;
  clsThousandths?: number;
  longTasksMs?: number;
}

/** Buffered entries come with the next tasks; a tab that is busy gets a little more. */
const TURNS = 3;

/** Starts reading what browsers only hand to observers; await it after the walk, so that nothing waits on it. */
export async function observeVitals(): Promise<Observed> {
  const observed: Observed = {};
  const observers: (() => void)[] = [];
  const read = (type: string, take: (entries: PerformanceEntry[]) => void) => {
    if (!PerformanceObserver.supportedEntryTypes?.includes(type)) return;
    const entries: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => {
      entries.push(...list.getEntries());
    });
    observer.observe({ type, buffered: true });
    observers.push(() => {
      entries.push(...observer.takeRecords());
      observer.disconnect();
      take(entries);
    });
  };
  read("largest-contentful-paint", (entries) => {
    const last = entries.at(-1) as (PerformanceEntry & { element?: Element | null }) | undefined;
    if (!last) return;
    observed.lcpMs = Math.round(last.startTime);
    if (last.element) observed.lcpTarget = last.element;
  });
  read("layout-shift", (entries) => {
    if (entries.length > 0)
      observed.clsThousandths = Math.round(worstSession(entries as LayoutShift[]) * 1000);
  });
  read("longtask", (entries) => {
    observed.longTasksMs = Math.round(
      entries.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    );
  });
  for (let turn = 0; turn < TURNS; turn++) await nextTask();
  for (const finish of observers) finish();
  return observed;
}

/** A task of its own, without the four milliseconds that timers are held back by. */
export const nextTask = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/** CLS: the worst window of shifts less than a second apart and five seconds long (web.dev/cls). */
function worstSession(entries: LayoutShift[]): number {
  let worst = 0;
  let sum = 0;
  let first = 0;
  let last = 0;
  for (const { value, startTime, hadRecentInput } of entries) {
    if (hadRecentInput) continue;
    if (sum > 0 && (startTime - last > 1000 || startTime - first > 5000)) sum = 0;
    if (sum === 0) first = startTime;
    last = startTime;
    sum += value;
    worst = Math.max(worst, sum);
  }
  return worst;
}

export function gatherTiming(observed: Observed, lcpElement: number | undefined): Timing {
  const navigation = performance.getEntriesByType("navigation")[0] as
    | (PerformanceNavigationTiming & { activationStart?: number })
    | undefined;
  const start = navigation?.activationStart ?? 0;
  const since = (moment: number | undefined) =>
    moment ? Math.max(0, Math.round(moment - start)) : undefined;
  const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  const firstVisibility = performance.getEntriesByType("visibility-state")[0]?.name;
  return compact({
    ttfbMs: since(navigation?.responseStart),
    fcpMs: since(performance.getEntriesByName("first-contentful-paint")[0]?.startTime),
    lcpMs: since(observed.lcpMs),
    lcpElement,
    clsThousandths: observed.clsThousandths,
    longTasksMs: observed.longTasksMs,
    loadMs: since(navigation?.loadEventEnd),
    momentMs: Math.max(0, Math.round(performance.now() - start)),
    transferBytes:
      (navigation?.transferSize ?? 0) + resources.reduce((sum, { transferSize }) => sum + transferSize, 0),
    requests: resources.length + 1,
    startedHidden: firstVisibility === "hidden" ? true : undefined,
  });
}

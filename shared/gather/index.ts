import type { Conditions } from "../snapshot/conditions.ts";
import type { Snapshot } from "../snapshot/index.ts";
import type { Layout } from "../snapshot/layout.ts";
import { cleanAddress } from "./address.ts";
import { takeBackdrops } from "./backdrop.ts";
import { hex } from "./colors.ts";
import { body, documentElement, selectAll } from "./dom.ts";
import { enter } from "./enter.ts";
import { type Cut, fitSize } from "./fit-size.ts";
import { gatherDocument, gatherScripts, JSON_LD } from "./head.ts";
import { LIMITS } from "./limits.ts";
import { PageChanged, Walk } from "./page-walk.ts";
import { gatherStyleSheets } from "./style-sheets.ts";
import { gatherResponse, gatherTiming, nextTask, observeVitals } from "./timing.ts";
import { type Visit, visitOf } from "./visit.ts";

/** A snapshot before the caller has said where it was taken. */
export type Gathered = Omit<Snapshot, "conditions"> & { conditions: Omit<Conditions, "source"> };

/** Reads the page once: DOM, layout, Performance API. Never writes, never acts, never waits on the network. */
export async function gather(): Promise<Gathered> {
  const missing: Record<string, string> = {};
  const parts: Gathered["parts"] = {};
  const take = <Name extends keyof Gathered["parts"]>(name: Name, read: () => Gathered["parts"][Name]) => {
    try {
      parts[name] = read();
    } catch (error) {
      missing[name] = error instanceof Error ? error.message : String(error);
    }
  };
  const transport = /^(?:file|about|data|blob):/.test(location.protocol) ? "file" : "network";
  const vitals = transport === "network" ? observeVitals() : undefined;
  const root = documentElement(document);
  const viewport: [number, number] = [Math.max(1, root?.clientWidth || innerWidth), Math.max(1, innerHeight)];

  take("document", () => gatherDocument(document));
  take("response", gatherResponse);
  take("scripts", () => gatherScripts(document));
  let walk: Walk | undefined;
  try {
    const taken = await walkPage(viewport, root?.scrollWidth ?? 0);
    walk = taken;
    const { blocks, headlines, links, forms, controls, media, frames, surfaces } = taken.harvest;
    takeBackdrops(headlines);
    Object.assign(parts, {
      elements: taken.rows.elements,
      blocks: { styles: taken.styles.rows, rows: blocks },
      links,
      forms,
      controls,
      media,
      frames,
      surfaces,
    });
    take("layout", () => gatherLayout(taken));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    for (const name of [
      "elements",
      "blocks",
      "links",
      "forms",
      "controls",
      "media",
      "frames",
      "surfaces",
      "layout",
    ])
      missing[name] = reason;
  }
  if (vitals) {
    const observed = await vitals;
    const lcp = observed.lcpTarget && walk?.rows.byElement.get(observed.lcpTarget);
    take("timing", () => gatherTiming(observed, lcp));
  } else missing.timing = "file";

  return {
    version: 2,
    url: cleanAddress(location.href),
    conditions: {
      device: device(viewport[0]),
      viewport,
      moment: moment(),
      transport,
      day: new Date().toISOString().slice(0, 10),
    },
    parts,
    missing,
    cut: allCuts(walk ? cuts(walk) : [], fitSize(parts), parts),
  };
}

/** A task of 50 ms is the longest that a visitor does not feel. */
const SLICE_MS = 40;

/** Walks the page in slices between which the page has its turn; in one go where the page would not stand still for that. */
async function walkPage(viewport: [number, number], pageWidth: number): Promise<Walk> {
  const walk = new Walk(enter, viewport, pageWidth, SLICE_MS);
  try {
    let hasRested = false;
    for (const _rest of walk.page()) {
      hasRested = true;
      await nextTask();
    }
    // What is read after such a walk takes its time too.
    if (hasRested) await nextTask();
    return walk;
  } catch (error) {
    if (!(error instanceof PageChanged)) throw error;
  }
  const whole = new Walk(enter, viewport, pageWidth, Number.POSITIVE_INFINITY);
  [...whole.page()];
  return whole;
}

const device = (width: number): Conditions["device"] => {
  if (width <= 480) return "phone";
  return width <= 900 ? "tablet" : "desktop";
};

/** A file is at rest once it is loaded; a page from a server goes on changing for a while. */
function moment(): Conditions["moment"] {
  if (document.readyState !== "complete") return "early";
  const navigation = performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming | undefined;
  if (!navigation || location.protocol === "file:") return "settled";
  return performance.now() - navigation.loadEventEnd >= 3_000 ? "settled" : "loaded";
}

function gatherLayout(walk: Walk): Layout {
  const root = documentElement(document);
  const [width, height] = walk.viewport;
  const pageWidth = root?.scrollWidth ?? width;
  const rootStyle = root ? getComputedStyle(root) : null;
  const bodyElement = body(document);
  const bodyStyle = bodyElement instanceof HTMLElement ? getComputedStyle(bodyElement) : null;
  const clips = [rootStyle, bodyStyle].some((style) => style && /hidden|clip/.test(style.overflowX));
  const backdrop = walk.styles.backgroundOf(bareVisit(bodyElement ?? root, bodyStyle ?? rootStyle));
  const middle = document.elementFromPoint(width / 2, height / 2);
  return {
    page: [pageWidth, Math.max(root?.scrollHeight ?? 0, height)],
    scrollY: Math.round(scrollY),
    scrollsSideways: pageWidth > width + 2 && !clips,
    overlays: walk.harvest.overlays.map((overlay) =>
      middle && isWithinRow(middle, overlay.element, walk) ? { ...overlay, onTop: true } : overlay,
    ),
    ...gatherStyleSheets(document),
    background: backdrop && hex(backdrop),
  };
}

/** Of the whole page, which lies on nothing. */
const bareVisit = (element: Element | null, style: CSSStyleDeclaration | null): Visit => ({
  ...visitOf(element as Element, "body", 1, null, null, [0, 0]),
  style,
  display: "block",
  backgroundImage: style?.backgroundImage ?? "none",
});

function isWithinRow(element: Element, row: number, walk: Walk): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (walk.rows.byElement.get(at) === row) return true;
  return false;
}

/** What was cut twice is said once, of all there was. */
function allCuts(
  limited: readonly Cut[],
  fitted: readonly Cut[],
  { document: head }: Gathered["parts"],
): Cut[] {
  const ofAll = (part: string) => limited.find((cut) => cut.part === part)?.of;
  const again = new Set(fitted.map(({ part }) => part));
  const data = selectAll(document, JSON_LD).length;
  const dataKept = head?.jsonLd.length ?? data;
  return [
    ...limited.filter(({ part }) => !again.has(part)),
    ...fitted.map((cut) => ({ ...cut, of: ofAll(cut.part) ?? cut.of })),
    ...(dataKept < data ? [{ part: "json-ld", kept: dataKept, of: data }] : []),
  ];
}

function cuts(walk: Walk): Gathered["cut"] {
  const { seen, blocks, links, controls, forms, media, frames } = walk.harvest;
  const rows = walk.rows.elements.parent.length;
  const taken: [string, number, number][] = [
    ["nodes", Math.min(seen.nodes, LIMITS.nodes), seen.nodes],
    ["elements", rows, rows + walk.rows.refused],
    ["characters", Math.min(seen.characters, LIMITS.characters), seen.characters],
    ["links", links.length, seen.links],
    ["controls", controls.length, seen.controls],
    ["forms", forms.length, seen.forms],
    ["media", media.length, seen.media],
    ["frames", frames.length, seen.frames],
    ["blocks", blocks.length, Math.max(blocks.length, seen.blocks)],
    ["depth", LIMITS.depth, LIMITS.depth + seen.depth],
  ];
  return taken.filter(([, kept, of]) => kept < of).map(([part, kept, of]) => ({ part, kept, of }));
}

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
import { LIMITS, type Visit, Walk } from "./page-walk.ts";
import { gatherResponse, gatherTiming, observeVitals } from "./timing.ts";

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
  const walk = new Walk(enter, viewport, root?.scrollWidth ?? 0);
  // Scrolling moves every rectangle; the page's own coordinates do not.
  const origin: [number, number] = [Math.round(scrollX), Math.round(scrollY)];

  take("document", () => gatherDocument(document));
  take("response", gatherResponse);
  take("scripts", () => gatherScripts(document));
  try {
    walk.document(document, null, origin);
    const { elements, styles, blocks, links, forms, controls, media, frames, surfaces } = walk.harvest;
    takeBackdrops(walk.harvest.headlines);
    Object.assign(parts, {
      elements,
      blocks: { styles, rows: blocks },
      links,
      forms,
      controls,
      media,
      frames,
      surfaces,
    });
    take("layout", () => gatherLayout(walk));
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
    const lcp = observed.lcpTarget && walk.harvest.rows.get(observed.lcpTarget);
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
    cut: allCuts(cuts(walk), fitSize(parts), parts),
  };
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
  const backdrop = walk.backgroundOf(bareVisit(bodyElement ?? root, bodyStyle ?? rootStyle));
  const middle = document.elementFromPoint(width / 2, height / 2);
  return {
    page: [pageWidth, Math.max(root?.scrollHeight ?? 0, height)],
    scrollY: Math.round(scrollY),
    scrollsSideways: pageWidth > width + 2 && !clips,
    overlays: walk.harvest.overlays.map((overlay) =>
      middle && isWithinRow(middle, overlay.element, walk) ? { ...overlay, onTop: true } : overlay,
    ),
    styleSheets: styleSheets(),
    background: backdrop && hex(backdrop),
    mediaFeatures: mediaFeatures(),
  };
}

const bareVisit = (element: Element | null, style: CSSStyleDeclaration | null): Visit => ({
  element: element as Element,
  tag: "body",
  nth: 1,
  parent: null,
  boundary: null,
  style,
  display: "block",
  position: "static",
  backgroundImage: style?.backgroundImage ?? "none",
  shown: undefined,
  hides: undefined,
  inline: false,
  form: -1,
  inLink: false,
  origin: [0, 0],
  row: -1,
  look: -1,
  counts: null,
  background: undefined,
});

function isWithinRow(element: Element, row: number, walk: Walk): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (walk.harvest.rows.get(at) === row) return true;
  return false;
}

/** Toolkits bring thousands of rules; each one that is looked at costs. */
const RULES_READ = 1_500;

function styleSheets(): Layout["styleSheets"] {
  const linked = [...selectAll(document, 'link[rel~="stylesheet" i][href]')].filter(
    (link) => !(link as HTMLLinkElement).disabled,
  );
  let rules = 0;
  for (const sheet of document.styleSheets) {
    try {
      rules += sheet.cssRules.length;
    } catch {
      // Another origin's sheet: it is loaded, its rules are not ours to read.
      rules += 1;
    }
  }
  return {
    linked: linked.length,
    loaded: linked.filter((link) => (link as HTMLLinkElement).sheet !== null).length,
    inline: selectAll(document, "style").length,
    rules,
  };
}

function mediaFeatures(): string[] {
  const found = new Set<string>();
  for (const sheet of document.styleSheets) {
    let rules: CSSRuleList;
    try {
      rules = sheet.cssRules;
    } catch {
      continue;
    }
    for (let index = 0; index < rules.length && index < RULES_READ; index++) {
      const rule = rules[index];
      if (!(rule instanceof CSSMediaRule)) continue;
      const text = rule.conditionText;
      if (/prefers-color-scheme/.test(text)) found.add("dark");
      if (/prefers-reduced-motion/.test(text)) found.add("reduced-motion");
      if (/max-width|min-width|width\s*[<>]/.test(text)) found.add("narrow");
      if (text === "print") found.add("print");
    }
  }
  return [...found].sort();
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
  const { seen, elements, blocks, links, controls, forms, media, frames } = walk.harvest;
  const rows: [string, number, number][] = [
    ["nodes", Math.min(seen.nodes, LIMITS.nodes), seen.nodes],
    ["elements", elements.parent.length, Math.max(seen.elements, elements.parent.length)],
    ["characters", Math.min(seen.characters, LIMITS.characters), seen.characters],
    ["links", links.length, seen.links],
    ["controls", controls.length, seen.controls],
    ["forms", forms.length, seen.forms],
    ["media", media.length, seen.media],
    ["frames", frames.length, seen.frames],
    ["blocks", blocks.length, Math.max(blocks.length, seen.blocks)],
    ["depth", LIMITS.depth, LIMITS.depth + seen.depth],
  ];
  return rows.filter(([, kept, of]) => kept < of).map(([part, kept, of]) => ({ part, kept, of }));
}

import type { Block } from "../snapshot/blocks.ts";
import type { Control, Form } from "../snapshot/forms.ts";
import type { Rect, Shown } from "../snapshot/geometry.ts";
import type { Overlay } from "../snapshot/layout.ts";
import type { Link } from "../snapshot/links.ts";
import type { Frame, Medium } from "../snapshot/media.ts";
import type { Surface } from "../snapshot/surfaces.ts";
import type { Headline } from "./backdrop.ts";
import {
  BLOCK_TAGS,
  boundingRect,
  documentElement,
  ELEMENT,
  firstChild,
  hasAttribute,
  isConnected,
  isDrawnIcon,
  isVisible,
  localName,
  nextSibling,
  nodeType,
  parentNode,
  shadowRootOf,
  TEXT,
  textContent,
  textLength,
} from "./dom.ts";
import { ElementRows } from "./element-rows.ts";
import { LIMITS } from "./limits.ts";
import { noteSurface } from "./surfaces.ts";
import { TextStyles } from "./text-styles.ts";
import { type Visit, visitOf } from "./visit.ts";

/** Everything the walk collects, still in the order of the document. */
export interface Harvest {
  blocks: Block[];
  links: Link[];
  forms: Form[];
  controls: Control[];
  media: Medium[];
  frames: Frame[];
  overlays: Overlay[];
  surfaces: Surface[];
  /** Headlines over what styles alone do not tell the color of. */
  headlines: Headline[];
  seen: Record<
    | "nodes"
    | "characters"
    | "blocks"
    | "links"
    | "controls"
    | "forms"
    | "media"
    | "frames"
    | "overlays"
    | "surfaces"
    | "depth",
    number
  >;
}

/** The page took away what the walk stood on, between two slices. */
export class PageChanged extends Error {}

/** What to do with an element of interest; the return value says whether to walk its children. */
export type Enter = (visit: Visit, walk: Walk) => boolean;

const NEVER_ENTERED = new Set(
  "script,style,noscript,template,head,meta,link,title,base,datalist,param,track,source,col,colgroup,rp".split(
    ",",
  ),
);

/** Letters of this size are read first. */
const HEADLINE_PX = 24;
/** Nodes between two looks at the clock. */
const NODES_PER_LOOK = 128;
const NEITHER_HIDDEN_NOR_CLEAR = { opacityProperty: true, visibilityProperty: true };

export class Walk {
  readonly harvest: Harvest;
  readonly rows = new ElementRows(LIMITS.elements);
  readonly styles: TextStyles;
  readonly viewport: readonly [number, number];
  /** Blocks met so far that stand below the first screen. */
  below = 0;
  private readonly enter: Enter;
  private readonly pageWidth: number;
  private readonly range = new Range();
  /** Of the page's own document: it moves when the page is scrolled between two slices. */
  private readonly origin: [number, number];
  private readonly sliceMs: number;
  private sliceEnd: number;
  private depth = 0;
  private run: {
    visit: Visit;
    styled: Visit;
    pieces: string[];
    length: number;
    linked: number;
    first: Node;
    last: Node;
  } | null = null;

  /** `sliceMs` is the time after which the walk gives the page its turn. */
  constructor(enter: Enter, viewport: readonly [number, number], pageWidth: number, sliceMs: number) {
    this.enter = enter;
    this.sliceMs = sliceMs;
    this.sliceEnd = performance.now() + sliceMs;
    this.origin = [Math.round(scrollX), Math.round(scrollY)];
    this.viewport = viewport;
    this.pageWidth = Math.max(pageWidth, viewport[0]);
    const root = documentElement(document);
    const isRightToLeft = root !== null && getComputedStyle(root).direction === "rtl";
    this.styles = new TextStyles(isRightToLeft, (visit, beneath) => noteSurface(visit, beneath, this));
    this.harvest = {
      blocks: [],
      links: [],
      forms: [],
      controls: [],
      media: [],
      frames: [],
      overlays: [],
      surfaces: [],
      headlines: [],
      seen: {
        nodes: 0,
        characters: 0,
        blocks: 0,
        links: 0,
        controls: 0,
        forms: 0,
        media: 0,
        frames: 0,
        overlays: 0,
        surfaces: 0,
        depth: 0,
      },
    };
  }

  /** Walks the page. Yields when the page should have its turn; throws `PageChanged` when what it stood on is gone afterwards. */
  *page(): Generator<void, void, void> {
    // Scrolling moves every rectangle; the page's own coordinates do not.
    yield* this.document(document, null, this.origin);
  }

  private *document(
    document: Document,
    host: Visit | null,
    origin: readonly [number, number],
  ): Generator<void, void, void> {
    const root = documentElement(document);
    if (root) yield* this.tree(root, host, host ? "frame" : null, origin);
  }

  private *shadow(root: ShadowRoot, host: Visit): Generator<void, void, void> {
    for (let child = firstChild(root); child; child = nextSibling(child)) {
      if (nodeType(child) === ELEMENT) yield* this.tree(child as Element, host, "shadow", host.origin);
      else if (nodeType(child) === TEXT) this.text(child, host);
    }
  }

  /** Gives the page its turn when it is due, and looks whether the walk can go on from where it stands. */
  private *rest(node: Node, visit: Visit | null): Generator<void, void, void> {
    if (performance.now() < this.sliceEnd) return;
    yield;
    this.sliceEnd = performance.now() + this.sliceMs;
    this.origin[0] = Math.round(scrollX);
    this.origin[1] = Math.round(scrollY);
    if (!isConnected(node)) throw new PageChanged("a part of the page went away while it was read");
    for (let at = visit; at; at = at.parent)
      if (!isConnected(at.element)) throw new PageChanged("a part of the page went away while it was read");
  }

  /** Walks `root` and all below it without recursion, so that no nesting is too deep. */
  private *tree(
    root: Element,
    host: Visit | null,
    boundary: Visit["boundary"],
    origin: readonly [number, number],
  ): Generator<void, void, void> {
    if (this.depth >= LIMITS.depth) {
      this.harvest.seen.depth++;
      return;
    }
    this.depth++;
    let visit = host;
    let node: Node = root;
    for (;;) {
      let descend: Node | null = null;
      if (this.harvest.seen.nodes % NODES_PER_LOOK === 0) yield* this.rest(node, visit);
      if (++this.harvest.seen.nodes > LIMITS.nodes) {
        // Counting goes on for a while, so that what is said of the cut is true, but nothing more is read.
        if (this.harvest.seen.nodes > LIMITS.nodes * 4) {
          this.flush();
          return;
        }
        descend = firstChild(node);
      } else if (nodeType(node) === TEXT) {
        if (visit) this.text(node, visit);
      } else if (nodeType(node) === ELEMENT) {
        const tag = localName(node);
        if (visit && visit.counts === null) visit.counts = new Map();
        const counts = visit?.counts ?? null;
        const nth = counts ? (counts.get(tag) ?? 0) + 1 : 1;
        counts?.set(tag, nth);
        if (!NEVER_ENTERED.has(tag)) {
          const inner = this.look(
            node as Element,
            tag,
            node === root && boundary === "frame" ? 1 : nth,
            visit,
            node === root ? boundary : null,
            origin,
          );
          if (!inner.inline) this.flush();
          const enters = this.enter(inner, this);
          const shadow = enters && shadowRootOf(node);
          if (inner.inner) {
            this.flush();
            yield* this.document(inner.inner.document, inner, inner.inner.origin);
          }
          if (shadow) {
            yield* this.shadow(shadow, inner);
            // The host's own children are counted apart from those in its shadow.
            inner.counts = null;
          }
          descend = enters ? firstChild(node) : null;
          if (descend) visit = inner;
          else if (!inner.inline) this.flush();
        }
      }
      if (descend) {
        node = descend;
        continue;
      }
      for (;;) {
        if (node === root) {
          this.flush();
          this.depth--;
          return;
        }
        const next = nextSibling(node);
        if (next) {
          node = next;
          break;
        }
        const parent = parentNode(node);
        if (!parent) throw new PageChanged("a part of the page was moved while it was read");
        node = parent;
        if (visit && visit.element === node) {
          if (!visit.inline) this.flush();
          visit = visit.parent;
        }
      }
    }
  }

  private look(
    element: Element,
    tag: string,
    nth: number,
    parent: Visit | null,
    boundary: Visit["boundary"],
    origin: readonly [number, number],
  ): Visit {
    const visit = visitOf(element, tag, nth, parent, boundary, origin);
    // `visibility: hidden` can be undone further down, so only a parent that is not rendered at all ends the reading of styles.
    if (parent && parent.style === null) {
      visit.inline = !BLOCK_TAGS.has(tag);
      return visit;
    }
    const style = getComputedStyle(element);
    const { display } = style;
    if (display === "none" || (parent && isClosedDetails(parent, tag))) {
      visit.inline = !BLOCK_TAGS.has(tag);
      visit.hides = "hidden";
      visit.shown = "hidden";
      return visit;
    }
    visit.style = style;
    visit.display = display;
    // Floating makes a block of anything, and a picture behind a run of words is a marker at most.
    if (display !== "inline") {
      visit.position = style.position;
      visit.backgroundImage = style.backgroundImage;
    }
    visit.inline = display.startsWith("inline") || display === "contents" || display === "ruby";
    // One question for most elements, in place of two.
    const isSeen = visit.shown === undefined && isVisible(element, NEITHER_HIDDEN_NOR_CLEAR);
    if (!isSeen) {
      if (style.visibility !== "visible") {
        visit.hides = "hidden";
        visit.shown = "hidden";
      } else if (parent?.shown === "hidden" && this.onlyInvisible(parent)) visit.shown = undefined;
    }
    if (visit.shown === undefined) {
      if (!isSeen && style.opacity === "0") visit.hides = "transparent";
      else if (display !== "inline" && style.overflowX !== "visible") {
        const { width, height } = boundingRect(element);
        if (height < 2 || width < 2) visit.hides = width === 0 || height === 0 ? "hidden" : "clipped";
      }
      visit.shown = visit.hides;
    }
    return visit;
  }

  /** Hidden by `visibility` alone, all the way up. */
  private onlyInvisible(visit: Visit): boolean {
    for (let at: Visit | null = visit; at; at = at.parent) {
      if (at.hides === "hidden" && at.style?.visibility === "visible") return false;
      if (at.hides === "hidden" && at.style === null) return false;
    }
    return true;
  }

  private text(node: Node, visit: Visit): void {
    const text = textContent(node);
    if (!text || isDrawnIcon(visit.element, visit.tag)) return;
    const isBlank = !/\S/.test(text);
    if (isBlank && !this.run) return;
    if (this.harvest.seen.characters > LIMITS.characters || this.harvest.blocks.length >= LIMITS.blocks) {
      if (!isBlank) {
        this.harvest.seen.characters += text.length;
        this.harvest.seen.blocks++;
      }
      return;
    }
    if (!this.run) {
      let block = visit;
      while (block.inline && block.parent) block = block.parent;
      this.run = { visit: block, styled: visit, pieces: [], length: 0, linked: 0, first: node, last: node };
    }
    const { run } = this;
    if (run.length < LIMITS.blockCharacters)
      run.pieces.push(text.length > LIMITS.blockCharacters ? text.slice(0, LIMITS.blockCharacters) : text);
    run.length += text.length;
    this.harvest.seen.characters += text.length;
    if (!isBlank) {
      run.last = node;
      if (visit.inLink) run.linked += text.trim().length;
    }
  }

  /** A line break within the run. */
  breakLine(): void {
    this.run?.pieces.push("\v");
  }

  /** Keeps the words of neighbours that stand in boxes of their own apart. */
  space(): void {
    this.run?.pieces.push(" ");
  }

  flush(): void {
    const { run } = this;
    if (!run) return;
    this.run = null;
    const folded = run.pieces.join("").replace(/[ \t\n\r\f]+/g, " ");
    const lines = folded.includes("\v") ? folded.replace(/ ?\v ?/g, "\n") : folded;
    const text = lines.trim().slice(0, LIMITS.blockCharacters);
    if (text === "") return;
    this.harvest.seen.blocks++;
    const { visit, styled } = run;
    const row = this.rowOf(visit);
    if (row < 0) return;
    const rect = visit.style ? this.rangeRect(run.first, run.last, visit.origin) : undefined;
    const style = this.styles.of(styled);
    const block: Block = {
      element: row,
      text,
      style,
      ...(rect && { rect }),
      ...this.shownOf(styled.shown ?? visit.shown, rect),
      ...(run.linked > 0 && { linked: Math.min(run.linked, text.length) }),
    };
    this.harvest.blocks.push(block);
    if (rect && rect[1] > this.viewport[1] && block.shown === undefined) this.below++;
    const look = this.styles.rows[style]!;
    if (look.background === null && look.sizePx >= HEADLINE_PX && block.shown === undefined)
      this.harvest.headlines.push({ block, element: visit.element, color: styled.style?.color ?? "" });
  }

  private rangeRect(first: Node, last: Node, origin: readonly [number, number]): Rect | undefined {
    const { range } = this;
    // Told by offsets within the text: a place among siblings has to be counted out.
    range.setStart(first, 0);
    range.setEnd(last, textLength(last));
    return toRect(range.getBoundingClientRect(), origin);
  }

  rectOf(visit: Visit): Rect | undefined {
    return visit.style && visit.display !== "contents"
      ? toRect(boundingRect(visit.element), visit.origin)
      : undefined;
  }

  /** How something at `rect` is shown: what its ancestors hide, else where it lies. */
  shownOf(inherited: Shown, rect: Rect | undefined): { shown?: NonNullable<Shown> } {
    if (inherited) return { shown: inherited };
    if (!rect) return { shown: "hidden" };
    const [x, y, width, height] = rect;
    if (width === 0 || height === 0) return { shown: "hidden" };
    if (x + width <= 0 || y + height <= 0 || x >= this.pageWidth) return { shown: "offscreen" };
    if (width <= 1 || height <= 1) return { shown: "clipped" };
    return {};
  }

  /** Index of the visit's element in the `elements` part; -1 where there is no room for it. */
  rowOf(visit: Visit): number {
    return this.rows.of(visit);
  }
}

const isClosedDetails = (parent: Visit, tag: string) =>
  parent.tag === "details" && tag !== "summary" && !hasAttribute(parent.element, "open");

const toRect = ({ x, y, width, height }: DOMRect, [left, top]: readonly [number, number]): Rect => [
  Math.round(x + left),
  Math.round(y + top),
  Math.round(width),
  Math.round(height),
];

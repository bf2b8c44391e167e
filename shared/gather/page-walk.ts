import type { Block, TextStyle } from "../snapshot/blocks.ts";
import type { Elements } from "../snapshot/elements.ts";
import type { Control, Form } from "../snapshot/forms.ts";
import type { Rect, Shown } from "../snapshot/geometry.ts";
import type { Overlay } from "../snapshot/layout.ts";
import type { Link } from "../snapshot/links.ts";
import type { Frame, Medium } from "../snapshot/media.ts";
import type { Surface } from "../snapshot/surfaces.ts";
import type { Headline } from "./backdrop.ts";
import { blend, type Color, hex, parseColor } from "./colors.ts";
import {
  attribute,
  BLOCK_TAGS,
  boundingRect,
  documentElement,
  ELEMENT,
  firstChild,
  foldTo,
  hasAttribute,
  localName,
  nextSibling,
  nodeType,
  parentNode,
  shadowRootOf,
  TEXT,
  textContent,
} from "./dom.ts";

/** A page past these is cut, and says so: the snapshot stays under a megabyte and the walk under 200 ms. */
export const LIMITS = {
  nodes: 60_000,
  elements: 8_000,
  blocks: 2_500,
  blockCharacters: 4_000,
  characters: 220_000,
  links: 1_500,
  controls: 600,
  /** Controls after which no more check boxes and radio buttons are taken. */
  choices: 300,
  forms: 200,
  media: 600,
  frames: 60,
  overlays: 60,
  surfaces: 120,
  /** Frames within frames, and shadow roots within shadow roots. */
  depth: 6,
};

/** What the walk knows of an element while it is inside it. */
export interface Visit {
  element: Element;
  tag: string;
  nth: number;
  parent: Visit | null;
  boundary: "shadow" | "frame" | null;
  /** Computed style; null inside what is not rendered. */
  style: CSSStyleDeclaration | null;
  /** Of the computed style, read once: each reading costs. */
  display: string;
  position: string;
  backgroundImage: string;
  shown: Shown;
  /** The part of `shown` that this element itself causes. */
  hides: Shown;
  inline: boolean;
  /** Index of the form around it; -1 outside. */
  form: number;
  inLink: boolean;
  /** Offset of its document in the page. */
  origin: readonly [number, number];
  row: number;
  /** Index of its text style, once asked for; -1 before. */
  look: number;
  counts: Map<string, number> | null;
  background: Color | null | undefined;
}

/** Everything the walk collects, still in the order of the document. */
export interface Harvest {
  elements: Elements;
  rows: WeakMap<Element, number>;
  styles: TextStyle[];
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
    | "elements"
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

/** What to do with an element of interest; the return value says whether to walk its children. */
export type Enter = (visit: Visit, walk: Walk) => boolean;

const NEVER_ENTERED = new Set(
  "script,style,noscript,template,head,meta,link,title,base,datalist,param,track,source,col,colgroup,rp".split(
    ",",
  ),
);

/** Class tokens of layout toolkits: they say how a box looks, not what it is. `error404` does say what it is. */
const UTILITY_CLASS =
  /[:[\]/@]|^-?(?:flex|grid|items|justify|content-(?:start|center|end|between)|self|order|text|bg|p[xytrblse]?|m[xytrblse]?|w|h|min|max|col|row|d|font|fw|fs|border|rounded|shadow|gap|space|absolute|relative|static|block|inline|container|wrapper|leading|tracking|transition|duration|ease|hover|focus|sm|md|lg|xl|xxl|z|top|left|right|bottom|inset|overflow|opacity|transform|scale|translate|rotate|object|align|float|clearfix|animate|antialiased|uppercase|mx|wow|aos|fadeIn\w*|vc|css|jsx|svelte|sc|astro|e-con|elementor-element|elementor-widget-wrap)(?:-|\d|$)|^\w{1,2}$|(?<!\d)(?!404(?!\d))\d{3,}/;

const CLASS_LIMIT = 60;
/** Letters of this size are read first. */
const HEADLINE_PX = 24;
/** So many blocks below it, and the walk has left the first screen. */
const BELOW_ENOUGH = 12;
const LINE_TAGS = new Set("p,h1,h2,h3,h4,h5,h6,td,th,tr,tbody,dt,dd,label".split(","));
/** A smaller box is a badge or a button. */
const SURFACE_MIN_AREA = 20_000;

export class Walk {
  readonly harvest: Harvest;
  readonly viewport: readonly [number, number];
  private readonly enter: Enter;
  private readonly styleIndex = new Map<string, number>();
  private readonly styleByKey = new Map<string, number>();
  private readonly pageWidth: number;
  private readonly isRightToLeft: boolean;
  private depth = 0;
  /** Blocks met so far that stand below the first screen. */
  private below = 0;
  private run: {
    visit: Visit;
    styled: Visit;
    pieces: string[];
    length: number;
    linked: number;
    first: Node;
    last: Node;
  } | null = null;

  constructor(enter: Enter, viewport: readonly [number, number], pageWidth: number) {
    this.enter = enter;
    this.viewport = viewport;
    this.pageWidth = Math.max(pageWidth, viewport[0]);
    const root = documentElement(document);
    this.isRightToLeft = root !== null && getComputedStyle(root).direction === "rtl";
    this.harvest = {
      elements: {
        parent: [],
        tag: [],
        nth: [],
        id: {},
        class: {},
        role: {},
        label: {},
        lang: {},
        boundary: {},
        hidden: {},
      },
      rows: new WeakMap(),
      styles: [],
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
        elements: 0,
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

  document(document: Document, host: Visit | null, origin: readonly [number, number]): void {
    const root = documentElement(document);
    if (root) this.tree(root, host, host ? "frame" : null, origin);
  }

  shadow(root: ShadowRoot, host: Visit): void {
    for (let child = firstChild(root); child; child = nextSibling(child)) {
      if (nodeType(child) === ELEMENT) this.tree(child as Element, host, "shadow", host.origin);
      else if (nodeType(child) === TEXT) this.text(child, host);
    }
  }

  /** Walks `root` and all below it without recursion, so that no nesting is too deep. */
  private tree(
    root: Element,
    host: Visit | null,
    boundary: Visit["boundary"],
    origin: readonly [number, number],
  ): void {
    if (this.depth >= LIMITS.depth) {
      this.harvest.seen.depth++;
      return;
    }
    this.depth++;
    let visit = host;
    let node: Node = root;
    for (;;) {
      let descend: Node | null = null;
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
          if (shadow) {
            this.shadow(shadow, inner);
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
        node = parentNode(node)!;
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
    const visit: Visit = {
      element,
      tag,
      nth,
      parent,
      boundary,
      style: null,
      display: "none",
      position: "static",
      backgroundImage: "none",
      shown: parent?.shown,
      hides: undefined,
      inline: false,
      form: parent?.form ?? -1,
      inLink: parent?.inLink ?? false,
      origin: boundary === "frame" ? origin : (parent?.origin ?? origin),
      row: -1,
      look: -1,
      counts: null,
      background: undefined,
    };
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
    if (style.visibility !== "visible") {
      visit.hides = "hidden";
      visit.shown = "hidden";
    } else if (parent?.shown === "hidden" && this.onlyInvisible(parent)) visit.shown = undefined;
    if (visit.shown === undefined) {
      if (style.opacity === "0") visit.hides = "transparent";
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
    if (!text) return;
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
    const text = run.pieces
      .join("")
      .replace(/[ \t\n\r\f]+/g, " ")
      .replace(/ ?\v ?/g, "\n")
      .trim()
      .slice(0, LIMITS.blockCharacters);
    if (text === "") return;
    this.harvest.seen.blocks++;
    const { visit, styled } = run;
    const row = this.rowOf(visit);
    if (row < 0) return;
    const rect = visit.style ? this.rangeRect(run.first, run.last, visit.origin) : undefined;
    const style = this.styleOf(styled);
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
    const look = this.harvest.styles[style]!;
    if (look.background === null && look.sizePx >= HEADLINE_PX && block.shown === undefined)
      this.harvest.headlines.push({ block, element: visit.element, color: styled.style?.color ?? "" });
  }

  private rangeRect(first: Node, last: Node, origin: readonly [number, number]): Rect | undefined {
    const range = new Range();
    range.setStartBefore(first);
    range.setEndAfter(last);
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

  /** Index of the visit's element in the `elements` part, entering it and its ancestors on first use; -1 past the limit. */
  rowOf(visit: Visit): number {
    const missing: Visit[] = [];
    for (let at: Visit | null = visit; at && at.row < 0; at = at.parent) missing.push(at);
    const { elements, seen, rows } = this.harvest;
    for (let index = missing.length - 1; index >= 0; index--) {
      const at = missing[index]!;
      if (elements.parent.length >= LIMITS.elements) {
        seen.elements = Math.max(seen.elements, elements.parent.length) + 1;
        return -1;
      }
      const row = elements.parent.length;
      at.row = row;
      rows.set(at.element, row);
      elements.parent.push(at.parent ? at.parent.row : -1);
      elements.tag.push(at.tag);
      elements.nth.push(at.nth);
      if (at.boundary) elements.boundary[row] = at.boundary;
      if (at.hides) elements.hidden[row] = at.hides;
      this.describe(at.element, row);
    }
    return visit.row;
  }

  private describe(element: Element, row: number): void {
    const { elements } = this.harvest;
    const id = attribute(element, "id");
    if (id) elements.id[row] = id.slice(0, CLASS_LIMIT);
    const classes = attribute(element, "class");
    if (classes) {
      const telling = classes
        .split(/\s+/)
        .filter((token) => token !== "" && !UTILITY_CLASS.test(token))
        .join(" ")
        .slice(0, CLASS_LIMIT);
      if (telling !== "") elements.class[row] = telling;
    }
    const role = attribute(element, "role");
    if (role) elements.role[row] = role.slice(0, 30);
    const label = attribute(element, "aria-label");
    if (label) elements.label[row] = foldTo(label, 120);
    const lang = attribute(element, "lang");
    if (lang) elements.lang[row] = lang.slice(0, 20);
  }

  styleOf(visit: Visit): number {
    if (visit.look < 0) visit.look = this.readStyle(visit);
    return visit.look;
  }

  private readStyle(visit: Visit): number {
    const { style } = visit;
    if (!style)
      return this.styleRow({
        family: "",
        sizePx: 0,
        weight: 400,
        color: "000000",
        background: null,
        align: "left",
      });
    const background = this.backgroundOf(visit);
    const { color: written, fontFamily, fontSize, fontWeight, textAlign } = style;
    // Neighbours mostly look alike: what the browser writes tells them apart before anything is taken to pieces.
    const key = `${written}|${background && colorKey(background)}|${fontFamily}|${fontSize}|${fontWeight}|${textAlign}`;
    let index = this.styleByKey.get(key);
    if (index === undefined) {
      const color = parseColor(written);
      const opaque = color && background ? blend(color, background) : color;
      index = this.styleRow({
        family: fontFamily.split(",")[0]!.replace(/["']/g, "").trim().slice(0, 40),
        sizePx: Math.round(Number.parseFloat(fontSize) * 10) / 10,
        weight: Number.parseInt(fontWeight, 10) || 400,
        color: opaque ? hex(opaque) : "000000",
        background: background && color ? hex(background) : null,
        align: alignment(textAlign, this.isRightToLeft),
      });
      this.styleByKey.set(key, index);
    }
    return index;
  }

  private styleRow(row: TextStyle): number {
    const key = `${row.family}|${row.sizePx}|${row.weight}|${row.color}|${row.background}|${row.align}`;
    let index = this.styleIndex.get(key);
    if (index === undefined) {
      index = this.harvest.styles.length;
      this.harvest.styles.push(row);
      this.styleIndex.set(key, index);
    }
    return index;
  }

  /** What lies behind an element's text; null when that cannot be said from styles alone. */
  backgroundOf(visit: Visit): Color | null {
    const chain: Visit[] = [];
    let at: Visit | null = visit;
    while (at && at.background === undefined) {
      chain.push(at);
      at = at.parent;
    }
    let below: Color | null = at ? (at.background ?? null) : { red: 255, green: 255, blue: 255, alpha: 1 };
    for (let index = chain.length - 1; index >= 0; index--) {
      const { style, position, backgroundImage } = chain[index]!;
      const own = style ? parseColor(style.backgroundColor) : null;
      const beneath = below;
      if (backgroundImage !== "none") below = null;
      else if (own && own.alpha >= 0.99) below = own;
      else if (position === "absolute" || position === "fixed") below = null;
      else if (style && !own) below = null;
      else if (own && own.alpha > 0) below = below && blend(own, below);
      chain[index]!.background = below;
      this.noteSurface(chain[index]!, own, beneath);
    }
    return below;
  }

  /** Takes down a box that stands out from what it lies on: by its fill, its border or its shadow. */
  private noteSurface(visit: Visit, own: Color | null, beneath: Color | null): void {
    const { style, backgroundImage, display } = visit;
    // Only the first screen's boxes are of use, lines of text are none, and each style that is read costs.
    if (this.below > BELOW_ENOUGH) return;
    if (!style || !visit.parent || display === "inline" || LINE_TAGS.has(visit.tag)) return;
    // A box waiting for its reveal will be seen.
    if (visit.shown && visit.shown !== "transparent") return;
    const isPainted = backgroundImage !== "none" || (own !== null && own.alpha > 0);
    const fill = visit.background && hex(visit.background);
    const isFilled = isPainted && (!beneath || !fill || hex(beneath) !== fill);
    const isEdged = style.borderBottomWidth !== "0px" || style.boxShadow !== "none";
    if (!isFilled && !isEdged) return;
    const rect = this.rectOf(visit);
    if (!rect || rect[2] * rect[3] < SURFACE_MIN_AREA) return;
    if (++this.harvest.seen.surfaces > LIMITS.surfaces) return;
    const row = this.rowOf(visit);
    if (row < 0) return;
    this.harvest.surfaces.push({
      element: row,
      rect,
      ...(isFilled && { fill }),
      ...(isEdged && { edged: true as const }),
    });
  }
}

const colorKey = ({ red, green, blue, alpha }: Color) => `${red},${green},${blue},${alpha}`;

function alignment(textAlign: string, isRightToLeft: boolean): TextStyle["align"] {
  if (textAlign.includes("center")) return "center";
  if (textAlign === "justify") return "justify";
  if (textAlign.includes("right")) return "right";
  if (textAlign.includes("left")) return "left";
  return (textAlign === "end") === isRightToLeft ? "left" : "right";
}

const isClosedDetails = (parent: Visit, tag: string) =>
  parent.tag === "details" && tag !== "summary" && !hasAttribute(parent.element, "open");

const toRect = ({ x, y, width, height }: DOMRect, [left, top]: readonly [number, number]): Rect => [
  Math.round(x + left),
  Math.round(y + top),
  Math.round(width),
  Math.round(height),
];

import { resolveAddress } from "../../shared/gather/address.ts";
import {
  attribute,
  BLOCK_TAGS,
  ELEMENT,
  fold,
  foldTo,
  hasAttribute,
  localName,
  nodeType,
  TEXT,
  wordsWithin,
} from "../../shared/gather/dom.ts";
import { handlerOf } from "../../shared/gather/handlers.ts";
import { compact, gatherDocument } from "../../shared/gather/head.ts";
import type { Block, TextStyle } from "../../shared/snapshot/blocks.ts";
import { emptyElements } from "../../shared/snapshot/empty-elements.ts";
import type { Control, Form } from "../../shared/snapshot/forms.ts";
import type { Shown } from "../../shared/snapshot/geometry.ts";
import { SNAPSHOT_VERSION, type Snapshot } from "../../shared/snapshot/index.ts";
import type { Link } from "../../shared/snapshot/links.ts";
import type { Medium } from "../../shared/snapshot/media.ts";
import type { ProbeAnswer } from "./ask-in-page.ts";

const NODES_MAX = 20_000;
const TEXT_LIMIT = 160;
const BLOCK_LIMIT = 4_000;
/** Nothing was laid out, so nothing has a size; this one stands for all. */
const NO_STYLE: TextStyle = {
  family: "",
  sizePx: 16,
  weight: 400,
  color: "000000",
  background: null,
  align: "left",
};
const NO_LAYOUT = "no-layout";

const SKIPPED = new Set("script,style,noscript,template,head,link,meta,title,base,source,track".split(","));
const MEDIA: Readonly<Record<string, Medium["kind"]>> = {
  img: "img",
  svg: "svg",
  video: "video",
  canvas: "canvas",
};

interface Place {
  /** Row of the nearest element that stands on lines of its own. */
  block: number;
  shown: Shown;
  form: number;
  isInLink: boolean;
}

/**
 * A snapshot of an answer that was never shown: parsed, not rendered, so no script of it runs and nothing it names is fetched.
 * What a style sheet hides, and where things lie, is not known.
 */
export function readAnswer(answer: ProbeAnswer, viewport: readonly [number, number]): Snapshot {
  const document = new DOMParser().parseFromString(answer.html, "text/html");
  const base = document.createElement("base");
  base.href = baseOf(document, answer.finalAddress);
  const head = gatherDocument(document);
  document.querySelector("base")?.remove();
  document.head.prepend(base);
  const relations = gatherDocument(document).relations;
  const read = new AnswerWalk(base.href).read(document.documentElement);
  return {
    version: SNAPSHOT_VERSION,
    url: answer.finalAddress,
    conditions: {
      source: "extension",
      device: "desktop",
      viewport: [...viewport],
      moment: "loaded",
      transport: "network",
    },
    parts: {
      document: { ...head, relations },
      response: { status: answer.status, redirects: answer.isRedirected ? 1 : 0 },
      elements: read.elements,
      blocks: { styles: [NO_STYLE], rows: read.blocks },
      links: read.links,
      forms: read.forms,
      controls: read.controls,
      media: read.media,
      frames: [],
      scripts: { sources: [], mentioned: [], hosts: [], inlineCount: 0 },
      // Only so that what rests on nothing floating over the page can be judged.
      layout: {
        page: [...viewport],
        scrollY: 0,
        scrollsSideways: false,
        overlays: [],
        styleSheets: { linked: 0, loaded: 0, inline: 0, rules: 0 },
        background: null,
        mediaFeatures: [],
      },
    },
    missing: { surfaces: NO_LAYOUT, timing: NO_LAYOUT, "main-text": NO_LAYOUT },
    cut: [],
  };
}

function baseOf(document: Document, address: string): string {
  const written = document.querySelector("base[href]")?.getAttribute("href");
  return written && URL.canParse(written, address) ? new URL(written, address).href : address;
}

class AnswerWalk {
  readonly elements = emptyElements();
  readonly blocks: Block[] = [];
  readonly links: Link[] = [];
  readonly forms: Form[] = [];
  readonly controls: Control[] = [];
  readonly media: Medium[] = [];
  private readonly base: string;
  private nodes = 0;
  private run = { text: "", linked: 0, place: null as Place | null };

  constructor(base: string) {
    this.base = base;
  }

  read(root: Element): this {
    this.enter(root, -1, 1, { block: -1, shown: undefined, form: -1, isInLink: false });
    this.flush();
    return this;
  }

  private enter(element: Element, parent: number, nth: number, around: Place): void {
    const tag = localName(element);
    if (SKIPPED.has(tag) || ++this.nodes > NODES_MAX) return;
    const row = this.row(element, tag, parent, nth);
    const isBlock = BLOCK_TAGS.has(tag);
    if (isBlock) this.flush();
    const hides = isHidden(element) ? ("hidden" as const) : undefined;
    if (hides) this.elements.hidden[row] = hides;
    const place: Place = {
      block: isBlock ? row : around.block,
      shown: around.shown ?? hides,
      form: around.form,
      isInLink: around.isInLink || tag === "a",
    };
    if (this.take(element, tag, row, place)) this.children(element, row, place);
    if (isBlock) this.flush();
  }

  private children(element: Element, row: number, place: Place): void {
    const counts = new Map<string, number>();
    for (const child of element.childNodes) {
      if (nodeType(child) === TEXT) this.text(child.nodeValue ?? "", place);
      if (nodeType(child) !== ELEMENT) continue;
      // safe: its type was just looked at
      const inner = child as Element;
      const tag = localName(inner);
      const nth = (counts.get(tag) ?? 0) + 1;
      counts.set(tag, nth);
      this.enter(inner, row, nth, place);
    }
  }

  /** Takes down what the element is; answers whether its children are to be read. */
  private take(element: Element, tag: string, row: number, place: Place): boolean {
    const shown = place.shown && { shown: place.shown };
    const kind = MEDIA[tag];
    if (tag === "br") this.run.text += "\n";
    if (kind) {
      const alt = attribute(element, "alt");
      this.media.push({ element: row, kind, ...(kind === "img" && { alt }), ...shown });
    }
    if (kind || tag === "br" || tag === "iframe" || tag === "object") return false;
    if (tag === "a" || tag === "area") this.link(element, row, shown);
    if (tag === "form") place.form = this.form(element, row, shown);
    const isControl = tag === "input" || tag === "select" || tag === "textarea" || tag === "button";
    if (isControl) this.control(element, tag, row, place);
    return !isControl;
  }

  private link(element: Element, row: number, shown: { shown: Shown } | undefined): void {
    const written = attribute(element, "href");
    const text = wordsWithin(element, TEXT_LIMIT);
    const alt = element.querySelector("img[alt]")?.getAttribute("alt") ?? "";
    const name = fold(attribute(element, "aria-label") ?? attribute(element, "title") ?? alt);
    this.links.push(
      compact({
        element: row,
        kind: "link" as const,
        href: resolveAddress(written, () => this.base),
        text,
        name: name === "" || name === text ? undefined : foldTo(name, TEXT_LIMIT),
        picture: element.querySelector("img,svg,picture,i") ? true : undefined,
        handler: handlerOf(element),
        ...shown,
      }),
    );
  }

  private form(element: Element, row: number, shown: { shown: Shown } | undefined): number {
    const method = (attribute(element, "method") ?? "").toLowerCase();
    this.forms.push(
      compact({
        element: row,
        action: resolveAddress(attribute(element, "action"), () => this.base),
        method: method === "post" ? ("post" as const) : ("get" as const),
        label: attribute(element, "aria-label") ?? undefined,
        ...shown,
      }),
    );
    return this.forms.length - 1;
  }

  private control(
    element: Element,
    tag: "input" | "select" | "textarea" | "button",
    row: number,
    place: Place,
  ): void {
    const written = attribute(element, "type")?.toLowerCase();
    const type = { input: written ?? "text", button: written ?? "submit", select: tag, textarea: tag }[tag];
    const isButton = tag === "button" || type === "submit" || type === "button";
    const label = labelOf(element);
    this.controls.push(
      compact({
        element: row,
        tag,
        type,
        form: place.form >= 0 ? place.form : undefined,
        name: attribute(element, "name") ?? undefined,
        label,
        labelSource: label === "" ? ("none" as const) : ("label" as const),
        placeholder: attribute(element, "placeholder") ?? undefined,
        ariaLabel: attribute(element, "aria-label") ?? undefined,
        text: isButton ? buttonWords(element, tag) : undefined,
        handler: isButton ? handlerOf(element) : undefined,
        ...(type === "hidden" || place.shown ? { shown: "hidden" as const } : {}),
      }),
    );
  }

  private text(text: string, place: Place): void {
    if (!/\S/.test(text) && this.run.place === null) return;
    this.run.place ??= place;
    this.run.text += text;
    if (place.isInLink) this.run.linked += text.trim().length;
  }

  private flush(): void {
    const { text, linked, place } = this.run;
    this.run = { text: "", linked: 0, place: null };
    const folded = text
      .replace(/[^\S\n]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim()
      .slice(0, BLOCK_LIMIT);
    if (folded === "" || !place || place.block < 0) return;
    this.blocks.push({
      element: place.block,
      text: folded,
      style: 0,
      ...(place.shown && { shown: place.shown }),
      ...(linked > 0 && { linked: Math.min(linked, folded.length) }),
    });
  }

  private row(element: Element, tag: string, parent: number, nth: number): number {
    const { elements } = this;
    const row = elements.parent.length;
    elements.parent.push(parent);
    elements.tag.push(tag);
    elements.nth.push(nth);
    const columns = { id: "id", class: "class", role: "role", label: "aria-label", lang: "lang" } as const;
    for (const [column, name] of Object.entries(columns)) {
      const value = attribute(element, name);
      // safe: the keys of the table above
      if (value) elements[column as keyof typeof columns][row] = foldTo(value, TEXT_LIMIT);
    }
    return row;
  }
}

const buttonWords = (element: Element, tag: string) =>
  tag === "button" ? wordsWithin(element, TEXT_LIMIT) : foldTo(attribute(element, "value") ?? "", TEXT_LIMIT);

const isHidden = (element: Element) =>
  hasAttribute(element, "hidden") || /display\s*:\s*none/i.test(attribute(element, "style") ?? "");

function labelOf(element: Element): string {
  const id = attribute(element, "id");
  const wired = id ? element.ownerDocument.querySelector(`label[for="${CSS.escape(id)}"]`) : null;
  const label = wired ?? element.closest("label");
  return label ? wordsWithin(label, TEXT_LIMIT) : "";
}

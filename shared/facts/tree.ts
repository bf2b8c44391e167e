import type { Elements } from "../snapshot/elements.ts";
import { type Facts, part } from "./facts.ts";

/** The parts of a page that a visitor tells apart. */
export const regions = ["header", "nav", "main", "footer", "aside", "dialog"] as const;
export type Region = (typeof regions)[number];

export interface Tree {
  readonly size: number;
  parent(element: number): number;
  tag(element: number): string;
  id(element: number): string;
  classes(element: number): string;
  role(element: number): string;
  label(element: number): string;
  /** `id` and `class` in one string, lower case: what the author called it. */
  name(element: number): string;
  /** CSS path from the root; ` >>> ` enters a shadow root or a frame. Resolves with `shared/gather/find-element.ts`. */
  path(element: number): string;
  /** The element itself first, then its ancestors up to the root. */
  lineage(element: number): readonly number[];
  /** True when `ancestor` is the element or above it. */
  isWithin(element: number, ancestor: number): boolean;
  /** Nearest of the element and its ancestors that satisfies; -1 for none. */
  closest(element: number, satisfies: (element: number) => boolean): number;
  nearestCommon(first: number, second: number): number;
  region(element: number): Region;
  /** Declared language, inherited; "" where none is. */
  lang(element: number): string;
}

const HEADER_NAME = /(?:^|[\s_-])(?:header|topbar|top-bar|masthead|navbar|site-?head|шапка)(?:$|[\s_-])/;
const FOOTER_NAME = /(?:^|[\s_-])(?:footer|site-?foot|colophon|подвал)(?:$|[\s_-])/;
const NAV_NAME = /(?:^|[\s_-])(?:nav|menu|navigation|navbar|breadcrumbs?|mainmenu|меню)(?:$|[\s_-])/;
const DIALOG_NAME =
  /(?:^|[\s_-])(?:modal|popup|pop-up|dialog|lightbox|offcanvas|drawer|fancybox|remodal)(?:$|[\s_-])/;
const CONTENT_TAGS = new Set(["main", "article", "section", "form"]);
/** Named by what they open or stand in: `<a class="open-popup">` is no dialog. */
const PRESSED_TAGS = new Set(["a", "button", "input", "label", "span", "i", "svg", "img"]);

export function deriveTree(facts: Facts): Tree {
  return makeTree(part(facts, "elements"));
}

export function makeTree(elements: Elements): Tree {
  const { parent: parents, tag: tags, nth } = elements;
  const paths: (string | undefined)[] = [];
  const found: Region[] = [];
  const names: (string | undefined)[] = [];

  const parent = (element: number) => parents[element] ?? -1;
  const tag = (element: number) => tags[element] ?? "";
  const id = (element: number) => elements.id[element] ?? "";
  const classes = (element: number) => elements.class[element] ?? "";
  const role = (element: number) => elements.role[element] ?? "";
  const name = (element: number) => (names[element] ??= `${id(element)} ${classes(element)}`.toLowerCase());

  const path = (element: number): string => {
    const steps: number[] = [];
    let at = element;
    while (at >= 0 && paths[at] === undefined) {
      steps.push(at);
      at = parent(at);
    }
    for (let index = steps.length - 1; index >= 0; index--) {
      const step = steps[index]!;
      const above = parent(step);
      const own = nth[step] === 1 ? tag(step) : `${tag(step)}:nth-of-type(${nth[step]})`;
      paths[step] = above < 0 ? own : `${paths[above]}${elements.boundary[step] ? " >>> " : " > "}${own}`;
    }
    return paths[element] ?? "";
  };

  const lineage = (element: number) => {
    const line: number[] = [];
    for (let at = element; at >= 0; at = parent(at)) line.push(at);
    return line;
  };

  const isWithin = (element: number, ancestor: number) => {
    let at = element;
    // Ancestors always stand before their descendants.
    while (at > ancestor) at = parent(at);
    return at === ancestor;
  };

  const closest = (element: number, satisfies: (element: number) => boolean) => {
    for (let at = element; at >= 0; at = parent(at)) if (satisfies(at)) return at;
    return -1;
  };

  const nearestCommon = (first: number, second: number) => {
    let a = first;
    let b = second;
    while (a !== b) {
      if (a > b) a = parent(a);
      else b = parent(b);
    }
    return a;
  };

  const ownRegion = (element: number, isSectioned: boolean): Region | undefined => {
    const elementTag = tag(element);
    const elementRole = role(element);
    if (elementTag === "dialog" || elementRole === "dialog" || elementRole === "alertdialog") return "dialog";
    if (elementTag === "nav" || elementRole === "navigation") return "nav";
    if (elementRole === "banner") return "header";
    if (elementRole === "contentinfo") return "footer";
    if (elementTag === "aside" || elementRole === "complementary") return "aside";
    if (elementTag === "main" || elementRole === "main") return "main";
    if (elementTag === "header" && !isSectioned) return "header";
    if (elementTag === "footer" && !isSectioned) return "footer";
    if (elementTag === "html" || elementTag === "body" || CONTENT_TAGS.has(elementTag)) return undefined;
    if (PRESSED_TAGS.has(elementTag)) return undefined;
    const called = name(element);
    if (called.length < 2) return undefined;
    if (DIALOG_NAME.test(called)) return "dialog";
    if (!isSectioned && FOOTER_NAME.test(called)) return "footer";
    if (!isSectioned && HEADER_NAME.test(called)) return "header";
    if (NAV_NAME.test(called) && (elementTag === "ul" || elementTag === "div")) return "nav";
    return undefined;
  };

  /** Forward over all rows, ancestors first, so that no depth is too deep. */
  const findRegions = () => {
    const sectioned: boolean[] = [];
    for (let element = 0; element < parents.length; element++) {
      const above = parent(element);
      const isSectioned = above >= 0 && (sectioned[above]! || CONTENT_TAGS.has(tag(above)));
      sectioned.push(isSectioned);
      const inherited = above < 0 ? "main" : found[above]!;
      const own = ownRegion(element, isSectioned);
      // A menu in the footer is still the footer; a menu in the header is a menu.
      const isOwn =
        own !== undefined && (own === "dialog" || (inherited !== "footer" && inherited !== "dialog"));
      found.push(isOwn ? own : inherited);
    }
  };

  const region = (element: number): Region => {
    if (found.length === 0) findRegions();
    return found[element] ?? "main";
  };

  return {
    size: parents.length,
    parent,
    tag,
    id,
    classes,
    role,
    label: (element) => elements.label[element] ?? "",
    name,
    path,
    lineage,
    isWithin,
    closest,
    nearestCommon,
    region,
    lang: (element) => {
      const at = closest(element, (ancestor) => elements.lang[ancestor] !== undefined);
      return at < 0 ? "" : (elements.lang[at] ?? "");
    },
  };
}

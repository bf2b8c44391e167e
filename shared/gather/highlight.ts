import { type FoundElement, findElement } from "./find-element.ts";

/** A name of our own, so that the mark is found again by whoever has to take it away. */
export const HIGHLIGHT_TAG = "tenpoint-highlight";

const BRAND = "#3a35e0";
const GAP_PX = 4;

export interface Highlight {
  /** How many of the paths were found on the page. */
  found: number;
  /** How many of the found ones are drawn at all: a closed menu's link is there and cannot be shown. */
  visible: number;
  clear(): void;
}

/** Scrolls to the first of the elements and outlines all of them, above everything, without touching them. */
export function highlight(paths: readonly string[], document: Document): Highlight {
  clearHighlights(document);
  const elements = paths.map((path) => findElement(path, document)).filter((found) => found !== null);
  const drawn = elements.filter(({ element }) => isDrawn(element));
  const [first] = drawn;
  if (!first) return { found: elements.length, visible: 0, clear: () => {} };

  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  first.element.scrollIntoView({
    block: "center",
    inline: "nearest",
    behavior: isCalm ? "instant" : "smooth",
  });

  const host = document.createElement(HIGHLIGHT_TAG);
  host.setAttribute("aria-hidden", "true");
  host.setAttribute("popover", "manual");
  assign(host, {
    all: "initial",
    position: "fixed",
    inset: "0",
    width: "100%",
    height: "100%",
    border: "0",
    padding: "0",
    margin: "0",
    background: "none",
    overflow: "hidden",
    pointerEvents: "none",
    zIndex: "2147483647",
  });
  const shade = host.attachShadow({ mode: "closed" });
  const boxes = drawn.map((found) => ({ found, box: document.createElement("div") }));
  for (const { box } of boxes) {
    assign(box, {
      position: "fixed",
      border: `3px solid ${BRAND}`,
      borderRadius: "8px",
      boxShadow: "0 0 0 2px #fff, 0 6px 24px rgb(23 24 28 / 30%)",
      boxSizing: "border-box",
    });
    shade.append(box);
  }
  document.documentElement.append(host);
  // The top layer is above open dialogs too.
  host.showPopover?.();
  host.style.setProperty("display", "block");

  const stop = new AbortController();
  const place = (): void => {
    if (stop.signal.aborted || !host.isConnected) {
      clear();
      return;
    }
    for (const { found, box } of boxes) placeBox(box, found);
    requestAnimationFrame(place);
  };
  const clear = () => {
    stop.abort();
    host.remove();
  };
  place();
  addEventListener("keydown", ({ key }) => key === "Escape" && clear(), {
    signal: stop.signal,
    capture: true,
  });
  addEventListener("pagehide", clear, { signal: stop.signal });
  return { found: elements.length, visible: drawn.length, clear };
}

/** Takes away whatever is left of an earlier one. */
export function clearHighlights(document: Document): void {
  for (const mark of document.querySelectorAll(HIGHLIGHT_TAG)) mark.remove();
}

function isDrawn(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

function placeBox(box: HTMLElement, { element, origin }: FoundElement): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = origin();
  assign(box, {
    left: `${left + x - GAP_PX}px`,
    top: `${top + y - GAP_PX}px`,
    width: `${width + 2 * GAP_PX}px`,
    height: `${height + 2 * GAP_PX}px`,
    display: element.isConnected ? "block" : "none",
  });
}

/** Through the object model: a page's policy may forbid style attributes. */
function assign(element: HTMLElement, styles: Partial<Record<keyof CSSStyleDeclaration, string>>): void {
  Object.assign(element.style, styles);
}

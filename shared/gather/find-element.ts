import {
  documentElement,
  ELEMENT,
  firstChild,
  localName,
  nextSibling,
  nodeType,
  shadowRootOf,
} from "./dom.ts";

const STEP = /^([^\s:>]+)(?::nth-of-type\((\d+)\))?$/;

export interface FoundElement {
  element: Element;
  /** Left and top, in the outermost viewport, of the frame the element lies in; 0, 0 outside frames. */
  origin(): readonly [number, number];
}

/** The element a path of `shared/facts/tree.ts` names, or null when the page has changed since. */
export function findElement(path: string, document: Document): FoundElement | null {
  const root = documentElement(document);
  const frames: Element[] = [];
  let at: Element | null = null;
  for (const [index, tree] of path.split(" >>> ").entries()) {
    const steps = tree.split(" > ");
    let from: Node | null;
    if (index === 0) {
      if (!root || localName(root) !== steps.shift()) return null;
      at = root;
      from = root;
    } else {
      if (!at) return null;
      from = shadowRootOf(at);
      if (!from) {
        from = innerDocument(at);
        if (from) frames.push(at);
      }
    }
    for (const step of steps) {
      at = from ? childAt(from, step) : null;
      if (!at) return null;
      from = at;
    }
  }
  if (!at) return null;
  return {
    element: at,
    origin: () => {
      let [left, top] = [0, 0];
      for (const frame of frames) {
        const rect = frame.getBoundingClientRect();
        left += rect.left + frame.clientLeft;
        top += rect.top + frame.clientTop;
      }
      return [left, top];
    },
  };
}

/** A step without a number is the first of its tag, whatever stands after it. */
function childAt(parent: Node, step: string): Element | null {
  const [, tag, nth = "1"] = STEP.exec(step) ?? [];
  let left = Number(nth);
  for (let child = firstChild(parent); child; child = nextSibling(child)) {
    if (nodeType(child) === ELEMENT && localName(child) === tag && --left === 0) return child as Element;
  }
  return null;
}

function innerDocument(frame: Element): Document | null {
  const { contentDocument } = frame as HTMLIFrameElement;
  return contentDocument ?? null;
}

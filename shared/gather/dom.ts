/**
 * Clobber-proof reading of a hostile document. `<form><input name="getAttribute">` replaces the form's own method, and
 * `<img name="body">` the document's property, in every world; the prototypes' own functions cannot be replaced from the page's world.
 */
const getter = <Value>(prototype: object, key: string) => {
  const { get } = Object.getOwnPropertyDescriptor(prototype, key) ?? {};
  // safe: the keys below are standard accessors of the given prototypes
  return (node: unknown): Value => (get as () => Value).call(node);
};

const method = <Args extends unknown[], Value>(prototype: object, key: string) => {
  const call = (prototype as Record<string, (...args: Args) => Value>)[key]!;
  return (node: unknown, ...args: Args): Value => call.apply(node, args);
};

export const firstChild = getter<Node | null>(Node.prototype, "firstChild");
export const firstElementChild = getter<Element | null>(Element.prototype, "firstElementChild");
export const nextSibling = getter<Node | null>(Node.prototype, "nextSibling");
export const previousSibling = getter<Node | null>(Node.prototype, "previousSibling");
export const parentNode = getter<Node | null>(Node.prototype, "parentNode");
export const nodeType = getter<number>(Node.prototype, "nodeType");
export const isConnected = getter<boolean>(Node.prototype, "isConnected");
export const textContent = getter<string | null>(Node.prototype, "textContent");
export const textLength = getter<number>(CharacterData.prototype, "length");
export const ownerDocument = getter<Document | null>(Node.prototype, "ownerDocument");
export const localName = getter<string>(Element.prototype, "localName");
export const shadowRootOf = getter<ShadowRoot | null>(Element.prototype, "shadowRoot");
export const attribute = method<[string], string | null>(Element.prototype, "getAttribute");
export const hasAttribute = method<[string], boolean>(Element.prototype, "hasAttribute");
export const attributeNames = method<[], string[]>(Element.prototype, "getAttributeNames");
export const boundingRect = method<[], DOMRect>(Element.prototype, "getBoundingClientRect");
export const contains = method<[Node | null], boolean>(Node.prototype, "contains");
export const closest = method<[string], Element | null>(Element.prototype, "closest");
export const isVisible = method<[CheckVisibilityOptions], boolean>(Element.prototype, "checkVisibility");
export const selectAll = method<[string], NodeListOf<Element>>(Document.prototype, "querySelectorAll");
export const selectAllWithin = method<[string], NodeListOf<Element>>(Element.prototype, "querySelectorAll");
export const selectFirstWithin = method<[string], Element | null>(Element.prototype, "querySelector");
export const elementById = method<[string], Element | null>(Document.prototype, "getElementById");
export const documentElement = getter<HTMLElement | null>(Document.prototype, "documentElement");
export const body = getter<HTMLElement | null>(Document.prototype, "body");
/** Reader of the form that a kind of control belongs to. */
export const formOwner = (prototype: object) => getter<Element | null>(prototype, "form");

const anchorAddress = getter<string>(HTMLAnchorElement.prototype, "href");

/** The browser's own absolute address of a link, without building a URL; null for links of other documents and of drawings. */
export const nativeAddress = (element: Element): string | null =>
  element instanceof HTMLAnchorElement ? anchorAddress(element) : null;

export const ELEMENT = 1;
export const TEXT = 3;

/** White space as a browser folds it. */
export const fold = (text: string) => text.replace(/[ \t\n\r\f]+/g, " ").trim();

/** Folded and cut to `limit` characters. */
export const foldTo = (text: string, limit: number) => {
  const folded = fold(text.length > limit * 8 ? text.slice(0, limit * 8) : text);
  return folded.length > limit ? `${folded.slice(0, limit - 1)}…` : folded;
};

/** An attribute as it is written, cut where no page that means well goes on; undefined where there is none. */
export const shortAttribute = (element: Element, name: string, limit = 200) =>
  attribute(element, name)?.slice(0, limit);

const SKIPPED_IN_NAMES = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "select",
  "textarea",
  "svg",
  "datalist",
]);

const ICON_CLASS = /(?:^|\s)(?:material-(?:icons|symbols)|mat-icon)/;
const ICON_TAGS = new Set(["i", "span", "mat-icon"]);

/** An icon font draws its word as a picture: "shopping_cart" is nothing that a visitor reads. */
export const isDrawnIcon = (element: Node, tag: string) =>
  ICON_TAGS.has(tag) && !firstElementChild(element) && ICON_CLASS.test(attribute(element, "class") ?? "");

/**
 * Text of a label, a link or a button: no scripts, no options, nothing a person may have typed.
 * `withAlternatives` counts the alt texts of pictures, as an accessible name does.
 */
export function wordsWithin(element: Element, limit: number, withAlternatives = false): string {
  if (SKIPPED_IN_NAMES.has(localName(element)) || attribute(element, "contenteditable") === "true") return "";
  if (!firstElementChild(element)) return foldTo(textContent(element) ?? "", limit);
  const pieces: string[] = [];
  let length = 0;
  const stack: Node[] = [element];
  while (stack.length > 0 && length < limit) {
    const node = stack.pop()!;
    if (nodeType(node) === TEXT) {
      const text = textContent(node) ?? "";
      pieces.push(text);
      length += text.length;
      continue;
    }
    const children: Node[] = [];
    for (let child = firstChild(node); child; child = nextSibling(child)) {
      if (nodeType(child) === ELEMENT) {
        const tag = localName(child);
        if (SKIPPED_IN_NAMES.has(tag) || attribute(child, "contenteditable") === "true") continue;
        if (isDrawnIcon(child, tag)) continue;
        if (tag === "br") {
          pieces.push(" ");
          continue;
        }
        if (tag === "img") {
          const alt = withAlternatives && attribute(child, "alt");
          if (alt) pieces.push(` ${alt} `);
          continue;
        }
        children.push(child);
      } else if (nodeType(child) === TEXT) children.push(child);
    }
    for (let index = children.length - 1; index >= 0; index--) stack.push(children[index]!);
    if (node !== element && BLOCK_TAGS.has(localName(node))) pieces.push(" ");
  }
  return foldTo(pieces.join(""), limit);
}

/** Tags that stand on lines of their own where no style sheet says otherwise. */
export const BLOCK_TAGS = new Set(
  "address,article,aside,blockquote,body,center,dd,details,dialog,dir,div,dl,dt,fieldset,figcaption,figure,footer,form,frameset,h1,h2,h3,h4,h5,h6,header,hgroup,hr,html,legend,li,listing,main,menu,nav,ol,optgroup,option,p,plaintext,pre,search,section,summary,table,tbody,td,tfoot,th,thead,tr,ul,xmp".split(
    ",",
  ),
);

import type { Link } from "../snapshot/links.ts";
import type { Frame, Medium } from "../snapshot/media.ts";
import { cleanAddress, resolveAddress } from "./address.ts";
import { CONTROL_ROLES, describeControl, paintOf } from "./controls.ts";
import {
  attribute,
  elementById,
  firstElementChild,
  foldTo,
  hasAttribute,
  nativeAddress,
  ownerDocument,
  selectAll,
  selectFirstWithin,
  shortAttribute,
  textContent,
  wordsWithin,
} from "./dom.ts";
import { handlerOf } from "./handlers.ts";
import { compact } from "./head.ts";
import { LIMITS } from "./limits.ts";
import type { Enter, Walk } from "./page-walk.ts";
import type { Visit } from "./visit.ts";

const TEXT_LIMIT = 160;
const SOURCE_LIMIT = 200;
const ALTERNATIVE_LIMIT = 600;
/** A picture behind text smaller than this says nothing of the page. */
const BACKGROUND_MIN_AREA = 8_000;

/** Takes down what an element is, and says whether to walk its children. */
export const enter: Enter = (visit, walk) => {
  const { element, tag } = visit;
  noteOverlay(visit, walk);
  noteBackground(visit, walk);
  switch (tag) {
    case "br":
      walk.breakLine();
      return false;
    case "a":
    case "area":
      noteLink(visit, walk);
      visit.inLink = true;
      return true;
    case "form":
      noteForm(visit, walk);
      return true;
    case "input":
    case "select":
    case "textarea":
      noteControl(visit, walk);
      return false;
    case "button":
      // Put around a link by hand, it is only the link's frame: the browser follows the link.
      if (visit.form < 0 && selectFirstWithin(element, "a[href]")) return true;
      noteControl(visit, walk);
      return false;
    case "img":
      noteImage(visit, walk);
      return false;
    case "svg":
    case "canvas":
    case "video":
    case "audio":
    case "object":
    case "embed":
      noteMedium(visit, walk);
      return false;
    case "iframe":
    case "frame":
      noteFrame(visit, walk);
      return false;
    case "marquee":
    case "blink":
      // Its words belong to the block around it; that it moves would be lost.
      walk.rowOf(visit);
      return true;
    case "summary":
      noteClickable(visit, walk, "summary");
      return true;
  }
  if (isEditable(element)) {
    noteControl(visit, walk);
    return false;
  }
  const role = attribute(element, "role");
  if (role && CONTROL_ROLES.has(role)) {
    // A role put around a native control is that control's own.
    if (selectFirstWithin(element, NATIVE)) return true;
    noteControl(visit, walk);
    return role === "listbox" || role === "combobox";
  }
  if (role === "button" || role === "link") {
    noteClickable(visit, walk, handlerOf(element));
    visit.inLink = true;
  } else if (hasAttribute(element, "onclick")) noteClickable(visit, walk, "onclick");
  return true;
};

const NATIVE = "input:not([type=hidden]),select,textarea";

/** What a person writes into it is never read. */
function isEditable(element: Element): boolean {
  const editable = attribute(element, "contenteditable");
  return editable !== null && editable.toLowerCase() !== "false";
}

function noteControl(visit: Visit, walk: Walk): void {
  const { harvest } = walk;
  if (++harvest.seen.controls > LIMITS.choices && isChoice(visit)) return;
  if (harvest.controls.length >= LIMITS.controls) return;
  if (!visit.inline || visit.display !== "inline") walk.space();
  describeControl(visit, walk);
}

/** Boxes come by the thousand where a list is filtered; the fields behind them say more. */
const isChoice = ({ element, tag }: Visit) =>
  tag === "input" && /^(?:checkbox|radio)$/i.test(attribute(element, "type") ?? "");

function noteForm(visit: Visit, walk: Walk): void {
  const { harvest } = walk;
  const { element } = visit;
  if (++harvest.seen.forms > LIMITS.forms) return;
  const row = walk.rowOf(visit);
  if (row < 0) return;
  visit.form = harvest.forms.length;
  const rect = walk.rectOf(visit);
  const written = attribute(element, "action");
  const method = (attribute(element, "method") ?? "").toLowerCase();
  harvest.forms.push(
    compact({
      element: row,
      action: resolveAddress(written, () => element.baseURI),
      written:
        written === null ? undefined : written.split(/[?#]/)[0]!.slice(0, TEXT_LIMIT) || written.slice(0, 1),
      method: method === "post" || method === "dialog" ? (method as "post" | "dialog") : ("get" as const),
      name: shortAttribute(element, "name"),
      label: shortAttribute(element, "aria-label"),
      handler: handlerOf(element),
      novalidate: hasAttribute(element, "novalidate") ? true : undefined,
      rect,
      ...walk.shownOf(visit.shown, rect),
    }),
  );
}

function noteLink(visit: Visit, walk: Walk): void {
  const { element } = visit;
  const written = attribute(element, "href");
  if (written === null && !handlerOf(element) && attribute(element, "role") !== "button") return;
  const href = resolveAddress(written, () => element.baseURI, nativeAddress(element));
  const trimmed = written?.trim() ?? "";
  const isLocal = trimmed === "" || trimmed.startsWith("#") || /^javascript:/i.test(trimmed);
  const fragment = href?.includes("#") ? fragmentWithin(element, href) : "";
  push(visit, walk, "link", href, {
    written: isLocal ? trimmed.slice(0, TEXT_LIMIT) : undefined,
    rel: shortAttribute(element, "rel"),
    target: shortAttribute(element, "target"),
    download: hasAttribute(element, "download") ? true : undefined,
    handler: handlerOf(element),
    cloudflareEmail: attribute(element, "data-cfemail")?.slice(0, TEXT_LIMIT),
    anchored: fragment === "" ? undefined : hasTarget(element, fragment),
  });
}

/** Fragment of an address that stays on the page; "" for other pages' addresses. */
function fragmentWithin(element: Element, href: string): string {
  const page = (ownerDocument(element)?.URL ?? "").split("#")[0]!;
  return href.startsWith(`${page}#`) ? href.slice(page.length + 1) : "";
}

function hasTarget(element: Element, fragment: string): boolean {
  const document = ownerDocument(element);
  if (/^(?:top$|:~:)/.test(fragment)) return true;
  let id = fragment;
  try {
    id = decodeURIComponent(fragment);
  } catch {
    // A broken escape is looked up as it is written.
  }
  return elementById(document, id) !== null || selectAll(document, `a[name="${CSS.escape(id)}"]`).length > 0;
}

function noteClickable(visit: Visit, walk: Walk, handler: string | undefined): void {
  push(visit, walk, "button", null, { handler });
}

function push(
  visit: Visit,
  walk: Walk,
  kind: Link["kind"],
  href: string | null,
  more: Partial<Record<keyof Link, unknown>>,
): void {
  const { harvest } = walk;
  const { element } = visit;
  if (++harvest.seen.links > LIMITS.links) return;
  const row = walk.rowOf(visit);
  if (row < 0) return;
  if (visit.display !== "inline") walk.space();
  const text = wordsWithin(element, TEXT_LIMIT);
  const name = accessibleName(element, text);
  const rect = walk.rectOf(visit);
  const look = visit.style ? buttonLook(visit, walk, rect?.[3] ?? 0) : {};
  harvest.links.push(
    compact({
      element: row,
      kind,
      href,
      text,
      name: name === text ? undefined : name,
      ...look,
      picture:
        firstElementChild(element) && selectFirstWithin(element, "img,svg,picture,i,[class*=icon]")
          ? true
          : undefined,
      style: visit.style && text !== "" ? walk.styles.of(visit) : undefined,
      rect,
      ...walk.shownOf(visit.shown, rect),
      ...more,
    }) as Link,
  );
}

function accessibleName(element: Element, text: string): string {
  const label = attribute(element, "aria-label");
  if (label && label.trim() !== "") return foldTo(label, TEXT_LIMIT);
  if (text !== "") return text;
  const withPictures = wordsWithin(element, TEXT_LIMIT, true);
  if (withPictures !== "") return withPictures;
  const drawn = selectFirstWithin(element, "svg > title, svg[aria-label], i[title], [aria-label]");
  const drawnName =
    drawn && (attribute(drawn, "aria-label") ?? attribute(drawn, "title") ?? textContent(drawn));
  return foldTo(attribute(element, "title") ?? drawnName ?? "", TEXT_LIMIT);
}

function buttonLook(visit: Visit, walk: Walk, height: number): { button?: true; fill?: string } {
  const { style } = visit;
  if (!style || height < 20) return {};
  const fill = paintOf(visit, walk);
  const filled = fill !== undefined || style.backgroundImage.includes("gradient");
  const isButton =
    (filled || (isDrawn(style.borderTopWidth) && isDrawn(style.borderLeftWidth))) &&
    Number.parseFloat(style.paddingLeft) >= 6;
  return { ...(isButton && { button: true as const }), ...(fill && { fill }) };
}

const isDrawn = (borderWidth: string) => Number.parseFloat(borderWidth) >= 1;

function noteImage(visit: Visit, walk: Walk): void {
  const image = visit.element as HTMLImageElement;
  const { complete, naturalWidth, naturalHeight } = image;
  const source = image.currentSrc || image.src;
  pushMedium(visit, walk, {
    kind: "img",
    src: source ? shortSource(source) : undefined,
    alt: shortAttribute(image, "alt", ALTERNATIVE_LIMIT) ?? null,
    natural: naturalWidth > 0 ? ([naturalWidth, naturalHeight] as const) : undefined,
    fit: naturalWidth > 0 && visit.style ? visit.style.objectFit : undefined,
    broken: complete && naturalWidth === 0 && source !== "" ? true : undefined,
    pending: complete ? undefined : true,
    lazy: attribute(image, "loading") === "lazy" ? true : undefined,
  });
}

function noteMedium(visit: Visit, walk: Walk): void {
  const { element, tag } = visit;
  const source = attribute(element, "src") ?? attribute(element, "data") ?? undefined;
  const isPlayer = tag === "video" || tag === "audio";
  if (tag === "svg" && !isWorthNoting(visit, walk)) return;
  pushMedium(visit, walk, {
    kind: tag === "embed" ? "object" : tag,
    src: source ? shortSource(resolveAddress(source, () => element.baseURI) ?? "") : undefined,
    autoplay: isPlayer && hasAttribute(element, "autoplay") ? true : undefined,
    muted: isPlayer && hasAttribute(element, "muted") ? true : undefined,
    poster: hasAttribute(element, "poster") ? true : undefined,
  });
}

/** Icons come by the hundred and say nothing. */
function isWorthNoting(visit: Visit, walk: Walk): boolean {
  const rect = walk.rectOf(visit);
  return rect !== undefined && rect[2] >= 40 && rect[3] >= 40;
}

function noteBackground(visit: Visit, walk: Walk): void {
  const { backgroundImage } = visit;
  if (!backgroundImage.includes("url(")) return;
  const rect = walk.rectOf(visit);
  if (!rect || rect[2] * rect[3] < BACKGROUND_MIN_AREA) return;
  const source = /url\("?([^")]+)"?\)/.exec(backgroundImage)?.[1];
  pushMedium(visit, walk, {
    kind: "background",
    src: source ? shortSource(source) : undefined,
    broken: source && hasFailed(source) ? true : undefined,
  });
}

/** The server refused it, as far as the browser tells: other origins' answers are not ours to see. */
function hasFailed(address: string): boolean {
  const entry = performance.getEntriesByName(address, "resource")[0] as PerformanceResourceTiming | undefined;
  return entry !== undefined && entry.responseStatus >= 400;
}

function pushMedium(visit: Visit, walk: Walk, more: Partial<Record<keyof Medium, unknown>>): void {
  const { harvest } = walk;
  if (++harvest.seen.media > LIMITS.media) return;
  const row = walk.rowOf(visit);
  if (row < 0) return;
  const rect = walk.rectOf(visit);
  harvest.media.push(compact({ element: row, ...more, rect, ...walk.shownOf(visit.shown, rect) }) as Medium);
}

const shortSource = (source: string) =>
  source.startsWith("data:") ? source.slice(0, 30) : cleanAddress(source).slice(0, SOURCE_LIMIT);

function noteFrame(visit: Visit, walk: Walk): void {
  const { harvest } = walk;
  const { element } = visit;
  if (++harvest.seen.frames > LIMITS.frames) return;
  const row = walk.rowOf(visit);
  if (row < 0) return;
  const rect = walk.rectOf(visit);
  const source = attribute(element, "src");
  let inner: Document | null = null;
  try {
    inner = (element as HTMLIFrameElement).contentDocument;
  } catch {
    // Another origin's document is its own business.
  }
  const isReadable = inner?.documentElement != null && visit.shown !== "hidden";
  harvest.frames.push(
    compact({
      element: row,
      src:
        source && !/^about:|^javascript:/i.test(source)
          ? (resolveAddress(source, () => element.baseURI) ?? "")
          : "",
      title: shortAttribute(element, "title"),
      read: isReadable,
      rect,
      ...walk.shownOf(visit.shown, rect),
    }) as Frame,
  );
  if (inner && isReadable && rect) visit.inner = { document: inner, origin: [rect[0], rect[1]] };
}

function noteOverlay(visit: Visit, walk: Walk): void {
  const { style, element, tag, position } = visit;
  if (!style || visit.shown) return;
  const isDialog = tag === "dialog" || /^(?:alert)?dialog$/.test(attribute(element, "role") ?? "");
  if (position !== "fixed" && position !== "sticky" && !isDialog) return;
  const { harvest } = walk;
  if (++harvest.seen.overlays > LIMITS.overlays) return;
  const row = walk.rowOf(visit);
  const rect = walk.rectOf(visit);
  if (row < 0 || !rect || rect[2] * rect[3] === 0) return;
  harvest.overlays.push(
    compact({
      element: row,
      position:
        position === "fixed" || position === "sticky"
          ? (position as "fixed" | "sticky")
          : ("dialog" as const),
      rect,
      modal: attribute(element, "aria-modal") === "true" ? true : undefined,
      ...walk.shownOf(visit.shown, rect),
    }),
  );
}

import {
  ageWords,
  chatName,
  closeWords,
  consentName,
  consentWords,
  loaderName,
  windowName,
} from "../language/consent-notice.ts";
import type { Rect } from "../snapshot/geometry.ts";
import type { Overlay } from "../snapshot/layout.ts";
import { type Facts, part } from "./facts.ts";

export interface OverlayFact {
  element: number;
  path: string;
  kind: "consent" | "chat" | "header" | "bar" | "dialog" | "age" | "floating" | "backdrop" | "loader";
  rect: Rect;
  /** Share of the first viewport that it covers, 0–1. */
  coverage: number;
  isSeen: boolean;
  /** In the flow until the page is scrolled. */
  isSticky: boolean;
  /** Meets a click at the middle of the viewport. */
  isOnTop: boolean;
  isModal: boolean;
  text: string;
}

const TEXT_LIMIT = 500;
/** More of the page's words than this share, and it is the page itself in a fixed frame. */
const PAGE_SHARE = 0.6;
const CONSENT_COVERAGE_MAX = 0.98;

/** For what only leaves their words and links aside: none where the layout was not gathered. */
export const knownOverlays = (facts: Facts): readonly OverlayFact[] =>
  facts.snapshot.parts.layout ? facts.overlays : [];

export function deriveOverlays(facts: Facts): readonly OverlayFact[] {
  const { overlays, scrollY } = part(facts, "layout");
  if (overlays.length === 0) return [];
  const { viewport } = facts.snapshot.conditions;
  const { tree } = facts;
  const rows = facts.snapshot.parts.blocks?.rows ?? [];
  const controls = facts.snapshot.parts.controls ?? [];
  const seenCharacters = rows.reduce(
    (sum, { text, shown }) => sum + (shown === undefined ? text.length : 0),
    0,
  );

  const found = overlays.flatMap((overlay): OverlayFact[] => {
    const inside = rows.filter(
      ({ element, shown }) => shown === undefined && tree.isWithin(element, overlay.element),
    );
    const characters = inside.reduce((sum, { text }) => sum + text.length, 0);
    const buttons = controls.filter(
      ({ element, text, shown }) => text && shown === undefined && tree.isWithin(element, overlay.element),
    );
    const text = [...inside.map((block) => block.text), ...buttons.map((button) => button.text ?? "")]
      .join(" ")
      .slice(0, TEXT_LIMIT);
    const coverage = covered(overlay.rect, viewport, overlay.position === "sticky" ? 0 : scrollY);
    const kind = kindOf(overlay, facts, text, coverage);
    // The page itself may stand in a fixed frame: it then holds the menu or the footer too.
    const isPage = characters > seenCharacters * PAGE_SHARE && coverage > 0.5;
    if (isPage && inside.some(({ element }) => /^(?:nav|footer)$/.test(tree.region(element)))) return [];
    return [
      {
        element: overlay.element,
        path: tree.path(overlay.element),
        kind,
        rect: overlay.rect,
        coverage,
        isSeen: overlay.shown === undefined && coverage > 0,
        isSticky: overlay.position === "sticky",
        isOnTop: overlay.onTop === true,
        isModal: overlay.modal === true,
        text,
      },
    ];
  });
  // A part of another overlay of the same kind is the same thing met twice.
  return found.filter(
    (overlay) =>
      !found.some(
        (other) =>
          other !== overlay &&
          other.kind === overlay.kind &&
          other.element < overlay.element &&
          tree.isWithin(overlay.element, other.element),
      ),
  );
}

/** Share of the viewport, rounded to thousandths. */
function covered(
  [x, y, width, height]: Rect,
  [viewWidth, viewHeight]: readonly [number, number],
  scrollY: number,
): number {
  const across = Math.max(0, Math.min(x + width, viewWidth) - Math.max(x, 0));
  const down = Math.max(0, Math.min(y + height, scrollY + viewHeight) - Math.max(y, scrollY));
  return Math.round((across * down * 1000) / (viewWidth * viewHeight)) / 1000;
}

function kindOf(overlay: Overlay, facts: Facts, text: string, coverage: number): OverlayFact["kind"] {
  const { tree, snapshot } = facts;
  const { element, rect, position } = overlay;
  const [viewWidth, viewHeight] = snapshot.conditions.viewport;
  const [, y, width, height] = rect;
  const name = `${tree.name(element)} ${tree.label(element).toLowerCase()}`;
  const lower = text.toLowerCase();
  const region = tree.region(element);
  const isTop = y <= (snapshot.parts.layout?.scrollY ?? 0) + 60;
  const isBanner = isTop && width >= viewWidth * 0.5 && height <= viewHeight * 0.3;
  const isHeader = (region === "header" || region === "nav" || position === "sticky") && isBanner;
  const isDialog = position === "dialog" || overlay.modal === true || region === "dialog";

  if (
    !isHeader &&
    coverage <= CONSENT_COVERAGE_MAX &&
    (consentName.test(name) || (text.length > 20 && consentWords.test(lower) && position !== "sticky"))
  )
    return "consent";
  if (consentName.test(name) && text !== "" && consentWords.test(lower)) return "consent";
  if (ageWords.test(lower) && (coverage > 0.2 || isDialog)) return "age";
  if (coverage <= 0.3 && isChat(facts, element, name)) return "chat";
  if (isHeader) return "header";
  if (text === "" && loaderName.test(name) && coverage > 0.5) return "loader";
  if (text === "" && coverage >= 0.8) return "backdrop";
  const isWindow = windowName.test(name) || hasClosing(facts, element);
  // Without a name or a way to close it, it may be the page's own first screen, held in place.
  if (
    isDialog ||
    (position === "fixed" && isWindow && text !== "" && coverage >= 0.15 && overlay.onTop === true)
  )
    return "dialog";
  if (isBanner && position === "fixed") return "header";
  if (width >= viewWidth * 0.8 && height <= viewHeight * 0.3) return "bar";
  return "floating";
}

function hasClosing({ tree, snapshot }: Facts, element: number): boolean {
  const { controls = [], links = [] } = snapshot.parts;
  const closes = (words: string | undefined) => words !== undefined && closeWords.test(words.trim());
  return (
    controls.some(
      (control) =>
        (closes(control.text) || closes(control.label) || closes(control.ariaLabel)) &&
        tree.isWithin(control.element, element),
    ) ||
    links.some((link) => (closes(link.text) || closes(link.name)) && tree.isWithin(link.element, element))
  );
}

function isChat({ tree, snapshot }: Facts, element: number, name: string): boolean {
  if (chatName.test(name)) return true;
  if (
    (snapshot.parts.frames ?? []).some(
      (frame) => chatName.test(frame.src) && tree.isWithin(frame.element, element),
    )
  )
    return true;
  return (snapshot.parts.links ?? []).some(
    ({ href, element: link }) =>
      href !== null &&
      tree.isWithin(link, element) &&
      /^(?:https?:\/\/(?:wa\.me|api\.whatsapp\.com|t\.me|m\.me)\/|viber:|tg:|whatsapp:)/.test(href),
  );
}

/** Two boxes share some of their area. */
export const overlaps = ([x, y, width, height]: Rect, [left, top, wide, high]: Rect): boolean =>
  x < left + wide && left < x + width && y < top + high && top < y + height;

import { imprintLine } from "../language/imprint.ts";
import { kindWords } from "../language/kind-words.ts";
import type { Rect } from "../snapshot/geometry.ts";
import type { Action } from "./actions.ts";
import type { ContentBlock } from "./content.ts";
import { contrastOf } from "./contrast.ts";
import type { Facts } from "./facts.ts";
import type { FormFact, FormPurpose } from "./forms.ts";
import { splitAddress } from "./page.ts";
import type { Region } from "./tree.ts";

/**
 * `call`: words that call to an errand. `form`: a form by which a customer asks for something. `talk`: a number to dial, a
 * messenger, a chat. `write`: an e-mail address, or a number in plain text. `button`: pressed without knowing what for.
 * `page`: a link to another page or file of the site.
 */
export type StepKind = "call" | "form" | "talk" | "write" | "button" | "page";

/** Something by which a visitor can go on from here. */
export interface ForwardStep {
  kind: StepKind;
  /** Row of the element; -1 for what a script draws. */
  element: number;
  path: string;
  text: string;
  region: Region;
  rect: Rect | undefined;
  isFirstScreen: boolean;
  /** Belongs to the content, not to the header, the menu or the footer around it. */
  isMain: boolean;
  /** Stays in view while the page is scrolled. */
  isSticky: boolean;
  looksLikeButton: boolean;
  /** `no`: leads nowhere, and no script is likely to help. `unknown`: a script may listen. */
  works: "yes" | "no" | "unknown";
  /** The same for all steps that lead to the same place. */
  target: string;
  /** How much it draws the eye: area times contrast to the page; 0 without a size. */
  prominence: number;
}

export interface ForwardSteps {
  /** In document order; what a script draws stands last. */
  all: readonly ForwardStep[];
  /** Lower edge of the content, in pixels of the page; null without a layout. */
  bottom: number | null;
}

/** Forms that serve the site's running: their buttons lead no customer on. */
const UTILITY_PURPOSES: ReadonlySet<FormPurpose> = new Set([
  "search",
  "login",
  "password-reset",
  "comment",
  "review",
  "filter",
  "language",
  "cookie",
]);

export function deriveForwardSteps(facts: Facts): ForwardSteps {
  const { actions, forms, channels, content, overlays, tree, snapshot } = facts;
  const where = placer(facts);
  const formOf = new Map(forms.filter(({ form }) => form >= 0).map((form) => [form.form, form]));
  const isAlive = deadEnds(facts);
  const opening = openingOf(content);
  const headerButtons = headerButtonsOf(facts);
  const steps: ForwardStep[] = [];

  for (const action of actions.all) {
    if (!action.isSeen || action.region === "dialog") continue;
    // What floats in a corner is taken for a chat, and a link to a messenger is just that.
    if (action.isService && !isChatLink(action, facts)) continue;
    const { element, path, rect, region, isFirstScreen, looksLikeButton } = action;
    const text = action.text || snapshot.parts.links?.[action.link]?.name || "";
    const form = formOf.get(snapshot.parts.controls?.[action.control]?.form ?? -1);
    if (form && UTILITY_PURPOSES.has(form.purpose)) continue;
    const place = where(element, region);
    const kind = kindOf(action, text, place.isMain, facts) ?? (headerButtons.has(element) ? "button" : null);
    if (kind === null || (kind === "page" && element < opening)) continue;
    steps.push({
      kind,
      element,
      path,
      text: text || (action.href ?? ""),
      region,
      rect,
      isFirstScreen,
      ...place,
      looksLikeButton,
      works: isAlive(action),
      target: targetOf(action, form),
      prominence: prominenceOf(action, facts),
    });
  }
  for (const form of forms) {
    if (!form.isLead || !form.isSeen || form.region === "dialog") continue;
    const { element, path, heading, region, rect } = form;
    steps.push({
      kind: "form",
      element,
      path,
      text: form.submit?.text || heading,
      region,
      rect,
      isFirstScreen: startsWithin(rect, snapshot.conditions.viewport[1]),
      ...where(element, region),
      looksLikeButton: false,
      works: "yes",
      target: `form ${element}`,
      prominence: 0,
    });
  }
  const rects = new Map(content.map((block) => [block.element, block.rect]));
  for (const { type, via, isSeen, quality, isClickable, ...channel } of channels.all) {
    const isDrawn = (type === "chat" || type === "callback") && via === "script";
    const isWritten = (type === "phone" || type === "email") && via === "text" && !isClickable;
    if (!isSeen || quality === "dummy" || !(isDrawn || isWritten)) continue;
    const { element, path, text, value, vendor, region, isFirstScreen } = channel;
    if (overlays.some(({ kind, element: row }) => kind === "consent" && tree.isWithin(element, row)))
      continue;
    steps.push({
      kind: isDrawn ? "talk" : "write",
      element,
      path,
      text: text || vendor || value,
      region,
      rect: rects.get(element),
      isFirstScreen: isDrawn || isFirstScreen,
      ...(isDrawn ? { isMain: true, isSticky: true } : where(element, region)),
      looksLikeButton: false,
      works: "yes",
      target: value,
      prominence: 0,
    });
  }
  steps.sort((one, other) => rank(one) - rank(other));
  return { all: steps, bottom: bottomOf(content, steps) };
}

const isChatLink = ({ destination, element }: Action, { overlays, tree }: Facts) =>
  (destination === "messenger" || destination === "tel") &&
  overlays.some((overlay) => overlay.kind === "chat" && tree.isWithin(element, overlay.element));

const rank = ({ element }: ForwardStep) => (element < 0 ? Number.MAX_SAFE_INTEGER : element);

const startsWithin = (rect: Rect | undefined, height: number) =>
  rect !== undefined && rect[1] < height && rect[1] + rect[3] > 0 && rect[2] > 0;

const OPENING_WORDS = 4;

/** Where the content's own words begin: a menu without a mark of its own stands before them. */
const openingOf = (content: readonly ContentBlock[]) =>
  content.find(
    ({ isOwn, level, linkShare, text }) =>
      isOwn && linkShare < 0.5 && (level > 0 || text.split(" ").length >= OPENING_WORDS),
  )?.element ?? 0;

/** A header that reaches further down than its logo and its menu holds the first screen. */
const HEADER_PX = 160;

function heroOf(content: readonly ContentBlock[]): number | undefined {
  const own = content.filter(({ isOwn, region }) => isOwn && region === "header");
  const isHero = own.some(
    ({ level, rect }) => level === 0 || (rect !== undefined && rect[1] + rect[3] > HEADER_PX),
  );
  return isHero ? own[0]?.element : undefined;
}

/** Tells content from what stands around it: a first screen within `<header>` is content, and so is what floats over the page. */
function placer({ tree, content, overlays }: Facts) {
  const hero = heroOf(content);
  const floating = new Map(
    overlays
      .filter(({ kind, isSeen }) => isSeen && /^(?:header|bar|floating|chat)$/.test(kind))
      .map(({ element, kind }) => [element, kind]),
  );
  return (element: number, region: Region): Pick<ForwardStep, "isMain" | "isSticky"> => {
    const overlay = floating.size > 0 ? tree.closest(element, (row) => floating.has(row)) : -1;
    const isContent =
      region === "main" ||
      region === "aside" ||
      (region === "header" && hero !== undefined && element > hero);
    if (overlay < 0) return { isMain: isContent, isSticky: false };
    const isAround = floating.get(overlay) === "header" || /^(?:header|nav|footer)$/.test(region);
    return { isMain: !isAround, isSticky: true };
  };
}

const HEADER_BUTTONS_MAX = 2;

/** A button or two among the links of the header are set apart on purpose, though no verb calls: "Consultation". */
function headerButtonsOf(facts: Facts): ReadonlySet<number> {
  const found = facts.actions.all.filter(
    (action) =>
      (action.region === "header" || action.region === "nav") &&
      action.looksLikeButton &&
      action.isSeen &&
      !action.isService &&
      /^(?:internal|external|anchor)$/.test(action.destination) &&
      /\p{L}{3}/u.test(action.text) &&
      !leadsHere(action.href, facts) &&
      !isFrontPage(action.href, facts),
  );
  const targets = new Set(found.map(({ href }) => href));
  return new Set(targets.size <= HEADER_BUTTONS_MAX ? found.map(({ element }) => element) : []);
}

const isFrontPage = (href: string | null, { page }: Facts) => {
  const { host, path, fragment } = splitAddress(href ?? "");
  return fragment === "" && host === page.host && /^\/(?:index\.\w+)?$/.test(path);
};

const HEADING = /^h[1-6]$/;
const legal = kindWords.find(({ kind }) => kind === "legal");
const PAGE_DESTINATIONS: ReadonlySet<Action["destination"]> = new Set(["internal", "file", "anchor"]);

/** A taller thing to press is a card about a page. */
const CARD_PX = 120;

function kindOf(action: Action, text: string, isMain: boolean, facts: Facts): StepKind | null {
  const { destination, call, looksLikeButton, region, element, works } = action;
  const { tree, actions } = facts;
  const isHeadline = !looksLikeButton && tree.closest(element, (row) => HEADING.test(tree.tag(row))) >= 0;
  if (call === "strong" && !isHeadline && (region !== "nav" || looksLikeButton)) return "call";
  if (destination === "tel" || destination === "messenger") return "talk";
  if (destination === "mail") return "write";
  if (!isMain || destination === "social" || !/\p{L}{2}/u.test(text)) return null;
  if (isLegal(text, action.href)) return null;
  const isCard = (action.rect?.[3] ?? 0) > CARD_PX;
  if (looksLikeButton && !isCard && destination !== "script") {
    return actions.hasWordList || works === "no" ? "button" : "call";
  }
  if (destination === "none") return call === "weak" ? "button" : null;
  // In a header these are the menu's.
  if (region === "header") return null;
  return PAGE_DESTINATIONS.has(destination) && !leadsHere(action.href, facts) ? "page" : null;
}

function isLegal(text: string, href: string | null): boolean {
  if (!legal) return false;
  const last =
    href === null
      ? ""
      : (splitAddress(href)
          .path.split("/")
          .findLast((name) => name !== "") ?? "");
  return (
    (text.length < 80 && legal.heading.test(text.toLowerCase())) || legal.address.test(last.toLowerCase())
  );
}

/** The page itself: a menu's current entry, the logo of the front page. */
function leadsHere(href: string | null, { page }: Facts): boolean {
  if (href === null) return false;
  const { host, path, query, fragment } = splitAddress(href);
  const own = splitAddress(page.url);
  return fragment === "" && host === own.host && path === own.path && query === own.query;
}

function targetOf({ href, text, element }: Action, form: FormFact | undefined): string {
  if (form) return `form ${form.element}`;
  return href ?? (text ? `text ${text.toLowerCase()}` : `row ${element}`);
}

/** Names by which scripts find what they listen to. */
const HOOK =
  /(?:^|[\s_-])js[_-]|popup|modal|open|show|toggle|trigger|callback|call-?back|dropdown|collapse|accordion|tab(?:s|$|[\s_-])|slide|swiper|carousel|fancy|lightbox|scroll|quiz|chat|widget|cart|basket|order|book|form|menu|close|like|share/;
const HOOK_DEPTH = 3;
const APP_ROOT = /^(?:__next|__nuxt|root|app|svelte|___gatsby|q-app|gatsby-focus-wrapper|ember\d+)$/;
const NOWHERE = /^(?:#|javascript:[\s;]*(?:void\b.{0,20}|;|$))?$/i;

/** A link to nowhere is dead for certain only where no attribute, name or framework hints at a script. */
function deadEnds({ snapshot, tree }: Facts): (action: Action) => ForwardStep["works"] {
  const { links = [], scripts, elements } = snapshot.parts;
  const isStill = scripts !== undefined && scripts.sources.length === 0 && scripts.inlineCount === 0;
  const isApp = Object.values(elements?.id ?? {}).some((id) => APP_ROOT.test(id));
  return ({ works, link, element, destination }) => {
    if (works !== "unknown" || destination !== "none") return works;
    const written = links[link]?.written;
    if (written === undefined || !NOWHERE.test(written.trim())) return "unknown";
    if (isStill) return "no";
    if (isApp || tree.id(element) !== "") return "unknown";
    const names = tree.lineage(element).slice(0, HOOK_DEPTH);
    return names.some((row) => HOOK.test(tree.name(row))) ? "unknown" : "no";
  };
}

/** A frame drawn around the words is seen, though less than a fill. */
const OUTLINE_CONTRAST = 1.2;
/** Wider buttons are drawn across their column, not made more important. */
const WIDTH_MAX_PX = 360;

function prominenceOf({ rect, link, control, looksLikeButton }: Action, { snapshot }: Facts): number {
  if (!rect || !looksLikeButton) return 0;
  const fill = snapshot.parts.links?.[link]?.fill ?? snapshot.parts.controls?.[control]?.fill;
  const background = snapshot.parts.layout?.background ?? "ffffff";
  const contrast =
    fill === undefined ? OUTLINE_CONTRAST : Math.max(OUTLINE_CONTRAST, contrastOf(fill, background));
  return Math.round(Math.min(rect[2], WIDTH_MAX_PX) * rect[3] * contrast);
}

function bottomOf(content: readonly ContentBlock[], steps: readonly ForwardStep[]): number | null {
  let bottom: number | null = null;
  const reach = (rect: Rect | undefined) => {
    if (rect && rect[2] > 0) bottom = Math.max(bottom ?? 0, rect[1] + rect[3]);
  };
  for (const { isOwn, rect, text } of content) if (isOwn && !imprintLine.test(text)) reach(rect);
  for (const { isMain, isSticky, rect } of steps) if (isMain && !isSticky) reach(rect);
  return bottom;
}

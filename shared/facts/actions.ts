import { type CallWords, callWords, languageNames, serviceWords } from "../language/call-words.ts";
import type { Control, Form } from "../snapshot/forms.ts";
import type { Rect } from "../snapshot/geometry.ts";
import type { Link } from "../snapshot/links.ts";
import { type Facts, part } from "./facts.ts";
import { scriptOf } from "./language.ts";
import { knownOverlays } from "./overlays.ts";
import { splitAddress } from "./page.ts";
import { indexPhrases, type PhraseIndex, phraseAt, tokensOf } from "./phrases.ts";
import type { Region } from "./tree.ts";

export type Destination =
  | "anchor"
  | "internal"
  | "external"
  | "tel"
  | "mail"
  | "messenger"
  | "social"
  | "file"
  | "script"
  | "submit"
  | "none";

/** A link or button that a visitor may follow. */
export interface Action {
  element: number;
  path: string;
  text: string;
  href: string | null;
  destination: Destination;
  region: Region;
  rect: Rect | undefined;
  isSeen: boolean;
  isFirstScreen: boolean;
  looksLikeButton: boolean;
  /** `strong`: a verb of getting something; `weak`: "learn more", "submit"; `none`: no call at all. */
  call: "strong" | "weak" | "none";
  /** The call names its object: "Calculate a kitchen", not only "Calculate". */
  namesObject: boolean;
  /** Leads nowhere: no address, no handler, a missing target. `unknown`: a script may listen. */
  works: "yes" | "no" | "unknown";
  /** Log-in, site search, consent, language picker, share: serves the site's running, not the customer's errand. */
  isService: boolean;
  /** Index into the snapshot's links, or into its controls for form buttons; -1 in the other. */
  link: number;
  control: number;
}

export interface Actions {
  /** In document order, links before form buttons. */
  all: readonly Action[];
  /** Seen calls to action outside menus, footers, consent notices, language pickers and site search, strongest first. */
  calls: readonly Action[];
  /** The page's language has a word list, so that a call not found is a call not there. */
  hasWordList: boolean;
}

export function deriveActions(facts: Facts): Actions {
  const { tree, snapshot, language } = facts;
  const links = part(facts, "links");
  const controls = snapshot.parts.controls ?? [];
  const forms = snapshot.parts.forms ?? [];
  const height = snapshot.conditions.viewport[1];
  const notices = knownOverlays(facts).filter(({ kind }) => kind === "consent" || kind === "chat");
  const utilityForms = new Set(
    forms.flatMap((form, index) => (isUtilityForm(form, index, controls) ? [index] : [])),
  );
  const clickable = new Set(links.map(({ element }) => element));

  const place = (element: number, { rect, shown }: Pick<Link, "rect" | "shown">) => {
    const region = tree.region(element);
    const isSeen =
      shown === undefined ||
      (shown === "transparent" && rect !== undefined && (region === "main" || rect[1] >= height));
    return {
      element,
      path: tree.path(element),
      region,
      rect,
      isSeen,
      isFirstScreen: isSeen && rect !== undefined && rect[1] < height && rect[1] + rect[3] > 0 && rect[2] > 0,
    };
  };
  const isInNotice = (element: number) => notices.some((notice) => tree.isWithin(element, notice.element));

  const all: Action[] = [];
  links.forEach((link, index) => {
    const destination = destinationOf(link, facts);
    const looksLikeButton = link.button === true || (link.kind === "button" && link.fill !== undefined);
    const where = place(link.element, link);
    const isService = isServiceText(link.text) || isShare(link.href) || isInNotice(link.element);
    all.push({
      ...where,
      text: link.text,
      href: link.href,
      destination,
      looksLikeButton,
      ...callOf(isService ? "" : link.text, language.code, looksLikeButton),
      works: worksOf(link, destination),
      isService,
      link: index,
      control: -1,
    });
  });
  controls.forEach((control, index) => {
    if (!isButton(control)) return;
    // A button within a link is that link.
    if (tree.closest(tree.parent(control.element), (row) => clickable.has(row)) >= 0) return;
    const text = control.text ?? "";
    const isSubmit = control.form !== undefined && (control.type === "submit" || control.type === "image");
    const looksLikeButton =
      control.fill !== undefined || (control.rect !== undefined && control.rect[3] >= 28);
    const isService =
      isServiceText(text) ||
      (control.form !== undefined && utilityForms.has(control.form)) ||
      isInNotice(control.element);
    all.push({
      ...place(control.element, control),
      text,
      href: null,
      destination: isSubmit ? "submit" : "script",
      looksLikeButton,
      ...callOf(isService ? "" : text, language.code, looksLikeButton),
      works: isSubmit || control.handler !== undefined ? "yes" : "unknown",
      isService,
      link: -1,
      control: index,
    });
  });

  const calls = all
    .filter((action) => action.call !== "none" && action.isSeen && isOwnPlace(action, facts))
    .map((action, index) => ({ action, index, strength: strengthOf(action) }))
    // Equal strength keeps the order of the document.
    .sort((first, second) => second.strength - first.strength || first.index - second.index)
    .map(({ action }) => action);
  return { all, calls, hasWordList: callWords[language.code] !== undefined };
}

/** A menu and a footer hold links to everything; a button among a menu's links is still a call. */
function isOwnPlace({ region, looksLikeButton, call, element }: Action, { tree }: Facts): boolean {
  if (region === "footer" || region === "dialog") return false;
  if (region === "nav") return looksLikeButton && call === "strong";
  // A link that is a headline names an article.
  return looksLikeButton || tree.closest(element, (row) => HEADING.test(tree.tag(row))) < 0;
}

const HEADING = /^h[1-6]$/;

function strengthOf({ call, looksLikeButton, namesObject, isFirstScreen, region, works }: Action): number {
  return (
    (call === "strong" ? 8 : 0) +
    (looksLikeButton ? 4 : 0) +
    (namesObject ? 2 : 0) +
    (isFirstScreen ? 2 : 0) +
    (region === "main" ? 1 : 0) -
    (works === "no" ? 2 : 0)
  );
}

interface CompiledWords {
  strong: PhraseIndex;
  weak: PhraseIndex;
  fillers: ReadonlySet<string>;
  verbLast: boolean;
}

const compiled = new Map<string, CompiledWords>(
  Object.entries(callWords).map(([language, words]: [string, CallWords]) => [
    language,
    {
      strong: indexPhrases(words.strong.map(toTokens)),
      weak: indexPhrases(words.weak.map(toTokens)),
      fillers: new Set(words.fillers),
      verbLast: words.verbLast === true,
    },
  ]),
);

/** A phrase as the reader of words sees it, with its stars. */
function toTokens(phrase: string): string {
  return phrase
    .split(" ")
    .map((word) => (word.endsWith("*") ? word : tokensOf(word).join(" ")))
    .join(" ")
    .trim();
}

const byScript: Readonly<Record<string, readonly string[]>> = { cyrillic: ["ru", "uk"], georgian: ["ka"] };
const ASKING = new Set(
  "how what why where when who как что почему где когда кто як чому де коли хто რა როგორ რატომ სად wie was warum wo cómo qué por dónde comment pourquoi jak nasıl".split(
    " ",
  ),
);
/** A longer text is a headline or a sentence. */
const CALL_TOKENS = 7;
const BUTTON_TOKENS = 10;
const NO_CALL = { call: "none", namesObject: false } as const;

/** What a text calls to, in the page's language and in those its letters allow. */
export function callOf(
  text: string,
  language: string,
  looksLikeButton: boolean,
): Pick<Action, "call" | "namesObject"> {
  // An e-mail address may hold a verb: "info@shop.example".
  if (text === "" || text.length > 90 || /\S@\S/.test(text)) return NO_CALL;
  const tokens = tokensOf(text);
  if (tokens.length === 0 || tokens.length > (looksLikeButton ? BUTTON_TOKENS : CALL_TOKENS)) return NO_CALL;
  if (ASKING.has(tokens[0]!)) return NO_CALL;
  const script = scriptOf(text);
  const own = script === "latin" ? [language, "en"] : [language, ...(byScript[script ?? ""] ?? [])];
  let weak = false;
  for (const candidate of new Set(own)) {
    const words = compiled.get(candidate);
    if (!words) continue;
    const found = callIn(tokens, words, looksLikeButton);
    if (found.call === "strong") return found;
    if (found.call === "weak") weak = true;
  }
  return weak ? { call: "weak", namesObject: false } : NO_CALL;
}

function callIn(
  tokens: readonly string[],
  { strong, weak, fillers, verbLast }: CompiledWords,
  looksLikeButton: boolean,
): Pick<Action, "call" | "namesObject"> {
  const isVerb = (at: number) => phraseAt(tokens, at, strong) > 0 || phraseAt(tokens, at, weak) > 0;
  let start = 0;
  while (start < tokens.length - 1 && fillers.has(tokens[start]!) && !isVerb(start)) start++;
  let isWeak = false;
  for (let at = start; at < tokens.length; at++) {
    const strongLength = phraseAt(tokens, at, strong);
    const weakLength = phraseAt(tokens, at, weak);
    if (strongLength + weakLength === 0) continue;
    const end = at + Math.max(strongLength, weakLength);
    const isTail = verbLast && tokens.slice(end).every((token) => fillers.has(token));
    if (at !== start && !isTail && !(looksLikeButton && strongLength > 0)) continue;
    if (weakLength >= strongLength) {
      isWeak = true;
      // "Submit a consultation request" still says more than "Submit".
      if (weakLength > 1) break;
    } else return { call: "strong", namesObject: namesObject(tokens, at, fillers) };
  }
  return isWeak ? { call: "weak", namesObject: false } : NO_CALL;
}

/** A word beside the verb that says what one gets. */
function namesObject(tokens: readonly string[], at: number, fillers: ReadonlySet<string>): boolean {
  // The first word of a call is its verb, whatever else its phrase holds.
  return tokens.some((token, index) => index !== at && !fillers.has(token) && /\p{L}{3}/u.test(token));
}

const services = new Set(serviceWords.map((phrase) => tokensOf(phrase).join(" ")));
const pickers = new Set(languageNames);

function isServiceText(text: string): boolean {
  if (text.length > 40) return false;
  const folded = tokensOf(text).join(" ");
  return services.has(folded) || pickers.has(folded);
}

const isButton = ({ tag, type }: Control) =>
  type === "submit" || type === "image" || type === "button" || (tag === "button" && type !== "reset");

const SEARCH_NAME = /^(?:q|s|query|search|keyword|keywords|text|term|searchword)$/i;

/** Site search, log-in, language or currency choice: forms by which nobody asks the company for anything. */
function isUtilityForm({ label, name }: Form, index: number, controls: readonly Control[]): boolean {
  if (/search|login|sign.?in|language|currency|поиск|пошук|ძებნ/i.test(`${label ?? ""} ${name ?? ""}`))
    return true;
  const entries = controls.filter(
    ({ form, type, tag }) => form === index && type !== "hidden" && tag !== "button" && type !== "submit",
  );
  if (entries.length === 0) return false;
  if (entries.length === 1 && (entries[0]!.type === "search" || SEARCH_NAME.test(entries[0]!.name ?? "")))
    return true;
  if (entries.every(({ tag }) => tag === "select")) return true;
  const passwords = entries.filter(({ type }) => type === "password").length;
  return passwords === 1 && entries.length <= 4;
}

const SHARE =
  /(?:facebook\.com\/(?:sharer|share)|(?:vk\.com|vkontakte\.ru)\/share|(?:twitter|x)\.com\/(?:share|intent)|t\.me\/share|linkedin\.com\/(?:shareArticle|sharing)|connect\.ok\.ru\/offer|pinterest\.[a-z.]+\/pin\/create|viber:\/\/forward|wa\.me\/\?text|whatsapp:\/\/send\?text|send\?text=|reddit\.com\/submit)/i;
const isShare = (href: string | null) => href !== null && SHARE.test(href);

const MESSENGER_HOST =
  /^(?:www\.)?(?:wa\.me|(?:api|web|chat)\.whatsapp\.com|wa\.link|t\.me|telegram\.me|telegram\.dog|m\.me|messenger\.com|viber\.com|viber\.me|line\.me|signal\.me|ig\.me|max\.ru)$/;
const MESSENGER_SCHEME = /^(?:viber|tg|whatsapp|skype|sgnl|fb-messenger|line|weixin):/i;
const SOCIAL_HOST =
  /(?:^|\.)(?:facebook\.com|fb\.com|instagram\.com|vk\.com|vk\.ru|ok\.ru|youtube\.com|youtu\.be|twitter\.com|x\.com|linkedin\.com|tiktok\.com|pinterest\.[a-z.]+|dzen\.ru|rutube\.ru|threads\.net|behance\.net|dribbble\.com)$/;
const FILE_NAME = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|csv|ics|vcf|apk|dmg|exe|msi|epub|mp3|mp4)$/i;

function destinationOf(
  { href, kind, download, anchored, written, handler }: Link,
  { page }: Facts,
): Destination {
  if (href === null)
    return handler !== undefined || kind === "button" || /^javascript:\s*(?!void|;|$)/i.test(written ?? "")
      ? "script"
      : "none";
  if (/^(?:tel|callto|sms):/i.test(href)) return "tel";
  if (/^mailto:/i.test(href)) return "mail";
  if (MESSENGER_SCHEME.test(href)) return "messenger";
  const { protocol, host, path } = splitAddress(href);
  if (!/^(?:https?|file):$/.test(protocol)) return "script";
  if (anchored !== undefined || written?.startsWith("#")) return "anchor";
  if (MESSENGER_HOST.test(host)) return "messenger";
  if (SOCIAL_HOST.test(host)) return "social";
  if (download || FILE_NAME.test(path)) return "file";
  if (page.isFile ? protocol === "file:" : isSameSite(host, page.site)) return "internal";
  return "external";
}

const isSameSite = (host: string, site: string) => {
  const bare = host.replace(/^www\d?\./, "");
  return bare === site || bare.endsWith(`.${site}`) || site.endsWith(`.${bare}`);
};

/** Fragments that scripts of builders and frameworks act on: `#popup:form`, `#!/cart`, `#/contacts`. */
const SCRIPTED_FRAGMENT =
  /^#(?:!|\/|popup|zeropopup|rec\d|order|modal|form|open|callback|sidebar|menu|w-)|:/i;

function worksOf({ href, handler, anchored, written }: Link, destination: Destination): Action["works"] {
  switch (destination) {
    case "tel":
      return (href ?? "").replace(/\D/g, "").length >= 3 ? "yes" : "no";
    case "mail":
      return /^mailto:[^?]*@|^mailto:\?/i.test(href ?? "") ? "yes" : "no";
    case "anchor":
      if (anchored === true || handler !== undefined) return "yes";
      return anchored === false && !SCRIPTED_FRAGMENT.test(written ?? "") ? "no" : "unknown";
    case "messenger":
    case "social":
      // The network's own front page is nobody's profile.
      return /^https?:\/\/[^/]+\/?$/i.test(href ?? "") ? "no" : "yes";
    case "none":
    case "script":
      return handler !== undefined ? "yes" : "unknown";
    default:
      return "yes";
  }
}

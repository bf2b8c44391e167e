import { searchWords } from "../language/home-words.ts";
import { articleFolder, cartWords, homeSlug, kindWords, productFolder } from "../language/kind-words.ts";
import { parkedDomain, serverFailure } from "../language/server-defaults.ts";
import type { PageKind } from "../method/page-kinds.ts";
import type { ContentBlock } from "./content.ts";
import type { Facts } from "./facts.ts";
import { plain } from "./not-found.ts";

export interface Kind {
  kind: PageKind;
  /** 0 to 1; 1 when a person said so. */
  confidence: number;
}

/** Points of a single sign; a kind needs `ENOUGH` of them together. */
const ADDRESS = 3;
const TITLE = 2.5;
const HEADING = 2.5;
const FORM = 2;
const DATA = 3;
const ENOUGH = 2.5;
/** Points that leave no doubt. */
const CERTAIN = 8;
const PARKED_WORDS = 150;
const PROSE_WORDS = 350;

export function deriveKind(facts: Facts): Kind {
  const { context, page, notFound } = facts;
  if (context.kind) return { kind: context.kind, confidence: 1 };
  if (page.status !== null && page.status >= 500) return { kind: "server-error", confidence: 0.98 };
  if (notFound.verdict !== "no")
    return { kind: "not-found", confidence: notFound.verdict === "yes" ? 0.95 : 0.7 };

  const own = facts.content.filter(({ isOwn }) => isOwn);
  const words = own.reduce((sum, { text }) => sum + text.split(" ").length, 0);
  const opening = [
    plain(page.title),
    plain(
      own
        .slice(0, 6)
        .map(({ text }) => text)
        .join(" "),
    ),
  ];
  if (words < PARKED_WORDS) {
    if (opening.some((text) => serverFailure.test(text))) return { kind: "server-error", confidence: 0.85 };
    if (opening.some((text) => parkedDomain.test(text))) return { kind: "parked", confidence: 0.85 };
  }
  return decide(weigh(facts, own, words));
}

type Points = Map<PageKind, number>;

function decide(points: Points): Kind {
  let best: PageKind = "other";
  let most = 0;
  let second = 0;
  for (const [kind, sum] of points) {
    if (sum > most) {
      second = most;
      most = sum;
      best = kind;
    } else if (sum > second) second = sum;
  }
  if (most < ENOUGH) return { kind: "other", confidence: 0.4 };
  const confidence = 0.5 + 0.3 * Math.min(1, most / CERTAIN) + 0.15 * Math.min(1, (most - second) / 4);
  return { kind: best, confidence: Math.round(confidence * 100) / 100 };
}

function weigh(facts: Facts, own: readonly ContentBlock[], words: number): Points {
  const { page } = facts;
  const points: Points = new Map();
  const add = (kind: PageKind, sum: number) => points.set(kind, (points.get(kind) ?? 0) + sum);

  const segments = segmentsOf(page.path);
  const last = segments.at(-1) ?? "";
  const folders = segments.slice(0, -1);
  const titles = plain(page.title)
    .split(/\s[|–—·»«:•-]\s|\s?[|·»«•]\s?|:\s/)
    .filter((name) => name !== "");
  const headings = own.filter(({ level }) => level > 0).slice(0, 3);
  const first = headings.find(({ level }) => level === 1) ?? headings[0];
  const heading = first ? plain(first.text) : "";

  if (page.isRoot && !page.isFile) add("home", 7);
  else if (isHomeAddress(facts)) add("home", 5);
  else if (segments.length === 0) add("home", 3);

  for (const { kind, address, heading: named } of kindWords) {
    if (address.test(last)) add(kind, ADDRESS);
    if (isNamed(titles[0] ?? "", named)) add(kind, TITLE);
    else if (titles.slice(1, 4).some((name) => isWholly(name, named))) add(kind, TITLE * 0.6);
    if (isNamed(heading, named)) add(kind, HEADING);
    else if (headings.slice(1).some(({ text, level }) => level <= 2 && isNamed(plain(text), named)))
      add(kind, HEADING / 2);
  }
  if (folders.some((folder) => articleFolder.test(folder)))
    add("article", ADDRESS + (words > PROSE_WORDS ? 2 : 0));
  if (folders.some((folder) => productFolder.test(folder))) add("product", ADDRESS);

  weighForms(facts, words, add);
  weighData(facts, add);
  weighText(facts, own, words, add);
  return points;
}

const segmentsOf = (path: string) => {
  const segments = path
    .toLowerCase()
    .split("/")
    .filter((segment) => segment !== "")
    .map((segment) => segment.replace(/\.(?:html?|php|aspx?|jsp)$/, ""));
  while (segments.length > 0 && homeSlug.test(segments.at(-1)!)) segments.pop();
  return segments.at(-1) !== undefined && /^[a-z]{2}(?:-[a-z]{2})?$/.test(segments.at(-1)!)
    ? segments.slice(0, -1)
    : segments;
};

/** An address that the page itself gives as the root of its site. */
function isHomeAddress({ page }: Facts): boolean {
  const declared = page.relations("canonical")[0]?.href ?? page.meta("og:url") ?? "";
  return /^https?:\/\/[^/]+\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/.test(declared);
}

/** Named so, and not merely mentioning it: the words begin the text or are most of it. */
function isNamed(text: string, named: RegExp): boolean {
  const found = named.exec(text);
  if (!found) return false;
  return found.index <= 2 || found[0].length >= text.length * 0.4;
}

const isWholly = (text: string, named: RegExp) => (named.exec(text)?.[0].length ?? 0) >= text.length * 0.6;

function weighForms(facts: Facts, words: number, add: (kind: PageKind, sum: number) => void): void {
  const seen = facts.forms.filter(({ isSeen }) => isSeen);
  const has = (purpose: string) => seen.some((form) => form.purpose === purpose);
  if (has("login") && words < 200) add("login", FORM + 1);
  if ((has("signup") || has("password-reset")) && words < 200) add("login", FORM);
  if (has("checkout")) add("checkout", FORM + 2);
  if (has("cart")) add("checkout", FORM / 2);
  if (has("contact") && words < 400) add("contact", FORM / 2);
  if (
    seen.some(
      ({ purpose, fields }) =>
        /^(?:request|quote|booking|order|quiz|contact)$/.test(purpose) &&
        fields.filter(({ isEntry }) => isEntry).length >= 3,
    ) &&
    words < 150
  ) {
    add("form", FORM);
  }
}

const DATA_KINDS: readonly [RegExp, PageKind, number][] = [
  [/^Product$/, "product", DATA],
  [/^(?:\w*Article|BlogPosting|NewsArticle|Recipe|HowTo)$/, "article", DATA + 1],
  [/^ContactPage$/, "contact", DATA],
  [/^AboutPage$/, "about", DATA],
  [/^CheckoutPage$/, "checkout", DATA],
  [/^(?:CollectionPage|ItemList|OfferCatalog)$/, "category", DATA / 2],
  [/^FAQPage$/, "faq", DATA / 3],
];

function weighData({ structuredData, page }: Facts, add: (kind: PageKind, sum: number) => void): void {
  const types = structuredData.nodes.flatMap((node) => node.types);
  for (const [pattern, kind, sum] of DATA_KINDS) {
    const count = types.filter((type) => pattern.test(type)).length;
    // Many products make a list of products.
    if (count > 3 && kind === "product") add("category", sum);
    else if (count > 3 && kind === "article") add("category", sum / 2);
    else if (count > 0) add(kind, sum);
  }
  const openGraph = page.meta("og:type")?.toLowerCase();
  if (openGraph === "article") add("article", 1);
  if (openGraph === "product" || openGraph === "og:product" || openGraph === "product.item")
    add("product", DATA);
  if (page.meta("article:published_time")) add("article", DATA / 2);
}

const QUESTIONS_MIN = 6;
/** Of a contact page's kinds of channel: more of them than elsewhere, among few other words. */
const CONTACT_TYPES = /^(?:phone|email|address|map|hours|form|messenger)$/;
const CONTACT_WORDS = 300;

function weighText(
  facts: Facts,
  own: readonly ContentBlock[],
  words: number,
  add: (kind: PageKind, sum: number) => void,
): void {
  const { snapshot, page, tree, actions, forms } = facts;
  // Without the scripts no list of channels is whole; the kind can be told by the rest.
  const channels = snapshot.parts.scripts ? facts.channels.all : [];
  // A page that sells may be as wordy: a telephone or a form to order by tells them apart.
  const isSelling =
    channels.some(({ isSeen, type }) => isSeen && type === "phone") ||
    forms.some(({ isSeen, isLead, purpose }) => isSeen && isLead && purpose !== "newsletter");
  const article = snapshot.parts["main-text"];
  if (article && words > PROSE_WORDS) {
    const characters = own.reduce((sum, { text }) => sum + text.length, 0);
    const long = own.filter(
      ({ role, text, linkShare }) => role === "paragraph" && text.length >= 160 && linkShare < 0.3,
    );
    const share = long.reduce((sum, { text }) => sum + text.length, 0) / characters;
    if (share > 0.4 && article.text.length > characters * 0.5) add("article", isSelling ? 1 : 3);
    if (article.byline || article.publishedTime) add("article", 1);
  }
  const buttons = [...(snapshot.parts.controls ?? []), ...(snapshot.parts.links ?? [])].filter(
    ({ shown, text }) => shown === undefined && text && cartWords.test(text.toLowerCase()),
  ).length;
  if (buttons > 3) add("category", 2);
  else if (buttons > 0) add("product", 1.5);
  if (own.filter(({ level, text }) => level >= 2 && text.trim().endsWith("?")).length >= QUESTIONS_MIN)
    add("faq", 1.5);

  const types = new Set(
    channels
      .filter(({ isSeen, region, type }) => isSeen && region === "main" && CONTACT_TYPES.test(type))
      .map(({ type }) => type),
  );
  if (words < CONTACT_WORDS && types.size >= 3) add("contact", types.size >= 4 ? 3 : 2);

  const sections = own.filter(({ level }) => level === 2 || level === 3).length;
  if (sections < 2 || words < 60 || searchWords.test(page.title.slice(0, 12))) return;
  // What sells and has no other name: the site's front where the address does not speak against it, else one of its offers.
  const isNamedAddress = !page.isRoot && /\/[^/]*\p{L}{4,}[^/]*\/?$/u.test(page.path.replace(/\.\w+$/, ""));
  const menu = (snapshot.parts.links ?? []).filter(
    ({ element, href, shown }) =>
      href !== null && shown === undefined && /^(?:nav|header)$/.test(tree.region(element)),
  ).length;
  if (isNamedAddress) {
    if (isSelling && actions.calls.length > 0) add("product", 2.5);
  } else add(menu >= 3 ? "home" : "landing", 2.5);
}

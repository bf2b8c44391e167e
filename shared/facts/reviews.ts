import {
  FULL_NAME,
  NO_SIGNATURE,
  OWNER_REPLY,
  PLACES_OF_MANY_USES,
  RATING,
  RATING_COUNT,
  REVIEW_DATE,
  REVIEW_PLACES,
  REVIEWER_DETAIL,
  SIGNATURE,
  SIGNED_AT_END,
} from "../language/review-words.ts";
import { trustTopics } from "../language/trust-topics.ts";
import type { ContentBlock } from "./content.ts";
import type { Facts } from "./facts.ts";
import { splitAddress } from "./page.ts";
import { wordsOf } from "./phrases.ts";
import { sectionsOf } from "./sections.ts";
import { indexTopics, topicsIn } from "./topics.ts";

/** A customer's words on the page. */
export interface Review {
  text: string;
  /** Who signed it; "" for nobody. */
  author: string;
  element: number;
  path: string;
  /** Signs that its author can be found: a full name, a face, a trade or town, a day, a link. */
  signs: readonly ReviewSign[];
}

export type ReviewSign = "name" | "photo" | "detail" | "date" | "link";

/** Where others keep what customers say. */
export interface ReviewPlatform {
  vendor: string;
  via: "widget" | "link";
  element: number;
  path: string;
  text: string;
}

export interface Reviews {
  items: readonly Review[];
  platforms: readonly ReviewPlatform[];
  /** Pictures among the reviews that may be letters or chats of customers. */
  pictures: readonly { element: number; path: string }[];
  /** Links to the company's own page of reviews. */
  links: readonly { element: number; path: string; text: string }[];
  /** Rating as the page says it; null without one. */
  rating: { value: number; count: number | null; element: number; path: string; text: string } | null;
  /** The company's answers to them. */
  replies: readonly { element: number; path: string; text: string }[];
}

/** Shorter is praise without a story; languages that glue words together say as much in fewer. */
const QUOTE_WORDS = 8;
const QUOTE_WORDS_GLUED = 5;
const GLUED: ReadonlySet<string> = new Set(["ka", "tr", "fi", "hu", "et", "ja", "zh", "ko"]);
const SIGNATURE_LIMIT = 80;
/** Words in quotation marks are somebody's, if a name or a dash stands in the next line. */
const OPENS_QUOTED = /^[“"«„]/u;
const SIGNS_QUOTED = /^[—–]/u;
const PICTURE_MIN_PX = 140;
const FACE_PX = [24, 160] as const;
const ITEMS_KEPT = 60;

const reviewIndex = indexTopics({ reviews: trustTopics.reviews });
const speaksOfReviews = (text: string) => topicsIn(text, reviewIndex).length > 0;

export function deriveReviews(facts: Facts): Reviews {
  const { content, sections, tree, snapshot, structuredData } = facts;
  const parts = sectionsOf(sections, "reviews");
  const isAmong = (element: number) => parts.some(({ from, to }) => element >= from && element < to);
  const titles = new Set(parts.map(({ element }) => element));
  const among = content.filter(
    (block) =>
      (block.isSeen || block.region === "main") && isAmong(block.element) && !titles.has(block.element),
  );
  const shortest = GLUED.has(facts.language.code) ? QUOTE_WORDS_GLUED : QUOTE_WORDS;
  const items = itemsIn(facts, among, shortest);
  const known = new Set(among.map(({ element }) => element));
  const quoted = content.filter(
    ({ role, text, isOwn, element }) =>
      isOwn && (role === "quote" || OPENS_QUOTED.test(text)) && !known.has(element),
  );
  if (quoted.length > 0) items.push(...quotesOf(facts, quoted, shortest));
  if (items.length === 0) items.push(...markedReviews(structuredData.nodes));
  const isPictured = (kind: string) => kind === "img" || kind === "background";
  return {
    items: items.slice(0, ITEMS_KEPT),
    platforms: platformsOf(facts, isAmong),
    pictures: (snapshot.parts.media ?? [])
      .filter(
        ({ element, kind, rect, broken }) =>
          isPictured(kind) &&
          !broken &&
          rect &&
          Math.min(rect[2], rect[3]) >= PICTURE_MIN_PX &&
          isAmong(element),
      )
      .map(({ element }) => ({ element, path: tree.path(element) })),
    links: sections.links
      .filter(({ topic }) => topic === "reviews")
      .map(({ element, path, text }) => ({ element, path, text })),
    rating: ratingOf(facts, isAmong),
    replies: content
      .filter(
        ({ text, isSeen, element }) =>
          isSeen && text.length <= 600 && OWNER_REPLY.test(text) && (parts.length === 0 || isAmong(element)),
      )
      .map(({ element, text }) => ({ element, path: tree.path(element), text })),
  };
}

const isQuote = ({ text, level, linkShare, role }: ContentBlock, shortest: number) =>
  level === 0 && role !== "label" && linkShare < 0.5 && text.length > 25 && wordsOf(text).length >= shortest;

const isSignature = ({ text, linkShare }: ContentBlock) =>
  text.length <= SIGNATURE_LIMIT &&
  linkShare < 0.9 &&
  SIGNATURE.test(text) &&
  !NO_SIGNATURE.test(text) &&
  !/[.!?…]$/.test(text.replace(/\p{Lu}\.$/u, ""));

interface Run {
  quote: ContentBlock;
  signature: ContentBlock | null;
  /** Lines that stand around the words: trade, town, day. */
  around: ContentBlock[];
}

/**
 * Reviews of a part, read in order. Words and signature alternate, and either may come first: which one does is told by what
 * the part begins with. Words in a row without a signature between them are one review of several paragraphs.
 */
function itemsIn(facts: Facts, blocks: readonly ContentBlock[], shortest: number): Review[] {
  const runs: Run[] = [];
  let waiting: ContentBlock | null = null;
  let lines: ContentBlock[] = [];
  const first = blocks.findIndex((block) => isQuote(block, shortest));
  const opening = blocks.findIndex(isSignature);
  const isSignedFirst = opening >= 0 && opening < first;
  for (const block of blocks) {
    if (isQuote(block, shortest)) {
      const last = runs.at(-1);
      if (last && !waiting && last.signature === null && !signedAtEnd(last.quote)) {
        // What stands nearest to its signature is the review; what stood before may be the part's own introduction.
        if (!isSignedFirst) last.quote = block;
        continue;
      }
      if (last && !waiting && isSignedFirst && !signedAtEnd(block)) continue;
      runs.push({
        quote: block,
        signature: isSignedFirst ? waiting : null,
        around: isSignedFirst ? lines : [],
      });
      waiting = null;
      lines = [];
    } else if (isSignature(block)) {
      const last = runs.at(-1);
      if (!isSignedFirst && last && last.signature === null) last.signature = block;
      else if (isSignedFirst && waiting === null) waiting = block;
      else (isSignedFirst ? lines : (last?.around ?? lines)).push(block);
    } else if (block.text.length <= SIGNATURE_LIMIT) {
      const last = runs.at(-1);
      (isSignedFirst && waiting ? lines : (last?.around ?? lines)).push(block);
    }
  }
  return runs
    .filter(({ quote, signature }) => signature !== null || signedAtEnd(quote))
    .slice(0, ITEMS_KEPT)
    .map((run) => describe(facts, run));
}

const signedAtEnd = ({ text }: ContentBlock) => SIGNED_AT_END.exec(text.slice(-120))?.[1];

/** Quotations outside any part of reviews: only with a signature in one of the next lines. */
function quotesOf(facts: Facts, quoted: readonly ContentBlock[], shortest: number): Review[] {
  const found: Review[] = [];
  const seen = new Set<number>();
  for (const quote of quoted) {
    if (found.length >= ITEMS_KEPT || !isQuote(quote, shortest)) continue;
    const box = facts.tree.closest(quote.element, (row) => facts.tree.tag(row) === "blockquote");
    if (box >= 0 && seen.has(box)) continue;
    const near = [1, 2].map((step) => facts.content[quote.index + step]);
    const signature =
      near.find(
        (block) =>
          block !== undefined &&
          isSignature(block) &&
          (box >= 0 || SIGNS_QUOTED.test(block.text) || FULL_NAME.test(block.text)),
      ) ?? null;
    if (signature === null && !signedAtEnd(quote)) continue;
    if (box >= 0) seen.add(box);
    found.push(describe(facts, { quote, signature, around: near.filter((block) => block !== undefined) }));
  }
  return found;
}

function describe({ tree, snapshot }: Facts, { quote, signature, around }: Run): Review {
  const author = (signature?.text ?? signedAtEnd(quote) ?? "").replace(/^[—–-]+\s*/, "");
  const other = signature?.element ?? quote.element;
  const card = tree.nearestCommon(quote.element, other);
  const box = card === quote.element || card === other ? tree.parent(card) : card;
  const inCard = (element: number) => tree.isWithin(element, box);
  const lines = [author, ...around.filter(({ element }) => inCard(element)).map(({ text }) => text)];
  const signs: ReviewSign[] = [];
  if (FULL_NAME.test(author)) signs.push("name");
  const isFace = (snapshot.parts.media ?? []).some(
    ({ element, kind, rect }) =>
      (kind === "img" || kind === "background") &&
      rect !== undefined &&
      Math.min(rect[2], rect[3]) >= FACE_PX[0] &&
      Math.max(rect[2], rect[3]) <= FACE_PX[1] &&
      inCard(element),
  );
  if (isFace) signs.push("photo");
  if (/[,|·•(/–—-]\s?\p{L}{2}/u.test(author) || lines.some((line) => REVIEWER_DETAIL.test(line)))
    signs.push("detail");
  if (lines.some((line) => REVIEW_DATE.test(line))) signs.push("date");
  if ((snapshot.parts.links ?? []).some(({ element, href }) => href?.startsWith("http") && inCard(element)))
    signs.push("link");
  return { text: quote.text, author, element: quote.element, path: tree.path(quote.element), signs };
}

function markedReviews(nodes: Facts["structuredData"]["nodes"]): Review[] {
  return nodes.flatMap(({ types, values }): Review[] => {
    if (!types.includes("Review")) return [];
    const text = values.get("reviewBody")?.[0] ?? values.get("description")?.[0] ?? "";
    const author = values.get("author.name")?.[0] ?? values.get("author")?.[0] ?? "";
    if (text === "" || author === "") return [];
    const signs: ReviewSign[] = [];
    if (FULL_NAME.test(author)) signs.push("name");
    if (values.has("datePublished")) signs.push("date");
    return [{ text, author, element: -1, path: "", signs }];
  });
}

function platformsOf(facts: Facts, isAmong: (element: number) => boolean): ReviewPlatform[] {
  const { tree, widgets, snapshot } = facts;
  const found = new Map<string, ReviewPlatform>();
  for (const { kind, vendor, seenIn, element, host } of widgets) {
    if (kind !== "reviews") continue;
    found.set(vendor, {
      vendor,
      via: seenIn === "link" ? "link" : "widget",
      element,
      path: element >= 0 ? tree.path(element) : "",
      text: host,
    });
  }
  for (const { href, element, text, name } of snapshot.parts.links ?? []) {
    if (href === null || !href.startsWith("http")) continue;
    const { host, path } = splitAddress(href);
    const place = REVIEW_PLACES.find((each) => each.host.test(host) && (each.path?.test(path) ?? true));
    if (!place || found.has(place.vendor)) continue;
    const words = `${text} ${name ?? ""}`;
    const isMeant =
      !PLACES_OF_MANY_USES.has(place.vendor) ||
      /review/i.test(href) ||
      isAmong(element) ||
      speaksOfReviews(words) ||
      RATING.test(words);
    if (isMeant)
      found.set(place.vendor, {
        vendor: place.vendor,
        via: "link",
        element,
        path: tree.path(element),
        text: words.trim() || host,
      });
  }
  return [...found.values()];
}

function ratingOf(facts: Facts, isAmong: (element: number) => boolean): Reviews["rating"] {
  const { content, tree, structuredData } = facts;
  for (const { text, element, isSeen, isOwn } of content) {
    if (!isSeen || text.length > 160 || !/[1-5]/.test(text)) continue;
    const found = RATING.exec(text);
    if (!found) continue;
    const count = RATING_COUNT.exec(text)?.[1];
    if (!isOwn && count === undefined && !isAmong(element)) continue;
    return {
      value: Number((found[1] ?? found[2])!.replace(",", ".")),
      count: count === undefined ? null : Number(count.replace(/\D/g, "")),
      element,
      path: tree.path(element),
      text,
    };
  }
  for (const { values } of structuredData.nodes) {
    const value = values.get("aggregateRating.ratingValue")?.[0];
    if (value === undefined) continue;
    const count =
      values.get("aggregateRating.reviewCount")?.[0] ?? values.get("aggregateRating.ratingCount")?.[0];
    return {
      value: Number(value.replace(",", ".")),
      count: count === undefined ? null : Number(count.replace(/\D/g, "")),
      element: -1,
      path: "",
      text: `${value} / 5`,
    };
  }
  return null;
}

import { letters } from "../language/letters.ts";
import { topicNames, trustTopics } from "../language/trust-topics.ts";
import type { ContentBlock } from "./content.ts";
import type { Facts } from "./facts.ts";
import { indexTopics, splitWords, topicsIn } from "./topics.ts";

export type SectionTopic = keyof typeof trustTopics;

/** A part of the page under a heading, or in a box, that says what it is about. */
export interface Section {
  topic: SectionTopic;
  /** Row of the heading, or of the box. */
  element: number;
  path: string;
  /** The heading's words; "" for a box without one. */
  title: string;
  /** First row that belongs to it, and the row after its last. */
  from: number;
  to: number;
}

export interface Sections {
  all: readonly Section[];
  /** Links that lead to such a part, or to a page of it. */
  links: readonly { topic: SectionTopic; link: number; element: number; path: string; text: string }[];
}

const index = indexTopics(trustTopics);
const TITLE_LIMIT = 90;
const LINK_LIMIT = 40;
/** A link is named so when this share of its words says it; others merely mention it. */
const NAMED_SHARE = 0.3;
/** Text of this size heads what follows, whatever its tag. */
const HEADING_SIZE_PX = 22;
const PSEUDO_LEVEL = 2;
const BOX_TAGS: ReadonlySet<string> = new Set(["section", "div", "aside", "article", "ul", "ol", "main"]);
/** A box may hold this share of the page at most, or its name says something of the whole page. */
const BOX_SHARE = 0.6;
/** No honest page has more; a hostile one should not cost more. */
const SECTIONS_KEPT = 60;
const ANY_NAME = new RegExp(
  Object.values(topicNames)
    .map(({ source }) => source)
    .join("|"),
);
/** Words that stand in a heading of reviews and mean none: "Review your order", "the team plan". */
const OTHER_MEANING = letters(
  String.raw`(?<!\p{L})(?:review your|under review|project management|plans?|pricing|cookies?)(?!\p{L})`,
  "iu",
);

/** The parts of a page that are about reviews, people, clients and proofs. */
export function deriveSections(facts: Facts): Sections {
  const { tree, content, snapshot } = facts;
  const ends = subtreeEnds(facts);
  const headings = content.filter((block) => block.isSeen && headLevel(block) > 0);
  const all: Section[] = [];
  headings.forEach((heading, at) => {
    if (heading.text.length > TITLE_LIMIT || OTHER_MEANING.test(heading.text)) return;
    const topics = new Set(topicsIn(heading.text, index).map(({ topic }) => topic));
    if (topics.size === 0 || all.length >= SECTIONS_KEPT) return;
    const to = endOf(facts, headings, at, ends);
    for (const topic of topics)
      all.push({
        topic,
        element: heading.element,
        path: tree.path(heading.element),
        title: heading.text,
        from: heading.element,
        to,
      });
  });
  for (let element = 0; element < tree.size; element++) {
    if (!BOX_TAGS.has(tree.tag(element))) continue;
    const name = tree.name(element);
    if (
      name.length < 4 ||
      !ANY_NAME.test(name) ||
      all.length >= SECTIONS_KEPT ||
      ends[element]! - element > tree.size * BOX_SHARE
    )
      continue;
    const region = tree.region(element);
    if (region === "nav" || region === "header" || region === "dialog") continue;
    for (const topic of TOPICS) {
      if (!topicNames[topic].test(name)) continue;
      if (all.some((section) => section.topic === topic && section.from <= element && element < section.to))
        continue;
      all.push({ topic, element, path: tree.path(element), title: "", from: element, to: ends[element]! });
    }
  }
  const links = (snapshot.parts.links ?? []).flatMap((link, at) => {
    const text = (link.text || link.name || "").trim();
    if (text === "" || text.length > LINK_LIMIT || link.kind !== "link") return [];
    const words = splitWords(text).length;
    const named = topicsIn(text, index).filter((match) => (match.to - match.from) / words >= NAMED_SHARE);
    return [...new Set(named.map(({ topic }) => topic))].map((topic) => ({
      topic,
      link: at,
      element: link.element,
      path: tree.path(link.element),
      text,
    }));
  });
  return { all, links };
}

// safe: the keys of the lists are their topics
const TOPICS = Object.keys(trustTopics) as SectionTopic[];

function headLevel({ level, role, text, style, isOwn }: ContentBlock): number {
  if (level > 0) return level;
  const isHeading =
    isOwn && role === "paragraph" && style.sizePx >= HEADING_SIZE_PX && text.length <= TITLE_LIMIT;
  return isHeading ? PSEUDO_LEVEL : 0;
}

/** Row after the last of each element's descendants. */
function subtreeEnds({ tree }: Pick<Facts, "tree">): readonly number[] {
  const ends = Array.from({ length: tree.size }, (_, element) => element + 1);
  for (let element = tree.size - 1; element > 0; element--) {
    const above = tree.parent(element);
    if (above >= 0 && ends[element]! > ends[above]!) ends[above] = ends[element]!;
  }
  return ends;
}

/** A heading's part lasts to the next heading of its rank, or to the end of the box that it opens, whichever is longer. */
function endOf(
  { tree }: Facts,
  headings: readonly ContentBlock[],
  at: number,
  ends: readonly number[],
): number {
  const heading = headings[at]!;
  const level = headLevel(heading);
  const next = headings.slice(at + 1).find((other) => headLevel(other) <= level);
  const before = headings[at - 1]?.element ?? -1;
  let box = heading.element;
  for (let up = tree.parent(box); up > before; up = tree.parent(up)) {
    const tag = tree.tag(up);
    if (tag === "main" || tag === "body" || tag === "html") break;
    box = up;
    if (tag === "section" || tag === "article") break;
  }
  let end = Math.max(next?.element ?? tree.size, ends[box]!);
  if (tree.region(heading.element) !== "footer") {
    for (let element = heading.element; element < end; element++) {
      if (tree.region(element) === "footer") {
        end = element;
        break;
      }
    }
  }
  return end;
}

export const isInSection = (element: number, { from, to }: Section) => element >= from && element < to;

export const sectionsOf = ({ all }: Sections, topic: SectionTopic): readonly Section[] =>
  all.filter((section) => section.topic === topic);

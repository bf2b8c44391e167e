import { letters } from "../language/letters.ts";
import {
  CARD_NAME,
  FULL_CARD_NAME,
  NO_NAME,
  NO_PORTRAIT,
  ROLES,
  STOCK_PICTURE,
} from "../language/people-words.ts";
import type { ContentBlock } from "./content.ts";
import type { Facts } from "./facts.ts";
import { isInSection, sectionsOf } from "./sections.ts";

/** A person of the company as a card shows him. */
export interface Person {
  name: string;
  role: string;
  element: number;
  path: string;
  hasPhoto: boolean;
  /** The picture comes from a stock of pictures. */
  isStock: boolean;
}

export interface People {
  cards: readonly Person[];
  /** Named in the markup for machines. */
  marked: readonly string[];
  /** Links to a page about people. */
  links: readonly { element: number; path: string; text: string }[];
}

const PORTRAIT_MIN_PX = 64;
const LEVELS_UP = 4;
const CARD_TEXT_LIMIT = 700;
const NAME_LIMIT = 48;
const CARDS_KEPT = 40;
const ABOUT_LINK = letters(
  String.raw`^\P{L}*(?:about(?: us)?(?=\W*$)|our story|о нас|о компании|обо мне|про нас|про компанію|ჩვენ შესახებ|ჩვენს შესახებ|über uns|über mich|sobre nosotros|quiénes somos|à propos|chi siamo|o nas|quem somos|sobre nós|hakkımızda)(?!\p{L})`,
  "iu",
);
const PAGE_TAGS: ReadonlySet<string> = new Set(["html", "body", "main"]);

/** People of the company: a picture, a name and what they do, in one box. Those among the reviews are customers. */
export function derivePeople(facts: Facts): People {
  const { tree, content, snapshot, sections, structuredData } = facts;
  const teams = sectionsOf(sections, "team");
  const reviews = sectionsOf(sections, "reviews");
  const words = content.filter(
    ({ role, isSeen, region }) => role !== "code" && isSeen && region !== "nav" && region !== "header",
  );
  const cards = new Map<string, Person>();
  const note = (person: Person) => {
    const known = cards.get(person.name);
    if (!known || (!known.hasPhoto && person.hasPhoto)) cards.set(person.name, person);
  };
  for (const { element, kind, rect, alt, src, shown, broken } of snapshot.parts.media ?? []) {
    if (cards.size >= CARDS_KEPT) break;
    if ((kind !== "img" && kind !== "background") || shown === "hidden" || broken) continue;
    if (!rect || Math.min(rect[2], rect[3]) < PORTRAIT_MIN_PX) continue;
    const region = tree.region(element);
    if (region === "header" || region === "nav" || region === "footer") continue;
    if (
      NO_PORTRAIT.test(`${alt ?? ""} ${tree.name(element)}`) ||
      reviews.some((part) => isInSection(element, part))
    )
      continue;
    const isTeam = teams.some((part) => isInSection(element, part));
    const isStock = STOCK_PICTURE.test(src ?? "");
    let card = element;
    for (let up = 0; up < LEVELS_UP; up++) {
      card = tree.parent(card);
      if (card < 0 || PAGE_TAGS.has(tree.tag(card))) break;
      const within = wordsWithin(words, card, facts);
      if (within === null) break;
      if (within.length === 0) continue;
      const person = personOf(
        within.map(({ text }) => text),
        isTeam,
      );
      if (!person) continue;
      note({ ...person, element: card, path: tree.path(card), hasPhoto: true, isStock });
      break;
    }
  }
  // A team without pictures: names in headings or lines of their own, with what each does in the next.
  for (const part of teams) {
    const lines = words.filter(({ element }) => element > part.from && element < part.to);
    lines.forEach((line, at) => {
      const role = lines[at + 1];
      if (line.text.length > NAME_LIMIT || !FULL_CARD_NAME.test(line.text) || ROLES.test(line.text)) return;
      if (!role || role.text.length > 140 || !ROLES.test(role.text)) return;
      note({
        name: line.text,
        role: role.text,
        element: line.element,
        path: tree.path(line.element),
        hasPhoto: false,
        isStock: false,
      });
    });
  }
  const marked = structuredData.nodes.flatMap(({ types, values }) => {
    if (types.includes("Person")) return values.get("name") ?? [];
    return [...(values.get("founder.name") ?? []), ...(values.get("employee.name") ?? [])];
  });
  const links = (snapshot.parts.links ?? [])
    .filter(
      ({ text, kind, href }) =>
        kind === "link" && href !== null && text.length <= 40 && ABOUT_LINK.test(text),
    )
    .map(({ element, text }) => ({ element, path: tree.path(element), text }));
  const toTeam = sections.links
    .filter(({ topic }) => topic === "team")
    .map(({ element, path, text }) => ({ element, path, text }));
  return { cards: [...cards.values()], marked: [...new Set(marked)], links: [...toTeam, ...links] };
}

/** A box's own words: blocks are in document order and so are rows, so they stand together. Null where it holds more than a card does. */
function wordsWithin(words: Facts["content"], box: number, { tree }: Facts): ContentBlock[] | null {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.element < box) low = middle + 1;
    else high = middle;
  }
  const found: ContentBlock[] = [];
  let characters = 0;
  for (let at = low; at < words.length && tree.isWithin(words[at]!.element, box); at++) {
    characters += words[at]!.text.length;
    if (characters > CARD_TEXT_LIMIT) return null;
    found.push(words[at]!);
  }
  return found;
}

function personOf(lines: readonly string[], isTeam: boolean): { name: string; role: string } | null {
  const pieces = lines.flatMap((line) => line.split("\n")).map((line) => line.trim());
  const role = pieces.find((line) => line.length <= 140 && ROLES.test(line));
  const name = pieces.find(
    (line) =>
      line !== role &&
      line.length <= NAME_LIMIT &&
      !ROLES.test(line) &&
      !NO_NAME.test(line) &&
      (isTeam ? CARD_NAME : FULL_CARD_NAME).test(line),
  );
  if (name === undefined) {
    // "Anna Weber, managing director" in one line.
    const joined = pieces.find(
      (line) =>
        line.length <= 90 && ROLES.test(line) && FULL_CARD_NAME.test(line.split(/[,–—|-]\s?/)[0]!.trim()),
    );
    return joined ? { name: joined.split(/[,–—|-]\s?/)[0]!.trim(), role: joined } : null;
  }
  if (role === undefined && !isTeam) return null;
  return { name, role: role ?? "" };
}

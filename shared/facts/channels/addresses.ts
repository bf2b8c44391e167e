import {
  ADDRESS_LABEL,
  LOCATED_AT,
  NAME_AND_NUMBER,
  PLACE_WORD,
  POST_CODE_AND_TOWN,
  STREET_WITH_NUMBER,
} from "../../language/addresses.ts";
import type { Channel } from "../channels.ts";
import type { ContentBlock } from "../content.ts";
import type { Facts } from "../facts.ts";
import { hasDigits, plain } from "./numbers.ts";
import { placeOf } from "./place.ts";

/** Longer text tells a story; an address stands in a line of its own. */
const BLOCK_LIMIT = 420;
const LINE_LIMIT = 200;
const BROKEN_LIMIT = 3;

/** Postal addresses as a visitor reads them. */
export function findAddresses(facts: Facts): Channel[] {
  const found: Channel[] = [];
  const { content, tree } = facts;
  for (const block of content) {
    if (!mayHoldAddress(block)) continue;
    const text = plain(block.text);
    const isLabelled = isLabel(content[block.index - 1]) || ADDRESS_LABEL.test(text);
    const isMarked = isLabelled || tree.closest(block.element, (row) => tree.tag(row) === "address") >= 0;
    const line =
      streetLine(text) || (isMarked ? markedLine(text, isLabelled) : "") || brokenLine(facts, block, text);
    if (line === "") continue;
    found.push({
      type: "address",
      vendor: "",
      value: line.slice(0, LINE_LIMIT),
      text: line,
      ...placeOf(facts, facts.snapshot.parts.blocks!.rows[block.index]!),
      via: "text",
      isClickable: false,
      isPrefilled: false,
      quality: "good",
    });
  }
  return found;
}

/** Lines that an author broke after a comma, each in a block of its own: found at the last, "" where they name no house. */
function brokenLine({ content, tree }: Facts, block: ContentBlock, text: string): string {
  let whole = text;
  for (let at = block.index - 1; at >= block.index - BROKEN_LIMIT; at--) {
    const before = content[at];
    if (!before || before.text.length > 60 || tree.parent(before.element) !== tree.parent(block.element))
      break;
    const line = plain(before.text).trim();
    if (!line.endsWith(",") || hasStreet(line)) break;
    whole = `${line} ${whole}`;
  }
  return whole === text ? "" : streetLine(whole);
}

const mayHoldAddress = ({ role, text }: ContentBlock) =>
  role !== "code" && text.length >= 8 && text.length <= BLOCK_LIMIT && hasDigits(text, 1);

const isLabel = (before: ContentBlock | undefined) =>
  before !== undefined && before.text.length <= 40 && ADDRESS_LABEL.test(plain(before.text));

const hasStreet = (text: string) => STREET_WITH_NUMBER.some((pattern) => pattern.test(text));

/** The line that names a street and a house; "" for none. A long line is a story unless it says that someone is there. */
function streetLine(text: string): string {
  const whole = text.replace(/\n+/g, " ");
  if (!hasStreet(whole)) return "";
  const line = text.split("\n").find(hasStreet) ?? whole;
  return line.length <= LINE_LIMIT || LOCATED_AT.test(line) ? line.trim() : "";
}

/** What stands where an address is announced, when it names a place and a number. */
function markedLine(text: string, isLabelled: boolean): string {
  const bare = text.replace(ADDRESS_LABEL, "").trim();
  if (bare.length < 8 || /@|^https?:|©|\(c\)|copyright/i.test(bare)) return "";
  const withoutPhones = bare.replace(/\+?\(?\d[\d ().-]{7,30}\d/g, "");
  if (!/\d/.test(withoutPhones) || !/\p{L}{3,}/u.test(bare)) return "";
  const isPlace =
    POST_CODE_AND_TOWN.test(withoutPhones) ||
    PLACE_WORD.test(bare) ||
    (isLabelled && (bare.includes(",") || NAME_AND_NUMBER.test(bare)));
  return isPlace ? bare : "";
}

import {
  ADDRESS_LABEL,
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
const VALUE_LIMIT = 200;

/** Postal addresses as a visitor reads them. */
export function findAddresses(facts: Facts): Channel[] {
  const found: Channel[] = [];
  const { content, tree } = facts;
  for (const block of content) {
    const text = plain(block.text);
    if (!mayHoldAddress(block, text)) continue;
    const label = labelOf(content[block.index - 1]);
    const isMarked =
      label ||
      ADDRESS_LABEL.test(text) ||
      tree.closest(block.element, (row) => tree.tag(row) === "address") >= 0;
    const line = addressLine(text, isMarked);
    if (line === "") continue;
    found.push({
      type: "address",
      vendor: "",
      value: line.slice(0, VALUE_LIMIT),
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

const mayHoldAddress = ({ role }: ContentBlock, text: string) =>
  role !== "code" && text.length >= 8 && text.length <= BLOCK_LIMIT && hasDigits(text, 1);

const labelOf = (before: ContentBlock | undefined) =>
  before !== undefined && before.text.length <= 40 && ADDRESS_LABEL.test(plain(before.text));

/** The line of the text that holds the address; "" for none. */
function addressLine(text: string, isMarked: boolean): string {
  const street = STREET_WITH_NUMBER.some((pattern) => pattern.test(text));
  if (street) {
    const lines = text.split("\n");
    return (
      lines.find((line) => STREET_WITH_NUMBER.some((pattern) => pattern.test(line)))?.trim() ?? text.trim()
    );
  }
  if (!isMarked) return "";
  const bare = text.replace(ADDRESS_LABEL, "").trim();
  if (bare.length < 8 || bare.includes("@") || /^https?:/.test(bare)) return "";
  const hasNumber = /\d{1,5}[^\d]*$|\d/.test(bare.replace(/\+?\(?\d[\d ().-]{7,}\d/g, ""));
  return hasNumber &&
    /\p{L}{3,}/u.test(bare) &&
    (POST_CODE_AND_TOWN.test(bare) || PLACE_WORD.test(bare) || bare.includes(","))
    ? bare
    : "";
}

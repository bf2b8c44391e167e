import {
  DAY_AND_RANGE,
  DAY_WORD,
  HOURS_LABEL,
  markDays,
  NOT_ROUND_THE_CLOCK,
  OTHER_HOURS,
  RANGE_AND_DAY,
  ROUND_THE_CLOCK,
  TIME_RANGE,
} from "../../language/hours.ts";
import type { Channel } from "../channels.ts";
import type { ContentBlock } from "../content.ts";
import type { Facts } from "../facts.ts";
import { hasDigits, plain } from "./numbers.ts";
import { placeOf } from "./place.ts";

const BLOCK_LIMIT = 400;
/** Hours without minutes, where a label and a day tell what they are. */
const BARE_RANGE =
  /(?<![\d.,:/)-])(?:[01]?\d|2[0-4])\s?(?:до|do|tot?|bis|às|até|-)\s?(?:[01]?\d|2[0-4])(?![\d-])/;
/** In longer text "24/7" is praise of a service. */
const ROUND_THE_CLOCK_LIMIT = 60;

/** Opening hours as a visitor reads them. */
export function findHours(facts: Facts): Channel[] {
  const found: Channel[] = [];
  const { content } = facts;
  for (const block of content) {
    if (block.text.length > BLOCK_LIMIT || block.text.length < 3 || block.role === "code") continue;
    const text = plain(block.text);
    if (!isHours(text, content[block.index - 1], content[block.index - 2])) continue;
    found.push({
      type: "hours",
      vendor: "",
      value: text.slice(0, 200),
      text,
      ...placeOf(facts, facts.snapshot.parts.blocks!.rows[block.index]!),
      via: "text",
      isClickable: false,
      isPrefilled: false,
      quality: "good",
    });
  }
  return found;
}

function isHours(text: string, before: ContentBlock | undefined, earlier: ContentBlock | undefined): boolean {
  const hasDigit = hasDigits(text, 2);
  if (!hasDigit && !ROUND_THE_CLOCK.test(text)) return false;
  if (OTHER_HOURS.test(text) && !HOURS_LABEL.test(text)) return false;
  const marked = hasDigit ? markDays(text) : text;
  if (marked !== text && (DAY_AND_RANGE.test(marked) || RANGE_AND_DAY.test(marked))) return true;
  const label = isShort(before) ? plain(before.text) : "";
  const farther = isShort(earlier) ? plain(earlier.text) : "";
  const isAnnounced =
    HOURS_LABEL.test(text) || HOURS_LABEL.test(label) || (farther !== "" && HOURS_LABEL.test(farther));
  if (ROUND_THE_CLOCK.test(text))
    return (isAnnounced || text.length <= ROUND_THE_CLOCK_LIMIT) && !NOT_ROUND_THE_CLOCK.test(text);
  const isOfDays = DAY_WORD.test(text) || (label !== "" && DAY_WORD.test(label));
  return TIME_RANGE.test(text) ? isAnnounced || isOfDays : isAnnounced && isOfDays && BARE_RANGE.test(text);
}

const isShort = (block: ContentBlock | undefined): block is ContentBlock =>
  block !== undefined && block.text.length <= 60;

import { MAKER_CREDIT, PHONE_NAME } from "../../language/phones.ts";
import type { Link } from "../../snapshot/links.ts";
import type { Channel, DeadChannel } from "../channels.ts";
import type { Facts } from "../facts.ts";
import { decode } from "../page.ts";
import type { Tree } from "../tree.ts";
import {
  digitsOf,
  findNumbers,
  hasDigits,
  isSameNumber,
  type PhoneNumber,
  pageBudget,
  plain,
  readNumber,
} from "./numbers.ts";
import { placeOf } from "./place.ts";

/** A page with more numbers than this is a directory; reading on would tell nothing new of how to reach its owner. */
const PHONES_LIMIT = 150;

interface DialLink {
  link: Link;
  digits: string;
  /** What the link shows; "" for icons and words. */
  shown: string;
}

/** Telephone numbers: what a link dials, and what stands written. A number that a link shows counts, whatever the link dials. */
export function findPhones(facts: Facts, dead: DeadChannel[]): Channel[] {
  const { tree, content, country, snapshot } = facts;
  const found: Channel[] = [];
  const dialLinks: DialLink[] = [];
  const writeLinks = messengerNumbers(facts);

  const misdialled = misdialledNumbers(facts);
  const budget = pageBudget();

  for (const link of snapshot.parts.links ?? []) {
    if (
      link.href === null ||
      !/^(?:tel|callto):/i.test(link.href) ||
      isMakersOwn(facts, link.element, link.text)
    )
      continue;
    const written = plain(decode(link.href.slice(link.href.indexOf(":") + 1)))
      .replace(/^\/\//, "")
      .split(/[;,?]/)[0]!
      .trim();
    const digits = digitsOf(written);
    const text = link.text || (link.name ?? "");
    const place = placeOf(facts, link);
    const noteDead = (fault: DeadChannel["fault"]) =>
      dead.push({
        type: "phone",
        vendor: "",
        text: text || written,
        element: link.element,
        path: place.path,
        fault,
      });
    const shown = findNumbers(plain(text), country, { before: "", isCalledPhone: true }, budget);
    dialLinks.push({ link, digits, shown: digitsOf(text) });
    const dialled = readNumber(written, country);
    const same = shown.find(({ value, digits: own }) => value === dialled.value || isSameNumber(own, digits));
    for (const number of shown) {
      if (number !== same)
        found.push({ ...asChannel(number, number.written), ...place, via: "text", isClickable: false });
    }
    const fault =
      faultOf(written, digits) ?? (!same && (shown.length > 0 || misdialled.has(digits)) ? "mismatch" : null);
    if (fault !== null) {
      noteDead(fault);
      continue;
    }
    if (dialled.quality === "dummy") noteDead("dummy");
    const best = same?.quality === "good" && dialled.quality !== "good" ? same : dialled;
    found.push({ ...asChannel(best, text), ...place, via: "link", isClickable: true });
  }

  for (const block of content) {
    if (found.length > PHONES_LIMIT) break;
    if (!hasDigits(block.text, 5) || isMakersOwn(facts, block.element, block.text)) continue;
    const text = plain(block.text);
    const line = content[block.index - 1];
    const before = line && line.text.length <= 60 ? plain(line.text) : "";
    const surroundings = { before, isCalledPhone: isCalledPhone(facts, block.element) };
    const numbers = findNumbers(text, country, surroundings, budget);
    if (numbers.length === 0) continue;
    const around = dialLinks.filter(({ link }) => isWithinEither(tree, link.element, block.element));
    for (const number of numbers) {
      // The link has said it already.
      if (
        writeLinks.some(
          ({ element, digits }) =>
            isWithinEither(tree, element, block.element) && isSameNumber(digits, number.digits),
        )
      )
        continue;
      if (
        around.some(
          ({ shown }) =>
            shown !== "" && (shown.includes(number.digits) || isSameNumber(shown, number.digits)),
        )
      )
        continue;
      const beside = tree.parent(tree.parent(block.element));
      const isClickable = dialLinks.some(
        ({ link, digits }) =>
          isSameNumber(digits, number.digits) && (beside < 0 || tree.isWithin(link.element, beside)),
      );
      found.push({
        ...asChannel(number, number.written),
        ...placeOf(facts, blockPlace(facts, block.index)),
        via: "text",
        isClickable,
      });
    }
  }

  for (const control of snapshot.parts.controls ?? []) {
    if (control.type === "select" || !control.text || !hasDigits(control.text, 7)) continue;
    for (const number of findNumbers(
      plain(control.text),
      country,
      { before: "", isCalledPhone: false },
      budget,
    )) {
      found.push({
        ...asChannel(number, control.text),
        ...placeOf(facts, control),
        via: "text",
        isClickable: false,
      });
    }
  }
  return found;
}

/** Why an address cannot be dialled at all; null where it can. */
function faultOf(written: string, digits: string): DeadChannel["fault"] | null {
  if (digits === "") return "placeholder";
  if (digits.length < 3) return "broken";
  const hasWords = /[a-zа-яё\u10d0-\u10ff\]}]/i.test(written.replace(/^(?:tel|phone):?/i, ""));
  return hasWords && digits.length < 7 ? "placeholder" : null;
}

/** Numbers that links dial while showing others, and that no link shows: a wrong number stays wrong behind "Call". */
function misdialledNumbers({ snapshot }: Facts): Set<string> {
  const wrong = new Set<string>();
  const right = new Set<string>();
  for (const { href, text } of snapshot.parts.links ?? []) {
    if (href === null || !/^tel:/i.test(href)) continue;
    const dialled = digitsOf(decode(href));
    const shown = digitsOf(text);
    if (shown.length >= 7) (isSameNumber(shown, dialled) ? right : wrong).add(dialled);
  }
  for (const digits of right) wrong.delete(digits);
  return wrong;
}

const asChannel = ({ value, quality }: PhoneNumber, text: string) => ({
  type: "phone" as const,
  vendor: "",
  value,
  text,
  isPrefilled: false,
  quality,
});

const blockPlace = (facts: Facts, index: number) => facts.snapshot.parts.blocks!.rows[index]!;

const isWithinEither = (tree: Tree, first: number, second: number) =>
  tree.isWithin(first, second) || tree.isWithin(second, first);

/** Numbers that links to a messenger write to: shown in such a link, they are no number to call. */
function messengerNumbers({ snapshot }: Facts): { element: number; digits: string }[] {
  return (snapshot.parts.links ?? []).flatMap(({ element, href }) =>
    href !== null && /^(?:viber|whatsapp):|^https?:\/\/(?:wa\.me|(?:api|web)\.whatsapp\.com)\//i.test(href)
      ? [{ element, digits: digitsOf(decode(href)) }]
      : [],
  );
}

/** The line by which the maker of the site signs it, at the foot of the page. */
export function isMakersOwn({ tree, content }: Facts, element: number, text: string): boolean {
  if (tree.region(element) !== "footer" && element < tree.size * LAST_PART) return false;
  if (isCredit(text)) return true;
  const line = tree.lineage(element).slice(0, 4);
  return (
    line.some((row) => MAKER_NAME.test(tree.name(row))) ||
    content.some((block) => line.includes(block.element) && isCredit(block.text))
  );
}

const LAST_PART = 0.85;
const MAKER_NAME =
  /(?:^|[\s_-])(?:credits?|developer|made-by|madeby|design-by|webstudio|footer-credits)(?:$|[\s_-])/;
const isCredit = (text: string) => text.length < 300 && MAKER_CREDIT.test(text);

/** An author's word on the element or the two boxes around it. */
function isCalledPhone({ tree }: Facts, element: number): boolean {
  let at = element;
  for (let up = 0; up < 3 && at >= 0; up++, at = tree.parent(at))
    if (PHONE_NAME.test(tree.name(at))) return true;
  return false;
}

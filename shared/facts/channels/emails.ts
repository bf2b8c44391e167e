import {
  DUMMY_EMAIL,
  FILE_ENDS,
  MACHINE_MAIL_HOST,
  OBFUSCATED_DOT,
  OBFUSCATED_EMAIL,
} from "../../language/emails.ts";
import { letters } from "../../language/letters.ts";
import type { Link } from "../../snapshot/links.ts";
import type { Channel, DeadChannel } from "../channels.ts";
import type { Facts } from "../facts.ts";
import { decode } from "../page.ts";
import { isMakersOwn } from "./phones.ts";
import { placeOf } from "./place.ts";

const EMAIL = letters(
  String.raw`(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}_][\p{L}\p{N}._%+'-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}(?:[a-z]{2,24}(?![a-z])|xn--[a-z\d-]{2,40}|\p{L}{2,24})`,
  "giu",
);
/** A label of another script that no space parts from the address: "почтаinfo@…". */
const GLUED_LABEL =
  /^[^@]*[\p{Script=Cyrillic}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Greek}](?=[a-z\d][\w.+-]*@)/iu;
const MAY_BE_OBFUSCATED = /[([{ ](?:at|a|ät|собака|эт)[)\]} ]/iu;

/** Addresses in a text, lower case, obfuscated ones written out. */
export function emailsIn(text: string): string[] {
  const found: string[] = [];
  const seen = text.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "");
  if (seen.includes("@")) for (const [address] of seen.matchAll(EMAIL)) note(found, address);
  if (MAY_BE_OBFUSCATED.test(seen)) {
    for (const [, name, host] of seen.matchAll(OBFUSCATED_EMAIL))
      note(found, `${name}@${host!.replace(OBFUSCATED_DOT, ".")}`);
  }
  return found;
}

function note(found: string[], address: string): void {
  // A word glued on behind begins with a capital.
  const email = address
    .replace(/(\.[a-z]{2,})[A-Z][A-Za-z]*$/, "$1")
    .replace(GLUED_LABEL, "")
    .toLowerCase()
    .replace(/^[.'%+-]+|\.+$/g, "");
  const host = email.slice(email.indexOf("@") + 1);
  const end = host.slice(host.lastIndexOf(".") + 1);
  if (FILE_ENDS.has(end) || !/^\p{L}/u.test(end) || MACHINE_MAIL_HOST.test(host) || email.includes(".."))
    return;
  if (!found.includes(email)) found.push(email);
}

/** Cloudflare's disguise: hexadecimal, the first byte is the key of the rest. */
export function decodeCloudflare(hex: string): string {
  if (!/^(?:[\da-f]{2}){4,200}$/i.test(hex)) return "";
  const key = Number.parseInt(hex.slice(0, 2), 16);
  let escaped = "";
  for (let at = 2; at < hex.length; at += 2) {
    escaped += `%${(Number.parseInt(hex.slice(at, at + 2), 16) ^ key).toString(16).padStart(2, "0")}`;
  }
  return decode(escaped).split("?")[0]!;
}

const CLOUDFLARE = /\/cdn-cgi\/l\/email-protection(?:#([\da-f]+))?$/i;
const MISSPELT = /^(?:mail|maillto|mailt|malito|mailto\/|e-?mail):/i;

/** E-mail addresses: what a link writes to, and what stands written. */
export function findEmails(facts: Facts, dead: DeadChannel[]): Channel[] {
  const { tree, content, snapshot } = facts;
  const found: Channel[] = [];
  const mailLinks: { link: Link; addresses: string[]; shown: string[] }[] = [];

  for (const link of snapshot.parts.links ?? []) {
    const { href } = link;
    if (href === null) continue;
    const cloudflare = CLOUDFLARE.exec(href);
    const isMail = /^mailto:/i.test(href);
    if (!isMail && !cloudflare) {
      if (MISSPELT.test(href) || isAddressAsPath(href)) {
        dead.push({ ...deadAt(facts, link), text: link.text || href, fault: "broken" });
      }
      continue;
    }
    const text = link.text || (link.name ?? "");
    if (isMakersOwn(facts, link.element, text)) continue;
    const shown = emailsIn(text);
    const place = placeOf(facts, link);
    if (cloudflare) {
      const hidden = decodeCloudflare(cloudflare[1] ?? link.cloudflareEmail ?? "").toLowerCase();
      const email = emailsIn(hidden)[0];
      mailLinks.push({ link, addresses: email ? [email] : [], shown });
      dead.push({ ...deadAt(facts, link), text, fault: "broken" });
      if (email) found.push({ ...asChannel(email, text), ...place, via: "link", isClickable: false });
      continue;
    }
    const [target = "", query = ""] = href.slice("mailto:".length).split("?", 2);
    // A letter to nobody with its words ready is a way to pass the page on.
    if (target.trim() === "" && query !== "") continue;
    const addresses = emailsIn(decode(target));
    mailLinks.push({ link, addresses, shown });
    if (addresses.length === 0) {
      dead.push({
        ...deadAt(facts, link),
        text: text || target,
        fault: target.trim() === "" ? "placeholder" : "broken",
      });
      continue;
    }
    if (addresses.some((address) => DUMMY_EMAIL.test(address)))
      dead.push({ ...deadAt(facts, link), text: text || target, fault: "dummy" });
    const differs = shown.length > 0 && !shown.some((address) => addresses.includes(address));
    if (differs) dead.push({ ...deadAt(facts, link), text, fault: "mismatch" });
    // One slip of the pen: the address that the link writes to is the one that works. Else a template's is left behind the words.
    const isMismatch = differs && !shown.some((address) => addresses.some((other) => isSlip(address, other)));
    for (const email of isMismatch ? shown : addresses) {
      found.push({
        ...asChannel(email, text || email),
        ...place,
        via: isMismatch ? "text" : "link",
        isClickable: !isMismatch,
        isPrefilled: /(?:^|&)(?:subject|body)=[^&]/i.test(query),
      });
    }
  }

  for (const block of content) {
    const emails = emailsIn(block.text);
    if (emails.length === 0 || isMakersOwn(facts, block.element, block.text)) continue;
    const around = mailLinks.filter(
      ({ link }) => tree.isWithin(link.element, block.element) || tree.isWithin(block.element, link.element),
    );
    for (const email of emails) {
      // A label may be glued on before, the next link behind: the rest is what the link shows.
      if (
        around.some(
          ({ addresses, shown }) =>
            addresses.includes(email) ||
            shown.some((own) => email.endsWith(own) || (around.length > 1 && email.startsWith(own))),
        )
      )
        continue;
      const beside = tree.parent(tree.parent(block.element));
      const isClickable = mailLinks.some(
        ({ link, addresses }) =>
          addresses.includes(email) && (beside < 0 || tree.isWithin(link.element, beside)),
      );
      found.push({
        ...asChannel(email, email),
        ...placeOf(facts, snapshot.parts.blocks!.rows[block.index]!),
        via: "text",
        isClickable,
      });
    }
  }
  return found;
}

const isSlip = (first: string, second: string) => {
  const [name, host] = first.split("@");
  const [otherName, otherHost] = second.split("@");
  return name === otherName || host === otherHost;
};

const asChannel = (value: string, text: string) => ({
  type: "email" as const,
  vendor: "",
  value,
  text,
  isPrefilled: false,
  quality: DUMMY_EMAIL.test(value) ? ("dummy" as const) : ("good" as const),
});

const deadAt = ({ tree }: Facts, { element }: Link) => ({
  type: "email" as const,
  vendor: "",
  element,
  path: tree.path(element),
});

/** An address without `mailto:` is taken for a file of the site. */
const isAddressAsPath = (href: string) =>
  /^(?:https?|file):.*\/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+$/i.test(href) &&
  !/(?:medium|tiktok|youtube|threads|t)\.(?:com|net|me)\//i.test(href);

import { SHARE_WORDS } from "../../language/messengers.ts";
import type { Channel, DeadChannel } from "../channels.ts";
import type { Facts } from "../facts.ts";
import { decode, splitAddress } from "../page.ts";
import { mapVendor, meaningOf, namedVendor } from "./link-vendors.ts";
import { isMakersOwn } from "./phones.ts";
import { nowhere, placeOf } from "./place.ts";

/** Messengers, social profiles and maps that links lead to, and those that lead nowhere. */
export function findNetworks(facts: Facts, dead: DeadChannel[]): Channel[] {
  const found: Channel[] = [];
  for (const link of facts.snapshot.parts.links ?? []) {
    const { href, written, handler } = link;
    const words = `${link.text} ${link.name ?? ""}`.trim();
    if (href !== null && /^(?:tel|mailto|javascript):/i.test(href)) continue;
    const isEmpty =
      href === null ||
      written === "#" ||
      written === "" ||
      (written?.startsWith("#") && link.anchored === false);
    if (isEmpty) {
      if (SHARE_WORDS.test(words)) continue;
      const named =
        handler === undefined
          ? namedVendor(words || facts.tree.classes(link.element).replace(/[-_]/g, " "))
          : null;
      if (named && link.kind === "link") dead.push(deadAt(facts, link.element, named, words, "placeholder"));
      continue;
    }
    const meaning = meaningOf(href.startsWith("http") ? href : decode(href), words);
    if (!meaning || isMakersOwn(facts, link.element, words)) continue;
    if ("dead" in meaning) {
      dead.push(deadAt(facts, link.element, meaning, words, meaning.dead));
      continue;
    }
    if (meaning.quality === "dummy") dead.push(deadAt(facts, link.element, meaning, words, "dummy"));
    const { type, vendor, value, isPrefilled, quality } = meaning;
    found.push({
      type,
      vendor,
      value,
      text: words,
      ...placeOf(facts, link),
      via: "link",
      isClickable: true,
      isPrefilled,
      quality,
    });
  }
  return found;
}

/** Maps that the page itself shows: frames, and scripts that draw one. */
export function findMaps(facts: Facts): Channel[] {
  const found: Channel[] = [];
  for (const frame of facts.snapshot.parts.frames ?? []) {
    const { host, path, query } = splitAddress(frame.src);
    const vendor = mapVendor(host.replace(/^www\./, ""), path, query);
    if (vendor === "") continue;
    found.push({
      type: "map",
      vendor,
      value: frame.src,
      text: frame.title ?? "",
      ...placeOf(facts, frame),
      via: "frame",
      isClickable: false,
      isPrefilled: false,
      quality: "good",
    });
  }
  for (const { kind, vendor, seenIn, host } of facts.widgets) {
    if (kind !== "map" || seenIn === "frame" || seenIn === "link") continue;
    if (found.some((map) => map.vendor === vendor)) continue;
    found.push({
      ...nowhere,
      type: "map",
      vendor,
      value: `https://${host}/`,
      text: "",
      isSeen: true,
      via: "script",
      isClickable: false,
      isPrefilled: false,
      quality: "good",
    });
  }
  return found;
}

const deadAt = (
  { tree }: Facts,
  element: number,
  { type, vendor }: { type: "messenger" | "social" | "map"; vendor: string },
  text: string,
  fault: DeadChannel["fault"],
): DeadChannel => ({ type, vendor, text, element, path: tree.path(element), fault });

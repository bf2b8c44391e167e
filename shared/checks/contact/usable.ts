import type { Channel, Channels, ChannelType } from "../../facts/channels.ts";
import type { Tree } from "../../facts/tree.ts";
import type { Evidence } from "../outcome.ts";

/** Types by which a customer reaches a person. */
export const REACHING: ReadonlySet<ChannelType> = new Set([
  "phone",
  "email",
  "messenger",
  "chat",
  "callback",
  "form",
]);

/** Channels of a type that can lead somewhere: a template's number or account cannot. */
export const usable = ({ all }: Channels, type: ChannelType): Channel[] =>
  all.filter((channel) => channel.type === type && channel.quality !== "dummy");

/** A channel behind a click (a closed menu, a dialog) is worth less than one in sight. */
export const HIDDEN_WORTH = 0.7;

export const isAnySeen = (channels: readonly Channel[]) => channels.some(({ isSeen }) => isSeen);

export const shown = ({ path, text, value }: Channel, note?: string): Evidence => ({
  ...(path !== "" && { path }),
  text: text || value,
  ...(note !== undefined && { note }),
});

export const deadOf = ({ dead }: Channels, type: ChannelType): Evidence[] =>
  dead
    .filter((channel) => channel.type === type)
    .map(({ path, text, vendor, fault }) => ({ path, text: text || vendor, note: fault }));

/** Where a visitor looks for contacts first: the head of the page, else its body. */
export function expectedAt(tree: Tree): Evidence {
  for (let element = 0; element < tree.size; element++) {
    if (tree.region(element) === "header") return { path: tree.path(element), note: "absent" };
  }
  return { path: "html > body", note: "absent" };
}

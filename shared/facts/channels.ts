import { findAddresses } from "./channels/addresses.ts";
import { findAsks } from "./channels/asks.ts";
import { findEmails } from "./channels/emails.ts";
import { findHours } from "./channels/hours.ts";
import { findMaps, findNetworks } from "./channels/networks.ts";
import { findPhones } from "./channels/phones.ts";
import type { Facts } from "./facts.ts";
import type { Region } from "./tree.ts";

export const channelTypes = [
  "phone",
  "email",
  "form",
  "address",
  "map",
  "hours",
  "messenger",
  "social",
  "chat",
  "callback",
] as const;
export type ChannelType = (typeof channelTypes)[number];

/** One way to reach the company, or one thing that helps to. */
export interface Channel {
  type: ChannelType;
  /** Lower-case name where it has one: telegram, whatsapp, vk, google, yandex, jivo…; "" otherwise. */
  vendor: string;
  /** Normal form: E.164 for phones (as written where no country is known), lower-case e-mail, absolute address. */
  value: string;
  /** As a visitor sees it. */
  text: string;
  /** Row of the element; -1 where it has none (structured data, a script). */
  element: number;
  path: string;
  region: Region;
  isSeen: boolean;
  /** A part of it stands within the first viewport. */
  isFirstScreen: boolean;
  /** How it is offered: a link that works, plain text, an embedded frame, a script, structured data only. */
  via: "link" | "text" | "frame" | "script" | "form" | "data";
  /** For a phone or e-mail shown as text: whether a working link to the same stands with it. */
  isClickable: boolean;
  /** Query or draft that opens with a first message. */
  isPrefilled: boolean;
  /**
   * What stands written is a channel even where it cannot be right; its own checks report that. `incomplete`: a number without
   * its code; `invalid`: no exchange has such a number; `dummy`: a template's number, address or account.
   */
  quality: "good" | "incomplete" | "invalid" | "dummy";
}

/** Something that was meant to be a channel and is none. */
export interface DeadChannel {
  type: ChannelType;
  vendor: string;
  text: string;
  element: number;
  path: string;
  /** `placeholder`: href="#" or the network's own front page; `mismatch`: dials another number than it shows; `broken`: cannot be followed; `dummy`: a template's number or address. */
  fault: "placeholder" | "mismatch" | "broken" | "dummy";
}

export interface Channels {
  /** In document order, one per thing a visitor meets (a number in header and footer counts twice). */
  all: readonly Channel[];
  /** Distinct by type, vendor and value. */
  distinct: readonly Channel[];
  dead: readonly DeadChannel[];
}

/** Every way to reach the company that the page's links, words, frames, forms and services offer, hidden ones included. */
export function deriveChannels(facts: Facts): Channels {
  const dead: DeadChannel[] = [];
  const all = [
    ...findPhones(facts, dead),
    ...findEmails(facts, dead),
    ...findNetworks(facts, dead),
    ...findMaps(facts),
    ...findAddresses(facts),
    ...findHours(facts),
    ...findAsks(facts),
  ].sort(byPlace);
  const distinct = new Map<string, Channel>();
  for (const channel of all) {
    const key = `${channel.type} ${channel.vendor} ${channel.value}`;
    if (!distinct.has(key)) distinct.set(key, channel);
  }
  return { all, distinct: [...distinct.values()], dead };
}

/** Document order; what has no element stands last. */
const byPlace = (a: Channel, b: Channel) => rank(a) - rank(b);
const rank = ({ element }: Channel) => (element < 0 ? Number.MAX_SAFE_INTEGER : element);

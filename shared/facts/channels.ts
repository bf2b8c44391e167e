import type { Facts } from "./facts.ts";
import type { Region } from "./tree.ts";

export const channelTypes = ["phone", "email", "form", "address", "map", "hours", "messenger", "social", "chat", "callback"] as const;
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

export function deriveChannels(_facts: Facts): Channels {
  return { all: [], distinct: [], dead: [] };
}

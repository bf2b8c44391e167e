import type { ChainChannel, ChainStanding, ChainView, Joint, MeasuredJoint } from "../api/chains.ts";
import type { Row, Touchpoint } from "../api/schemas.ts";
import { arrivals } from "../method/arrivals.ts";
import { usualWalks } from "../method/usual-walks.ts";
import { feed } from "./feed.ts";
import type { JudgedPage } from "./judged-page.ts";
import { addressKeyOf, type PageExits } from "./page-exits.ts";

export interface ChainSources {
  /** Touchpoint ids in the order that a customer meets them; those the register no longer has are passed over. */
  links: readonly string[];
  rows: readonly Pick<Row, "touchpoint" | "cells">[];
  /** The latest capture of each page, of all sites. */
  pages: readonly JudgedPage[];
  /** Ways on from each page, by capture; a page whose ways are not known is no witness. */
  exits: ReadonlyMap<string, PageExits>;
  /** A person's word on joints: it stands above what pages show. */
  said?: readonly Joint[];
}

/** A chain on every site beside each other, and whether its walk comes back to where it was. */
export function chainOnSites(
  siteIds: readonly string[],
  sources: ChainSources,
): Pick<ChainView, "hasLoop" | "standings"> {
  const live = new Set(sources.rows.map(({ touchpoint }) => touchpoint.id));
  return {
    hasLoop: loopsOf(sources.links.filter((id) => live.has(id))).length > 0,
    standings: siteIds.map((siteId) => chainOf(siteId, sources)),
  };
}

/** Touchpoints that a walk comes back to. */
export const loopsOf = (links: readonly string[]) => [
  ...new Set(links.filter((id, at) => links.indexOf(id) < at)),
];

/** The walk that a new chain of this channel starts with, as far as the register has its touchpoints. */
export const usualWalk = (
  channel: ChainChannel,
  touchpoints: readonly Pick<Touchpoint, "id" | "catalogueKey">[],
): string[] =>
  usualWalks[channel].flatMap(
    (key) => touchpoints.find(({ catalogueKey }) => catalogueKey === key)?.id ?? [],
  );

/**
 * One site's walk through a chain: worth its weakest scored link (S3), the earliest among equals, for there the customer is lost
 * first. An absent link counts 0.
 */
export function chainOf(
  siteId: string,
  { links, rows, pages, exits, said = [] }: ChainSources,
): ChainStanding {
  const byId = new Map(rows.map((row) => [row.touchpoint.id, row]));
  const steps = links.flatMap((id) => byId.get(id) ?? []);
  const shown = steps.map((row) => linkOf(row, siteId));
  const sitePages = pages.filter((page) => page.siteId === siteId);
  const joints = steps.slice(1).map(({ touchpoint: to }, at) => {
    const { touchpoint: from } = steps[at]!;
    const word = said.find((one) => one.siteId === siteId && one.from === from.id && one.to === to.id);
    return word
      ? { ...unknownJoint(from, to), state: word.state, by: "person" as const }
      : measure(from, to, sitePages, exits);
  });
  const weakest = shown.reduce<(typeof shown)[number] | null>(
    (lowest, link) =>
      link.score !== null && (lowest === null || link.score < (lowest.score ?? 0)) ? link : lowest,
    null,
  );
  return {
    siteId,
    score: weakest?.score ?? null,
    weakestId: weakest?.touchpointId ?? null,
    isComplete: shown.every(({ state }) => state !== "unjudged"),
    isBroken: joints.some(({ state }) => state === "broken") || shown.some(({ state }) => state === "absent"),
    links: shown,
    joints,
  };
}

function linkOf(
  { touchpoint, cells }: Pick<Row, "touchpoint" | "cells">,
  siteId: string,
): ChainStanding["links"][number] {
  const cell = cells.find((candidate) => candidate.siteId === siteId);
  const state = cell?.state ?? "unjudged";
  return { touchpointId: touchpoint.id, state, score: state === "absent" ? 0 : (cell?.score ?? null) };
}

const unknownJoint = (from: Touchpoint, to: Touchpoint): MeasuredJoint => ({
  from: from.id,
  to: to.id,
  state: "unknown",
  by: "nobody",
  carriedBy: null,
  captureId: null,
});

/**
 * Whether the one touchpoint's end is the next one's start (S4), as its pages show: one page carries both, a link, a form or a
 * number leads on. Where all ways on are known and none leads there, the joint is broken.
 */
function measure(
  from: Touchpoint,
  to: Touchpoint,
  pages: readonly JudgedPage[],
  exits: ReadonlyMap<string, PageExits>,
): MeasuredJoint {
  const unknown = unknownJoint(from, to);
  const carried = (carriedBy: string, captureId: string): MeasuredJoint => ({
    ...unknown,
    state: "holds",
    by: "capture",
    carriedBy,
    captureId,
  });
  const here = pages.filter((page) => feed(from, page) !== null);
  const there = pages.filter((page) => feed(to, page) !== null);
  const both = here.find((page) => there.includes(page));
  if (both) return carried(both.url, both.captureId);

  const addresses = new Map(there.map(({ url }) => [addressKeyOf(url), url]));
  const witnesses = here.flatMap(({ captureId }) => {
    const ways = exits.get(captureId);
    return ways ? [{ captureId, ways }] : [];
  });
  for (const { captureId, ways } of witnesses) {
    const key = ways.pages.find((page) => addresses.has(page));
    const through = key === undefined ? arrivalAt(to, ways) : addresses.get(key)!;
    if (through !== null) return carried(through, captureId);
  }
  const [first] = witnesses;
  const isTold = first !== undefined && witnesses.every(({ ways }) => ways.isWhole);
  const isFindable = there.length > 0 || arrivals[to.catalogueKey ?? ""] !== undefined;
  return isTold && isFindable
    ? { ...unknown, state: "broken", by: "capture", captureId: first.captureId }
    : unknown;
}

/** The form's purpose, or the number or name of the channel, by which the customer gets there. */
function arrivalAt({ catalogueKey }: Touchpoint, { forms, channels }: PageExits): string | null {
  const arrival = arrivals[catalogueKey ?? ""];
  if (!arrival) return null;
  const { channels: types = [], vendors, forms: purposes = [] } = arrival;
  const form = forms.find((purpose) => purposes.includes(purpose));
  if (form !== undefined) return form;
  const channel = channels.find(
    ({ type, vendor }) =>
      (types as readonly string[]).includes(type) && (vendors === undefined || vendors.includes(vendor)),
  );
  return channel ? channel.value || channel.vendor || channel.type : null;
}

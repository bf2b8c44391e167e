import type { CheckResult } from "../../shared/scoring/scorecard.ts";
import type { CorpusRow } from "./corpus.ts";

/** What the labels say of a check on a page: true where it ought to find a fault, null where they are silent. */
type Fault = (labels: CorpusRow["labels"], set: string) => boolean | null;

const lacks =
  (has: (labels: CorpusRow["labels"]) => boolean | undefined): Fault =>
  (labels, set) => {
    const present = set === "B" ? has(labels) : undefined;
    return present === undefined ? null : !present;
  };

const offered = (list: readonly string[] | undefined) =>
  list?.some((label) => !/dead|mention|generic|only/.test(label));

/** What a labelled not-found page lacks. */
const missing =
  (label: "home_link" | "search" | "contact"): Fault =>
  (labels, set) =>
    set === "A-404" && typeof labels[label] === "boolean" ? !labels[label] : null;

/** Bare pages of a server, a host or a framework. */
const NOBODYS = /^(?:server|host|framework)-default$/;

/** The checks whose verdict a label can confirm or refute. */
const FAULTS: Record<string, Fault> = {
  "contact/any-channel": lacks(
    ({ phone, email, contact_form, callback, messengers }) =>
      (phone?.length ?? 0) > 0 ||
      (email?.length ?? 0) > 0 ||
      contact_form === true ||
      callback === true ||
      offered(messengers) === true,
  ),
  "contact/phone": lacks(({ phone }) => phone && phone.length > 0),
  "contact/phone-clickable": ({ phone_link: link }, set) =>
    set === "B" && typeof link === "string" && link !== "none" ? link !== "tel" : null,
  "contact/dialled-number": ({ phone_link: link }, set) =>
    set === "B" && typeof link === "string" && link !== "none" ? link !== "tel" : null,
  "contact/email": lacks(({ email }) => email && email.length > 0),
  "contact/address": lacks(({ address }) => address && address !== "none"),
  "contact/map": lacks(({ map }) => (map === undefined ? undefined : map !== "none")),
  "contact/hours": lacks(({ opening_hours: hours }) => hours),
  "contact/messenger": lacks(({ messengers }) => offered(messengers)),
  "contact/callback": lacks(({ callback }) => callback),
  "trust/dead-links": ({ messengers, social }, set) =>
    set === "B" && messengers && social
      ? [...messengers, ...social].some((label) => /dead/.test(label))
      : null,
  "not-found/own-design": ({ kind }, set) =>
    set === "A-404" && kind !== undefined && kind !== "minimal" ? NOBODYS.test(kind) : null,
  "not-found/home-link": missing("home_link"),
  "not-found/search": missing("search"),
  "not-found/contact": missing("contact"),
};

/** How often a check's alarm was right, and how many of the faults it raised it for. */
export interface Alarms {
  hits: number;
  extra: string[];
  missed: string[];
}

/** Adds what the labels of one page say of each check's verdict. */
export function judgeChecks(
  row: CorpusRow,
  results: readonly CheckResult[],
  alarms: Map<string, Alarms>,
): void {
  for (const { id, outcome, score } of results) {
    const isFault = FAULTS[id]?.(row.labels, row.set) ?? null;
    if (isFault === null || outcome !== "scored" || score === null) continue;
    const isRaised = score < 0.5;
    // Where a careful reader was unsure, a difference proves nothing.
    if (row.doubt !== "" && isRaised !== isFault) continue;
    const tally = alarms.get(id) ?? { hits: 0, extra: [], missed: [] };
    alarms.set(id, tally);
    if (isRaised && isFault) tally.hits++;
    else if (isRaised) tally.extra.push(row.id);
    else if (isFault) tally.missed.push(row.id);
  }
}

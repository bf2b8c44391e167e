import type { Facts } from "../../shared/facts/facts.ts";
import type { CorpusRow } from "./corpus.ts";
import { hasKnownType, isPersonal, meansSame } from "./field-vocabulary.ts";

/** One page's contribution to a detector: what was right, invented and missed, as words to look up. */
export interface Judgement {
  detector: string;
  hits: number;
  /** Found, but not there. */
  extra: readonly string[];
  /** There, but not found. */
  missed: readonly string[];
}

const yesNo = (detector: string, expected: boolean, found: boolean, what: string): Judgement => ({
  detector,
  hits: expected && found ? 1 : 0,
  extra: found && !expected ? [what] : [],
  missed: expected && !found ? [what] : [],
});

function sets(
  detector: string,
  expected: readonly string[],
  found: readonly string[],
  same: (expected: string, found: string) => boolean,
): Judgement {
  const missed = expected.filter((one) => !found.some((other) => same(one, other)));
  return {
    detector,
    hits: expected.length - missed.length,
    extra: found.filter((one) => !expected.some((other) => same(other, one))),
    missed,
  };
}

/** Numbers are the same when their last digits are: labels are as written, values in E.164 where a country is known. */
const samePhone = (label: string, value: string) => {
  const [a, b] = [label.replace(/\D/g, ""), value.replace(/\D/g, "")];
  const tail = Math.min(a.length, b.length, 9);
  return tail >= 5 && a.slice(-tail) === b.slice(-tail);
};

const equal = (a: string, b: string) => a === b;
const distinct = (values: readonly string[]) => [...new Set(values)];
const vendor = (name: string) =>
  name === "x" ? "twitter" : name.replace(/^jivosite$/, "jivo").replace(/^openstreetmap$/, "osm");

/** Compares the facts of a page of sets A or B with its labels. */
export function judgePage(row: CorpusRow, facts: Facts): Judgement[] {
  const { labels } = row;
  const judgements: Judgement[] = [];
  if ((row.set === "A-404" || row.set === "A-neg") && typeof labels.is_404 === "boolean") {
    const { verdict, signals } = facts.notFound;
    judgements.push(yesNo("not-found", labels.is_404, verdict !== "no", signals.join(" ")));
  }
  if (row.set === "B") {
    const { distinct: channels } = facts.channels;
    const of = (type: string) => channels.filter((channel) => channel.type === type);
    const values = (type: string) => distinct(of(type).map(({ value }) => value));
    const vendors = (type: string) => distinct(of(type).map((channel) => vendor(channel.vendor)));
    const offered = (list: readonly string[]) =>
      list
        .filter((label) => !/dead|mention|generic|only/.test(label))
        .map((label) => vendor(label.split(":")[0]!));
    if (labels.phone) judgements.push(sets("phone", labels.phone, values("phone"), samePhone));
    if (labels.email)
      judgements.push(
        sets(
          "email",
          labels.email.map((address) => address.toLowerCase()),
          values("email"),
          equal,
        ),
      );
    if (labels.address)
      judgements.push(
        yesNo(
          "address",
          labels.address !== "none",
          of("address").length > 0,
          of("address")[0]?.text ?? labels.address,
        ),
      );
    if (labels.map)
      judgements.push(
        sets("map", labels.map === "none" ? [] : [vendor(labels.map.split("-")[0]!)], vendors("map"), equal),
      );
    if (labels.opening_hours !== undefined)
      judgements.push(
        yesNo("hours", labels.opening_hours, of("hours").length > 0, of("hours")[0]?.text ?? "hours"),
      );
    if (labels.messengers)
      judgements.push(sets("messenger", distinct(offered(labels.messengers)), vendors("messenger"), equal));
    if (labels.social)
      judgements.push(sets("social", distinct(offered(labels.social)), vendors("social"), equal));
    if (labels.contact_form !== undefined) {
      judgements.push(
        yesNo(
          "contact form",
          labels.contact_form,
          of("form").length > 0,
          facts.forms.map(({ purpose }) => purpose).join(" "),
        ),
      );
    }
    if (labels.callback !== undefined)
      judgements.push(
        yesNo("callback", labels.callback, of("callback").length > 0, of("callback")[0]?.text ?? "callback"),
      );
    if (labels.chat_widget)
      judgements.push(
        sets(
          "chat",
          labels.chat_widget === "none" ? [] : [vendor(labels.chat_widget)],
          vendors("chat"),
          equal,
        ),
      );
  }
  return judgements;
}

export interface FormJudgement {
  /** Expected and found kind of the form; null where the corpus names none. */
  kind: { expected: string; found: string } | null;
  fields: Judgement;
}

/** Form kinds that the corpus names, and the purposes of ours that mean the same. */
const KINDS: Record<string, readonly string[]> = {
  login: ["login"],
  signup: ["signup"],
  checkout: ["checkout", "order"],
  newsletter: ["newsletter"],
};

/** Compares the forms of a page of set C with its labels. */
export function judgeForm(row: CorpusRow, facts: Facts): FormJudgement {
  const { labels } = row;
  // The labels count native controls; ours hold those by role as well.
  const native = (facts.snapshot.parts.controls ?? []).flatMap(({ tag }, index) =>
    tag === "other" ? [] : [index],
  );
  const byControl = new Map(
    facts.forms.flatMap((form) =>
      form.fields.map((field) => [field.control, { form, purpose: field.purpose }] as const),
    ),
  );
  const extra: string[] = [];
  const missed: string[] = [];
  let hits = 0;
  for (const { n, expected } of labels.fields ?? []) {
    const found = byControl.get(native[n] ?? -1)?.purpose ?? "other";
    if (hasKnownType(expected)) {
      if (meansSame(expected, found)) hits++;
      else {
        missed.push(`${n} ${expected}≠${found}`);
        if (isPersonal(found, expected)) extra.push(`${n} ${found}≠${expected}`);
      }
    } else if (isPersonal(found, expected)) extra.push(`${n} ${found}≠${expected}`);
  }
  const wanted = KINDS[labels.kind ?? ""];
  // The forms that hold the labelled controls; where none is labelled, all.
  const labelled = (labels.fields ?? []).flatMap(({ n }) => byControl.get(native[n] ?? -1)?.form ?? []);
  const purposes: string[] = [
    ...new Set((labelled.length > 0 ? labelled : facts.forms).map(({ purpose }) => purpose)),
  ];
  const isFound = wanted?.some((purpose) => purposes.includes(purpose)) ?? false;
  return {
    kind: wanted
      ? { expected: labels.kind!, found: isFound ? labels.kind! : purposes.join(" ") || "none" }
      : null,
    fields: { detector: "field purpose", hits, extra, missed },
  };
}

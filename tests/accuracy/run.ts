import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { buildGather } from "../../server/cli/build.ts";
import { launchChromium } from "../../server/lab/chromium.ts";
import { loadBundles } from "../../server/lab/gather-page.ts";
import { checks } from "../../shared/checks/index.ts";
import type { FacetName } from "../../shared/method/facets.ts";
import type { AccuracyTable } from "../../shared/rubric/accuracy-table.ts";
import { rubric } from "../../shared/scoring/rubric.ts";
import type { Scored } from "../../shared/scoring/score-snapshot.ts";
import { ROOT } from "../support/sources.ts";
import { type CorpusRow, type RatedPage, type Rating, readCorpus } from "./corpus.ts";
import { type Judgement, judgeForm, judgePage } from "./detectors.ts";
import { type Alarms, judgeChecks } from "./labelled-checks.ts";
import { inLanes, measure, serveFolder } from "./measure.ts";
import { bootstrap, median, spearman, wilson } from "./statistics.ts";

const { values: options } = parseArgs({
  options: {
    /** Folder of labelled pages. */
    corpus: { type: "string", default: join(ROOT, "../shared/corpora") },
    /** Sets to measure, by letter: ABCD, E for the ratings. */
    sets: { type: "string", default: "ABCDE" },
    /** Writes the table that the rubric page shows. */
    write: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    "no-sandbox": { type: "boolean", default: false },
  },
});

interface Tally {
  hits: number;
  extra: string[];
  missed: string[];
  doubtful: number;
}

const corpus = readCorpus(resolve(options.corpus));
await buildGather();
const bundles = loadBundles();
const browser = await launchChromium({
  executable: process.env.CHROME_PATH,
  sandbox: !options["no-sandbox"],
  args: [
    "--allow-file-access-from-files",
    // What the pages ask of others is refused at once: figures are the same with a network, a slow one and none.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  ],
});

const tallies = new Map<string, Tally>();
const kinds = { right: 0, wrong: [] as string[] };
const languages = { right: 0, wrong: [] as string[] };
const decided = new Map<string, { decided: number; passed: number; of: number }>();
const alarms = new Map<string, Alarms>();
const broken: string[] = [];
const failures: string[] = [];

function count(row: CorpusRow, judgement: Judgement): void {
  const tally = tallies.get(judgement.detector) ?? { hits: 0, extra: [], missed: [], doubtful: 0 };
  tallies.set(judgement.detector, tally);
  // Where a careful reader was unsure, a difference proves nothing.
  if (row.doubt !== "" && judgement.extra.length + judgement.missed.length > 0) {
    tally.doubtful++;
    return;
  }
  tally.hits += judgement.hits;
  tally.extra.push(...judgement.extra.map((what) => `${row.id}: ${what}`));
  tally.missed.push(...judgement.missed.map((what) => `${row.id}: ${what}`));
}

function countChecks(id: string, { scorecard }: Scored): void {
  for (const check of scorecard.checks) {
    const entry = decided.get(check.id) ?? { decided: 0, passed: 0, of: 0 };
    decided.set(check.id, entry);
    if (check.outcome === "broken") broken.push(`${id}: ${check.id}: ${check.reason}`);
    if (check.outcome === "not-applicable") continue;
    entry.of++;
    if (check.outcome === "scored") {
      entry.decided++;
      if ((check.score ?? 0) >= 0.5) entry.passed++;
    }
  }
}

function judge(row: CorpusRow, scored: Scored): void {
  countChecks(row.id, scored);
  for (const judgement of judgePage(row, scored.facts)) count(row, judgement);
  judgeChecks(row, scored.scorecard.checks, alarms);
  if (row.set === "C" && row.labels.kind !== "synthetic") {
    const { kind, fields } = judgeForm(row, scored.facts);
    count(row, fields);
    if (kind && row.doubt === "") {
      if (kind.expected === kind.found) kinds.right++;
      else kinds.wrong.push(`${row.id}: ${kind.found} for ${kind.expected}`);
    }
  }
  const expected = row.language.split(/[-_]/)[0]!.toLowerCase();
  if (expected !== "" && !row.language.includes(",") && row.set !== "C") {
    if (scored.facts.language.code === expected) languages.right++;
    else languages.wrong.push(`${row.id}: ${scored.facts.language.code} for ${expected}`);
  }
}

const rows = corpus.rows.filter(({ set }) => set !== "E" && options.sets.includes(set[0]!));
await inLanes(rows, 2, async (row) => {
  try {
    judge(row, await measure(browser, bundles, pathToFileURL(join(corpus.root, row.file)).href));
  } catch (error) {
    failures.push(`${row.id}: ${error instanceof Error ? error.message : String(error)}`);
  }
});

interface RatedResult {
  page: RatedPage;
  scored: Scored;
}

const rated: RatedResult[] = [];
if (options.sets.includes("E")) {
  for (const site of new Set(corpus.rated.map((page) => page.site))) {
    const server = await serveFolder(join(corpus.root, "E", site));
    const pages = corpus.rated.filter((page) => page.site === site);
    rated.push(
      ...(await inLanes(pages, 2, async (page) => {
        const scored = await measure(browser, bundles, `${server.origin}/${page.page}`);
        countChecks(`${site}/${page.page}`, scored);
        return { page, scored };
      })),
    );
    server.close();
  }
}
await browser.close();

const FACETS: [keyof Rating & string, FacetName][] = [
  ["contact", "contact"],
  ["forms", "forms"],
  ["copy", "copy"],
  ["trust", "trust"],
  ["next_step", "next-step"],
  ["first_impression", "first-impression"],
  ["not_found", "not-found"],
];

const share = (value: number) => (Number.isFinite(value) ? value.toFixed(3) : "-");
const interval = (pair: [number, number] | null) =>
  pair ? `${pair[0].toFixed(3)}–${pair[1].toFixed(3)}` : "-";

const detectors = [...tallies].map(([detector, { hits, extra, missed, doubtful }]) => ({
  detector,
  hits,
  extra: extra.length,
  missed: missed.length,
  precision: hits / (hits + extra.length),
  precisionInterval: wilson(hits, hits + extra.length),
  recall: hits / (hits + missed.length),
  recallInterval: wilson(hits, hits + missed.length),
  doubtful,
}));

interface Pair {
  ours: number;
  theirs: number;
}

function agreement(name: string, pairs: Pair[]) {
  const correlation = (sample: readonly Pair[]) =>
    spearman(
      sample.map(({ ours }) => ours),
      sample.map(({ theirs }) => theirs),
    );
  return {
    name,
    pages: pairs.length,
    spearman: correlation(pairs),
    spearmanInterval: bootstrap(pairs, correlation),
    meanDifference:
      pairs.reduce((sum, { ours, theirs }) => sum + Math.abs(ours - theirs), 0) / Math.max(1, pairs.length),
    bias: pairs.reduce((sum, { ours, theirs }) => sum + ours - theirs, 0) / Math.max(1, pairs.length),
  };
}

const medianOf = (page: RatedPage, key: keyof Rating & string) => {
  const values = page.raters
    .map((rater) => rater[key])
    .filter((value): value is number => typeof value === "number");
  return values.length > 0 ? median(values) : null;
};

const agreements = [
  agreement(
    "page",
    rated.flatMap(({ page, scored }) => {
      const theirs = medianOf(page, "overall");
      return scored.scorecard.score === null || theirs === null
        ? []
        : [{ ours: scored.scorecard.score, theirs }];
    }),
  ),
  ...FACETS.map(([key, facet]) =>
    agreement(
      facet,
      rated.flatMap(({ page, scored }) => {
        const ours = scored.scorecard.facets[facet]?.score ?? null;
        const theirs = medianOf(page, key);
        return ours === null || theirs === null ? [] : [{ ours, theirs }];
      }),
    ),
  ),
].filter(({ pages }) => pages > 1);

function alarmsOf(id: string): AccuracyTable["checks"][number]["alarms"] {
  const tally = alarms.get(id);
  if (!tally) return null;
  const { hits, extra, missed } = tally;
  return {
    hits,
    extra: extra.length,
    missed: missed.length,
    precision: hits + extra.length > 0 ? hits / (hits + extra.length) : null,
    precisionInterval: wilson(hits, hits + extra.length),
    recall: hits + missed.length > 0 ? hits / (hits + missed.length) : null,
    recallInterval: wilson(hits, hits + missed.length),
  };
}

/** Fewer rated pages say nothing of one check. */
const RATED_MIN = 10;

/** Rank correlation of a check with what the raters gave its facet; null where too few decided or all decided alike. */
function agreementOf(id: string): AccuracyTable["checks"][number]["agreement"] {
  const key = FACETS.find(([, facet]) => id.startsWith(`${facet}/`))?.[0];
  if (!key) return null;
  const pairs = rated.flatMap(({ page, scored }) => {
    const ours = scored.scorecard.checks.find((check) => check.id === id)?.score ?? null;
    const theirs = medianOf(page, key);
    return ours === null || theirs === null ? [] : [{ ours, theirs }];
  });
  const correlation = spearman(
    pairs.map(({ ours }) => ours),
    pairs.map(({ theirs }) => theirs),
  );
  return pairs.length < RATED_MIN || !Number.isFinite(correlation)
    ? null
    : { pages: pairs.length, spearman: correlation };
}

const table: AccuracyTable = {
  rubric: rubric(),
  corpus: { hash: corpus.hash, pages: rows.length, rated: rated.length },
  detectors,
  formKind: { right: kinds.right, of: kinds.right + kinds.wrong.length },
  language: { right: languages.right, of: languages.right + languages.wrong.length },
  agreements,
  checks: checks.map(({ id }) => ({
    id,
    ...(decided.get(id) ?? { decided: 0, passed: 0, of: 0 }),
    alarms: alarmsOf(id),
    agreement: agreementOf(id),
  })),
  broken: broken.length,
};

/** More digits than these say nothing and differ between machines. */
const rounded = (_key: string, value: unknown) =>
  typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value;

if (options.write) {
  writeFileSync(
    join(ROOT, "shared/rubric/accuracy.ts"),
    `import type { AccuracyTable } from "./accuracy-table.ts";\n\n/** Measured by \`npm run accuracy -- --write\`; never edited by hand. */\nexport const accuracy: AccuracyTable = ${JSON.stringify(table, rounded, 2)};\n`,
  );
}
if (options.json) console.log(JSON.stringify(table));
else print();

function print(): void {
  console.log(
    `rubric ${table.rubric.version} ${table.rubric.hash} · corpus ${corpus.hash}, ${rows.length} pages, ${rated.length} rated\n`,
  );
  console.log(
    "detector        precision (95 %)          recall (95 %)             found extra missed doubtful",
  );
  for (const row of detectors) {
    console.log(
      `${row.detector.padEnd(15)} ${share(row.precision)} ${interval(row.precisionInterval).padEnd(19)} ${share(row.recall)} ${interval(row.recallInterval).padEnd(19)} ${String(row.hits).padStart(5)} ${String(row.extra).padStart(5)} ${String(row.missed).padStart(6)} ${String(row.doubtful).padStart(8)}`,
    );
  }
  const accuracyOf = (name: string, right: number, wrong: string[]) =>
    console.log(
      `${name.padEnd(15)} ${share(right / (right + wrong.length))} ${interval(wilson(right, right + wrong.length))} (${right} of ${right + wrong.length})`,
    );
  accuracyOf("form kind", kinds.right, kinds.wrong);
  accuracyOf("language", languages.right, languages.wrong);
  console.log(
    "\nagreement with the raters (machine raters, not people)\nscore             pages spearman (95 %)        mean difference   bias",
  );
  for (const row of agreements) {
    console.log(
      `${row.name.padEnd(17)} ${String(row.pages).padStart(5)} ${share(row.spearman)} ${interval(row.spearmanInterval).padEnd(19)} ${row.meanDifference.toFixed(2).padStart(6)} ${row.bias.toFixed(2).padStart(16)}`,
    );
  }
  for (const { page, scored } of rated) {
    const { score, kind, facets } = scored.scorecard;
    const each = FACETS.map(
      ([key, facet]) => `${facet} ${facets[facet]?.score ?? "-"}/${medianOf(page, key) ?? "-"}`,
    ).join(", ");
    console.log(`  ${page.site}/${page.page}: ${score} / ${medianOf(page, "overall")} as ${kind}: ${each}`);
  }
  console.log("\nalarms of checks, where labels say whether they are right");
  for (const [id, { hits, extra, missed }] of alarms) {
    console.log(
      `${id.padEnd(26)} right ${String(hits).padStart(3)}  false ${String(extra.length).padStart(3)} ${extra.join(" ")}  missed ${String(missed.length).padStart(3)} ${missed.join(" ")}`,
    );
  }
  console.log(`\nbroken outcomes: ${broken.length}`);
  for (const line of [...broken, ...failures]) console.log(`  ${line}`);
  console.log("\nmisses");
  for (const [detector, { extra, missed }] of tallies) {
    for (const line of missed) console.log(`  ${detector}: missed ${line}`);
    for (const line of extra) console.log(`  ${detector}: invented ${line}`);
  }
  for (const line of kinds.wrong) console.log(`  form kind: ${line}`);
  for (const line of languages.wrong) console.log(`  language: ${line}`);
}

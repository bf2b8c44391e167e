import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { RUBRIC_VERSION } from "../../shared/scoring/rubric.ts";
import { scoreSnapshot } from "../../shared/scoring/score-snapshot.ts";
import { gathererDigest, gatherGoldenPages, goldenPages, goldenSnapshot } from "./golden-pages.ts";
import { ROOT, read } from "./sources.ts";

/** What a page is worth: shown scores, and every check that applies, by what it earns or why it is not decided. */
const pageScores = z.object({
  kind: z.string(),
  language: z.string(),
  score: z.number().nullable(),
  facets: z.record(z.string(), z.number().nullable()),
  checks: z.record(z.string(), z.union([z.number(), z.string()])),
});
export type PageScores = z.infer<typeof pageScores>;

const pagesBySlug = z.record(z.string(), pageScores);
export type GoldenPages = z.infer<typeof pagesBySlug>;

const goldenScores = z.object({
  /** The rubric that these are the scores of. */
  version: z.int().positive(),
  /** Of what read the stored pages. */
  gatherer: z.string(),
  pages: pagesBySlug,
  /** The scores of the version before: every check that moved since is named in the change log. */
  previous: z.object({ version: z.int().positive(), pages: pagesBySlug }).nullable(),
});
export type GoldenScores = z.infer<typeof goldenScores>;

export const GOLDEN_FILE = "tests/pages/golden-scores.json";

export const readGolden = (): GoldenScores => goldenScores.parse(JSON.parse(read(GOLDEN_FILE)));

/** The stored pages scored by the engine as it is now. */
export const freshScores = (): GoldenPages =>
  Object.fromEntries(
    goldenPages.map((page) => {
      const { kind, language, score, facets, checks } = scoreSnapshot(goldenSnapshot(page)).scorecard;
      const applying = checks.filter(({ outcome }) => outcome !== "not-applicable");
      return [
        page.slug,
        {
          kind,
          language,
          score,
          facets: Object.fromEntries(Object.entries(facets).map(([name, facet]) => [name, facet.score])),
          checks: Object.fromEntries(
            applying.map(({ id, outcome, score: earned, reason }) => [id, earned ?? `${outcome}: ${reason}`]),
          ),
        },
      ];
    }),
  );

/** Checks that earn otherwise on some page, or are judged on another, sorted. */
export function movedChecks(before: GoldenPages, after: GoldenPages): string[] {
  const moved = new Set<string>();
  for (const [slug, { checks }] of Object.entries(after)) {
    const old = before[slug]?.checks;
    if (!old) continue;
    for (const id of Object.keys({ ...old, ...checks })) if (old[id] !== checks[id]) moved.add(id);
  }
  return [...moved].sort();
}

/** Pages whose shown score is another, as a person reads it. */
export const movedPages = (before: GoldenPages, after: GoldenPages): string[] =>
  Object.entries(after).flatMap(([slug, { score }]) => {
    const old = before[slug];
    return old && old.score !== score ? [`${slug}: ${old.score ?? "–"} → ${score ?? "–"}`] : [];
  });

const CHANGELOG = "shared/scoring/CHANGELOG.md";
/** Follows a version's number while its scores may still move. */
const IN_THE_MAKING = "(in the making)";

export interface LoggedVersion {
  version: number;
  isInTheMaking: boolean;
  text: string;
}

/** The change log's sections, in its order. */
export const loggedVersions = (): LoggedVersion[] =>
  read(CHANGELOG)
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = "", ...lines] = section.split("\n");
      return {
        version: Number.parseInt(title, 10),
        isInTheMaking: title.includes(IN_THE_MAKING),
        text: lines.join("\n").trim(),
      };
    });

/**
 * Writes the golden scores anew; answers what was done, as a sentence. Under a version that is out, scores that moved are not
 * written: they are another version's.
 */
export async function refreshGolden(): Promise<string> {
  const golden = existsSync(join(ROOT, GOLDEN_FILE)) ? readGolden() : null;
  const gatherer = gathererDigest();
  const isReadAnew = golden?.gatherer !== gatherer;
  if (isReadAnew) await gatherGoldenPages();
  const pages = freshScores();
  const moved = golden ? movedChecks(golden.pages, pages) : [];
  const isOut = !loggedVersions().some(
    ({ version, isInTheMaking }) => version === RUBRIC_VERSION && isInTheMaking,
  );
  if (golden?.version === RUBRIC_VERSION && moved.length > 0 && isOut && !isReadAnew) {
    return `Golden scores moved under rubric ${RUBRIC_VERSION}, which is out (${moved.join(", ")}). Raise RUBRIC_VERSION, say why in ${CHANGELOG}, and run this again.`;
  }
  const previous =
    golden && golden.version !== RUBRIC_VERSION
      ? { version: golden.version, pages: golden.pages }
      : (golden?.previous ?? null);
  const fresh: GoldenScores = { version: RUBRIC_VERSION, gatherer, pages, previous };
  writeFileSync(join(ROOT, GOLDEN_FILE), `${JSON.stringify(fresh, null, 1)}\n`);
  return moved.length === 0
    ? "Golden scores are fresh."
    : `Golden scores written: ${moved.join(", ")} moved.`;
}

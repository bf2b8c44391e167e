import { checksOf } from "../checks/index.ts";
import { facets } from "../method/facets.ts";
import { pageKinds } from "../method/page-kinds.ts";
import { sources } from "../method/sources.ts";
import * as formula from "../scoring/formula.ts";
import { profiles } from "../scoring/profiles.ts";
import { rubric } from "../scoring/rubric.ts";
import { accuracy } from "./accuracy.ts";

const cell = (text: string) => text.replace(/\|/g, "\\|").replace(/\s+/g, " ");
const row = (...cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
const share = (value: number | null) => (value === null ? "–" : value.toFixed(3));
const interval = (pair: readonly number[] | null) =>
  pair === null ? "" : ` (${pair[0]!.toFixed(2)}–${pair[1]!.toFixed(2)})`;

/** The whole rubric as a page: every check with its class, weight and sources, the profiles, and how often the engine is right. */
export function rubricMarkdown(): string {
  const { version } = rubric();
  const { corpus, detectors, formKind, language, agreements, checks: decided } = accuracy;
  const lines = [
    "# The rubric",
    "",
    `Version ${version}. Generated from the code by \`npm run fix\`; figures by \`npm run accuracy -- --write\`.`,
    "",
    "A check is judged 0 to 1, or says that it cannot tell, or does not apply; only judged checks count. Hygiene, performance and delight (Kano) earn up to " +
      `${formula.CLASS_POINTS.hygiene}, ${formula.CLASS_POINTS.performance} and ${formula.CLASS_POINTS.delight} points: the machine stops at ${formula.MACHINE_MAX}.0, because the tenth point is a person's. ` +
      `A failed hygiene check of weight 5 caps its facet at ${formula.HYGIENE_CAPS[5]}, of weight 4 at ${formula.HYGIENE_CAPS[4]}. Fewer than ${formula.DECIDED_MIN} judged checks make no score.`,
    "",
    "## How often it is right",
    "",
    `Measured on ${corpus.pages} labelled pages and forms that nobody of this project wrote (labels ${corpus.hash}) under version ${accuracy.rubric.version} of the rubric, with 95 % intervals. Pages where a careful reader was unsure are left out where they differ.`,
    "",
    row("what", "precision", "recall", "found", "invented", "missed"),
    row("---", "---", "---", "---", "---", "---"),
    ...detectors.map((detector) =>
      row(
        detector.detector,
        `${share(detector.precision)}${interval(detector.precisionInterval)}`,
        `${share(detector.recall)}${interval(detector.recallInterval)}`,
        String(detector.hits),
        String(detector.extra),
        String(detector.missed),
      ),
    ),
    "",
    `Form kind: ${formKind.right} of ${formKind.of} right. Page language: ${language.right} of ${language.of} right.`,
    "",
    `Agreement with three raters on ${corpus.rated} pages (machine raters, not people):`,
    "",
    row("score", "pages", "rank correlation", "mean difference"),
    row("---", "---", "---", "---"),
    ...agreements.map(({ name, pages, spearman, spearmanInterval, meanDifference }) =>
      row(name, String(pages), `${share(spearman)}${interval(spearmanInterval)}`, meanDifference.toFixed(2)),
    ),
    "",
    "## Checks",
    "",
    "*Decided*: on how many of the measured pages where it applies. *Precision* and *recall* of its alarms: how many were right, and how many of the faults that the labels name it raised one for; empty where no label says, and then the detectors above say how far its facts can be trusted. *With the raters*: rank correlation of the check alone with the raters' mark of its facet, and the pages.",
    "",
    ...facets.flatMap((facet) => {
      const members = checksOf(facet);
      if (members.length === 0) return [];
      return [
        `### ${facet}`,
        "",
        row(
          "check",
          "what it is about",
          "class",
          "weight",
          "rests on",
          "decided",
          "precision",
          "recall",
          "with the raters",
          "sources",
        ),
        row(...Array.from({ length: 10 }, () => "---")),
        ...members.map((check) => {
          const counted = decided.find(({ id }) => id === check.id);
          return row(
            check.id,
            check.words.en.title,
            check.class,
            String(check.weight),
            check.restsOn ?? "",
            counted ? `${counted.decided} of ${counted.of}` : "",
            counted?.alarms
              ? `${share(counted.alarms.precision)}${interval(counted.alarms.precisionInterval)}`
              : "",
            counted?.alarms
              ? `${share(counted.alarms.recall)}${interval(counted.alarms.recallInterval)}`
              : "",
            counted?.agreement ? `${share(counted.agreement.spearman)} (${counted.agreement.pages})` : "",
            check.sources.map((name) => sources[name].title).join("; "),
          );
        }),
        "",
      ];
    }),
    "## Page profiles",
    "",
    "Weight of each facet in a page's score; **bold** is primary (a negative one caps the page), in brackets what is judged only where it is there.",
    "",
    row("kind", ...facets),
    row("---", ...facets.map(() => "---")),
    ...pageKinds.map((kind) =>
      row(
        kind,
        ...facets.map((facet) => {
          const entry = profiles[kind][facet];
          if (!entry) return "";
          if (entry.primary) return `**${entry.weight}**`;
          return entry.expected ? String(entry.weight) : `(${entry.weight})`;
        }),
      ),
    ),
    "",
  ];
  return lines.join("\n");
}

import { dayOf } from "../../shared/audit/calendar-day.ts";
import type { Words } from "../../shared/words/interface.ts";
import type { ReportContent } from "./report-content.ts";
import { strengthsOf, summaryOf } from "./summary.ts";
import { type FileTable, judgedOnly, matrixTable, type TableValue } from "./table-rows.ts";

/** What would be markup in a page's or a person's words is text here. */
const safe = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&").replace(/\s*[\r\n]+\s*/g, " ");

/** The report as Markdown, for a wiki or a letter. */
export function toMarkdown(content: ReportContent, words: Words): string {
  const { name, sites, fixes, lacks, chains, actions, rubric, madeAt } = content;
  const text = (value: TableValue) => (typeof value === "number" ? numeral(value) : safe(value ?? ""));
  const numeral = (value: number) => (Number.isInteger(value) ? String(value) : words.score(value));
  const table = ({ head, rows }: Pick<FileTable, "head" | "rows">) =>
    [head, head.map(() => "---"), ...rows]
      .map((row, at) => `| ${row.map((value) => (at === 1 ? "---" : text(value))).join(" | ")} |`)
      .join("\n");
  const section = (title: string, ...body: string[]) => [`## ${safe(title)}`, ...body].join("\n\n");
  const parts = [
    `# ${safe(name)}`,
    words.t("reports:page.made", { day: words.day(dayOf(madeAt)) }),
    section(words.t("reports:page.summary"), summaryOf(content, words).map(safe).join(" ")),
    section(
      words.t("rounds:index"),
      table({
        head: [words.t("rounds:site"), words.t("rounds:index"), ""],
        rows: sites.map(({ name: site, index, judged, of }) => [site, index ?? "–", `${judged} / ${of}`]),
      }),
    ),
    section(
      words.t("reports:page.first"),
      fixes.length === 0
        ? words.t("reports:page.first-none")
        : fixes
            .map(
              ({ title, fix, index, touchpoint }, at) =>
                `${at + 1}. **${safe(title)}** (${words.hundredths(index)}; ${safe(touchpoint)}). ${safe(fix)}`,
            )
            .join("\n"),
    ),
    section(
      words.t("reports:page.strong"),
      strengthsOf(content)
        .map(({ name: good, score }) => `- ${safe(good)}: ${words.score(score)}`)
        .join("\n") || "–",
    ),
    section(
      words.t("reports:page.matrix"),
      words.t("reports:page.matrix-means"),
      table(matrixTable(judgedOnly(content), words)),
    ),
    section(
      words.t("reports:page.lacks"),
      lacks.length === 0
        ? words.t("reports:page.lacks-none")
        : lacks
            .map(
              ({ title, touchpoint, sites: having }) =>
                `- **${safe(title)}** · ${safe(touchpoint)} (${safe(having.join(", "))})`,
            )
            .join("\n"),
    ),
    ...(chains.length > 0
      ? [
          section(
            words.t("reports:page.chains"),
            table({
              head: [words.t("reports:page.chain"), ...sites.map((site) => site.name)],
              rows: chains.map((chain) => [
                `${chain.name}: ${chain.links.join(" → ")}`,
                ...sites.map(({ id }) => chain.standings.find(({ siteId }) => siteId === id)?.score ?? "–"),
              ]),
            }),
          ),
        ]
      : []),
    section(
      words.t("reports:page.plan"),
      actions.length === 0
        ? words.t("reports:page.plan-none")
        : table({
            head: [
              words.t("reports:page.what"),
              words.t("reports:page.who"),
              words.t("reports:page.by-when"),
              words.t("reports:page.state"),
            ],
            rows: actions.map(({ what, who, dueOn, state }) => [
              what,
              who,
              dueOn ? words.day(dueOn) : "",
              words.t(`reports:page.state.${state}`),
            ]),
          }),
    ),
    words.t("reports:page.how-means", { version: rubric.version, hash: rubric.hash }),
  ];
  return `${parts.join("\n\n")}\n`;
}

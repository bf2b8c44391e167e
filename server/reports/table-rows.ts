import type { Words } from "../../shared/words/interface.ts";
import type { ReportContent } from "./report-content.ts";

/** A cell of a table file: a number stays one, so that it can be counted with. */
export type TableValue = string | number | null;

export interface FileTable {
  name: string;
  head: string[];
  rows: TableValue[][];
}

type ReportCell = ReportContent["rows"][number]["cells"][number];

const shownIn = (cell: ReportCell | undefined, words: Words): TableValue => {
  if (cell?.state === "absent") return words.t("reports:page.not-there");
  return cell?.state === "scored" ? cell.score : null;
};

/** A report without the touchpoints that nobody has judged on any site: what is read by people needs them not. */
export const judgedOnly = (content: ReportContent): ReportContent => ({
  ...content,
  rows: content.rows.filter(({ cells }) => cells.some(({ state }) => state !== "unjudged")),
});

/** The matrix as a table: touchpoints down, sites across. */
export function matrixTable({ rows, sites }: ReportContent, words: Words): FileTable {
  return {
    name: words.t("reports:sheet.matrix"),
    head: [
      words.t("dashboard:matrix.touchpoint"),
      words.t("dashboard:matrix.importance"),
      words.t("rounds:re.owner"),
      ...sites.map(({ name }) => name),
      words.t("reports:page.gap"),
    ],
    rows: rows.map(({ name, importance, owner, cells, gap }) => [
      name,
      importance,
      owner,
      ...sites.map(({ id }) =>
        shownIn(
          cells.find(({ siteId }) => siteId === id),
          words,
        ),
      ),
      gap,
    ]),
  };
}

/** Everything of a report that is a table, a sheet each. */
export function reportTables(content: ReportContent, words: Words): FileTable[] {
  const { sites, actions, lacks, pages, fixes } = content;
  const siteName = new Map(sites.map(({ id, name }) => [id, name]));
  return [
    {
      name: words.t("reports:sheet.summary"),
      head: [words.t("rounds:site"), words.t("rounds:index"), words.t("reports:page.judged")],
      rows: [
        ...sites.map(({ name, index, judged, of }): TableValue[] => [name, index, `${judged} / ${of}`]),
        [],
        [words.t("reports:page.fix"), words.t("reports:page.gain"), words.t("reports:page.where")],
        ...fixes.map(({ title, fix, index, touchpoint }): TableValue[] => [
          `${title}. ${fix}`,
          Math.round(index * 100) / 100,
          touchpoint,
        ]),
      ],
    },
    matrixTable(content, words),
    {
      name: words.t("reports:sheet.plan"),
      head: [
        words.t("reports:page.what"),
        words.t("reports:page.who"),
        words.t("reports:page.by-when"),
        words.t("dashboard:matrix.touchpoint"),
        words.t("reports:page.state"),
      ],
      rows: actions.map(({ what, who, dueOn, touchpoint, state }) => [
        what,
        who,
        dueOn,
        touchpoint,
        words.t(`reports:page.state.${state}`),
      ]),
    },
    {
      name: words.t("reports:sheet.lacks"),
      head: [words.t("reports:page.lacks"), words.t("dashboard:matrix.touchpoint"), words.t("rounds:site")],
      rows: lacks.map(({ title, touchpoint, sites: having }) => [title, touchpoint, having.join(", ")]),
    },
    {
      name: words.t("reports:sheet.pages"),
      head: [
        words.t("reports:page.page"),
        words.t("rounds:site"),
        words.t("reports:page.captured"),
        words.t("reports:page.score"),
        words.t("reports:page.proof"),
      ],
      rows: pages.map(({ url, siteId, capturedAt, score, scorecardHash }) => [
        url,
        siteName.get(siteId) ?? "",
        new Date(capturedAt).toISOString().slice(0, 10),
        score,
        scorecardHash,
      ]),
    },
  ];
}

import type { CatalogueEntry, Cell, Row } from "../../../shared/api/schemas.ts";
import type { SharedReport } from "../../../shared/api/shares.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { inOrder } from "../audit-context.ts";
import { withLocalNames } from "../model/local-names.ts";
import { cellOf, isUnjudged } from "../model/matrix-rows.ts";
import { Gap } from "../widgets/gap.tsx";
import { ImportancePips } from "../widgets/importance-pips.tsx";
import { IndexBars } from "../widgets/index-bars.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import "../widgets/matrix-table.css";
import "../widgets/score-cell.css";

export interface SharedReportViewProps {
  view: SharedReport;
  catalogue: readonly CatalogueEntry[];
}

/** The matrix to read: what was judged first, by importance. */
export function SharedReportView({ view, catalogue }: SharedReportViewProps) {
  const words = useWords();
  const { rows } = withLocalNames(view, catalogue, words.language);
  const ordered = rows.toSorted(
    (a, b) =>
      Number(isUnjudged(a)) - Number(isUnjudged(b)) || b.touchpoint.importance - a.touchpoint.importance,
  );
  const weakest = rows.find(({ touchpoint }) => touchpoint.id === view.weakest?.touchpointId);
  const facts = [
    view.lastCaptureAt === null
      ? words.t("dashboard:audits.no-capture")
      : words.t("dashboard:audits.last-capture", { when: words.ago(view.lastCaptureAt, Date.now()) }),
    words.t("connections:shared.until", { when: words.moment(view.audit.expiresAt) }),
  ];
  return (
    <>
      <PageHead title={view.audit.name} under={facts.join(" · ")} />
      <div class="shared-summary">
        <section class="card shared-card">
          <h2>{words.t("connections:shared.index")}</h2>
          <IndexBars sites={view.sites} isForStrangers />
        </section>
        {weakest && view.weakest && (
          <section class="card shared-card">
            <h2>{words.t("connections:shared.weakest")}</h2>
            <p>
              <b class={`pill-level shared-score level-${view.weakest.level}`}>
                {words.score(view.weakest.score)}
              </b>{" "}
              {weakest.touchpoint.name}
            </p>
          </section>
        )}
      </div>
      <div class="matrix-frame card">
        <table class="matrix">
          <caption class="unseen">{words.t("dashboard:matrix.caption")}</caption>
          <thead>
            <tr>
              <th scope="col" class="matrix-name">
                {words.t("dashboard:matrix.touchpoint")}
              </th>
              <th scope="col">{words.t("dashboard:matrix.importance")}</th>
              {inOrder(view.sites).map((site) => (
                <th key={site.id} scope="col" class={site.isOwn ? "matrix-own" : ""} title={site.name}>
                  <span class="matrix-site">{site.name}</span>
                </th>
              ))}
              <th scope="col" title={words.t("dashboard:matrix.gap-hint")}>
                {words.t("dashboard:matrix.gap")}
              </th>
            </tr>
          </thead>
          <tbody>
            {ordered.map((row) => (
              <ReportRow key={row.touchpoint.id} row={row} view={view} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function ReportRow({ row, view }: { row: Row; view: SharedReport }) {
  const words = useWords();
  const { touchpoint } = row;
  return (
    <tr class={isUnjudged(row) ? "matrix-row-unjudged" : ""}>
      <th scope="row" class="matrix-name">
        <span class="matrix-touchpoint">{touchpoint.name}</span>
        <span class="matrix-under small mute">
          {touchpoint.stages.map((stage) => words.method.stages[stage]).join(", ")}
        </span>
      </th>
      <td class="matrix-importance">
        <ImportancePips importance={touchpoint.importance} />
      </td>
      {inOrder(view.sites).map((site) => {
        const cell = cellOf(row, site.id);
        return (
          <td key={site.id} class={site.isOwn ? "matrix-cell matrix-own" : "matrix-cell"}>
            <span class="matrix-cell-site" aria-hidden="true">
              {site.name}
            </span>
            {cell && <Score cell={cell} isBest={cell.state === "scored" && row.best.includes(site.id)} />}
          </td>
        );
      })}
      <td class="matrix-gap">
        <Gap row={row} />
      </td>
    </tr>
  );
}

function Score({ cell, isBest }: { cell: Cell; isBest: boolean }) {
  const words = useWords();
  const state = cell.state === "scored" ? `level-${cell.level ?? "unknown"}` : `score-cell-${cell.state}`;
  return (
    <span
      class={`score-cell ${state} ${isBest ? "score-cell-best" : ""}`}
      title={cell.level && cell.state === "scored" ? words.method.levels[cell.level] : undefined}
    >
      {cell.state === "absent" ? words.t("dashboard:cell.absent") : words.score(cell.score)}
    </span>
  );
}

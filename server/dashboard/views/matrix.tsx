import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { ownSiteOf, useAudit } from "../audit-context.ts";
import { chooseRows, readRowChoice } from "../model/matrix-rows.ts";
import { EmptyNote } from "../widgets/empty-note.tsx";
import { MatrixTable } from "../widgets/matrix-table.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { RowFilters } from "../widgets/row-filters.tsx";
import { SummaryCards } from "../widgets/summary-cards.tsx";
import { SweepButton } from "../widgets/sweep-button.tsx";
import { CellDrawer } from "./cell-drawer.tsx";
import { IndexDrawer } from "./index-drawer.tsx";
import "./matrix.css";

/** Own touchpoints beside the rivals'. */
export function Matrix() {
  const { view } = useAudit();
  const { query, change } = useQuery();
  const choice = readRowChoice(query);
  const ownId = ownSiteOf(view)?.id;
  const rows = chooseRows(view.rows, choice, ownId);
  const [touchpointId, siteId] = (query.cell ?? "").split(".");
  const row = view.rows.find(({ touchpoint }) => touchpoint.id === touchpointId);
  const site = view.sites.find(({ id }) => id === siteId);
  const indexSite = view.sites.find(({ id }) => id === query.index);
  const isJudged = view.rows.some(({ cells }) => cells.some((cell) => cell.state !== "unjudged"));

  return (
    <>
      <MatrixHead />
      {isJudged ? <SummaryCards /> : <NothingJudged />}
      <UnplacedNote />
      <RowFilters choice={choice} shown={rows.length} total={view.rows.length} />
      <MatrixTable rows={rows} />
      {row && site && (
        <CellDrawer key={query.cell} row={row} site={site} onClose={() => change({ cell: null }, true)} />
      )}
      {indexSite && <IndexDrawer site={indexSite} onClose={() => change({ index: null }, true)} />}
    </>
  );
}

function MatrixHead() {
  const words = useWords();
  const { view } = useAudit();
  const rivals = view.sites.filter((site) => !site.isOwn).length;
  const last = view.lastCaptureAt;
  const facts = [
    words.t("dashboard:audits.touchpoints", { count: view.rows.length }),
    words.t("dashboard:matrix.rivals", { count: rivals }),
    last === null
      ? words.t("dashboard:audits.no-capture")
      : words.t("dashboard:audits.last-capture", { when: words.ago(last, Date.now()) }),
  ];
  return (
    <PageHead title={view.audit.name} under={facts.join(" · ")}>
      {last !== null && <SweepButton />}
    </PageHead>
  );
}

function NothingJudged() {
  const words = useWords();
  const { isSweeping, view } = useAudit();
  return (
    <div class="matrix-empty">
      <EmptyNote
        title={words.t("dashboard:matrix.empty-title")}
        lesson={words.t(isSweeping ? "dashboard:matrix.first-scores" : "dashboard:matrix.empty-lesson")}
      >
        {!isSweeping && <SweepButton isPrimary />}
        <a class="button" href={`/audits/${view.audit.id}/start`}>
          {words.t("register:nav.start")}
        </a>
      </EmptyNote>
    </div>
  );
}

function UnplacedNote() {
  const words = useWords();
  const { view } = useAudit();
  if (view.unplaced.length === 0) return null;
  return (
    <p class="matrix-unplaced card">
      <span>{words.t("dashboard:matrix.unplaced", { count: view.unplaced.length })}</span>
      <a class="button button-small" href={`/audits/${view.audit.id}/captures?show=unplaced`}>
        {words.t("dashboard:matrix.place-them")}
      </a>
    </p>
  );
}

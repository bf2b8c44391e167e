import type { Cell, Row, Site } from "../../../shared/api/schemas.ts";
import { LevelBadge } from "../../../shared/ui/level-badge.tsx";
import { TenPips } from "../../../shared/ui/ten-pips.tsx";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { useApi } from "../api-context.ts";
import { inOrder, useAudit } from "../audit-context.ts";
import { cellOf } from "../model/matrix-rows.ts";
import { useLoad } from "../use-load.ts";
import { AbsenceSwitch } from "../widgets/absence-switch.tsx";
import { CaptureCard } from "../widgets/capture-card.tsx";
import { CellFixes } from "../widgets/cell-fixes.tsx";
import { Drawer } from "../widgets/drawer.tsx";
import { Loaded } from "../widgets/loaded.tsx";
import { Ratings } from "../widgets/ratings.tsx";
import { ScoreAddress } from "../widgets/score-address.tsx";
import { ScoreCell } from "../widgets/score-cell.tsx";
import "./cell-drawer.css";

export interface CellDrawerProps {
  row: Row;
  site: Site;
  onClose: () => void;
}

/** What one cell's score is made of, and everything that can be done about it. */
export function CellDrawer({ row, site, onClose }: CellDrawerProps) {
  const words = useWords();
  const api = useApi();
  const { again: reloadAudit, view } = useAudit();
  const { touchpoint } = row;
  const cell = cellOf(row, site.id);
  const params = { touchpointId: touchpoint.id, siteId: site.id };
  const load = useLoad(() => api.call("getCell", { params }), [touchpoint.id, site.id], view);
  return (
    <Drawer
      title={touchpoint.name}
      under={
        <>
          {site.isOwn ? `${words.t("dashboard:you")} · ${site.name}` : site.name} ·{" "}
          {words.t("dashboard:importance.of-ten", { importance: touchpoint.importance })}
        </>
      }
      onClose={onClose}
    >
      <OtherSites row={row} siteId={site.id} />
      {!site.isOwn && cell?.machine && (
        <a
          class="small"
          href={`/audits/${view.audit.id}/compare?theirs=${site.id}&touchpoint=${touchpoint.id}`}
        >
          {words.t("register:tricks.look")}
        </a>
      )}
      {cell && <CellScore cell={cell} isByPeople={touchpoint.scoredBy.by === "people"} />}
      {cell?.machine && <CellFixes captureId={cell.machine.worst.captureId} touchpoint={touchpoint} />}
      <Loaded from={load}>
        {({ captures, ratings, replaced, absent }, reload) => {
          const changed = async () => {
            await Promise.all([reload(), reloadAudit()]);
          };
          return (
            <>
              {(touchpoint.scoredBy.by !== "people" || captures.length > 0) && (
                <section class="drawer-section">
                  <h3>{words.t("dashboard:cell.captures")}</h3>
                  {captures.length === 0 && <p class="mute">{words.t("dashboard:cell.no-captures")}</p>}
                  {captures.map((capture) => (
                    <CaptureCard key={capture.id} capture={capture} />
                  ))}
                  <ScoreAddress siteId={site.id} touchpointId={touchpoint.id} homeUrl={site.homeUrl} />
                </section>
              )}
              <Ratings
                cell={params}
                ratings={ratings}
                replaced={replaced}
                machine={cell?.machine?.score ?? null}
                onChange={changed}
              />
              {touchpoint.scoredBy.by === "people" &&
                touchpoint.carrier === "online" &&
                captures.length === 0 && (
                  <details class="touchpoint-fold">
                    <summary class="small">{words.t("dashboard:cell.captures")}</summary>
                    <p class="mute">{words.t("dashboard:cell.no-captures")}</p>
                    <ScoreAddress siteId={site.id} touchpointId={touchpoint.id} homeUrl={site.homeUrl} />
                  </details>
                )}
              <AbsenceSwitch cell={params} isAbsent={absent} onChange={changed} />
            </>
          );
        }}
      </Loaded>
    </Drawer>
  );
}

function OtherSites({ row, siteId }: { row: Row; siteId: string }) {
  const words = useWords();
  const { view } = useAudit();
  const { href } = useQuery();
  return (
    <ul class="cell-sites">
      {inOrder(view.sites).map((site) => {
        const cell = cellOf(row, site.id);
        const name = site.isOwn ? words.t("dashboard:you") : site.name;
        return (
          cell && (
            <li key={site.id} class={site.id === siteId ? "cell-site cell-site-current" : "cell-site"}>
              <span class="cell-site-name small">{name}</span>
              <ScoreCell
                cell={cell}
                href={href({ cell: `${row.touchpoint.id}.${site.id}` })}
                label={name}
                isBest={cell.state === "scored" && row.best.includes(site.id)}
                isTied={row.best.length > 1}
              />
            </li>
          )
        );
      })}
    </ul>
  );
}

interface CellScoreProps {
  cell: Cell;
  /** No kind of page is its score: people are. */
  isByPeople: boolean;
}

function CellScore({ cell, isByPeople }: CellScoreProps) {
  const words = useWords();
  const { view } = useAudit();
  if (cell.state === "absent")
    return <p class="cell-absent card">{words.t("dashboard:cell.absent-means")}</p>;
  if (cell.state === "unjudged" || cell.score === null)
    return (
      <p class="mute">
        {words.t(isByPeople ? "dashboard:cell.unjudged-people" : "dashboard:cell.unjudged-means")}
      </p>
    );
  const { machine } = cell;
  return (
    <section class="cell-score card">
      <div class="cell-score-line">
        <b class={`cell-score-number level-${cell.level ?? "unknown"}`}>{words.score(cell.score)}</b>
        <span class="mute">{words.t("dashboard:score.of-ten")}</span>
        <LevelBadge level={cell.level} />
      </div>
      <TenPips score={cell.score} level={cell.level} size="large" />
      <ul class="small cell-made-of">
        {machine && (
          <li>
            <a href={`/audits/${view.audit.id}/captures/${machine.worst.captureId}`}>
              {words.t("dashboard:cell.machine", {
                score: words.score(machine.score),
                spread: words.score(machine.spread),
              })}
            </a>{" "}
            <span class="mute">
              {words.t("dashboard:cell.pages", { count: machine.pages })}
              {machine.pages > 1 &&
                ` · ${words.t("dashboard:cell.worst", { score: words.score(machine.worst.score), url: machine.worst.url })}`}
              {` · ${words.ago(machine.capturedAt, Date.now())}`}
            </span>
          </li>
        )}
        {cell.ratingMedian !== null && (
          <li>
            {words.t("dashboard:cell.people", { count: cell.ratings, score: words.score(cell.ratingMedian) })}
          </li>
        )}
        {machine && cell.ratings > 0 && <li class="mute">{words.t("dashboard:cell.median")}</li>}
        {cell.asMeasured !== undefined && (
          <li class="cell-flag">
            <a href={`/audits/${view.audit.id}/settings#waivers`}>{words.t("register:waive.list")}</a>:{" "}
            {words.t("register:waive.measured", { score: words.score(cell.asMeasured) })}
          </li>
        )}
        {cell.disagrees && <li class="cell-flag">{words.t("dashboard:cell.disagrees-means")}</li>}
        {cell.unlike && <li class="cell-flag">{words.t("dashboard:cell.unlike-means")}</li>}
      </ul>
    </section>
  );
}

import { Fragment } from "preact";
import { useRef } from "preact/hooks";
import type { Row, Site } from "../../../shared/api/schemas.ts";
import { bestRivalOf } from "../../../shared/audit/merge-row.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { inOrder, useAudit } from "../audit-context.ts";
import { isAged } from "../model/aged.ts";
import { cellOf, isUnjudged } from "../model/matrix-rows.ts";
import { openActionsOf } from "../model/plan.ts";
import { useMatrixKeys } from "../use-matrix-keys.ts";
import { Gap } from "./gap.tsx";
import { ImportancePips } from "./importance-pips.tsx";
import { ScoreCell } from "./score-cell.tsx";
import { WhatNext } from "./what-next.tsx";
import "./matrix-table.css";

/** Touchpoints down, sites across. On a phone each row becomes a card. */
export function MatrixTable({ rows }: { rows: readonly Row[] }) {
  const words = useWords();
  const { view } = useAudit();
  const table = useRef<HTMLTableElement>(null);
  useMatrixKeys(table);
  const sites = inOrder(view.sites);
  const firstUnjudged = unjudgedFrom(rows);
  if (rows.length === 0) return <p class="matrix-none card mute">{words.t("dashboard:matrix.none-fit")}</p>;
  return (
    <div class="matrix-frame card">
      <table class="matrix" ref={table}>
        <caption class="unseen">{words.t("dashboard:matrix.caption")}</caption>
        <thead>
          <tr>
            <th scope="col" class="matrix-name">
              {words.t("dashboard:matrix.touchpoint")}
            </th>
            <th scope="col">{words.t("dashboard:matrix.importance")}</th>
            {sites.map((site) => (
              <th key={site.id} scope="col" class={site.isOwn ? "matrix-own" : ""} title={site.name}>
                <span class="matrix-site">{site.isOwn ? words.t("dashboard:you") : site.name}</span>
              </th>
            ))}
            <th scope="col" title={words.t("dashboard:matrix.gap-hint")}>
              {words.t("dashboard:matrix.gap")}
            </th>
            <th scope="col" class="matrix-next">
              {words.t("dashboard:matrix.next")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Fragment key={row.touchpoint.id}>
              {index === firstUnjudged && (
                <tr class="matrix-divide">
                  <th scope="rowgroup" colSpan={sites.length + 4}>
                    {words.t("dashboard:matrix.unjudged", { count: rows.length - index })}
                  </th>
                </tr>
              )}
              <MatrixRow row={row} sites={sites} isFirst={index === 0} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Where only unjudged rows follow; -1 where the sort mixes them with the judged, or all are alike. */
function unjudgedFrom(rows: readonly Row[]): number {
  const first = rows.findIndex(isUnjudged);
  return first > 0 && rows.slice(first).every(isUnjudged) ? first : -1;
}

/** The row check by check, beside the rival that it is measured against; none where no page tells of both. */
function bySide(row: Row, sites: readonly Site[], auditId: string): string | undefined {
  const own = cellOf(row, sites.find(({ isOwn }) => isOwn)?.id);
  if (!own?.machine) return undefined;
  const rival = bestRivalOf(row.cells, own.siteId);
  if (!rival?.machine) return undefined;
  return `/audits/${auditId}/compare?theirs=${rival.siteId}&touchpoint=${row.touchpoint.id}`;
}

interface MatrixRowProps {
  row: Row;
  sites: readonly Site[];
  /** Its first cell is where the Tab key enters the matrix. */
  isFirst: boolean;
}

function MatrixRow({ row, sites, isFirst }: MatrixRowProps) {
  const words = useWords();
  const { view } = useAudit();
  const { href } = useQuery();
  const { touchpoint } = row;
  return (
    <tr class={isUnjudged(row) ? "matrix-row-unjudged" : ""}>
      <th scope="row" class="matrix-name">
        <a class="matrix-touchpoint" href={`/audits/${view.audit.id}/touchpoints?edit=${touchpoint.id}`}>
          {touchpoint.name}
        </a>
        <span class="matrix-under small mute">
          {touchpoint.stages.map((stage) => words.method.stages[stage]).join(", ")} ·{" "}
          {words.method.baskets[touchpoint.basket]}
        </span>
      </th>
      <td class="matrix-importance">
        <ImportancePips importance={touchpoint.importance} />
      </td>
      {sites.map((site, index) => {
        const cell = cellOf(row, site.id);
        const name = site.isOwn ? words.t("dashboard:you") : site.name;
        return (
          <td key={site.id} class={site.isOwn ? "matrix-cell matrix-own" : "matrix-cell"}>
            <span class="matrix-cell-site" aria-hidden="true">
              {name}
            </span>
            {cell && (
              <ScoreCell
                cell={cell}
                href={href({ cell: `${touchpoint.id}.${site.id}` })}
                label={`${touchpoint.name}, ${name}`}
                isBest={cell.state === "scored" && row.best.includes(site.id)}
                isTied={row.best.length > 1}
                isAged={isAged(cell, touchpoint.importance, Date.now())}
                tabIndex={isFirst && index === 0 ? 0 : -1}
              />
            )}
          </td>
        );
      })}
      <td class="matrix-gap">
        <Gap row={row} href={bySide(row, sites, view.audit.id)} />
      </td>
      <td class="matrix-next">
        <WhatNext touchpoint={touchpoint} actions={openActionsOf(view.actions, touchpoint.id)} />
      </td>
    </tr>
  );
}

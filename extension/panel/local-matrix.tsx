import { useState } from "preact/hooks";
import type { Cell, Row } from "../../shared/api/schemas.ts";
import type { MergedAudit } from "../../shared/audit/merge-audit.ts";
import { LevelShape } from "../../shared/ui/level-shape.tsx";
import { useWords } from "../../shared/ui/words-context.ts";
import "./local-matrix.css";

export interface CellKey {
  touchpointId: string;
  siteId: string;
}

export interface LocalMatrixProps {
  merged: MergedAudit;
  cell: CellKey | null;
  onCell(cell: CellKey): void;
}

/** Touchpoints by sites, the own one first; what nobody judged yet is folded away. */
export function LocalMatrix({ merged, cell, onCell }: LocalMatrixProps) {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const sites = [...merged.sites].sort(
    (a, b) => Number(b.isOwn) - Number(a.isOwn) || a.position - b.position,
  );
  const judged = merged.rows.filter(({ cells }) => cells.some(({ state }) => state !== "unjudged"));
  const rows = isWhole ? merged.rows : judged;
  const rest = merged.rows.length - judged.length;
  return (
    <section class="card local-matrix">
      <h2 class="section-title">{words.t("local:matrix.title")}</h2>
      {judged.length === 0 && <p class="local-matrix-none mute small">{words.t("local:matrix.empty")}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section class="local-matrix-scroll" tabIndex={0} aria-label={words.t("local:matrix.title")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.t("panel:capture.touchpoint")}</th>
              {sites.map(({ id, name, isOwn }) => (
                <th key={id} scope="col" class={isOwn ? "local-matrix-own" : undefined} title={name}>
                  <span class="local-matrix-site">{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr class="local-matrix-index">
              <th scope="row">{words.t("local:matrix.index")}</th>
              {sites.map(({ id, index, isOwn }) => (
                <td key={id} class={isOwn ? "local-matrix-own" : undefined}>
                  {words.score(index)}
                </td>
              ))}
            </tr>
            {rows.map((row) => (
              <tr key={row.touchpoint.id}>
                <th scope="row">{row.touchpoint.name}</th>
                {sites.map((site) => (
                  <MatrixCell
                    key={site.id}
                    row={row}
                    siteId={site.id}
                    siteName={site.name}
                    chosen={cell}
                    onCell={onCell}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rest > 0 && (
        <button type="button" class="text-button local-matrix-more" onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.t("local:matrix.less") : words.t("local:matrix.more", { count: rest })}
        </button>
      )}
    </section>
  );
}

interface MatrixCellProps {
  row: Row;
  siteId: string;
  siteName: string;
  chosen: CellKey | null;
  onCell(cell: CellKey): void;
}

function MatrixCell({ row, siteId, siteName, chosen, onCell }: MatrixCellProps) {
  const words = useWords();
  const { id: touchpointId, name } = row.touchpoint;
  const cell: Cell | undefined = row.cells.find((one) => one.siteId === siteId);
  const isChosen = chosen?.siteId === siteId && chosen.touchpointId === touchpointId;
  const score = cell?.score ?? null;
  if (score === null) return <td class="local-matrix-blank">–</td>;
  const best = row.best.includes(siteId) && row.best.length < row.cells.length ? " local-matrix-best" : "";
  return (
    <td>
      <button
        type="button"
        class={`local-matrix-cell level-${cell?.level ?? "unknown"}${best}`}
        aria-pressed={isChosen}
        aria-label={`${name}, ${siteName}: ${words.score(score)}`}
        onClick={() => onCell({ touchpointId, siteId })}
      >
        <LevelShape level={cell?.level ?? null} sizePx={9} /> {words.score(score)}
      </button>
    </td>
  );
}

import { useState } from "preact/hooks";
import type { CaptureInput } from "../../shared/api/schemas.ts";
import { feed } from "../../shared/audit/feed.ts";
import { useWords } from "../../shared/ui/words-context.ts";
import type { LocalAudit, LocalCapture } from "../audits/local-audits.ts";
import { localAudits } from "../audits/local-home.ts";
import type { CellKey } from "./local-matrix.tsx";

export interface CellCapturesProps {
  cell: CellKey;
  audit: LocalAudit;
  captures: readonly LocalCapture[];
  onChanged(): Promise<void>;
}

/** What a cell's score is made of. */
export function CellCaptures({ cell, audit, captures, onChanged }: CellCapturesProps) {
  const words = useWords();
  const [removed, setRemoved] = useState<{ capture: LocalCapture; payload: CaptureInput } | null>(null);
  const touchpoint = audit.touchpoints.find(({ id }) => id === cell.touchpointId);
  const site = audit.sites.find(({ id }) => id === cell.siteId);
  if (!touchpoint || !site) return null;
  const feeding = captures.filter(
    (capture) =>
      capture.siteId === site.id &&
      feed(touchpoint, { ...capture, captureId: capture.id, siteId: site.id }) !== null,
  );
  const ratings = audit.ratings.filter(
    ({ touchpointId, siteId }) => touchpointId === cell.touchpointId && siteId === cell.siteId,
  );
  const remove = async (id: string) => {
    setRemoved(await localAudits.removeCapture(id));
    await onChanged();
  };
  const putBack = async () => {
    if (removed) await localAudits.addCapture(removed.capture, removed.payload);
    setRemoved(null);
    await onChanged();
  };
  return (
    <section class="card local-audit-part" aria-live="polite">
      <h2>
        {touchpoint.name} · {site.name}
      </h2>
      <ul class="cell-captures">
        {feeding.map(({ id, title, url, score, capturedAt, note }) => (
          <li key={id}>
            <p class="cell-captures-line">
              <a href={url} target="_blank" rel="noreferrer noopener">
                {title || url}
              </a>
              <b>{words.score(score)}</b>
            </p>
            <p class="row small mute">
              {words.moment(capturedAt)} {note && <q>{note}</q>}
              <button type="button" class="text-button" onClick={() => void remove(id)}>
                {words.t("panel:entry.remove")}
              </button>
            </p>
          </li>
        ))}
        {ratings.map(({ score, role, raterName }) => (
          <li key={`${role} ${raterName}`}>{words.t("local:cell.rating", { score: words.score(score) })}</li>
        ))}
      </ul>
      {removed && (
        <p class="row small" role="status">
          {words.t("local:cell.removed")}
          <button type="button" class="text-button" onClick={() => void putBack()}>
            {words.t("panel:entry.undo")}
          </button>
        </p>
      )}
    </section>
  );
}

import type { Touchpoint } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { touchpointFixes } from "../model/fixes.ts";
import { useCheckTexts } from "../use-check-texts.ts";
import { useLoad } from "../use-load.ts";
import { PlanButton } from "./plan-button.tsx";
import "./cell-fixes.css";

export interface CellFixesProps {
  /** The capture that pulls the cell down most. */
  captureId: string;
  touchpoint: Pick<Touchpoint, "id" | "scoredBy">;
}

const SHOWN = 5;

/** The failed checks that cost the touchpoint most, each with what mending it is worth there. */
export function CellFixes({ captureId, touchpoint }: CellFixesProps) {
  const words = useWords();
  const api = useApi();
  const { view } = useAudit();
  const texts = useCheckTexts();
  const load = useLoad(() => api.call("getCapture", { params: { id: captureId } }), [captureId]);
  // The score above stands without its fixes: a failure here is told by the capture's own page.
  if (load.state !== "ready" || !load.value.scorecard || texts.size === 0) return null;
  const fixes = touchpointFixes(load.value.scorecard, texts, touchpoint);
  if (fixes.length === 0) return null;
  const page = `/audits/${view.audit.id}/captures/${captureId}`;
  return (
    <section class="drawer-section">
      <h3>{words.t("dashboard:cell.fixes")}</h3>
      <ul class="fixes card">
        {fixes.slice(0, SHOWN).map(({ checkId, points }) => {
          const said = texts.get(checkId)?.words[words.language];
          return (
            <li key={checkId} class="fix">
              <div>
                <a class="fix-title" href={`${page}#${checkId}`}>
                  {said?.title ?? checkId}
                </a>
                <p class="small mute">{said?.fix}</p>
              </div>
              <span class="fix-side">
                {points > 0 && <b class="fix-gain">{words.signed(points)}</b>}
                <PlanButton checkId={checkId} touchpointId={touchpoint.id} what={said?.title ?? checkId} />
              </span>
            </li>
          );
        })}
      </ul>
      {fixes.length > SHOWN && (
        <a class="small" href={page}>
          {words.t("dashboard:cell.all-checks", { count: load.value.scorecard.checks.length })}
        </a>
      )}
    </section>
  );
}

import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { ownSiteOf, useAudit } from "../audit-context.ts";
import { cellOf } from "../model/matrix-rows.ts";
import { useCheckTexts } from "../use-check-texts.ts";
import { useLoad } from "../use-load.ts";
import { PlanButton } from "./plan-button.tsx";
import "./top-lifts.css";

/** The three fixes that lift the own index most. */
export function TopLifts() {
  const words = useWords();
  const api = useApi();
  const { view } = useAudit();
  const texts = useCheckTexts();
  const load = useLoad(
    () => api.call("listLifts", { params: { id: view.audit.id }, query: {} }),
    [view.audit.id],
    view,
  );
  const ownId = ownSiteOf(view)?.id;
  const isRead = view.rows.some((row) => cellOf(row, ownId)?.machine);
  const nothing = isRead ? "plan:lifts.none" : "plan:lifts.unread";
  // The plan stands without them; that they cannot be had is told where the audit itself is loaded.
  if (load.state !== "ready" || texts.size === 0) return null;
  return (
    <section class="lifts card">
      <header>
        <h2>{words.t("plan:lifts.title")}</h2>
        <p class="small mute">{words.t(load.value.items.length === 0 ? nothing : "plan:lifts.means")}</p>
      </header>
      <ol class="lifts-list">
        {load.value.items.map(({ checkId, index, touchpointId, captureIds }) => {
          const said = texts.get(checkId)?.words[words.language];
          const touchpoint = view.rows.find((row) => row.touchpoint.id === touchpointId)?.touchpoint;
          return (
            <li key={checkId} class="lift">
              <b class="lift-gain" title={words.t("plan:lifts.index", { points: words.hundredths(index) })}>
                {words.hundredths(index)}
              </b>
              <div class="lift-words">
                <a class="lift-title" href={`/audits/${view.audit.id}/captures/${captureIds[0]}#${checkId}`}>
                  {said?.title ?? checkId}
                </a>
                <p class="small mute">
                  {said?.fix} {touchpoint?.name}, {words.t("plan:lifts.pages", { count: captureIds.length })}.
                </p>
              </div>
              <PlanButton checkId={checkId} touchpointId={touchpointId} what={said?.title ?? checkId} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

import { useLocation, useRoute } from "preact-iso";
import type { Capture } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { useCheckTexts } from "../use-check-texts.ts";
import { useHashTarget } from "../use-hash-target.ts";
import { useLoad } from "../use-load.ts";
import { Allowed } from "../widgets/allowed.tsx";
import { CaptureConditions } from "../widgets/capture-conditions.tsx";
import { CapturePlace } from "../widgets/capture-place.tsx";
import { CaptureScore } from "../widgets/capture-score.tsx";
import { FacetChecks } from "../widgets/facet-checks.tsx";
import { Lighthouse } from "../widgets/lighthouse.tsx";
import { Loaded } from "../widgets/loaded.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import "./capture-page.css";

/** One captured page: its score, every check behind it, and where it belongs. */
export function CapturePage() {
  const captureId = useRoute().params.captureId ?? "";
  const api = useApi();
  const { view } = useAudit();
  const load = useLoad(() => api.call("getCapture", { params: { id: captureId } }), [captureId], view);
  return <Loaded from={load}>{(capture, again) => <CaptureView capture={capture} again={again} />}</Loaded>;
}

function CaptureView({ capture, again }: { capture: Capture; again: () => Promise<void> }) {
  const words = useWords();
  const api = useApi();
  const texts = useCheckTexts();
  const { view, again: reloadAudit } = useAudit();
  useHashTarget(texts.size > 0);
  const site = view.sites.find(({ id }) => id === capture.siteId);
  const changed = async () => {
    await Promise.all([again(), reloadAudit()]);
  };
  const place = [site?.name, words.method.kinds[capture.kind], words.moment(capture.capturedAt)]
    .filter(Boolean)
    .join(" · ");
  return (
    <>
      <PageHead title={capture.title || capture.url} under={place}>
        <a class="button" href={capture.url} target="_blank" rel="noreferrer noopener">
          {words.t("dashboard:capture.open-page")}
        </a>
        <a class="button" href={`/audits/${capture.auditId}/captures/${capture.id}/compare`}>
          {words.t("register:change.link")}
        </a>
        <Allowed to="deleteCapture">
          <DeleteCapture capture={capture} />
        </Allowed>
      </PageHead>
      <div class="capture">
        <div class="capture-main">
          {capture.scorecard ? (
            <>
              <CaptureScore scorecard={capture.scorecard} texts={texts} waived={capture.waived} />
              <FacetChecks scorecard={capture.scorecard} texts={texts} capture={capture} />
            </>
          ) : (
            <p class="card capture-unscored">{words.t("dashboard:capture.unscored")}</p>
          )}
        </div>
        <aside class="capture-side">
          {capture.hasScreenshot && (
            <figure class="capture-shot card">
              <img
                src={api.url("captureScreenshot", { id: capture.id })}
                alt={words.t("dashboard:capture.screenshot")}
              />
            </figure>
          )}
          <CapturePlace capture={capture} onChange={changed} />
          <Lighthouse capture={capture} />
          <CaptureConditions capture={capture} />
        </aside>
      </div>
    </>
  );
}

function DeleteCapture({ capture }: { capture: Capture }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { route } = useLocation();
  const { again } = useAudit();
  const params = { id: capture.id };
  const remove = async () => {
    const isDone = await act(() => api.call("deleteCapture", { params }), {
      done: words.t("dashboard:capture.deleted"),
      undo: () => api.call("restoreCapture", { params }),
      after: again,
    });
    if (isDone) route(`/audits/${capture.auditId}/captures`);
  };
  return (
    <button type="button" class="button" onClick={() => void remove()}>
      {words.t("dashboard:delete")}
    </button>
  );
}

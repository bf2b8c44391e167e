import { useRoute } from "preact-iso";
import type { Capture, CaptureSummary } from "../../../shared/api/schemas.ts";
import { pageKeyOf } from "../../../shared/audit/page-key.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { type CheckMove, compareScorecards } from "../model/compare-scorecards.ts";
import { useAct } from "../shell/toaster.tsx";
import { useCheckTexts } from "../use-check-texts.ts";
import { useLoad } from "../use-load.ts";
import { Allowed } from "../widgets/allowed.tsx";
import { EmptyNote } from "../widgets/empty-note.tsx";
import { Loaded } from "../widgets/loaded.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { PickOne } from "../widgets/pick-one.tsx";
import "./capture-change.css";

/** A page before and after: two captures of it, with their screenshots and what changed between them. */
export function CaptureChange() {
  const captureId = useRoute().params.captureId ?? "";
  const words = useWords();
  const api = useApi();
  const { view } = useAudit();
  const { query, change } = useQuery();
  const load = useLoad(async () => {
    const after = await api.call("getCapture", { params: { id: captureId } });
    const { items } = await api.call("listCaptures", {
      params: { id: after.auditId },
      query: { limit: 200, ...(after.siteId && { siteId: after.siteId }) },
    });
    const page = pageKeyOf(after.url, after.kind);
    const earlier = items.filter(
      (one) => one.capturedAt < after.capturedAt && pageKeyOf(one.url, one.kind) === page,
    );
    const chosen = earlier.find(({ id }) => id === query.with) ?? earlier[0];
    const before = chosen && (await api.call("getCapture", { params: { id: chosen.id } }));
    return { after, earlier, before };
  }, [captureId, query.with]);
  return (
    <>
      <PageHead
        title={words.t("register:change.title")}
        under={
          load.state === "ready" && (
            <a href={`/audits/${view.audit.id}/captures/${captureId}`}>
              {load.value.after.title || load.value.after.url}
            </a>
          )
        }
      />
      <Loaded from={load}>
        {({ after, earlier, before }) =>
          before ? (
            <>
              <div class="change-pick">
                <PickOne
                  label={words.t("register:change.earlier")}
                  value={before.id}
                  options={earlier.map((one) => ({
                    value: one.id,
                    text: nameOf(one, words.moment, words.score),
                  }))}
                  onPick={(id) => change({ with: id })}
                />
              </div>
              <BeforeAfter before={before} after={after} />
            </>
          ) : (
            <EmptyNote
              title={words.t("register:change.none-title")}
              lesson={words.t("register:change.none-lesson")}
            >
              <ReadAgain capture={after} />
            </EmptyNote>
          )
        }
      </Loaded>
    </>
  );
}

const nameOf = (
  { capturedAt, score }: CaptureSummary,
  moment: (at: number) => string,
  shown: (score: number | null) => string,
) => `${moment(capturedAt)} · ${shown(score)}`;

/** Has the lab open the page once more. */
function ReadAgain({ capture: { url, siteId, auditId } }: { capture: Capture }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { watchJobs } = useAudit();
  const read = () =>
    act(
      () => api.call("startScore", { params: { id: auditId }, body: { url, siteId, touchpointId: null } }),
      { done: words.t("dashboard:score-address.started"), after: watchJobs },
    );
  return (
    <Allowed to="startScore">
      <button type="button" class="button" onClick={() => void read()}>
        {words.t("plan:claimed.score")}
      </button>
    </Allowed>
  );
}

function BeforeAfter({ before, after }: { before: Capture; after: Capture }) {
  const words = useWords();
  const change =
    before.scorecard && after.scorecard ? compareScorecards(before.scorecard, after.scorecard) : null;
  return (
    <div class="change">
      {change?.otherRubric && <p class="change-note card small">{words.t("register:change.rubric")}</p>}
      {change?.unlike && <p class="change-note card small">{words.t("register:change.unlike")}</p>}
      <div class="change-sides">
        <Side title={words.t("register:change.before")} capture={before} />
        <Side title={words.t("register:change.after")} capture={after} />
      </div>
      {change && (
        <>
          <ul class="change-facets">
            {change.facets
              .filter((facet) => facet.before !== facet.after)
              .map((facet) => (
                <li key={facet.name} class="pill">
                  {words.method.facets[facet.name]} {words.score(facet.before)} → {words.score(facet.after)}
                </li>
              ))}
          </ul>
          {change.mended.length + change.broken.length + change.moved.length === 0 && (
            <p class="mute">{words.t("register:change.same")}</p>
          )}
          <Moves title={words.t("register:change.mended")} moves={change.mended} />
          <Moves title={words.t("register:change.broken")} moves={change.broken} />
          <details class="change-others">
            <summary>
              {words.t("register:change.moved")} <span class="mute">{change.moved.length}</span>
            </summary>
            <Moves moves={change.moved} />
          </details>
        </>
      )}
    </div>
  );
}

function Side({ title, capture }: { title: string; capture: Capture }) {
  const words = useWords();
  const api = useApi();
  return (
    <section class="change-side card">
      <header class="change-side-head">
        <h2>{title}</h2>
        <b class={`change-score level-${capture.level ?? "unknown"}`}>{words.score(capture.score)}</b>
      </header>
      <p class="small mute">
        <a href={`/audits/${capture.auditId}/captures/${capture.id}`}>{words.moment(capture.capturedAt)}</a>
      </p>
      {capture.hasScreenshot ? (
        <img
          src={api.url("captureScreenshot", { id: capture.id })}
          alt={`${title}: ${words.t("dashboard:capture.screenshot")}`}
        />
      ) : (
        <p class="change-no-shot small mute">{words.t("register:change.no-shot")}</p>
      )}
    </section>
  );
}

function Moves({ title, moves }: { title?: string; moves: readonly CheckMove[] }) {
  const words = useWords();
  const texts = useCheckTexts();
  if (moves.length === 0) return null;
  const share = (score: number | null) => (score === null ? "–" : `${Math.round(score * 100)} %`);
  return (
    <section class="change-moves">
      {title && (
        <h2>
          {title} <span class="mute">{moves.length}</span>
        </h2>
      )}
      <ul class="card">
        {moves.map(({ id, before, after }) => (
          <li key={id}>
            <a href={`/rubric#${id}`}>{texts.get(id)?.words[words.language]?.title ?? id}</a>
            <span class="small mute">
              {share(before)} → {share(after)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

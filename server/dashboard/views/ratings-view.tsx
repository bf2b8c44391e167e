import type { RatingsView as RatingsOfAudit } from "../../../shared/api/ratings.ts";
import { levelOf } from "../../../shared/scoring/formula.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import type { Words } from "../../../shared/words/interface.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import { Allowed } from "../widgets/allowed.tsx";
import { EmptyNote } from "../widgets/empty-note.tsx";
import { Loaded } from "../widgets/loaded.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import "./ratings-view.css";

type Disagreement = RatingsOfAudit["disagreements"][number];

/** How far the raters agree, what they should talk over, and who they are. */
export function RatingsView() {
  const words = useWords();
  const api = useApi();
  const { view } = useAudit();
  const { id } = view.audit;
  const load = useLoad(() => api.call("listRatings", { params: { id } }), [id], view);
  return (
    <>
      <PageHead title={words.t("register:ratings.title")} under={words.t("register:ratings.under")}>
        <Allowed to="createShare">
          <a class="button" href={`/audits/${id}/settings?share=rating#shares`}>
            {words.t("register:ratings.ask-others")}
          </a>
        </Allowed>
      </PageHead>
      <Loaded
        from={load}
        empty={({ ratings }) =>
          ratings.length === 0 ? (
            <EmptyNote
              title={words.t("register:ratings.empty-title")}
              lesson={words.t("register:ratings.empty-lesson")}
            >
              <a class="button button-primary" href={`/audits/${id}`}>
                {words.t("register:ratings.to-matrix")}
              </a>
            </EmptyNote>
          ) : null
        }
      >
        {(ratings) => (
          <div class="ratings-view">
            <Agreement {...ratings.agreement} />
            <section>
              <h2>
                {words.t("register:ratings.talk")}{" "}
                <span class="mute">{ratings.disagreements.length || ""}</span>
              </h2>
              <p class="small mute">
                {words.t(
                  ratings.disagreements.length > 0
                    ? "register:ratings.talk-hint"
                    : "register:ratings.talk-none",
                )}
              </p>
              <ul class="talks">
                {ratings.disagreements.map((talk) => (
                  <Talk key={`${talk.touchpointId} ${talk.siteId}`} talk={talk} />
                ))}
              </ul>
            </section>
            <Raters raters={ratings.raters} />
          </div>
        )}
      </Loaded>
    </>
  );
}

function Agreement({ pairs, agreeing }: RatingsOfAudit["agreement"]) {
  const words = useWords();
  return (
    <section class="agreement card">
      <h2>{words.t("register:ratings.agreement")}</h2>
      {pairs > 0 && <b class="agreement-figure">{Math.round((agreeing / pairs) * 100)} %</b>}
      <p class="small mute">
        {pairs > 0
          ? words.t("register:ratings.agreement-means", { agreeing, pairs })
          : words.t("register:ratings.agreement-none")}
      </p>
    </section>
  );
}

const raterName = ({ role, name }: Disagreement["raters"][number], words: Words) =>
  role === "machine"
    ? words.t("register:ratings.machine")
    : [name, words.method.roles[role]].filter(Boolean).join(" · ");

function Talk({ talk }: { talk: Disagreement }) {
  const words = useWords();
  const { view } = useAudit();
  const { touchpointId, siteId, range, raters } = talk;
  const touchpoint = view.rows.find((row) => row.touchpoint.id === touchpointId)?.touchpoint;
  const site = view.sites.find(({ id }) => id === siteId);
  if (!touchpoint || !site) return null;
  const parts = [touchpoint.name, site.isOwn ? words.t("dashboard:you") : site.name];
  return (
    <li class="talk card">
      <header class="talk-head">
        <a class="talk-name" href={`/audits/${view.audit.id}?cell=${touchpointId}.${siteId}`}>
          {parts.join(" · ")}
        </a>
        <span class="pill">{words.t("register:ratings.apart", { range: words.score(range) })}</span>
      </header>
      <ul>
        {raters.map((rater, index) => (
          <li key={`${rater.role} ${rater.name} ${index}`} class="talk-rater">
            <b class={`rating-score pill-level level-${levelOf(rater.score)}`}>{words.score(rater.score)}</b>
            <span>
              {raterName(rater, words)}
              {rater.reason && <span class="small mute talk-reason">{rater.reason}</span>}
            </span>
          </li>
        ))}
      </ul>
      <PlanTalk touchpointId={touchpointId} name={parts.join(", ")} />
    </li>
  );
}

/** A disagreement becomes an action: a talk. */
function PlanTalk({ touchpointId, name }: { touchpointId: string; name: string }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view, again } = useAudit();
  const what = words.t("register:ratings.plan-talk", { name });
  const planned = view.actions.find((action) => action.what === what && action.state === "open");
  if (planned) {
    return (
      <a class="small" href={`/audits/${view.audit.id}/plan?edit=${planned.id}`}>
        {words.t("dashboard:plan.in-plan")}
      </a>
    );
  }
  const add = () =>
    act(() => api.call("createAction", { params: { id: view.audit.id }, body: { touchpointId, what } }), {
      done: words.t("dashboard:plan.added"),
      undo: ({ id }) => api.call("deleteAction", { params: { id } }),
      after: again,
    });
  return (
    <Allowed to="createAction">
      <button type="button" class="plan-button small" onClick={() => void add()}>
        {words.t("dashboard:plan.put-in")}
      </button>
    </Allowed>
  );
}

function Raters({ raters }: Pick<RatingsOfAudit, "raters">) {
  const words = useWords();
  return (
    <section>
      <h2>{words.t("register:ratings.raters")}</h2>
      <div class="table-frame card">
        <table class="plain-table">
          <thead>
            <tr>
              <th scope="col">{words.t("register:ratings.rater")}</th>
              <th scope="col">{words.t("register:ratings.role")}</th>
              <th scope="col">{words.t("register:ratings.count")}</th>
              <th scope="col">{words.t("register:ratings.median")}</th>
              <th scope="col">{words.t("register:ratings.lean")}</th>
            </tr>
          </thead>
          <tbody>
            {raters.map(({ name, role, count, median, lean, isFlat }) => (
              <tr key={`${role} ${name}`}>
                <th scope="row">
                  {name || <span class="mute">{words.t("register:ratings.unnamed")}</span>}
                  {isFlat && <span class="small mute talk-reason">{words.t("register:ratings.flat")}</span>}
                </th>
                <td>{words.method.roles[role]}</td>
                <td>{count}</td>
                <td>{words.score(median)}</td>
                <td>{lean === null ? "–" : words.signed(lean)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

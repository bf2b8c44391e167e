import { useState } from "preact/hooks";
import type { CatalogueEntry, Touchpoint } from "../../../shared/api/schemas.ts";
import { stages } from "../../../shared/method/axes.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { methodRules } from "../../../shared/words/method-rules.ts";
import { useQuery } from "../address.ts";
import { useApi } from "../api-context.ts";
import { inOrder, ownSiteOf, useAudit } from "../audit-context.ts";
import { customerWayNames, customerWays, FIRST_CAPTURES, TOUCHPOINTS_LEAST } from "../model/guided-ways.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import { Allowed } from "../widgets/allowed.tsx";
import { Loaded } from "../widgets/loaded.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { SweepButton } from "../widgets/sweep-button.tsx";
import { ViewTabs } from "../widgets/view-tabs.tsx";
import "./guided-start.css";

const WAYS = ["customer", "rival", "funnel", "method"] as const;

/** Three ways to find touchpoints, down to at least ten, and then the first three captures. */
export function GuidedStart() {
  const words = useWords();
  const api = useApi();
  const { view } = useAudit();
  const { query } = useQuery();
  const way = WAYS.find((name) => name === query.way) ?? "customer";
  const load = useLoad(async () => (await api.call("catalogue")).items, []);
  const count = view.rows.length;
  return (
    <>
      <PageHead title={words.t("register:start.title")} under={words.t("register:start.under")} />
      <div class="start">
        <div class="start-count card" role="status">
          <progress max={TOUCHPOINTS_LEAST} value={Math.min(count, TOUCHPOINTS_LEAST)} aria-hidden="true" />
          {words.t(count < TOUCHPOINTS_LEAST ? "register:start.count" : "register:start.enough", { count })}
        </div>
        <ViewTabs
          label={words.t("register:start.ways")}
          param="way"
          tabs={WAYS.map((name) => ({ name, text: words.t(`register:start.${name}`) }))}
          current={way}
        />
        <p class="start-means">{words.t(`register:start.${way}-means`)}</p>
        <Loaded from={load}>
          {(catalogue) => (
            <>
              {way === "customer" && <CustomerWays catalogue={catalogue} />}
              {way === "rival" && <RivalWay catalogue={catalogue} />}
              {way === "funnel" && <FunnelWay catalogue={catalogue} />}
              {way === "method" && <MethodRules />}
            </>
          )}
        </Loaded>
        <Allowed to="createTouchpoint">
          <OwnTouchpoint />
        </Allowed>
        <ThreeCaptures />
      </div>
    </>
  );
}

interface WayProps {
  catalogue: readonly CatalogueEntry[];
}

function CustomerWays({ catalogue }: WayProps) {
  const words = useWords();
  return (
    <div class="start-groups">
      {customerWayNames.map((name) => (
        <section key={name} class="start-group card">
          <h2>{words.t(`register:way.${name}`)}</h2>
          <ol class="start-steps">
            {customerWays[name].map((key) => {
              const entry = catalogue.find((one) => one.key === key);
              return entry && <Suggestion key={key} entry={entry} />;
            })}
          </ol>
        </section>
      ))}
    </div>
  );
}

function RivalWay({ catalogue }: WayProps) {
  const words = useWords();
  const { view } = useAudit();
  const rivals = inOrder(view.sites).filter((site) => !site.isOwn);
  const lacks = view.lacks.filter(({ kind }) => kind === "touchpoint");
  const nameOf = (id: string) =>
    view.rows.find(({ touchpoint }) => touchpoint.id === id)?.touchpoint.name ?? id;
  const outside = catalogue.filter(
    ({ basket, importance }) => basket.startsWith("external") && importance >= 6,
  );
  return (
    <div class="start-groups">
      <section class="start-group card">
        <h2>{words.t("register:start.rival")}</h2>
        {rivals.length === 0 && (
          <a class="button" href={`/audits/${view.audit.id}/settings`}>
            {words.t("register:compare.add-rival")}
          </a>
        )}
        {rivals.map((site) => (
          <a key={site.id} class="button" href={site.homeUrl} target="_blank" rel="noreferrer noopener">
            {words.t("register:start.open-rival", { site: site.name })}
          </a>
        ))}
        <Allowed to="createTrick">
          <a class="small" href={`/audits/${view.audit.id}/tricks?add=1`}>
            {words.t("register:tricks.add")}
          </a>
        </Allowed>
        <a class="small" href={`/audits/${view.audit.id}/compare`}>
          {words.t("register:tricks.look")}
        </a>
      </section>
      {lacks.length > 0 && (
        <section class="start-group card">
          <h2>{words.t("register:start.they-have")}</h2>
          <ul class="start-steps">
            {lacks.map(({ key }) => (
              <li key={key}>{nameOf(key)}</li>
            ))}
          </ul>
        </section>
      )}
      <section class="start-group card">
        <h2>{words.t("register:baskets.external")}</h2>
        <ul class="start-steps">
          {outside.map((entry) => (
            <Suggestion key={entry.key} entry={entry} />
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The method itself, each rule beside the view that works by it. */
function MethodRules() {
  const words = useWords();
  const { view } = useAudit();
  return (
    <ol class="start-rules card">
      {methodRules.map(({ place, sources, words: said }) => (
        <li key={said.en}>
          <p>
            {said[words.language]} <span class="small mute">{sources}</span>
          </p>
          <a class="small" href={`/audits/${view.audit.id}${place}`}>
            {words.t("register:start.see")}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** Touchpoints offered for one stage: those that matter most. */
const OFFERED = 6;

function FunnelWay({ catalogue }: WayProps) {
  const words = useWords();
  const { view } = useAudit();
  return (
    <div class="start-groups">
      {stages.map((stage) => {
        const own = view.rows.filter(({ touchpoint }) => touchpoint.stages.includes(stage));
        const taken = new Set(own.map(({ touchpoint }) => touchpoint.catalogueKey));
        const offered = catalogue
          .filter((entry) => entry.stages[0] === stage && !taken.has(entry.key))
          .sort((a, b) => b.importance - a.importance)
          .slice(0, OFFERED);
        return (
          <section key={stage} class="start-group card">
            <h2>
              {words.method.stages[stage]} <span class="mute">{own.length || ""}</span>
            </h2>
            {own.length === 0 && <p class="small start-empty">{words.t("register:start.empty-stage")}</p>}
            <ul class="start-steps">
              {own.map(({ touchpoint }) => (
                <li key={touchpoint.id}>
                  <Have touchpoint={touchpoint} />
                </li>
              ))}
              {offered.map((entry) => (
                <Suggestion key={entry.key} entry={entry} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Have({ touchpoint }: { touchpoint: Touchpoint }) {
  const words = useWords();
  const { view } = useAudit();
  return (
    <span class="start-have">
      <a href={`/audits/${view.audit.id}/touchpoints?edit=${touchpoint.id}`}>{touchpoint.name}</a>
      <span class="small mute">✓ {words.t("register:start.have")}</span>
    </span>
  );
}

/** A touchpoint of the catalogue: in the register already, or one click from it. */
function Suggestion({ entry }: { entry: CatalogueEntry }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view, again } = useAudit();
  const own = view.rows.find(({ touchpoint }) => touchpoint.catalogueKey === entry.key)?.touchpoint;
  const name = entry.names[words.language];
  if (own) {
    return (
      <li>
        <Have touchpoint={own} />
      </li>
    );
  }
  const add = () =>
    act(
      () =>
        api.call("createTouchpoint", { params: { id: view.audit.id }, body: { catalogueKey: entry.key } }),
      {
        done: words.t("dashboard:touchpoints.added", { name }),
        undo: ({ id }) => api.call("deleteTouchpoint", { params: { id } }),
        after: again,
      },
    );
  return (
    <li class="start-offer">
      {name}
      <Allowed to="createTouchpoint">
        <button
          type="button"
          class="button button-small"
          aria-label={words.t("register:start.add", { name })}
          onClick={() => void add()}
        >
          +
        </button>
      </Allowed>
    </li>
  );
}

function OwnTouchpoint() {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view, again } = useAudit();
  const [name, setName] = useState("");
  const add = async (event: Event) => {
    event.preventDefault();
    const isDone = await act(
      () => api.call("createTouchpoint", { params: { id: view.audit.id }, body: { name } }),
      {
        done: words.t("dashboard:touchpoints.added", { name }),
        undo: ({ id }) => api.call("deleteTouchpoint", { params: { id } }),
        after: again,
      },
    );
    if (isDone) setName("");
  };
  return (
    <form class="start-own card" onSubmit={add}>
      <h2>{words.t("register:start.own")}</h2>
      <input
        class="input"
        name="name"
        required
        maxLength={120}
        aria-label={words.t("register:start.own-name")}
        placeholder={words.t("register:start.own-name")}
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <button type="submit" class="button">
        {words.t("register:start.own-add")}
      </button>
    </form>
  );
}

/** The end of the beginning: three captured pages make the first scores. */
function ThreeCaptures() {
  const words = useWords();
  const api = useApi();
  const { view, isSweeping } = useAudit();
  const { id } = view.audit;
  // The three are one's own; where there is no own site, any three make the first scores.
  const own = ownSiteOf(view);
  const query = { limit: FIRST_CAPTURES, ...(own && { siteId: own.id }) };
  const load = useLoad(
    async () => (await api.call("listCaptures", { params: { id }, query })).items.length,
    [id, own?.id],
    view,
  );
  const count = load.state === "ready" ? load.value : 0;
  const rivals = view.sites.filter(({ isOwn, judged }) => !isOwn && judged > 0).length;
  const isDone = count >= FIRST_CAPTURES;
  return (
    <section class="start-three card">
      <h2>{words.t("register:start.three")}</h2>
      <p class="mute">
        {words.t(isDone ? "register:start.three-done" : "register:start.three-means", { count })}{" "}
        {!isDone && rivals > 0 && words.t("register:start.three-rivals", { count: rivals })}
      </p>
      <div class="form-buttons">
        {isDone ? (
          <a class="button button-primary" href={`/audits/${id}`}>
            {words.t("register:start.to-matrix")}
          </a>
        ) : (
          <>
            {!isSweeping && view.sites.length > 0 && <SweepButton isPrimary />}
            <a class="button" href="/extension">
              {words.t("register:start.three-extension")}
            </a>
          </>
        )}
      </div>
    </section>
  );
}

import type { ComponentChildren } from "preact";
import type { Comparison } from "../../../shared/api/comparison.ts";
import type { CaptureSummary, Site } from "../../../shared/api/schemas.ts";
import { facets } from "../../../shared/method/facets.ts";
import { FacetBar } from "../../../shared/ui/facet-bar.tsx";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { useApi } from "../api-context.ts";
import { inOrder, ownSiteOf, useAudit } from "../audit-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { type CheckTexts, useCheckTexts } from "../use-check-texts.ts";
import { useLoad } from "../use-load.ts";
import { Allowed } from "../widgets/allowed.tsx";
import { EmptyNote } from "../widgets/empty-note.tsx";
import { Loaded } from "../widgets/loaded.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { PickOne } from "../widgets/pick-one.tsx";
import { PlanButton } from "../widgets/plan-button.tsx";
import { SweepButton } from "../widgets/sweep-button.tsx";
import "./compare.css";

type CheckPair = Comparison["checks"][number];

/** Two sites side by side, facet by facet and check by check: as a whole, or on one touchpoint. */
export function Compare() {
  const words = useWords();
  const { view } = useAudit();
  const { query, change } = useQuery();
  const own = ownSiteOf(view);
  const rivals = inOrder(view.sites).filter((site) => !site.isOwn);
  const rival = rivals.find(({ id }) => id === query.theirs) ?? rivals[0];
  const touchpoint = view.rows.find((row) => row.touchpoint.id === query.touchpoint)?.touchpoint;
  if (!own || !rival) {
    return (
      <>
        <PageHead title={words.t("register:compare.title")} under={words.t("register:compare.under")} />
        <EmptyNote
          title={words.t("register:compare.no-rival-title")}
          lesson={words.t("register:compare.no-rival-lesson")}
        >
          <a class="button button-primary" href={`/audits/${view.audit.id}/settings`}>
            {words.t("register:compare.add-rival")}
          </a>
        </EmptyNote>
      </>
    );
  }
  const judged = view.rows.filter(({ cells }) =>
    cells.some((cell) => (cell.siteId === own.id || cell.siteId === rival.id) && cell.machine !== null),
  );
  return (
    <>
      <PageHead title={words.t("register:compare.title")} under={words.t("register:compare.under")} />
      <div class="compare-picks">
        <PickOne
          label={words.t("register:compare.rival")}
          value={rival.id}
          options={rivals.map((site) => ({ value: site.id, text: site.name }))}
          onPick={(theirs) => change({ theirs })}
        />
        <PickOne
          label={words.t("register:compare.touchpoint")}
          value={touchpoint?.id ?? ""}
          any={words.t("register:compare.all")}
          options={judged.map((row) => ({ value: row.touchpoint.id, text: row.touchpoint.name }))}
          onPick={(picked) => change({ touchpoint: picked })}
        />
      </div>
      <TwoSites key={rival.id} own={own} rival={rival} touchpointId={touchpoint?.id} />
    </>
  );
}

interface TwoSitesProps {
  own: Site;
  rival: Site;
  touchpointId: string | undefined;
}

function TwoSites({ own, rival, touchpointId }: TwoSitesProps) {
  const words = useWords();
  const api = useApi();
  const { view } = useAudit();
  const { id } = view.audit;
  const load = useLoad(
    () =>
      api.call("compareSites", {
        params: { id },
        query: { ours: own.id, theirs: rival.id, ...(touchpointId && { touchpointId }) },
      }),
    [id, own.id, rival.id, touchpointId],
    view,
  );
  return (
    <Loaded
      from={load}
      empty={({ ours, theirs }) =>
        ours.length === 0 || theirs.length === 0 ? (
          <EmptyNote
            title={words.t("register:compare.nothing-title")}
            lesson={words.t("register:compare.nothing-lesson")}
          >
            <SweepButton isPrimary />
          </EmptyNote>
        ) : null
      }
    >
      {(seen) => <Seen seen={seen} rival={rival} touchpointId={touchpointId ?? null} />}
    </Loaded>
  );
}

interface SeenProps {
  seen: Comparison;
  rival: Site;
  touchpointId: string | null;
}

function Seen({ seen, rival, touchpointId }: SeenProps) {
  const words = useWords();
  const texts = useCheckTexts();
  return (
    <div class="compare">
      {seen.unlike && <p class="compare-unlike card small">{words.t("register:compare.unlike")}</p>}
      <div class="compare-sides">
        <SideCard
          name={words.t("dashboard:you")}
          side={seen.page.ours}
          captures={seen.ours}
          isWhole={touchpointId === null}
        />
        <SideCard
          name={rival.name}
          side={seen.page.theirs}
          captures={seen.theirs}
          isWhole={touchpointId === null}
        />
      </div>
      <div class="compare-lists">
        <Having
          title={words.t("register:compare.they-have")}
          none={words.t("register:compare.they-have-none")}
          pairs={seen.theyHave}
          texts={texts}
          rival={rival}
          touchpointId={touchpointId}
          isTheirs
        />
        <Having
          title={words.t("register:compare.we-have")}
          none={words.t("register:compare.we-have-none")}
          pairs={seen.weHave}
          texts={texts}
          rival={rival}
          touchpointId={touchpointId}
        />
      </div>
      <FacetTable seen={seen} rival={rival} />
      <EveryCheck checks={seen.checks} texts={texts} rival={rival} />
    </div>
  );
}

interface SideCardProps {
  name: string;
  side: Comparison["page"]["ours"];
  captures: readonly CaptureSummary[];
  /** All the site's pages, not those of one touchpoint. */
  isWhole: boolean;
}

function SideCard({ name, side, captures, isWhole }: SideCardProps) {
  const words = useWords();
  const api = useApi();
  // A whole site is known by its home page; a touchpoint by the page that holds it down.
  const home = isWhole && captures.find(({ kind }) => kind === "home");
  const shown = home || (captures.find(({ id }) => id === side.worst?.captureId) ?? captures[0]);
  return (
    <section class="compare-side card">
      <header class="compare-side-head">
        <h2>{name}</h2>
        <SeenOn side={side}>
          <b class={`compare-score level-${side.level ?? "unknown"}`}>{words.score(side.score)}</b>
        </SeenOn>
      </header>
      <p class="small mute">{words.t("register:compare.pages", { count: side.pages })}</p>
      {shown && (
        <a class="compare-shot" href={`/audits/${shown.auditId}/captures/${shown.id}`}>
          {shown.hasScreenshot && (
            <img
              src={api.url("captureScreenshot", { id: shown.id })}
              alt={words.t("dashboard:capture.screenshot")}
              loading="lazy"
            />
          )}
          <span class="small">{shown.title || shown.url}</span>
        </a>
      )}
    </section>
  );
}

interface SeenOnProps {
  side: CheckPair["ours"];
  /** The facet or the check that it is a figure of. */
  at?: string;
  children: ComponentChildren;
}

/** A figure that leads to the page that holds it down. */
function SeenOn({ side: { worst }, at, children }: SeenOnProps) {
  const { view } = useAudit();
  if (!worst) return <>{children}</>;
  const place = `/audits/${view.audit.id}/captures/${worst.captureId}`;
  return (
    <a class="compare-figure" href={at ? `${place}#${at}` : place} title={worst.url}>
      {children}
    </a>
  );
}

const titleOf = (id: string, texts: CheckTexts, language: "en" | "ru" | "ka") =>
  texts.get(id)?.words[language]?.title ?? id;

interface HavingProps {
  title: string;
  none: string;
  pairs: readonly CheckPair[];
  texts: CheckTexts;
  rival: Site;
  touchpointId: string | null;
  /** What the rival has: it can be planned, and kept as a trick. */
  isTheirs?: boolean;
}

const SHOWN = 12;

function Having({ title, none, pairs, texts, rival, touchpointId, isTheirs = false }: HavingProps) {
  const words = useWords();
  const { view } = useAudit();
  const { query, href } = useQuery();
  const isWhole = query.all === "1";
  const shown = isWhole ? pairs : pairs.slice(0, SHOWN);
  return (
    <section class="having">
      <h2>
        {title} <span class="mute">{pairs.length || ""}</span>
      </h2>
      {pairs.length === 0 && <p class="mute">{none}</p>}
      <ul class="card">
        {shown.map((pair) => {
          const name = titleOf(pair.id, texts, words.language);
          const seenOn = (isTheirs ? pair.theirs : pair.ours).worst;
          return (
            <li key={pair.id} class="having-row">
              <p>
                <a href={`/rubric#${pair.id}`}>{name}</a>{" "}
                <span class="small mute">
                  {words.method.facets[pair.facet]} · {words.method.classes[pair.class]}
                </span>
              </p>
              <div class="having-acts small">
                {seenOn && (
                  <a href={`/audits/${view.audit.id}/captures/${seenOn.captureId}#${pair.id}`}>
                    {words.t("register:compare.see")}
                  </a>
                )}
                {isTheirs && <PlanButton checkId={pair.id} touchpointId={touchpointId} what={name} />}
                {isTheirs && seenOn && (
                  <TakeTrick
                    what={name}
                    checkId={pair.id}
                    captureId={seenOn.captureId}
                    siteId={rival.id}
                    touchpointId={touchpointId}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {pairs.length > shown.length && (
        <a class="button button-small" href={href({ all: "1" })}>
          {words.t("dashboard:summary.more", { count: pairs.length - shown.length })}
        </a>
      )}
    </section>
  );
}

interface TakeTrickProps {
  what: string;
  checkId: string;
  captureId: string;
  siteId: string;
  touchpointId: string | null;
}

function TakeTrick(trick: TakeTrickProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view } = useAudit();
  const take = () =>
    act(() => api.call("createTrick", { params: { id: view.audit.id }, body: trick }), {
      done: words.t("register:compare.taken"),
      undo: ({ id }) => api.call("deleteTrick", { params: { id } }),
    });
  return (
    <Allowed to="createTrick">
      <button type="button" class="plan-button small" onClick={() => void take()}>
        {words.t("register:compare.take")}
      </button>
    </Allowed>
  );
}

function FacetTable({ seen, rival }: { seen: Comparison; rival: Site }) {
  const words = useWords();
  const signed = (gap: number | null) => (gap === null ? "–" : words.signed(gap));
  return (
    <section class="having">
      <h2>{words.t("register:compare.facets")}</h2>
      <div class="table-frame card">
        <table class="plain-table compare-facets">
          <thead>
            <tr>
              <th scope="col">{words.t("register:compare.facet")}</th>
              <th scope="col">{words.t("dashboard:you")}</th>
              <th scope="col">{rival.name}</th>
              <th scope="col">{words.t("register:compare.gap")}</th>
            </tr>
          </thead>
          <tbody>
            {seen.facets.map(({ facet, ours, theirs, gap, standing }) => (
              <tr key={facet}>
                <th scope="row">{words.method.facets[facet]}</th>
                {[ours, theirs].map((side, index) => (
                  <td key={index === 0 ? "ours" : "theirs"}>
                    <span class="compare-bar">
                      <SeenOn side={side} at={facet}>
                        <b>{words.score(side.score)}</b>
                      </SeenOn>
                      <FacetBar score={side.score} level={side.level} />
                    </span>
                  </td>
                ))}
                <td>
                  <span class={`gap gap-${standing}`}>
                    {standing === "tie" ? words.t("dashboard:gap.tie") : signed(gap)}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function EveryCheck({
  checks,
  texts,
  rival,
}: {
  checks: readonly CheckPair[];
  texts: CheckTexts;
  rival: Site;
}) {
  const words = useWords();
  const share = (score: number | null) => (score === null ? "–" : `${Math.round(score * 100)} %`);
  return (
    <details class="every-check card">
      <summary>
        {words.t("register:compare.all-checks")} <span class="mute">{checks.length}</span>
      </summary>
      <div class="table-frame">
        <table class="plain-table small">
          <thead>
            <tr>
              <th scope="col">{words.t("dashboard:checks.title")}</th>
              <th scope="col">{words.t("dashboard:you")}</th>
              <th scope="col">{rival.name}</th>
            </tr>
          </thead>
          {facets.map((facet) => {
            const members = checks.filter((check) => check.facet === facet);
            return (
              members.length > 0 && (
                <tbody key={facet}>
                  <tr>
                    <th scope="rowgroup" colSpan={3}>
                      {words.method.facets[facet]}
                    </th>
                  </tr>
                  {members.map((pair) => (
                    <tr key={pair.id}>
                      <td>
                        <a href={`/rubric#${pair.id}`}>{titleOf(pair.id, texts, words.language)}</a>
                      </td>
                      {[pair.ours, pair.theirs].map((side, index) => (
                        <td key={index === 0 ? "ours" : "theirs"}>
                          <SeenOn side={side} at={pair.id}>
                            {share(side.score)}
                          </SeenOn>
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              )
            );
          })}
        </table>
      </div>
    </details>
  );
}

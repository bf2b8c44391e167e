import { useState } from "preact/hooks";
import type { AuditView, Lack } from "../../../shared/api/schemas.ts";
import { TenPips } from "../../../shared/ui/ten-pips.tsx";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { inOrder, ownSiteOf, useAudit } from "../audit-context.ts";
import { cellOf } from "../model/matrix-rows.ts";
import { openActionsOf } from "../model/plan.ts";
import { seenSides } from "../model/seen-sides.ts";
import { type CheckTexts, useCheckTexts } from "../use-check-texts.ts";
import { Allowed } from "./allowed.tsx";
import { IndexBars } from "./index-bars.tsx";
import "./summary-cards.css";

/** The audit in three cards: how each stands, what is weakest, what rivals have. */
export function SummaryCards() {
  return (
    <div class="summary">
      <IndexCard />
      <WeakestCard />
      <LacksCard />
    </div>
  );
}

function IndexCard() {
  const words = useWords();
  const { view } = useAudit();
  const { href } = useQuery();
  const coverage = (id: string) => {
    const site = view.sites.find((candidate) => candidate.id === id);
    if (!site) return undefined;
    const judged = words.t("common:coverage.judged", { decided: site.judged, total: site.of });
    const { indexAsMeasured: measured } = site;
    return measured === undefined || measured === site.index
      ? judged
      : `${judged} · ${words.t("register:waive.measured", { score: words.score(measured) })}`;
  };
  return (
    <section class="summary-card card">
      <h2>{words.t("dashboard:summary.index")}</h2>
      <IndexBars sites={inOrder(view.sites)} under={coverage} hrefOf={(id) => href({ index: id })} />
    </section>
  );
}

function WeakestCard() {
  const words = useWords();
  const { view } = useAudit();
  const { href } = useQuery();
  const own = ownSiteOf(view);
  const weakest = view.weakest;
  const row = view.rows.find(({ touchpoint }) => touchpoint.id === weakest?.touchpointId);
  if (!weakest || !row || !own) {
    return (
      <section class="summary-card card">
        <h2>{words.t("dashboard:summary.weakest")}</h2>
        <p class="mute">{words.t("dashboard:summary.weakest-none")}</p>
      </section>
    );
  }
  const [action] = openActionsOf(view.actions, row.touchpoint.id);
  return (
    <section class={`summary-card card level-${weakest.level}`}>
      <h2>{words.t("dashboard:summary.weakest")}</h2>
      <a class="summary-weakest" href={href({ cell: `${row.touchpoint.id}.${own.id}` })}>
        <b class="summary-weakest-score">{words.score(weakest.score)}</b>
        <span>
          <b>{row.touchpoint.name}</b>
          <span class="small mute">
            {words.t("dashboard:importance.of-ten", { importance: row.touchpoint.importance })}
          </span>
        </span>
      </a>
      <TenPips score={weakest.score} level={weakest.level} />
      <p class="small mute">
        {bestRival(view, row.best, own.id, weakest.touchpointId, words.score) ??
          words.method.levelMeanings[weakest.level]}
      </p>
      <p class="small">
        {action ? (
          <a href={`/audits/${view.audit.id}/plan?edit=${action.id}`}>{action.what}</a>
        ) : (
          <Allowed to="createAction">
            <a href={`/audits/${view.audit.id}/plan?add=${row.touchpoint.id}`}>
              {words.t("dashboard:next.add")}
            </a>
          </Allowed>
        )}
      </p>
    </section>
  );
}

/** "White Line: 8.6" for every rival that is best at the touchpoint. */
function bestRival(
  view: AuditView,
  best: readonly string[],
  ownId: string,
  touchpointId: string,
  say: (score: number | null) => string,
) {
  const row = view.rows.find(({ touchpoint }) => touchpoint.id === touchpointId);
  const said = view.sites
    .filter((site) => site.id !== ownId && best.includes(site.id))
    .map((site) => `${site.name}: ${say(row ? (cellOf(row, site.id)?.score ?? null) : null)}`);
  return said.length > 0 ? said.join(", ") : undefined;
}

const LACKS_SHOWN = 5;

/** That nothing is missing can be told only where both sides were looked at. */
const NO_LACKS = {
  both: "dashboard:summary.lacks-none",
  rivals: "dashboard:summary.weakest-none",
  own: "dashboard:summary.rivals-none",
  none: "dashboard:summary.weakest-none",
} as const;

function LacksCard() {
  const words = useWords();
  const { view } = useAudit();
  const { href } = useQuery();
  const texts = useCheckTexts();
  const [isWhole, setIsWhole] = useState(false);
  const ownId = ownSiteOf(view)?.id ?? "";
  const seen = seenSides(view.sites);
  return (
    <section class="summary-card card">
      <h2>{words.t("dashboard:summary.lacks")}</h2>
      {view.lacks.length === 0 && <p class="mute">{words.t(NO_LACKS[seen])}</p>}
      <ul class="summary-lacks">
        {(isWhole ? view.lacks : view.lacks.slice(0, LACKS_SHOWN)).map((lack) => {
          const rival = lack.siteIds[0] ?? ownId;
          return (
            <li key={`${lack.kind} ${lack.key}`} class="summary-lack">
              <a
                href={
                  lack.touchpointId
                    ? href({ cell: `${lack.touchpointId}.${lack.kind === "touchpoint" ? rival : ownId}` })
                    : `/rubric#${lack.key}`
                }
              >
                {lackName(lack, view, texts, words.language)}
              </a>
              <b
                class="nowrap"
                title={lack.siteIds.map((id) => view.sites.find((site) => site.id === id)?.name).join(", ")}
              >
                {words.t("dashboard:summary.of", { count: lack.siteIds.length, total: lack.of })}
              </b>
            </li>
          );
        })}
      </ul>
      {!isWhole && view.lacks.length > LACKS_SHOWN && (
        <button type="button" class="summary-more" onClick={() => setIsWhole(true)}>
          {words.t("dashboard:summary.more", { count: view.lacks.length - LACKS_SHOWN })}
        </button>
      )}
    </section>
  );
}

function lackName(lack: Lack, view: AuditView, texts: CheckTexts, language: "en" | "ru" | "ka"): string {
  if (lack.kind === "check") return texts.get(lack.key)?.words[language]?.title ?? lack.key;
  return view.rows.find(({ touchpoint }) => touchpoint.id === lack.key)?.touchpoint.name ?? lack.key;
}

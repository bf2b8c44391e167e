import type { PageStanding, Standing } from "../../shared/api/standing.ts";
import { type ChangeCause, changeCauses, type ScoreChange } from "../../shared/audit/explain-change.ts";
import { useWords } from "../../shared/ui/words-context.ts";
import type { Words } from "../../shared/words/interface.ts";
import { useSaid } from "../words/spoken.ts";
import { gapOf } from "./gap-of.ts";
import type { ScoredPage } from "./score-page.ts";
import type { StandingControl } from "./use-standing.ts";
import "./beside-rivals.css";

export interface BesideRivalsProps {
  page: ScoredPage;
  control: StandingControl;
}

const LACKS_SHOWN = 5;

/** The own site beside the best rival at this page's touchpoint, and what became of the page since its last capture. */
export function BesideRivals({ page, control }: BesideRivalsProps) {
  const words = useWords();
  const { standing: known, change } = control;
  const standing = known?.standing ?? null;
  if (!known || (!standing && !known.last)) return null;
  return (
    <section class="card beside-rivals">
      <h2 class="section-title">
        {standing
          ? words.t("panel:rivals.title", { touchpoint: standing.touchpoint.name })
          : words.t("panel:rivals.last")}
      </h2>
      {standing?.rival && (
        <RivalTable standing={standing} rival={standing.rival} page={page} siteId={known.siteId} />
      )}
      {standing && !standing.rival && (
        <p class="beside-rivals-none small mute">{words.t("panel:rivals.none")}</p>
      )}
      {standing && standing.lacks.length > 0 && <Lacks standing={standing} />}
      {known.last && <SinceLast last={known.last} page={page} change={change} />}
    </section>
  );
}

type Side = NonNullable<Standing["own"]>;

interface RivalTableProps {
  standing: Standing;
  rival: Side;
  page: ScoredPage;
  siteId: string | null;
}

function RivalTable({ standing, rival, page, siteId }: RivalTableProps) {
  const words = useWords();
  // The page in front of the person is newer than what the audit knows of it.
  const seenAs = (side: Side | null) => (side && side.siteId === siteId ? page.scorecard : null);
  const [ownSeen, rivalSeen] = [seenAs(standing.own), seenAs(rival)];
  return (
    <>
      <table class="beside-rivals-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.t("panel:site.own")}</th>
            <th scope="col" title={rival.name}>
              <span class="beside-rivals-name">{rival.name}</span>
            </th>
            <th scope="col">{words.t("panel:rivals.gap")}</th>
          </tr>
        </thead>
        <tbody>
          <ScoreRow
            name={words.t("panel:rivals.page")}
            own={ownSeen?.score ?? standing.own?.score ?? null}
            rival={rivalSeen?.score ?? rival.score}
            isHead
          />
          {standing.facets.map((facet) => (
            <ScoreRow
              key={facet.facet}
              name={words.method.facets[facet.facet]}
              own={ownSeen?.facets[facet.facet]?.score ?? facet.own}
              rival={rivalSeen?.facets[facet.facet]?.score ?? facet.rival}
            />
          ))}
        </tbody>
      </table>
      {standing.unlike && <p class="notice">{words.t("panel:rivals.unlike")}</p>}
    </>
  );
}

function gapSaid(gap: number | null, words: Words): string {
  if (gap === null) return "–";
  return gap === 0 ? "0" : words.signed(gap);
}

interface ScoreRowProps {
  name: string;
  own: number | null;
  rival: number | null;
  isHead?: boolean;
}

function ScoreRow({ name, own, rival, isHead = false }: ScoreRowProps) {
  const words = useWords();
  const { points, side } = gapOf(own, rival);
  return (
    <tr class={isHead ? "beside-rivals-head" : undefined}>
      <th scope="row">{name}</th>
      <td>{words.score(own)}</td>
      <td>{words.score(rival)}</td>
      <td class={`beside-rivals-${side}`}>{gapSaid(points, words)}</td>
    </tr>
  );
}

function Lacks({ standing }: { standing: Standing }) {
  const words = useWords();
  const saidOf = useSaid();
  const shown = standing.lacks.slice(0, LACKS_SHOWN);
  return (
    <div class="beside-rivals-lacks">
      <h3 class="small">{words.t("panel:rivals.lacks")}</h3>
      <ul class="small">
        {shown.map(({ kind, key, siteIds, of }) => (
          <li key={key}>
            <span>
              {kind === "touchpoint"
                ? words.t("panel:rivals.lacks-touchpoint")
                : (saidOf(key)?.words[words.language]?.title ?? key)}
            </span>{" "}
            <span class="mute">{words.t("panel:rivals.have", { count: siteIds.length, of })}</span>
          </li>
        ))}
      </ul>
      {standing.lacks.length > shown.length && (
        <p class="small mute">
          {words.t("panel:good.more", { count: standing.lacks.length - shown.length })}
        </p>
      )}
    </div>
  );
}

const CAUSE_WORDS = {
  rubric: "panel:change.rubric",
  gathered: "panel:change.gathered",
  page: "panel:change.page",
  noise: "panel:change.noise",
} as const satisfies Record<ChangeCause, string>;

interface SinceLastProps {
  last: NonNullable<PageStanding["last"]>;
  page: ScoredPage;
  change: ScoreChange | null;
}

function SinceLast({ last, page, change }: SinceLastProps) {
  const words = useWords();
  const when = words.moment(last.capturedAt);
  const isSame = last.snapshotHash === page.scorecard.snapshotHash;
  const moved = change ? changeCauses.filter((cause) => change.shares[cause] !== 0) : [];
  return (
    <div class="beside-rivals-last small">
      <p class="mute">
        {words.t("panel:change.since", { when })}{" "}
        <b>
          {words.score(last.score)} → {words.score(page.scorecard.score)}
        </b>
      </p>
      {(isSame || (change && moved.length === 0)) && <p>{words.t("panel:change.none")}</p>}
      <ul>
        {moved.map((cause) => (
          <li key={cause}>
            {words.t(CAUSE_WORDS[cause])} <b>{words.signed(change?.shares[cause] ?? 0)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

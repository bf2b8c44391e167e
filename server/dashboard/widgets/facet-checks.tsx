import type { Capture } from "../../../shared/api/schemas.ts";
import { type FacetName, facets } from "../../../shared/method/facets.ts";
import type { CheckResult, Scorecard } from "../../../shared/scoring/scorecard.ts";
import { CheckRow } from "../../../shared/ui/check-row.tsx";
import { FacetBar } from "../../../shared/ui/facet-bar.tsx";
import { type Verdict, verdictOf } from "../../../shared/ui/outcome-mark.tsx";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { topFixes } from "../model/fixes.ts";
import type { CheckTexts } from "../use-check-texts.ts";
import { PlanButton } from "./plan-button.tsx";
import { WaiveForm } from "./waive-form.tsx";
import { WaivedNote } from "./waived-note.tsx";
import "./facet-checks.css";

export interface FacetChecksProps {
  scorecard: Scorecard;
  texts: CheckTexts;
  /** The page that the checks are of: where a fix that is put into the plan belongs, and what is set aside. */
  capture: Pick<Capture, "touchpointId" | "url" | "kind" | "siteId" | "waived">;
}

const shows = ["all", "costs", "unknown", "good", "not-applicable"] as const;
type Show = (typeof shows)[number];
/** What costs points is read first. */
const READING_ORDER: Record<Verdict, number> = { costs: 0, unknown: 1, good: 2, "not-applicable": 3 };

/** Every check of every facet, with what was found. */
export function FacetChecks({ scorecard, texts, capture }: FacetChecksProps) {
  const words = useWords();
  const { query, change } = useQuery();
  const show: Show = shows.find((name) => name === query.show) ?? "all";
  const gains = new Map(topFixes(scorecard, texts).map(({ checkId, page }) => [checkId, page]));
  const counts = countVerdicts(scorecard.checks);
  return (
    <>
      <h2 class="unseen">{words.t("dashboard:checks.title")}</h2>
      <fieldset class="check-tabs" aria-label={words.t("dashboard:checks.show")}>
        {shows.map((name) => (
          <button
            key={name}
            type="button"
            class="check-tab"
            aria-pressed={name === show}
            onClick={() => change({ show: name === "all" ? null : name })}
          >
            {name === "all" ? words.t("dashboard:checks.all") : words.t(`common:outcome.${name}`)}{" "}
            <span class="mute">
              {name === "all" ? scorecard.checks.length - counts["not-applicable"] : counts[name]}
            </span>
          </button>
        ))}
      </fieldset>
      {facets.map((name) => (
        <FacetSection
          key={name}
          name={name}
          scorecard={scorecard}
          show={show}
          texts={texts}
          gains={gains}
          capture={capture}
        />
      ))}
    </>
  );
}

interface FacetSectionProps extends FacetChecksProps {
  name: FacetName;
  show: Show;
  gains: ReadonlyMap<string, number>;
}

function FacetSection({ name, scorecard, show, texts, gains, capture }: FacetSectionProps) {
  const words = useWords();
  const facet = scorecard.facets[name];
  const members = scorecard.checks
    .filter((check) => check.id.startsWith(`${name}/`) && isShown(check, show))
    .sort((a, b) => READING_ORDER[verdictOf(a)] - READING_ORDER[verdictOf(b)]);
  if (!facet || members.length === 0) return null;
  return (
    <details class="facet-section card" id={name} open>
      <summary class="facet-section-head">
        <h3>{words.method.facets[name]}</h3>
        <FacetBar score={facet.score} level={facet.level} />
        <b>{words.score(facet.score)}</b>
        <span class="facet-section-coverage small mute">
          {facet.score === null
            ? words.t("dashboard:checks.too-few")
            : words.t("common:coverage.judged", { decided: facet.decided, total: facet.total })}
          {facet.weight === 0 && ` · ${words.t("dashboard:checks.no-weight")}`}
        </span>
      </summary>
      {members.map((result) => (
        <div key={result.id} id={result.id} class="facet-section-check">
          <CheckRow result={result} check={texts.get(result.id)} gain={gains.get(result.id)}>
            <a href={`/rubric#${result.id}`}>{words.t("dashboard:checks.in-rubric")}</a>
            {verdictOf(result) === "costs" && (
              <PlanButton
                checkId={result.id}
                touchpointId={capture.touchpointId}
                what={texts.get(result.id)?.words[words.language]?.title ?? result.id}
              />
            )}
            <Waiving result={result} capture={capture} />
          </CheckRow>
        </div>
      ))}
    </details>
  );
}

/** A check that costs points may be wrong here; one that was set aside says by whom. */
function Waiving({ result, capture }: { result: CheckResult; capture: FacetChecksProps["capture"] }) {
  const waiver = capture.waived?.waivers.find(({ checkId }) => checkId === result.id);
  if (waiver) return <WaivedNote waiver={waiver} />;
  if (verdictOf(result) !== "costs" || capture.waived?.setAside.includes(result.id)) return null;
  return <WaiveForm checkId={result.id} capture={capture} />;
}

function isShown(check: CheckResult, show: Show): boolean {
  const verdict = verdictOf(check);
  return show === "all" ? verdict !== "not-applicable" : verdict === show;
}

function countVerdicts(checks: readonly CheckResult[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { good: 0, costs: 0, unknown: 0, "not-applicable": 0 };
  for (const check of checks) counts[verdictOf(check)] += 1;
  return counts;
}

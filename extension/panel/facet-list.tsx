import { useEffect, useState } from "preact/hooks";
import { type FacetName, facets } from "../../shared/method/facets.ts";
import type { CheckResult, FacetResult } from "../../shared/scoring/scorecard.ts";
import { FacetBar } from "../../shared/ui/facet-bar.tsx";
import { type Verdict, verdictOf } from "../../shared/ui/outcome-mark.tsx";
import { useWords } from "../../shared/ui/words-context.ts";
import { FacetCheck } from "./facet-check.tsx";
import { Icon } from "./icon.tsx";
import type { ScoredPage } from "./score-page.ts";
import type { Waivers } from "./use-waivers.ts";
import "./facet-list.css";

export interface FacetListProps {
  page: ScoredPage;
  /** Check that a person asked for elsewhere: its facet opens. */
  opened: string | null;
  waivers: Waivers;
  /** Best score of each facet in the audit; empty where that is not known. */
  best: ReadonlyMap<FacetName, number>;
  onShow(paths: readonly string[]): void;
  onLeave(): void;
}

/** Every facet with its bar; opened, its checks, the dearest first. */
export function FacetList({ page, opened, waivers, best, onShow, onLeave }: FacetListProps) {
  const words = useWords();
  const [open, setOpen] = useState<FacetName | null>(null);
  useEffect(() => {
    const asked = facets.find((name) => opened?.startsWith(`${name}/`));
    if (asked) setOpen(asked);
  }, [opened]);
  const toggle = (name: FacetName) => {
    onLeave();
    setOpen(open === name ? null : name);
  };
  return (
    <section class="card facet-list">
      <div class="section-title">
        <h2>{words.t("panel:facets.title")}</h2>
        {best.size > 0 && (
          <span class="facet-list-best">
            <span class="facet-list-best-mark" aria-hidden="true" /> {words.t("panel:facets.best")}
          </span>
        )}
      </div>
      {facets.map((name) => {
        const result = page.scorecard.facets[name];
        if (!result) return null;
        return (
          <div key={name} class="facet-item">
            <FacetHead
              name={name}
              result={result}
              best={best.get(name) ?? null}
              isOpen={open === name}
              onToggle={() => toggle(name)}
            />
            {open === name && (
              <FacetChecks name={name} page={page} opened={opened} waivers={waivers} onShow={onShow} />
            )}
          </div>
        );
      })}
    </section>
  );
}

function FacetHead({
  name,
  result,
  best,
  isOpen,
  onToggle,
}: {
  name: FacetName;
  result: FacetResult;
  best: number | null;
  isOpen: boolean;
  onToggle(): void;
}) {
  const words = useWords();
  const decided = words.t("panel:facets.decided", { decided: result.decided, total: result.total });
  const bestSaid = best === null ? "" : ` · ${words.t("panel:facets.best-is", { score: words.score(best) })}`;
  return (
    <h3>
      <button
        type="button"
        class="facet-head"
        aria-expanded={isOpen}
        title={`${decided}${bestSaid}`}
        onClick={onToggle}
      >
        <span class="facet-head-name">{words.method.facets[name]}</span>
        <FacetBar score={result.score} level={result.level} best={best} />
        <span class="facet-head-score">{words.score(result.score)}</span>
        <Icon name="down" />
      </button>
    </h3>
  );
}

const ORDER: Record<Verdict, number> = { costs: 0, unknown: 1, good: 2, "not-applicable": 3 };

type FacetChecksProps = Omit<FacetListProps, "onLeave" | "best"> & { name: FacetName };

function FacetChecks({ name, page, opened, waivers, onShow }: FacetChecksProps) {
  const words = useWords();
  const dearness = new Map(page.lifts.map(({ checkId, page: gain }, index) => [checkId, { gain, index }]));
  const members = page.scorecard.checks.filter((check) => check.id.startsWith(`${name}/`));
  const shown = members.filter((check) => verdictOf(check) !== "not-applicable");
  const place = (check: CheckResult) => dearness.get(check.id)?.index ?? members.length;
  // What passes in part may cost more than what fails.
  const rank = (check: CheckResult) =>
    (dearness.get(check.id)?.gain ?? 0) > 0 ? -1 : ORDER[verdictOf(check)];
  shown.sort((a, b) => rank(a) - rank(b) || place(a) - place(b) || b.weight - a.weight);
  const notExpected = members.length - shown.length;
  return (
    <div class="facet-checks">
      {shown.map((check) => (
        <FacetCheck
          key={check.id}
          page={page}
          check={check}
          waivers={waivers}
          gain={dearness.get(check.id)?.gain}
          isAsked={check.id === opened}
          onShow={onShow}
        />
      ))}
      {notExpected > 0 && (
        <p class="facet-checks-more small mute">
          {words.t("panel:facets.not-expected", { count: notExpected })}
        </p>
      )}
    </div>
  );
}

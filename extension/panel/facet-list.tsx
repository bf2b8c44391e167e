import { useEffect, useState } from "preact/hooks";
import { type FacetName, facets } from "../../shared/method/facets.ts";
import type { CheckResult, FacetResult } from "../../shared/scoring/scorecard.ts";
import { CheckRow } from "../../shared/ui/check-row.tsx";
import { FacetBar } from "../../shared/ui/facet-bar.tsx";
import { OutcomeMark, type Verdict, verdictOf } from "../../shared/ui/outcome-mark.tsx";
import { useWords } from "../../shared/ui/words-context.ts";
import { useSaid } from "../words/spoken.ts";
import { Icon } from "./icon.tsx";
import type { ScoredPage } from "./score-page.ts";
import "./facet-list.css";

export interface FacetListProps {
  page: ScoredPage;
  /** Check that a person asked for elsewhere: its facet opens. */
  opened: string | null;
  onShow(paths: readonly string[]): void;
  onLeave(): void;
}

/** Every facet with its bar; opened, its checks, the dearest first. */
export function FacetList({ page, opened, onShow, onLeave }: FacetListProps) {
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
      <h2 class="section-title">{words.t("panel:facets.title")}</h2>
      {facets.map((name) => {
        const result = page.scorecard.facets[name];
        if (!result) return null;
        return (
          <div key={name} class="facet-item">
            <FacetHead name={name} result={result} isOpen={open === name} onToggle={() => toggle(name)} />
            {open === name && <FacetChecks name={name} page={page} opened={opened} onShow={onShow} />}
          </div>
        );
      })}
    </section>
  );
}

function FacetHead({
  name,
  result,
  isOpen,
  onToggle,
}: {
  name: FacetName;
  result: FacetResult;
  isOpen: boolean;
  onToggle(): void;
}) {
  const words = useWords();
  const decided = words.t("panel:facets.decided", { decided: result.decided, total: result.total });
  return (
    <h3>
      <button type="button" class="facet-head" aria-expanded={isOpen} title={decided} onClick={onToggle}>
        <span class="facet-head-name">{words.method.facets[name]}</span>
        <FacetBar score={result.score} level={result.level} />
        <span class="facet-head-score">{words.score(result.score)}</span>
        <Icon name="down" />
      </button>
    </h3>
  );
}

const ORDER: Record<Verdict, number> = { costs: 0, unknown: 1, good: 2, "not-applicable": 3 };

type FacetChecksProps = Omit<FacetListProps, "onLeave"> & { name: FacetName };

function FacetChecks({ name, page, opened, onShow }: FacetChecksProps) {
  const words = useWords();
  const dearness = new Map(page.lifts.map(({ checkId, page: gain }, index) => [checkId, { gain, index }]));
  const members = page.scorecard.checks.filter((check) => check.id.startsWith(`${name}/`));
  const shown = members.filter((check) => verdictOf(check) !== "not-applicable");
  const place = (check: CheckResult) => dearness.get(check.id)?.index ?? members.length;
  shown.sort(
    (a, b) => ORDER[verdictOf(a)] - ORDER[verdictOf(b)] || place(a) - place(b) || b.weight - a.weight,
  );
  const notExpected = members.length - shown.length;
  return (
    <div class="facet-checks">
      {shown.map((check) => (
        <FacetCheck
          key={check.id}
          check={check}
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

interface FacetCheckProps {
  check: CheckResult;
  gain: number | undefined;
  isAsked: boolean;
  onShow(paths: readonly string[]): void;
}

/** A check with its particulars; what is good is folded to its title until it is asked for. */
function FacetCheck({ check, gain, isAsked, onShow }: FacetCheckProps) {
  const words = useWords();
  const known = useSaid()(check.id);
  const paths = check.evidence.map(({ path }) => path).filter((path) => path !== undefined);
  const row = (
    <CheckRow result={check} check={known} gain={gain} onShow={(path) => onShow([path])}>
      {paths.length > 1 && (
        <button type="button" class="text-button" onClick={() => onShow(paths)}>
          {words.t("panel:facets.show-all", { count: paths.length })}
        </button>
      )}
    </CheckRow>
  );
  if (verdictOf(check) !== "good") {
    return (
      <div class="facet-check" data-check={check.id} tabIndex={-1}>
        {row}
      </div>
    );
  }
  return (
    <details class="facet-check facet-check-good" data-check={check.id} tabIndex={-1} open={isAsked}>
      <summary>
        <OutcomeMark verdict="good" />
        <span>{known?.words[words.language]?.title ?? check.id}</span>
        <Icon name="down" />
      </summary>
      {row}
    </details>
  );
}

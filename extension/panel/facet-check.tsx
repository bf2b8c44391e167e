import { useEffect, useState } from "preact/hooks";
import type { CheckResult } from "../../shared/scoring/scorecard.ts";
import { CheckRow } from "../../shared/ui/check-row.tsx";
import { OutcomeMark, verdictOf } from "../../shared/ui/outcome-mark.tsx";
import { useWords } from "../../shared/ui/words-context.ts";
import { nameSetting } from "../settings.ts";
import { useSaid } from "../words/spoken.ts";
import { checkText } from "./check-text.ts";
import { Icon } from "./icon.tsx";
import type { ScoredPage } from "./score-page.ts";
import type { Waivers } from "./use-waivers.ts";
import { WaiveCheck, WaivedNote } from "./waive-check.tsx";

export interface FacetCheckProps {
  page: ScoredPage;
  check: CheckResult;
  gain: number | undefined;
  isAsked: boolean;
  waivers: Waivers;
  onShow(paths: readonly string[]): void;
}

/** A check with its particulars; what is good is folded to its title until it is asked for. */
export function FacetCheck(props: FacetCheckProps) {
  const { check, isAsked } = props;
  const words = useWords();
  const known = useSaid()(check.id);
  if (verdictOf(check) !== "good") {
    return (
      <div class="facet-check" data-check={check.id} tabIndex={-1}>
        <CheckParticulars {...props} />
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
      <CheckParticulars {...props} />
    </details>
  );
}

function CheckParticulars({ page, check, gain, waivers, onShow }: FacetCheckProps) {
  const words = useWords();
  const said = useSaid()(check.id);
  const [name, setName] = useState<string | null>(null);
  const paths = check.evidence.map(({ path }) => path).filter((path) => path !== undefined);
  const waiver = waivers.byCheck.get(check.id);
  const text = () => checkText(check, said, { address: page.read.snapshot.url, gain }, words);
  return (
    <div class={waiver ? "check-waived" : undefined}>
      <CheckRow
        result={check}
        check={said}
        gain={waiver ? undefined : gain}
        onShow={(path) => onShow([path])}
      >
        {paths.length > 1 && (
          <button type="button" class="text-button" onClick={() => onShow(paths)}>
            {words.t("panel:facets.show-all", { count: paths.length })}
          </button>
        )}
        <CopyButton text={text} />
        {!waiver && waivers.canWaive && check.outcome === "scored" && (
          <button
            type="button"
            class="text-button"
            aria-expanded={name !== null}
            onClick={() => void (name === null ? nameSetting.getValue().then(setName) : setName(null))}
          >
            {words.t("panel:waive.title")}
          </button>
        )}
      </CheckRow>
      {waiver && <WaivedNote waiver={waiver} waivers={waivers} />}
      {name !== null && !waiver && (
        <WaiveCheck
          page={page}
          checkId={check.id}
          waivers={waivers}
          name={name}
          onClose={() => setName(null)}
        />
      )}
    </div>
  );
}

const TOLD_MS = 2_000;

function CopyButton({ text }: { text(): string }) {
  const words = useWords();
  const [told, setTold] = useState<"done" | "failed" | null>(null);
  useEffect(() => {
    if (!told) return;
    const forgotten = setTimeout(() => setTold(null), TOLD_MS);
    return () => clearTimeout(forgotten);
  }, [told]);
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setTold("done"),
      () => setTold("failed"),
    );
  return (
    <button type="button" class="text-button" onClick={() => void copy()}>
      <span role="status">{words.t(told ? `panel:copy.${told}` : "panel:copy.go")}</span>
    </button>
  );
}

import { useWords } from "../../shared/ui/words-context.ts";
import { useSaid } from "../words/spoken.ts";
import type { ScoredPage } from "./score-page.ts";
import "./top-fixes.css";

const SHOWN = 3;

export interface TopFixesProps {
  page: ScoredPage;
  onOpen(checkId: string): void;
}

/** The few fixes that lift the page most; each says what it is worth. */
export function TopFixes({ page, onOpen }: TopFixesProps) {
  const words = useWords();
  const saidOf = useSaid();
  const worthwhile = page.lifts.filter((lift) => lift.page > 0);
  // Where one cap hides the worth of each single fix, the dearest are shown without a number.
  const shown = (worthwhile.length > 0 ? worthwhile : page.lifts).slice(0, SHOWN);
  if (shown.length === 0)
    return page.scorecard.score === null ? null : (
      <p class="card top-fixes-none">{words.t("panel:fixes.none")}</p>
    );
  return (
    <section class="card">
      <h2 class="section-title">{words.t("panel:fixes.title", { count: shown.length })}</h2>
      <ol>
        {shown.map(({ checkId, page: gain }) => {
          const said = saidOf(checkId)?.words[words.language];
          return (
            <li key={checkId}>
              <button type="button" class="top-fix" onClick={() => onOpen(checkId)}>
                <span class="top-fix-words">
                  <b>{said?.title ?? checkId}</b>
                  <span class="small mute">{said?.fix}</span>
                </span>
                {gain > 0 && (
                  <span class="top-fix-gain">
                    <span aria-hidden="true">{words.signed(gain)}</span>
                    <span class="unseen">{words.t("panel:fixes.worth", { gain: words.signed(gain) })}</span>
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

import { OutcomeMark, verdictOf } from "../../shared/ui/outcome-mark.tsx";
import { useWords } from "../../shared/ui/words-context.ts";
import { useSaid } from "../words/spoken.ts";
import type { ScoredPage } from "./score-page.ts";
import "./good-things.css";

const SHOWN = 4;

export interface GoodThingsProps {
  page: ScoredPage;
  onOpen(checkId: string): void;
}

/** An audit that only scolds is closed: what counts most among what is good. */
export function GoodThings({ page, onOpen }: GoodThingsProps) {
  const words = useWords();
  const saidOf = useSaid();
  const good = page.scorecard.checks
    .filter((check) => verdictOf(check) === "good")
    .sort((a, b) => b.weight - a.weight);
  if (good.length === 0) return null;
  return (
    <section class="card good-things">
      <h2 class="section-title">{words.t("panel:good.title")}</h2>
      <ul>
        {good.slice(0, SHOWN).map(({ id }) => {
          const said = saidOf(id)?.words[words.language];
          return (
            <li key={id}>
              <button type="button" class="good-thing" onClick={() => onOpen(id)}>
                <OutcomeMark verdict="good" />
                <span>{said?.good ?? id}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {good.length > SHOWN && (
        <p class="good-things-more small mute">
          {words.t("panel:good.more", { count: good.length - SHOWN })}
        </p>
      )}
    </section>
  );
}

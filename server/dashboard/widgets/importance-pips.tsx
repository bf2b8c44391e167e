import { useWords } from "../../../shared/ui/words-context.ts";
import "./importance-pips.css";

const PIPS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Importance for the result, 1 to 10. */
export function ImportancePips({ importance }: { importance: number }) {
  const words = useWords();
  return (
    <span class="importance" title={words.t("dashboard:importance.of-ten", { importance })}>
      <span class="importance-pips" aria-hidden="true">
        {PIPS.map((pip) => (
          <span key={pip} class={pip <= importance ? "importance-pip importance-pip-on" : "importance-pip"} />
        ))}
      </span>
      <span>{importance}</span>
    </span>
  );
}

import type { Row } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import "./gap.css";

export interface GapProps {
  row: Row;
  /** Where it is told check by check. */
  href?: string | undefined;
}

/** How far the own site is ahead of or behind the best rival; scores within each other's spread are a tie. */
export function Gap({ row, href }: GapProps) {
  const words = useWords();
  if (row.standing === "unknown" || row.gap === null) {
    return (
      <span class="mute" title={words.t("dashboard:gap.unknown")}>
        –
      </span>
    );
  }
  const text = row.standing === "tie" ? words.t("dashboard:gap.tie") : words.signed(row.gap);
  const shown = {
    class: `gap gap-${row.standing}`,
    title: words.t(`dashboard:gap.${row.standing}-hint`, { gap: words.signed(row.gap) }),
  };
  return href ? (
    <a {...shown} href={href}>
      {text}
    </a>
  ) : (
    <span {...shown}>{text}</span>
  );
}

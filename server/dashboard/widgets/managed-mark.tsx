import type { Touchpoint } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { lacksOf } from "../model/managed.ts";

/** Whether a touchpoint is managed, and what it lacks to be. */
export function ManagedMark({ touchpoint }: { touchpoint: Touchpoint }) {
  const words = useWords();
  const lacks = lacksOf(touchpoint);
  if (lacks.length === 0) {
    return <span class="pill pill-level level-wow">{words.t("register:managed.yes")}</span>;
  }
  const what = lacks.map((name) => words.t(`register:managed.${name}`)).join(", ");
  return (
    <span class="small mute" title={words.t("register:managed.means")}>
      {words.t("register:managed.lacks", { what })}
    </span>
  );
}

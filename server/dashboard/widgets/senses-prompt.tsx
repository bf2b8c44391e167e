import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { useAudit } from "../audit-context.ts";
import { sensesCandidate } from "../model/plan.ts";
import { Allowed } from "./allowed.tsx";
import "./senses-prompt.css";

/** Asks of a touchpoint that works whether it also pleases a sense (S3, S4). */
export function SensesPrompt() {
  const words = useWords();
  const { view } = useAudit();
  const { href } = useQuery();
  const found = sensesCandidate(view);
  if (!found) return null;
  const { touchpoint, score } = found;
  const what = words.t("plan:senses.what", { touchpoint: touchpoint.name });
  return (
    <aside class="senses card">
      <h2>{words.t("plan:senses.title")}</h2>
      <p class="mute">
        {words.t("plan:senses.ask", { touchpoint: touchpoint.name, score: words.score(score) })}
      </p>
      <Allowed to="createAction">
        <a class="button button-small" href={href({ add: touchpoint.id, kind: "wow", what, edit: null })}>
          {words.t("plan:senses.plan")}
        </a>
      </Allowed>
    </aside>
  );
}

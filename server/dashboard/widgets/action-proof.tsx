import type { Action } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useAudit } from "../audit-context.ts";
import { dayOf } from "../model/day.ts";

/** Which capture closed an action that was opened from a check, which one opened it again, or that one is needed. */
export function ActionProof({ action }: { action: Action }) {
  const words = useWords();
  const { view } = useAudit();
  if (action.checkId === null) return null;
  const capture = action.proofId ?? action.relapseId;
  return (
    <span class={action.relapseId ? "action-proof action-proof-relapse small" : "action-proof small mute"}>
      {textOf()}{" "}
      {capture !== null && (
        <a href={`/audits/${view.audit.id}/captures/${capture}#${action.checkId}`}>
          {words.t("plan:proof.see")}
        </a>
      )}
    </span>
  );

  function textOf(): string {
    if (action.relapseId) return words.t("plan:relapse.given");
    if (action.state === "done" && action.closedAt !== null)
      return words.t("plan:proof.given", { day: words.day(dayOf(new Date(action.closedAt))) });
    return words.t("plan:proof.needed");
  }
}

import type { Waiver } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { useMay } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import "./waive-form.css";

/** Who set a check aside and why, and the way back. */
export function WaivedNote({ waiver }: { waiver: Waiver }) {
  const words = useWords();
  return (
    <span class="waived small">
      {words.t("register:waive.by", { who: waiver.who, why: waiver.why })}
      <CountAgain waiver={waiver} />
    </span>
  );
}

export function CountAgain({ waiver }: { waiver: Waiver }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { again } = useAudit();
  const params = { id: waiver.id };
  const may = useMay();
  if (!may("deleteWaiver")) return null;
  const count = () =>
    act(() => api.call("deleteWaiver", { params }), {
      done: words.t("register:waive.counted"),
      undo: () => api.call("restoreWaiver", { params }),
      after: again,
    });
  return (
    <button type="button" class="plan-button small" onClick={() => void count()}>
      {words.t("register:waive.back")}
    </button>
  );
}

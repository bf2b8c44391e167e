import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { useMay } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";

/** Sends the lab through the audit's sites. */
export function SweepButton({ isPrimary = false }: { isPrimary?: boolean }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view, watchJobs, isSweeping } = useAudit();
  const may = useMay();
  if (!may("startSweep")) return null;
  const start = () =>
    act(() => api.call("startSweep", { params: { id: view.audit.id }, body: {} }), { after: watchJobs });
  return (
    <button
      type="button"
      class={isPrimary ? "button button-primary" : "button"}
      disabled={isSweeping}
      title={words.t("dashboard:sweep.hint")}
      onClick={() => void start()}
    >
      {words.t(isPrimary ? "dashboard:sweep.first" : "dashboard:sweep.again")}
    </button>
  );
}

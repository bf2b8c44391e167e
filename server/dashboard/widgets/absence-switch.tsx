import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useMay } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import "./ratings.css";

export interface AbsenceSwitchProps {
  cell: { touchpointId: string; siteId: string };
  isAbsent: boolean;
  onChange: () => Promise<void>;
}

/** Says that the site has no such touchpoint at all: it then counts 0, not "unknown". */
export function AbsenceSwitch({ cell, isAbsent, onChange }: AbsenceSwitchProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const may = useMay()("declareAbsence");
  if (!may && !isAbsent) return null;
  const declare = (absent: boolean) =>
    act(() => api.call("declareAbsence", { params: cell, body: { absent } }), {
      done: words.t(absent ? "dashboard:absence.declared" : "dashboard:absence.withdrawn"),
      undo: () => api.call("declareAbsence", { params: cell, body: { absent: !absent } }),
      after: onChange,
    });
  return (
    <label class="absence card">
      <input
        type="checkbox"
        checked={isAbsent}
        disabled={!may}
        onChange={({ currentTarget }) => void declare(currentTarget.checked)}
      />
      <span>
        <b>{words.t("dashboard:absence.label")}</b>
        <span class="small mute">{words.t("dashboard:absence.hint")}</span>
      </span>
    </label>
  );
}

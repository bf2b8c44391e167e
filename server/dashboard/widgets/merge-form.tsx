import { useState } from "preact/hooks";
import type { Touchpoint } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { PickOne } from "./pick-one.tsx";

/** Merges the touchpoint into another of the register. */
export function MergeForm({ touchpoint, onDone }: { touchpoint: Touchpoint; onDone: () => void }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view, again } = useAudit();
  const [into, setInto] = useState("");
  const params = { id: touchpoint.id };
  const merge = async (event: Event) => {
    event.preventDefault();
    if (into === "") return;
    const isDone = await act(() => api.call("mergeTouchpoint", { params, body: { into } }), {
      done: words.t("register:merge.done", { name: touchpoint.name }),
      undo: () => api.call("restoreTouchpoint", { params }),
      after: again,
    });
    if (isDone) onDone();
  };
  return (
    <details class="drawer-section touchpoint-fold">
      <summary>{words.t("register:merge.title")}</summary>
      <form class="touchpoint-merge" onSubmit={merge}>
        <p class="small mute">{words.t("register:merge.hint")}</p>
        <PickOne
          label={words.t("register:merge.into")}
          value={into}
          any={words.t("dashboard:place.choose")}
          options={view.rows
            .filter((row) => row.touchpoint.id !== touchpoint.id)
            .map((row) => ({ value: row.touchpoint.id, text: row.touchpoint.name }))}
          onPick={setInto}
          isSmall={false}
        />
        <button type="submit" class="button" disabled={into === ""}>
          {words.t("register:merge.do")}
        </button>
      </form>
    </details>
  );
}

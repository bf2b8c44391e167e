import { useState } from "preact/hooks";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { readAddress } from "../model/read-address.ts";
import { useMay } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import "./score-address.css";

export interface ScoreAddressProps {
  /** null: placed by the audit's address patterns. */
  siteId: string | null;
  touchpointId: string | null;
  homeUrl: string;
}

/** Has the lab open one address, score it and put it here. */
export function ScoreAddress({ siteId, touchpointId, homeUrl }: ScoreAddressProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view, watchJobs } = useAudit();
  const [text, setText] = useState("");
  const may = useMay();
  if (!may("startScore")) return null;
  const url = readAddress(text);
  const start = async (event: Event) => {
    event.preventDefault();
    if (!url) return;
    const isDone = await act(
      () => api.call("startScore", { params: { id: view.audit.id }, body: { url, siteId, touchpointId } }),
      {
        done: words.t("dashboard:score-address.started"),
        after: watchJobs,
      },
    );
    if (isDone) setText("");
  };
  return (
    <form class="score-address" onSubmit={start}>
      <label class="field">
        <span class="field-hint">{words.t("dashboard:score-address.label")}</span>
        <input
          class="input"
          type="text"
          inputMode="url"
          name="url"
          placeholder={homeUrl}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={!url}>
        {words.t("dashboard:score-address.start")}
      </button>
    </form>
  );
}

import { useState } from "preact/hooks";
import type { CaptureSummary } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import { Allowed } from "./allowed.tsx";
import { Loaded } from "./loaded.tsx";
import "./capture-bin.css";

/** Deleted captures: the way back, and the end. */
export function CaptureBin() {
  const words = useWords();
  const api = useApi();
  const { view } = useAudit();
  const { id } = view.audit;
  const load = useLoad(async () => {
    const [{ items }, { binDays }] = await Promise.all([
      api.call("listDeleted", { params: { id } }),
      api.call("getRetention"),
    ]);
    return { items, binDays };
  }, [id]);
  return (
    <Loaded from={load}>
      {({ items, binDays }, again) => (
        <>
          <p class="mute">
            {items.length === 0
              ? words.t("register:bin.empty")
              : words.t("register:bin.hint", { days: binDays })}
          </p>
          <ul class="bin card">
            {items.map((capture) => (
              <BinRow key={capture.id} capture={capture} again={again} />
            ))}
          </ul>
        </>
      )}
    </Loaded>
  );
}

function BinRow({ capture, again }: { capture: CaptureSummary; again: () => Promise<void> }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { again: reloadAudit } = useAudit();
  const [isAsked, setIsAsked] = useState(false);
  const params = { id: capture.id };
  const after = () => Promise.all([again(), reloadAudit()]);
  const restore = () =>
    act(() => api.call("restoreCapture", { params }), { done: words.t("register:bin.restored"), after });
  const purge = () =>
    act(() => api.call("purgeCapture", { params }), { done: words.t("register:bin.purged"), after });
  return (
    <li class="bin-row">
      <span class="bin-words">
        {capture.title || capture.url}
        <span class="small mute">
          {words.moment(capture.capturedAt)} · {words.score(capture.score)}
        </span>
      </span>
      <Allowed to="restoreCapture">
        <button type="button" class="button button-small" onClick={() => void restore()}>
          {words.t("register:bin.restore")}
        </button>
      </Allowed>
      <Allowed to="purgeCapture">
        <button
          type="button"
          class={isAsked ? "button button-small bin-sure" : "button button-small button-quiet"}
          onClick={() => (isAsked ? void purge() : setIsAsked(true))}
        >
          {words.t(isAsked ? "register:bin.purge-sure" : "register:bin.purge")}
        </button>
      </Allowed>
    </li>
  );
}

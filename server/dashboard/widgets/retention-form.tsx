import { useState } from "preact/hooks";
import type { RetentionRule } from "../../../shared/api/retention.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useMay } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import { Loaded } from "./loaded.tsx";
import { PickOne } from "./pick-one.tsx";

const CAPTURE_DAYS = [null, 30, 90, 180, 365, 730] as const;
const BIN_DAYS = [7, 30, 90] as const;

/** How long earlier captures stay, and what was deleted can be taken back. */
export function RetentionForm() {
  const words = useWords();
  const api = useApi();
  const load = useLoad(() => api.call("getRetention"), []);
  return (
    <section class="settings-section" id="retention">
      <h2>{words.t("register:retention.title")}</h2>
      <p class="mute small">{words.t("register:retention.hint")}</p>
      <Loaded from={load}>
        {(rule, again) => <RuleForm key={JSON.stringify(rule)} rule={rule} again={again} />}
      </Loaded>
    </section>
  );
}

function RuleForm({ rule, again }: { rule: RetentionRule; again: () => Promise<void> }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const [draft, setDraft] = useState(rule);
  const may = useMay();
  const isFixed = !may("putRetention");
  const preview = useLoad(
    async () => (may("previewRetention") ? api.call("previewRetention", { body: draft }) : null),
    [draft.captureDays ?? 0, draft.binDays],
  );
  const days = (count: number | null) =>
    count === null
      ? { value: "", text: words.t("register:retention.for-ever") }
      : { value: String(count), text: words.t("register:retention.days", { days: count }) };
  const save = (event: Event) => {
    event.preventDefault();
    void act(() => api.call("putRetention", { body: draft }), {
      done: words.t("register:retention.saved"),
      undo: () => api.call("putRetention", { body: rule }),
      after: again,
    });
  };
  const captureDays = [...new Set([...CAPTURE_DAYS, rule.captureDays])];
  const binDays = [...new Set([...BIN_DAYS, rule.binDays])];
  return (
    <form class="settings-form card" onSubmit={save}>
      <PickOne
        isFixed={isFixed}
        label={words.t("register:retention.captures")}
        value={String(draft.captureDays ?? "")}
        options={captureDays.map(days)}
        onPick={(value) => setDraft({ ...draft, captureDays: value === "" ? null : Number(value) })}
        isSmall={false}
      />
      <PickOne
        isFixed={isFixed}
        label={words.t("register:retention.bin")}
        value={String(draft.binDays)}
        options={binDays.map(days)}
        onPick={(value) => setDraft({ ...draft, binDays: Number(value) })}
        isSmall={false}
      />
      <p class="small mute settings-wide" role="status">
        {isFixed && words.t("register:retention.owner")}
        {preview.state === "ready" &&
          preview.value &&
          words.t("register:retention.preview", { count: preview.value.captures })}
      </p>
      {!isFixed && (
        <div class="form-buttons settings-wide">
          <button type="submit" class="button button-primary">
            {words.t("dashboard:save")}
          </button>
        </div>
      )}
    </form>
  );
}

import type { RetiredTouchpoint } from "../../../shared/api/register.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import { Allowed } from "../widgets/allowed.tsx";
import { EmptyNote } from "../widgets/empty-note.tsx";
import { Loaded } from "../widgets/loaded.tsx";

/** Touchpoints out of use, and the way back. */
export function RetiredTouchpoints() {
  const words = useWords();
  const api = useApi();
  const { view } = useAudit();
  const { id } = view.audit;
  const load = useLoad(async () => (await api.call("listRetired", { params: { id } })).items, [id], view);
  return (
    <Loaded
      from={load}
      empty={(items) =>
        items.length === 0 ? (
          <EmptyNote
            title={words.t("register:retired.empty-title")}
            lesson={words.t("register:retired.empty-lesson")}
          />
        ) : null
      }
    >
      {(items) => (
        <>
          <p class="mute">{words.t("register:retired.under")}</p>
          <ul class="card retired">
            {items.map((touchpoint) => (
              <RetiredRow key={touchpoint.id} touchpoint={touchpoint} />
            ))}
          </ul>
        </>
      )}
    </Loaded>
  );
}

function RetiredRow({ touchpoint }: { touchpoint: RetiredTouchpoint }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view, again } = useAudit();
  const { id, name, retiredAt, mergedInto, captures, ratings } = touchpoint;
  const into = view.rows.find((row) => row.touchpoint.id === mergedInto)?.touchpoint.name;
  const restore = () =>
    act(() => api.call("restoreTouchpoint", { params: { id } }), {
      done: words.t("register:retired.restored", { name }),
      after: again,
    });
  return (
    <li class="retired-row">
      <div>
        <b>{name}</b>
        <p class="small mute">
          {[
            words.t("register:retired.when", { when: words.ago(retiredAt, Date.now()) }),
            into === undefined ? "" : words.t("register:retired.merged", { name: into }),
            words.t("register:retired.holds", { captures, ratings }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      <Allowed to="restoreTouchpoint">
        <button type="button" class="button button-small" onClick={() => void restore()}>
          {words.t("register:retired.restore")}
        </button>
      </Allowed>
    </li>
  );
}

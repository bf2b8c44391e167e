import type { Edit } from "../../../shared/api/register.ts";
import type { Touchpoint } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { fieldName, fieldValue } from "../model/field-names.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import { Allowed } from "./allowed.tsx";
import { Loaded } from "./loaded.tsx";

/** What was written over in a touchpoint; each can be put back. */
export function EditList({ touchpoint, onRestored }: { touchpoint: Touchpoint; onRestored: () => void }) {
  const words = useWords();
  const api = useApi();
  const { view } = useAudit();
  const params = { id: touchpoint.id };
  const load = useLoad(async () => (await api.call("listEdits", { params })).items, [touchpoint.id], view);
  return (
    <details class="drawer-section touchpoint-fold">
      <summary>{words.t("register:edits.title")}</summary>
      <Loaded
        from={load}
        empty={(items) =>
          items.length === 0 ? <p class="small mute">{words.t("register:edits.none")}</p> : null
        }
      >
        {(items) => (
          <ul class="edits">
            {items.map((edit) => (
              <EditRow key={edit.id} edit={edit} onRestored={onRestored} />
            ))}
          </ul>
        )}
      </Loaded>
    </details>
  );
}

function EditRow({ edit, onRestored }: { edit: Edit; onRestored: () => void }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view, again } = useAudit();
  const nameOf = (id: string) =>
    view.rows.find(({ touchpoint }) => touchpoint.id === id)?.touchpoint.name ?? id;
  const said = (value: unknown) => fieldValue(edit.field, value, nameOf, words);
  const restore = async () => {
    const isDone = await act(() => api.call("restoreEdit", { params: { id: edit.id } }), {
      done: words.t("register:edits.restored"),
      after: again,
    });
    if (isDone) onRestored();
  };
  return (
    <li class="edit">
      <span>
        {words.t("register:edits.row", {
          field: fieldName(edit.field, words),
          before: said(edit.before),
          after: said(edit.after),
        })}{" "}
        <span class="small mute">
          {[edit.who, words.ago(edit.createdAt, Date.now())].filter(Boolean).join(", ")}
        </span>
      </span>
      <Allowed to="restoreEdit">
        <button type="button" class="plan-button small" onClick={() => void restore()}>
          {words.t("register:edits.restore")}
        </button>
      </Allowed>
    </li>
  );
}

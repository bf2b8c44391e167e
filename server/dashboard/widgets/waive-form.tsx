import { useState } from "preact/hooks";
import type { Capture } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { useMay } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { useOwnName } from "../use-own-name.ts";
import { PickOne } from "./pick-one.tsx";
import "./waive-form.css";

export interface WaiveFormProps {
  checkId: string;
  capture: Pick<Capture, "url" | "kind" | "siteId">;
}

type Place = "page" | "site" | "audit";

function placeOf(place: Place, { url, kind, siteId }: WaiveFormProps["capture"]) {
  if (place === "site" && siteId !== null) return { scope: "site", siteId } as const;
  return place === "audit" ? ({ scope: "audit" } as const) : ({ scope: "page", url, kind } as const);
}

/** "This check is wrong here": opens into where, who and why. */
export function WaiveForm({ checkId, capture }: WaiveFormProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view, again } = useAudit();
  const [isOpen, setIsOpen] = useState(false);
  const [place, setPlace] = useState<Place>("page");
  const [who, setWho] = useOwnName();
  const [why, setWhy] = useState("");
  const may = useMay();
  if (!may("createWaiver")) return null;
  if (!isOpen) {
    return (
      <button type="button" class="plan-button small" aria-expanded="false" onClick={() => setIsOpen(true)}>
        {words.t("register:waive.open")}
      </button>
    );
  }
  const places: Place[] = capture.siteId === null ? ["page", "audit"] : ["page", "site", "audit"];
  const send = async (event: Event) => {
    event.preventDefault();
    const body = { ...placeOf(place, capture), checkId, who, why };
    const isDone = await act(() => api.call("createWaiver", { params: { id: view.audit.id }, body }), {
      done: words.t("register:waive.done"),
      undo: ({ id }) => api.call("deleteWaiver", { params: { id } }),
      after: again,
    });
    if (isDone) setIsOpen(false);
  };
  return (
    <form class="waive-form" onSubmit={send}>
      <p class="waive-form-wide">
        <b>{words.t("register:waive.title")}</b> <span class="mute">{words.t("register:waive.hint")}</span>
      </p>
      <PickOne
        label={words.t("register:waive.where")}
        value={place}
        options={places.map((name) => ({ value: name, text: words.t(`register:waive.${name}`) }))}
        onPick={(picked) => setPlace(places.find((name) => name === picked) ?? "page")}
      />
      <label class="field">
        <span class="field-hint">{words.t("register:waive.who")}</span>
        <input
          class="input input-small"
          name="who"
          autocomplete="name"
          required
          maxLength={120}
          value={who}
          onInput={({ currentTarget }) => setWho(currentTarget.value)}
        />
      </label>
      <label class="field waive-form-wide">
        <span class="field-hint">{words.t("register:waive.why")}</span>
        <input
          class="input input-small"
          name="why"
          required
          minLength={3}
          maxLength={2000}
          value={why}
          onInput={({ currentTarget }) => setWhy(currentTarget.value)}
        />
      </label>
      <div class="form-buttons waive-form-wide">
        <button type="submit" class="button button-small button-primary">
          {words.t("register:waive.do")}
        </button>
        <button type="button" class="button button-small" onClick={() => setIsOpen(false)}>
          {words.t("dashboard:cancel")}
        </button>
      </div>
    </form>
  );
}

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { hostName, readAddress } from "../model/read-address.ts";
import { useMay } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import "./new-audit.css";

const FIRST_RIVALS = ["", "", ""];
const RIVALS_MAX = 10;

/** A name, the own address, the rivals' addresses: enough to begin. */
export function NewAudit() {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { route } = useLocation();
  const [name, setName] = useState("");
  const [own, setOwn] = useState("");
  const [rivals, setRivals] = useState<readonly string[]>(FIRST_RIVALS);
  const [isSweeping, setIsSweeping] = useState(true);
  const [isTried, setIsTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const may = useMay();

  const typed = [own, ...rivals.filter((rival) => rival.trim() !== "")];
  const urls = typed.map(readAddress).filter((url) => url !== undefined);
  const isWhole = name.trim() !== "" && urls.length === typed.length;

  const create = async (event: Event) => {
    event.preventDefault();
    setIsTried(true);
    if (!isWhole || isBusy) return;
    setIsBusy(true);
    const sites = urls.map((url) => ({ name: hostName(url), url }));
    const open = async () => {
      const { language, regions } = await api.call("getWorkspace");
      const country = regions.length === 1 ? (regions[0] ?? null) : null;
      return api.call("createAudit", {
        body: { name, language: language || words.language, country, sites },
      });
    };
    await act(open, {
      after: async ({ id }) => {
        // The audit is made: a sweep that cannot start is told on its own page, and can be asked for again there.
        if (isSweeping) await act(() => api.call("startSweep", { params: { id }, body: {} }));
        // Without scores to come, the way on is to find the touchpoints.
        route(isSweeping ? `/audits/${id}` : `/audits/${id}/start`);
      },
    });
    setIsBusy(false);
  };

  if (!may("createAudit")) {
    return (
      <PageHead title={words.t("dashboard:new.title")}>
        <a class="button" href="/">
          {words.t("dashboard:nav.audits")}
        </a>
      </PageHead>
    );
  }
  return (
    <>
      <PageHead title={words.t("dashboard:new.title")} under={words.t("dashboard:new.under")} />
      <form class="new-audit card" onSubmit={create} noValidate>
        <label class="field">
          <span class="field-label">{words.t("dashboard:new.name")}</span>
          <input
            class="input"
            name="name"
            maxLength={120}
            placeholder={words.t("dashboard:new.name-example")}
            aria-invalid={isTried && name.trim() === ""}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
          {isTried && name.trim() === "" && (
            <span class="field-problem">{words.t("dashboard:new.name-needed")}</span>
          )}
        </label>
        <AddressField
          label={words.t("dashboard:new.own")}
          name="own"
          value={own}
          isTried={isTried}
          isNeeded
          onInput={setOwn}
        />
        <fieldset class="new-audit-rivals">
          <legend class="field-label">{words.t("dashboard:new.rivals")}</legend>
          <p class="field-hint">{words.t("dashboard:new.rivals-hint")}</p>
          {rivals.map((rival, index) => (
            <AddressField
              key={index}
              label={words.t("dashboard:new.rival", { number: index + 1 })}
              name={`rival-${index + 1}`}
              value={rival}
              isTried={isTried}
              onInput={(value) => setRivals(rivals.map((other, place) => (place === index ? value : other)))}
            />
          ))}
          {rivals.length < RIVALS_MAX && (
            <button
              type="button"
              class="button button-quiet button-small"
              onClick={() => setRivals([...rivals, ""])}
            >
              {words.t("dashboard:new.more-rivals")}
            </button>
          )}
        </fieldset>
        <label class="new-audit-sweep">
          <input
            type="checkbox"
            checked={isSweeping}
            onChange={({ currentTarget }) => setIsSweeping(currentTarget.checked)}
          />
          <span>
            <b>{words.t("dashboard:new.sweep")}</b>
            <span class="small mute">{words.t("dashboard:sweep.hint")}</span>
          </span>
        </label>
        <button type="submit" class="button button-primary" disabled={isBusy}>
          {words.t(isSweeping ? "dashboard:new.create-and-sweep" : "dashboard:new.create")}
        </button>
      </form>
    </>
  );
}

interface AddressFieldProps {
  label: string;
  name: string;
  value: string;
  isTried: boolean;
  isNeeded?: boolean;
  onInput: (value: string) => void;
}

function AddressField({ label, name, value, isTried, isNeeded = false, onInput }: AddressFieldProps) {
  const words = useWords();
  const isEmpty = value.trim() === "";
  const isWrong = isTried && (isEmpty ? isNeeded : readAddress(value) === undefined);
  return (
    <label class="field">
      <span class={isNeeded ? "field-label" : "unseen"}>{label}</span>
      <input
        class="input"
        type="text"
        inputMode="url"
        name={name}
        placeholder={isNeeded ? "example.com" : label}
        aria-invalid={isWrong}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {isWrong && (
        <span class="field-problem">
          {words.t(isEmpty ? "dashboard:new.own-needed" : "dashboard:new.address-wrong")}
        </span>
      )}
    </label>
  );
}

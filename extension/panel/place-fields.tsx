import { useEffect, useRef, useState } from "preact/hooks";
import { stages } from "../../shared/method/axes.ts";
import { useWords } from "../../shared/ui/words-context.ts";
import type { ScoredPage } from "./score-page.ts";
import type { Placement } from "./use-placement.ts";
import "./place-fields.css";

const OPEN = "open";
const LATER = "later";
const RIVAL = "rival";

export interface PlaceFieldsProps {
  page: ScoredPage;
  placement: Placement;
  /** A capture was wanted and waits for the answer. */
  isAsked: boolean;
}

/** Which site, touchpoint and stage of the audit the page is: guessed, asked where the guess is open, always to be changed. */
export function PlaceFields({ page, placement, isAsked }: PlaceFieldsProps) {
  const words = useWords();
  const [hasFailed, setHasFailed] = useState(false);
  const { site, touchpoint, sites, touchpoints, likelyTouchpoints } = placement;
  if (placement.kind === "offline") return <p class="notice">{words.t("panel:capture.offline")}</p>;
  const chooseSite = async (value: string) => {
    if (value === RIVAL) return setHasFailed(!(await placement.addRival()));
    setHasFailed(false);
    if (value !== OPEN) placement.chooseSite(value === LATER ? null : value);
  };
  const likely = touchpoints.filter(({ id }) => likelyTouchpoints.includes(id));
  const others = touchpoints.filter(({ id }) => !likelyTouchpoints.includes(id));
  return (
    <div class="place-fields">
      <PlaceSelect
        name="site"
        label={words.t("panel:capture.site")}
        value={site}
        ask={isAsked ? words.t("panel:capture.ask-site") : null}
        onChoose={(value) => void chooseSite(value)}
      >
        {sites.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={RIVAL}>
          {words.t("panel:capture.add-rival", { host: new URL(page.read.address).host })}
        </option>
      </PlaceSelect>
      <PlaceSelect
        name="touchpoint"
        label={words.t("panel:capture.touchpoint")}
        value={touchpoint}
        ask={isAsked && site !== undefined ? words.t("panel:capture.ask-touchpoint") : null}
        onChoose={(value) => value !== OPEN && placement.chooseTouchpoint(value === LATER ? null : value)}
      >
        <optgroup label={words.t("panel:capture.likely")} hidden={likely.length === 0}>
          <NamedOptions of={likely} />
        </optgroup>
        <optgroup label={words.t("panel:capture.others")}>
          <NamedOptions of={others} />
        </optgroup>
      </PlaceSelect>
      {placement.stage && <StageSelect placement={placement} />}
      {hasFailed && <p class="field-problem place-fields-problem">{words.t("panel:capture.add-failed")}</p>}
    </div>
  );
}

const NamedOptions = ({ of }: { of: readonly { id: string; name: string }[] }) => (
  <>
    {of.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </>
);

function StageSelect({ placement }: { placement: Placement }) {
  const words = useWords();
  return (
    <label class="field place-field place-field-wide">
      <span class="field-label">{words.t("panel:capture.stage")}</span>
      <select
        name="stage"
        class="input input-small"
        value={placement.stage ?? ""}
        onChange={({ currentTarget }) => {
          const stage = stages.find((name) => name === currentTarget.value);
          if (stage) placement.chooseStage(stage);
        }}
      >
        {stages.map((name) => (
          <option key={name} value={name}>
            {words.method.stages[name]}
          </option>
        ))}
      </select>
    </label>
  );
}

interface PlaceSelectProps {
  name: string;
  label: string;
  value: string | null | undefined;
  /** The question, while the answer is waited for. */
  ask: string | null;
  onChoose(value: string): void;
  children: preact.ComponentChildren;
}

function PlaceSelect({ name, label, value, ask, onChoose, children }: PlaceSelectProps) {
  const words = useWords();
  const select = useRef<HTMLSelectElement>(null);
  const isAsked = ask !== null && value === undefined;
  useEffect(() => {
    if (isAsked) select.current?.focus();
  }, [isAsked]);
  return (
    <label class="field place-field">
      <span class="field-label">{label}</span>
      <select
        ref={select}
        name={name}
        class="input input-small"
        aria-invalid={isAsked}
        aria-describedby={isAsked ? `${name}-ask` : undefined}
        value={value === undefined ? OPEN : (value ?? LATER)}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {value === undefined && <option value={OPEN}>{words.t("panel:capture.choose")}</option>}
        {children}
        <option value={LATER}>{words.t("panel:capture.later")}</option>
      </select>
      {isAsked && (
        <span id={`${name}-ask`} class="field-problem" role="alert">
          {ask}
        </span>
      )}
    </label>
  );
}

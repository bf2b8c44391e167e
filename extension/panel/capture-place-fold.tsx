import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useWords } from "../../shared/ui/words-context.ts";
import { Icon } from "./icon.tsx";
import { PlaceFields, type PlaceFieldsProps } from "./place-fields.tsx";
import { placeOf } from "./use-placement.ts";

export interface CapturePlaceFoldProps extends PlaceFieldsProps {
  note: string;
  onNote(note: string): void;
  /** Stands below the fields. */
  foot?: ComponentChildren;
}

const NOTE_MAX = 2_000;

/** Where the capture goes and what is noted with it: one line until something is open or is to be changed. */
export function CapturePlaceFold({ page, placement, isAsked, note, onNote, foot }: CapturePlaceFoldProps) {
  const words = useWords();
  const isOpen = isAsked || (placement.kind === "known" && placeOf(placement) === null);
  const [isShown, setShown] = useState(isOpen);
  useEffect(() => {
    if (isOpen) setShown(true);
  }, [isOpen]);
  const site = placement.sites.find(({ id }) => id === placement.site);
  const touchpoint = placement.touchpoints.find(({ id }) => id === placement.touchpoint);
  const said = [touchpoint?.name, site?.name].filter((name) => name !== undefined).join(" · ");
  return (
    <details class="place-fold" open={isShown} onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
      <summary class="small">
        <span class="place-fold-said">{said || words.t("panel:capture.place")}</span>
        <Icon name="down" />
      </summary>
      <div class="place-fold-body">
        <PlaceFields page={page} placement={placement} isAsked={isAsked} />
        <label class="field">
          <span class="field-label">{words.t("panel:capture.note")}</span>
          <textarea
            class="input place-fold-note"
            name="note"
            rows={2}
            maxLength={NOTE_MAX}
            placeholder={words.t("panel:capture.note-hint")}
            value={note}
            onInput={({ currentTarget }) => onNote(currentTarget.value)}
          />
        </label>
        {foot}
      </div>
    </details>
  );
}

import { useRef } from "preact/hooks";
import { useWords } from "../../shared/ui/words-context.ts";
import { useFocusIfLost } from "./use-focus.ts";

export interface SignedInQuestionProps {
  /** null: do not capture. */
  onAnswer(answer: "with-picture" | "without-picture" | null): void;
}

/** A page that looks signed-in is captured only after a second word. */
export function SignedInQuestion({ onAnswer }: SignedInQuestionProps) {
  const words = useWords();
  const safest = useRef<HTMLButtonElement>(null);
  useFocusIfLost(safest);
  return (
    <section
      class="capture-dock"
      role="alertdialog"
      aria-labelledby="signed-in-title"
      aria-describedby="signed-in-body"
    >
      <h2 id="signed-in-title">{words.t("panel:signed-in.title")}</h2>
      <p id="signed-in-body" class="small mute">
        {words.t("panel:signed-in.body")}
      </p>
      <button
        ref={safest}
        type="button"
        class="button button-primary button-wide"
        onClick={() => onAnswer("without-picture")}
      >
        {words.t("panel:signed-in.without")}
      </button>
      <div class="capture-dock-foot">
        <button type="button" class="text-button" onClick={() => onAnswer("with-picture")}>
          {words.t("panel:signed-in.go")}
        </button>
        <button type="button" class="text-button" onClick={() => onAnswer(null)}>
          {words.t("panel:signed-in.cancel")}
        </button>
      </div>
    </section>
  );
}

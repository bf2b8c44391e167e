import { useState } from "preact/hooks";
import { useWords } from "../../../shared/ui/words-context.ts";
import "./copy-once.css";

export interface CopyOnceProps {
  label: string;
  /** A link or a secret that is never shown again. */
  text: string;
}

/** Something to take along now. */
export function CopyOnce({ label, text }: CopyOnceProps) {
  const words = useWords();
  const [isCopied, setIsCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setIsCopied(true),
      // Where the browser does not let it, the words stand there to be selected.
      () => undefined,
    );
  return (
    <div class="copy-once" role="status">
      <label class="field">
        <span class="field-label">{label}</span>
        <input class="input" readOnly value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
      </label>
      <button type="button" class="button" onClick={() => void copy()}>
        {words.t(isCopied ? "connections:shares.copied" : "connections:shares.copy")}
      </button>
      <p class="field-hint copy-once-hint">{words.t("connections:shares.once")}</p>
    </div>
  );
}

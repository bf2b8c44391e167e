import { useState } from "preact/hooks";
import { useWords } from "../../../shared/ui/words-context.ts";

export interface SureButtonProps {
  children: string;
  /** What is pressed the second time. */
  sure: string;
  onSure: () => unknown;
}

/** For what cannot be taken back: asks once more in its own place. */
export function SureButton({ children, sure, onSure }: SureButtonProps) {
  const words = useWords();
  const [isAsked, setIsAsked] = useState(false);
  if (!isAsked)
    return (
      <button type="button" class="button button-small" onClick={() => setIsAsked(true)}>
        {children}
      </button>
    );
  return (
    <span class="sure">
      <button
        type="button"
        class="button button-small sure-yes"
        onClick={() => {
          setIsAsked(false);
          void onSure();
        }}
      >
        {sure}
      </button>
      <button
        type="button"
        class="button button-quiet button-small"
        // The person has just pressed a button here; the harmless one takes its place.
        ref={(button) => button?.focus()}
        onClick={() => setIsAsked(false)}
      >
        {words.t("team:keep")}
      </button>
    </span>
  );
}

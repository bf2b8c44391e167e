import { useState } from "preact/hooks";
import { useWords } from "../../../shared/ui/words-context.ts";
import "./shown-once.css";

export interface ShownOnceProps {
  /** What it is and what to do with it. */
  lead: string;
  secret: string;
}

/** A link or a key that is never shown again, ready to be copied. */
export function ShownOnce({ lead, secret }: ShownOnceProps) {
  const words = useWords();
  const [isCopied, setIsCopied] = useState(false);
  return (
    <div class="shown-once" role="status">
      <p>{lead}</p>
      <div class="shown-once-line">
        <input
          class="input"
          readOnly
          value={secret}
          aria-label={lead}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button
          type="button"
          class="button"
          onClick={() =>
            void navigator.clipboard.writeText(secret).then(
              () => setIsCopied(true),
              // Without the right to write it can still be selected and copied by hand.
              () => undefined,
            )
          }
        >
          {words.t(isCopied ? "team:copied" : "team:copy")}
        </button>
      </div>
    </div>
  );
}

import { useWords } from "../../shared/ui/words-context.ts";
import "./probe-view.css";

/** The offer to ask the page's site for an address that does not exist. */
export function ProbeEntry({ onProbe }: { onProbe(): void }) {
  const words = useWords();
  return (
    <section class="card probe-entry">
      <h2>{words.t("platform:probe.entry")}</h2>
      <p class="small mute">{words.t("platform:probe.entry-note")}</p>
      <button type="button" class="button" onClick={onProbe}>
        {words.t("platform:probe.go")}
      </button>
    </section>
  );
}

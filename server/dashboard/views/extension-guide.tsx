import { useWords } from "../../../shared/ui/words-context.ts";
import { PageHead } from "../widgets/page-head.tsx";
import "./extension-guide.css";

const STEPS = ["open", "developer", "load", "pin", "score"] as const;

/** How the extension comes into the browser from this installation. */
export function ExtensionGuide() {
  const words = useWords();
  return (
    <>
      <PageHead title={words.t("dashboard:extension.title")} under={words.t("dashboard:extension.under")} />
      <ol class="guide card">
        {STEPS.map((step) => (
          <li key={step}>
            <div>
              <b>{words.t(`dashboard:extension.${step}`)}</b>
              <p class="mute">{words.t(`dashboard:extension.${step}-how`)}</p>
              {step === "open" && <code>chrome://extensions</code>}
              {step === "load" && <code>dist/extension/chrome-mv3</code>}
            </div>
          </li>
        ))}
      </ol>
      <p class="guide-promise mute">{words.t("dashboard:extension.promise")}</p>
    </>
  );
}

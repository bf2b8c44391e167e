import { useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { useWords } from "../../shared/ui/words-context.ts";
import type { ConnectTrouble } from "./connect-view.tsx";

export interface ConnectFormProps {
  address: string;
  isAsking: boolean;
  trouble: ConnectTrouble | null;
  onAddress(address: string): void;
  onConnect(): void;
}

/** Where the server is; and why it could not be connected, with what to do. */
export function ConnectForm({ address, isAsking, trouble, onAddress, onConnect }: ConnectFormProps) {
  const words = useWords();
  return (
    <main class="panel-main">
      <form
        class="card connect-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onConnect();
        }}
      >
        <p class="mute">{words.t("panel:connect.body")}</p>
        <label class="field">
          <span class="field-label">{words.t("panel:connect.address")}</span>
          <input
            class="input"
            type="url"
            name="server"
            spellcheck={false}
            autocomplete="off"
            value={address}
            aria-invalid={trouble !== null}
            aria-describedby="connect-problem"
            onInput={({ currentTarget }) => onAddress(currentTarget.value)}
          />
          <span id="connect-problem" class="field-problem" role="alert">
            {trouble && <TroubleSaid trouble={trouble} />}
          </span>
        </label>
        {trouble?.problem === "foreign" && <OriginLine />}
        <button type="submit" class="button button-primary button-wide" disabled={isAsking}>
          {words.t(isAsking ? "panel:connect.working" : "panel:connect.go")}
        </button>
      </form>
    </main>
  );
}

function TroubleSaid({ trouble }: { trouble: ConnectTrouble }) {
  const words = useWords();
  switch (trouble.problem) {
    case "not-address":
    case "unreachable":
    case "not-tenpoint":
    case "other-version":
    case "refused":
      return <>{words.t(`panel:connect.problem.${trouble.problem}`)}</>;
    case "too-many":
      return <>{words.t("platform:connect.problem.too-many", { seconds: trouble.seconds ?? 60 })}</>;
    default:
      return <>{words.t(`platform:connect.problem.${trouble.problem}`)}</>;
  }
}

/** How the server is told of this Firefox: its extension has an origin of its own on every machine. */
function OriginLine() {
  const words = useWords();
  const [isCopied, setCopied] = useState(false);
  const line = `TENPOINT_EXTENSIONS=${browser.runtime.getURL("/sidepanel.html").replace(/\/sidepanel\.html$/, "")} npm start`;
  const copy = async () => {
    await navigator.clipboard.writeText(line);
    setCopied(true);
  };
  return (
    <div class="connect-line">
      <code>{line}</code>
      <button type="button" class="button button-small" onClick={() => void copy()}>
        {words.t(isCopied ? "platform:connect.copied" : "platform:connect.copy")}
      </button>
    </div>
  );
}

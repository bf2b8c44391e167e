import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useWorkspaceName } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import { Loaded } from "../widgets/loaded.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { TextField } from "../widgets/text-field.tsx";
import "./device.css";

/** Where a person lets the extension in that shows them a code (RFC 8628). */
export function Device() {
  const words = useWords();
  const { query, route } = useLocation();
  const code = query.code ?? "";
  const [typed, setTyped] = useState(code);
  return (
    <>
      <PageHead title={words.t("team:device.title")} under={words.t("team:device.under")} />
      <div class="device card">
        {code ? (
          <Asked key={code} code={code} />
        ) : (
          <form
            class="device-form"
            onSubmit={(event) => {
              event.preventDefault();
              route(`/device?code=${encodeURIComponent(typed.trim().toUpperCase())}`);
            }}
          >
            <TextField
              label={words.t("team:device.code")}
              name="code"
              autocomplete="off"
              minLength={8}
              maxLength={20}
              placeholder="BCDF-GHJK"
              value={typed}
              onInput={setTyped}
            />
            <button type="submit" class="button button-primary">
              {words.t("team:device.look")}
            </button>
          </form>
        )}
      </div>
    </>
  );
}

function Asked({ code }: { code: string }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const workspace = useWorkspaceName();
  const [answer, setAnswer] = useState<"allowed" | "denied" | null>(null);
  const load = useLoad(() => api.call("readDeviceRequest", { body: { userCode: code } }), [code]);
  const decide = (allow: boolean) =>
    act(() => api.call("decideDeviceRequest", { body: { userCode: code, allow } }), {
      after: () => setAnswer(allow ? "allowed" : "denied"),
    });
  if (answer)
    return (
      <p class="device-done" role="status">
        {words.t(`team:device.${answer}`)}
      </p>
    );
  return (
    <Loaded from={load}>
      {({ scopes }) => (
        <div class="device-form">
          <p class="device-code">{code}</p>
          <p>{words.t("team:device.asks", { code, workspace })}</p>
          <ul class="device-scopes">
            {scopes.map((scope) => (
              <li key={scope}>{words.t(`team:scope.${scope}`)}</li>
            ))}
          </ul>
          <p class="mute small">{words.t("team:device.not")}</p>
          <div class="device-buttons">
            <button type="button" class="button button-primary" onClick={() => void decide(true)}>
              {words.t("team:device.allow")}
            </button>
            <button type="button" class="button" onClick={() => void decide(false)}>
              {words.t("team:device.deny")}
            </button>
          </div>
        </div>
      )}
    </Loaded>
  );
}

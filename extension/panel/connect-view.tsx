import { useEffect, useRef, useState } from "preact/hooks";
import type { AuditSummary } from "../../shared/api/schemas.ts";
import { useWords } from "../../shared/ui/words-context.ts";
import { requestSending } from "../platform.ts";
import { chooseServer } from "../servers/choose-server.ts";
import type { ServerTrouble } from "../servers/identify-server.ts";
import { sendHeldBack } from "../servers/send-held-back.ts";
import { type AuditSetting, auditSetting, DEFAULT_SERVER, type ServerSetting } from "../settings.ts";
import { type Connected, type Connection, connect } from "./connect.ts";
import { ConnectForm } from "./connect-form.tsx";
import { ConnectSignIn } from "./connect-sign-in.tsx";
import type { SignInControl } from "./use-sign-in.ts";
import "./connect-view.css";

export interface ConnectViewProps {
  server: ServerSetting | null;
  audit: AuditSetting | null;
  signIn: SignInControl;
  onDone(): void;
}

/** `not-agreed`: Firefox asked the person whether pages may be sent, and they said no. */
export type ConnectTrouble = ServerTrouble | { problem: "not-agreed" };

type Asking =
  | { kind: "idle" }
  | { kind: "asking" }
  | { kind: "problem"; trouble: ConnectTrouble }
  | ({ kind: "connected" } & Connected);

/** Address of the server, the way in where it has a lock, then the audit that captures go into. */
export function ConnectView({ server, audit, signIn, onDone }: ConnectViewProps) {
  const [asking, setAsking] = useState<Asking>({ kind: "idle" });
  const [address, setAddress] = useState(server?.url ?? DEFAULT_SERVER);
  const take = async (connection: Connection) => {
    if (connection.kind === "problem") return setAsking({ kind: "problem", trouble: connection });
    if (connection.kind === "sign-in") {
      await signIn.begin(connection.url, connection.door);
      return setAsking({ kind: "idle" });
    }
    await chooseServer(connection.url);
    await sendHeldBack(connection.url);
    setAsking(connection);
  };
  const ask = async (typed: string) => {
    setAsking({ kind: "asking" });
    await take(await connect(typed));
  };
  const askFirst = async (typed: string) => {
    // Firefox takes the question only while the press lasts, so nothing may be waited for before it.
    if (await requestSending()) await ask(typed);
    else setAsking({ kind: "problem", trouble: { problem: "not-agreed" } });
  };
  useEffect(() => {
    if (server && !signIn.current) void ask(server.url);
  }, []);
  const seen = useRef(signIn.admitted);
  useEffect(() => {
    if (!signIn.admitted || seen.current === signIn.admitted) return;
    seen.current = signIn.admitted;
    void ask(signIn.admitted.url);
  }, [signIn.admitted]);

  if (signIn.current)
    return <ConnectSignIn signIn={signIn.current} onAgain={signIn.again} onCancel={signIn.cancel} />;
  switch (asking.kind) {
    case "connected": {
      const choose = async ({ id, name, language, country, trade }: AuditSummary) => {
        await auditSetting.setValue({ id, name, language, country, trade });
        onDone();
      };
      const other = () => {
        setAddress("");
        setAsking({ kind: "idle" });
      };
      return <AuditChoice connected={asking} chosen={audit?.id ?? null} onChoose={choose} onOther={other} />;
    }
    default:
      return (
        <ConnectForm
          address={address}
          isAsking={asking.kind === "asking"}
          trouble={asking.kind === "problem" ? asking.trouble : null}
          onAddress={setAddress}
          onConnect={() => void askFirst(address)}
        />
      );
  }
}

interface AuditChoiceProps {
  connected: Connected;
  chosen: string | null;
  onChoose(audit: AuditSummary): Promise<void>;
  onOther(): void;
}

function AuditChoice({ connected, chosen, onChoose, onOther }: AuditChoiceProps) {
  const words = useWords();
  const { url, audits, clocksApartMs } = connected;
  return (
    <main class="panel-main">
      {clocksApartMs > 0 && (
        <p class="notice" role="alert">
          {words.t("platform:servers.clock", { minutes: Math.round(clocksApartMs / 60_000) })}
        </p>
      )}
      <section class="card">
        <div class="audit-choice-head">
          <h2>{words.t("panel:audits.title")}</h2>
          <p class="small mute">{words.t(audits.length > 0 ? "panel:audits.body" : "panel:audits.empty")}</p>
        </div>
        <ul>
          {audits.map((audit) => (
            <li key={audit.id}>
              <button
                type="button"
                class="audit-choice"
                aria-current={audit.id === chosen}
                onClick={() => void onChoose(audit)}
              >
                <b>{audit.name}</b>
                <span class="small mute">
                  {words.t("panel:audits.sites", { count: audit.sites.length })} ·{" "}
                  {words.t("panel:audits.captures", { count: audit.captures })}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <a class="text-button audit-choice-open" href={url} target="_blank" rel="noreferrer">
        {words.t("panel:audits.open")}
      </a>
      <button type="button" class="text-button audit-choice-open" onClick={onOther}>
        {words.t("platform:servers.add")}
      </button>
    </main>
  );
}

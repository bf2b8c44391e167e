import { useEffect, useState } from "preact/hooks";
import type { AuditSummary } from "../../shared/api/schemas.ts";
import { useWords } from "../../shared/ui/words-context.ts";
import {
  type AuditSetting,
  auditSetting,
  DEFAULT_SERVER,
  type ServerSetting,
  serverSetting,
} from "../settings.ts";
import { type ConnectProblem, connect } from "./connect.ts";
import "./connect-view.css";

export interface ConnectViewProps {
  server: ServerSetting | null;
  audit: AuditSetting | null;
  onDone(): void;
}

type Asking =
  | { kind: "idle" }
  | { kind: "asking" }
  | { kind: "problem"; problem: ConnectProblem }
  | { kind: "audits"; url: string; audits: AuditSummary[] };

/** Address of the server, then the audit that captures go into. */
export function ConnectView({ server, audit, onDone }: ConnectViewProps) {
  const [asking, setAsking] = useState<Asking>({ kind: "idle" });
  const [address, setAddress] = useState(server?.url ?? DEFAULT_SERVER);
  const ask = async (typed: string) => {
    setAsking({ kind: "asking" });
    const answer = await connect(typed);
    if ("problem" in answer) return setAsking({ kind: "problem", problem: answer.problem });
    await serverSetting.setValue({ url: answer.url });
    setAsking({ kind: "audits", ...answer });
  };
  useEffect(() => {
    if (server) void ask(server.url);
  }, []);

  if (asking.kind === "audits") {
    const choose = async ({ id, name, language, country, trade }: AuditSummary) => {
      await auditSetting.setValue({ id, name, language, country, trade });
      onDone();
    };
    return (
      <AuditChoice url={asking.url} audits={asking.audits} chosen={audit?.id ?? null} onChoose={choose} />
    );
  }
  return (
    <ServerForm
      address={address}
      asking={asking}
      onAddress={setAddress}
      onConnect={() => void ask(address)}
    />
  );
}

interface ServerFormProps {
  address: string;
  asking: Exclude<Asking, { kind: "audits" }>;
  onAddress(address: string): void;
  onConnect(): void;
}

function ServerForm({ address, asking, onAddress, onConnect }: ServerFormProps) {
  const words = useWords();
  const isAsking = asking.kind === "asking";
  const problem = asking.kind === "problem" ? asking.problem : null;
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
            aria-invalid={problem !== null}
            aria-describedby="connect-problem"
            onInput={({ currentTarget }) => onAddress(currentTarget.value)}
          />
          <span id="connect-problem" class="field-problem" role="alert">
            {problem && words.t(`panel:connect.problem.${problem}`)}
          </span>
        </label>
        <button type="submit" class="button button-primary button-wide" disabled={isAsking}>
          {words.t(isAsking ? "panel:connect.working" : "panel:connect.go")}
        </button>
      </form>
    </main>
  );
}

interface AuditChoiceProps {
  url: string;
  audits: readonly AuditSummary[];
  chosen: string | null;
  onChoose(audit: AuditSummary): Promise<void>;
}

function AuditChoice({ url, audits, chosen, onChoose }: AuditChoiceProps) {
  const words = useWords();
  return (
    <main class="panel-main">
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
    </main>
  );
}

import { useEffect, useState } from "preact/hooks";
import { useWords } from "../../shared/ui/words-context.ts";
import type { LocalAudit, WholeAudit } from "../audits/local-audits.ts";
import { localAudits } from "../audits/local-home.ts";
import { newAudit, siteAddress } from "../audits/new-audit.ts";
import { type AuditSetting, auditSetting, type ServerSetting } from "../settings.ts";
import { ImportAudit } from "./import-audit.tsx";
import type { PanelViewName } from "./panel.tsx";
import type { ScoredPage } from "./score-page.ts";
import { keepProblemOf } from "./use-capturing.ts";
import "./audits-view.css";

export interface AuditsViewProps {
  page: ScoredPage | null;
  server: ServerSetting | null;
  audit: AuditSetting | null;
  onView(view: PanelViewName): void;
  onOpen(auditId: string): void;
}

/** Makes a local audit the one that captures go into. */
export const chooseLocal = ({ id, name, language, country, trade }: LocalAudit) =>
  auditSetting.setValue({ id, name, language, country, trade, isLocal: true });

/** Audits of the server and of this browser, and the way to a new one. */
export function AuditsView({ page, server, audit, onView, onOpen }: AuditsViewProps) {
  const words = useWords();
  const [audits, setAudits] = useState<readonly LocalAudit[] | null>(null);
  useEffect(() => {
    void localAudits.list().then(setAudits);
  }, []);
  const take = async (whole: WholeAudit) => {
    await localAudits.add(whole);
    await chooseLocal(whole.audit);
    onOpen(whole.audit.id);
  };
  const whichAudit = audit ? "panel:settings.change-audit" : "panel:capture.choose-audit";
  return (
    <main class="panel-main">
      <section class="card audits-card">
        <h2>{words.t("local:on-server")}</h2>
        <p class="mute audits-address">{server?.url ?? words.t("panel:settings.no-server")}</p>
        {server && audit && !audit.isLocal && (
          <p>
            <span class="mute">{words.t("local:in-use")}:</span> {audit.name}
          </p>
        )}
        <div class="row">
          <button type="button" class="button button-small" onClick={() => onView("connect")}>
            {words.t(server ? whichAudit : "panel:settings.connect")}
          </button>
        </div>
      </section>
      <section class="card audits-card">
        <h2>{words.t("local:here")}</h2>
        {audits?.length === 0 && <p class="mute">{words.t("local:empty")}</p>}
        <ul class="audits-list">
          {audits?.map((one) => (
            <li key={one.id}>
              <button type="button" class="audits-open" onClick={() => onOpen(one.id)}>
                <b>{one.name}</b>
                <span class="small mute">
                  {words.t("panel:audits.sites", { count: one.sites.length })}
                  {audit?.id === one.id && audit.isLocal && ` · ${words.t("local:in-use")}`}
                  {one.sentTo &&
                    ` · ${words.t("local:sent", { server: new URL(one.sentTo.serverUrl).host })}`}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <NewAuditForm page={page} onMade={take} />
      <ImportAudit onRead={take} />
    </main>
  );
}

interface NewAuditFormProps {
  page: ScoredPage | null;
  onMade(whole: WholeAudit): Promise<void>;
}

function NewAuditForm({ page, onMade }: NewAuditFormProps) {
  const words = useWords();
  const [name, setName] = useState("");
  const [address, setAddress] = useState(page ? new URL(page.read.address).origin : "");
  const [problem, setProblem] = useState<"name" | "address" | "disk-full" | "not-kept" | null>(null);
  const make = async () => {
    if (name.trim() === "") return setProblem("name");
    const homeUrl = siteAddress(address);
    if (homeUrl === null) return setProblem("address");
    const language =
      page && /^[a-z]{2}$/.test(page.scorecard.language) ? page.scorecard.language : words.language;
    try {
      const audit = newAudit(name.trim(), homeUrl, language);
      await onMade({ audit, captures: [], payloads: [], waivers: [] });
    } catch (error) {
      setProblem(keepProblemOf(error));
    }
  };
  const isTyped = problem === "name" || problem === "address";
  return (
    <form
      class="card audits-card"
      noValidate
      aria-labelledby="new-audit-title"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <h2 id="new-audit-title">{words.t("local:new.title")}</h2>
      <label class="field">
        <span class="field-label">{words.t("local:new.name-label")}</span>
        <input
          class="input input-small"
          name="audit-name"
          maxLength={120}
          value={name}
          aria-invalid={problem === "name"}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <label class="field">
        <span class="field-label">{words.t("local:new.address-label")}</span>
        <input
          class="input input-small"
          name="own-address"
          type="url"
          value={address}
          aria-invalid={problem === "address"}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
      </label>
      <p class="field-problem" role="alert">
        {problem && words.t(isTyped ? `local:new.${problem}` : `panel:keep.${problem}`)}
      </p>
      <div class="row">
        <button type="submit" class="button button-small button-primary">
          {words.t("local:new.go")}
        </button>
      </div>
    </form>
  );
}

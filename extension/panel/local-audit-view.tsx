import { useCallback, useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { ApiProblem } from "../../shared/api/client.ts";
import { type MergedAudit, mergeAudit } from "../../shared/audit/merge-audit.ts";
import { useWords } from "../../shared/ui/words-context.ts";
import { writeAuditFile } from "../audits/audit-file.ts";
import type { LocalAudit, LocalCapture, WholeAudit } from "../audits/local-audits.ts";
import { loadLocal, localAudits } from "../audits/local-home.ts";
import { sendUp } from "../audits/send-up.ts";
import { tableWords } from "../audits/table-words.ts";
import type { OutboxMessage } from "../messages.ts";
import { openOutbox } from "../outbox/outbox.ts";
import { clientOf } from "../servers/client-of.ts";
import { type AuditSetting, auditSetting, type ServerSetting } from "../settings.ts";
import { AddRival } from "./add-rival.tsx";
import { chooseLocal } from "./audits-view.tsx";
import { CellCaptures } from "./cell-captures.tsx";

import { type CellKey, LocalMatrix } from "./local-matrix.tsx";
import type { PanelViewName } from "./panel.tsx";
import { fileName, saveFile } from "./save-file.ts";
import "./local-audit-view.css";

export interface LocalAuditViewProps {
  auditId: string;
  audit: AuditSetting | null;
  server: ServerSetting | null;
  onView(view: PanelViewName): void;
}

interface Loaded {
  audit: LocalAudit;
  captures: readonly LocalCapture[];
  merged: MergedAudit;
}

/** An audit of this browser: own site and rivals, touchpoint by touchpoint. */
export function LocalAuditView({ auditId, audit, server, onView }: LocalAuditViewProps) {
  const words = useWords();
  const [loaded, setLoaded] = useState<Loaded | "gone" | null>(null);
  const [removed, setRemoved] = useState<WholeAudit | null>(null);
  const [cell, setCell] = useState<CellKey | null>(null);
  const refresh = useCallback(async () => {
    const known = await loadLocal(auditId);
    setLoaded(known ? { ...known, merged: mergeAudit(known.sources) } : "gone");
  }, [auditId]);
  useEffect(() => {
    void refresh();
  }, [refresh]);

  if (loaded === null) return <main class="panel-main" />;
  if (loaded === "gone") {
    const putBack = async () => {
      if (removed) await localAudits.add(removed);
      setRemoved(null);
      await refresh();
    };
    return (
      <main class="panel-main panel-main-centred">
        <p role="status">{words.t(removed ? "local:removed" : "local:gone")}</p>
        {removed && (
          <button type="button" class="button button-primary" onClick={() => void putBack()}>
            {words.t("panel:entry.undo")}
          </button>
        )}
      </main>
    );
  }
  const remove = async () => {
    setRemoved(await localAudits.remove(auditId));
    if (audit?.id === auditId && audit.isLocal) await auditSetting.setValue(null);
    await refresh();
  };
  const isInUse = audit?.id === auditId && audit.isLocal === true;
  return (
    <main class="panel-main">
      <section class="card local-audit-head">
        <h2>{loaded.audit.name}</h2>
        <div class="row">
          {isInUse ? (
            <span class="pill pill-brand">{words.t("local:in-use")}</span>
          ) : (
            <button
              type="button"
              class="button button-small button-primary"
              onClick={() => void chooseLocal(loaded.audit).then(() => onView("page"))}
            >
              {words.t("local:use")}
            </button>
          )}
        </div>
      </section>
      <LocalMatrix merged={loaded.merged} cell={cell} onCell={setCell} />
      {cell && <CellCaptures cell={cell} {...loaded} onChanged={refresh} />}
      <AddRival audit={loaded.audit} onAdded={refresh} />
      <SendUp loaded={loaded} server={server} onSent={refresh} onView={onView} />
      <AuditFiles loaded={loaded} />
      <button type="button" class="text-button local-audit-remove" onClick={() => void remove()}>
        {words.t("local:remove")}
      </button>
    </main>
  );
}

function AuditFiles({ loaded }: { loaded: Loaded }) {
  const words = useWords();
  const { audit, captures, merged } = loaded;
  const saveJson = async () => {
    const payloads = await Promise.all(captures.map(({ id }) => localAudits.payload(id)));
    const waivers = await localAudits.waivers(audit.id);
    const whole = { audit, captures, waivers, payloads: payloads.filter((one) => one !== undefined) };
    saveFile(fileName(audit.name, "json"), writeAuditFile(whole), "application/json");
  };
  const saveCsv = async () => {
    const { writeMatrixCsv } = await import("../audits/matrix-csv.ts");
    const spoken = tableWords[["en", "ru", "ka"].indexOf(words.language)] ?? tableWords[0];
    if (spoken) saveFile(fileName(audit.name, "csv"), writeMatrixCsv(merged, spoken), "text/csv");
  };
  return (
    <section class="card local-audit-part">
      <h2>{words.t("local:export.title")}</h2>
      <p class="small mute">{words.t("local:export.how")}</p>
      <div class="row">
        <button type="button" class="button button-small" onClick={() => void saveJson()}>
          {words.t("local:export.json")}
        </button>
        <button type="button" class="button button-small" onClick={() => void saveCsv()}>
          {words.t("local:export.csv")}
        </button>
      </div>
    </section>
  );
}

interface SendUpProps {
  loaded: Loaded;
  server: ServerSetting | null;
  onSent(): Promise<void>;
  onView(view: PanelViewName): void;
}

function SendUp({ loaded, server, onSent, onView }: SendUpProps) {
  const words = useWords();
  const { audit, captures } = loaded;
  const [told, setTold] = useState<string | null>(null);
  const [isWorking, setWorking] = useState(false);
  const send = async () => {
    if (!server) return onView("connect");
    setWorking(true);
    try {
      const options = {
        store: localAudits,
        outbox: openOutbox(),
        client: clientOf(server.url),
        serverUrl: server.url,
      };
      const sent = await sendUp(audit.id, options);
      await browser.runtime.sendMessage({ kind: "outbox-send" } satisfies OutboxMessage);
      if (sent && "problem" in sent)
        setTold(words.t("local:send.no-address", { sites: sent.sites.join(", ") }));
      else setTold(words.t("local:send.done", { count: captures.length }));
      await onSent();
    } catch (error) {
      const isRefused = error instanceof ApiProblem && error.code !== "unreachable";
      setTold(
        isRefused ? `${words.t("local:send.refused")} ${error.message}` : words.t("local:send.offline"),
      );
    } finally {
      setWorking(false);
    }
  };
  return (
    <section class="card local-audit-part">
      <h2>{words.t("local:send.title")}</h2>
      <p class="small mute">
        {audit.sentTo ? words.t("local:sent", { server: audit.sentTo.serverUrl }) : words.t("local:send.how")}
      </p>
      <div class="row">
        <button type="button" class="button button-small" disabled={isWorking} onClick={() => void send()}>
          {words.t(server ? "local:send.go" : "panel:settings.connect")}
        </button>
      </div>
      <p class="small" role="status">
        {told}
      </p>
    </section>
  );
}

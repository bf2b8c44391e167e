import { useEffect, useState } from "preact/hooks";
import { useWords } from "../../shared/ui/words-context.ts";
import type { ServerSetting } from "../settings.ts";
import { chooseServer } from "./choose-server.ts";
import { forgetServer, type KnownServer, keepServer, knownServersSetting } from "./known-servers.ts";

export interface ServersCardProps {
  server: ServerSetting | null;
  /** Name of the audit that captures go into. */
  auditName: string | null;
  onConnect(): void;
}

/** The servers that the person has connected to: which is in use, another in its place, and the way out of each. */
export function ServersCard({ server, auditName, onConnect }: ServersCardProps) {
  const words = useWords();
  const [known, setKnown] = useState<readonly KnownServer[]>([]);
  const [gone, setGone] = useState<{ server: KnownServer; wasCurrent: boolean } | null>(null);
  useEffect(() => {
    void knownServersSetting.getValue().then(setKnown);
    return knownServersSetting.watch((servers) => setKnown(servers));
  }, []);
  // A server from before the list was kept.
  const listed =
    server && !known.some(({ url }) => url === server.url)
      ? [{ url: server.url, version: "", token: null }, ...known]
      : known;

  const disconnect = async (one: KnownServer) => {
    const wasCurrent = one.url === server?.url;
    // What is shown may be less than what is kept, while that is still being read.
    const forgotten = await forgetServer(one.url);
    if (wasCurrent) await chooseServer(null);
    setGone({ server: forgotten ?? one, wasCurrent });
  };
  const connectAgain = async () => {
    if (!gone) return;
    await keepServer(gone.server);
    if (gone.wasCurrent) await chooseServer(gone.server.url);
    setGone(null);
  };
  const use = async (url: string) => {
    await chooseServer(url);
    onConnect();
  };
  const whichAudit = auditName ? "panel:settings.change-audit" : "panel:capture.choose-audit";
  return (
    <section class="card settings-card">
      <h2>{words.t(listed.length > 1 ? "platform:servers.title" : "panel:settings.server")}</h2>
      {listed.length === 0 && <p class="mute">{words.t("panel:settings.no-server")}</p>}
      <ul class="server-list">
        {listed.map((one) => (
          <li key={one.url}>
            <p class="settings-address">
              {one.url}
              {one.url === server?.url && listed.length > 1 && (
                <span class="pill pill-brand">{words.t("platform:servers.current")}</span>
              )}
            </p>
            <p class="small mute">
              {one.version !== "" && words.t("platform:servers.version", { version: one.version })}
              {one.token !== null && ` · ${words.t("platform:servers.signed-in")}`}
            </p>
            <div class="row">
              {one.url !== server?.url && (
                <button type="button" class="button button-small" onClick={() => void use(one.url)}>
                  {words.t("platform:servers.use")}
                </button>
              )}
              <button
                type="button"
                class="button button-small button-quiet"
                onClick={() => void disconnect(one)}
              >
                {words.t("platform:servers.disconnect")}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {auditName && (
        <p>
          <span class="mute">{words.t("panel:settings.audit")}:</span> {auditName}
        </p>
      )}
      <div class="row">
        <button type="button" class="button button-small" onClick={onConnect}>
          {words.t(server ? whichAudit : "panel:settings.connect")}
        </button>
      </div>
      <p class="notice" role="status" hidden={gone === null}>
        {gone && (
          <>
            {words.t("platform:servers.disconnected", { server: gone.server.url })}{" "}
            <button type="button" class="text-button" onClick={() => void connectAgain()}>
              {words.t("platform:servers.undo")}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

import { useState } from "preact/hooks";
import { type ShareKind, shareKinds } from "../../../shared/api/endpoint.ts";
import type { Share } from "../../../shared/api/shares.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { useApi } from "../api-context.ts";
import { isLoopback } from "../model/read-address.ts";
import { useSession } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { useHashTarget } from "../use-hash-target.ts";
import { useLoad } from "../use-load.ts";
import { CopyOnce } from "./copy-once.tsx";
import { Loaded } from "./loaded.tsx";
import { PickOne } from "./pick-one.tsx";
import "./share-links.css";

const DAYS = [7, 30, 90, 365];
const USUAL_DAYS = 30;

/** Links by which strangers read or rate this audit: who has one, how often it was opened, and the end of it. */
export function ShareLinks({ auditId }: { auditId: string }) {
  const words = useWords();
  const api = useApi();
  const load = useLoad(
    async () => (await api.call("listShares", { params: { id: auditId } })).items,
    [auditId],
  );
  useHashTarget(load.state === "ready");
  return (
    <section class="settings-section" id="shares">
      <h2>{words.t("connections:shares.title")}</h2>
      <p class="mute small">{words.t("connections:shares.hint")}</p>
      <Loaded from={load}>
        {(shares, again) => (
          <>
            {isLoopback(location.hostname) && <HereAlone />}
            <ShareForm auditId={auditId} onMade={again} />
            {shares.length === 0 ? (
              <p class="mute">{words.t("connections:shares.none")}</p>
            ) : (
              <ul class="share-links card">
                {shares.map((share) => (
                  <ShareRow key={share.id} share={share} onChange={again} />
                ))}
              </ul>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

/** A link is made of the address that this page was opened by: one of this machine opens nowhere else. */
function HereAlone() {
  const words = useWords();
  const isLocal = useSession().session.mode === "local";
  return (
    <div class="share-here card">
      <p>{words.t("connections:shares.here-alone")}</p>
      <p class="mute small">
        {words.t(isLocal ? "connections:shares.as-team" : "connections:shares.by-address")}
      </p>
      {isLocal && <code class="share-command">npm run tenpoint -- team</code>}
    </div>
  );
}

const kindOf = (text: string | undefined): ShareKind =>
  shareKinds.find((value) => value === text) ?? "report";

interface ShareFormProps {
  auditId: string;
  onMade: () => Promise<void>;
}

function ShareForm({ auditId, onMade }: ShareFormProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { query } = useQuery();
  const [kind, setKind] = useState<ShareKind>(kindOf(query.share));
  const [name, setName] = useState("");
  const [days, setDays] = useState(USUAL_DAYS);
  const [made, setMade] = useState<{ name: string; link: string }>();
  const make = (event: Event) => {
    event.preventDefault();
    void act(() => api.call("createShare", { params: { id: auditId }, body: { kind, name, days } }), {
      done: words.t("connections:shares.made"),
      after: ({ token }) => {
        setMade({ name, link: `${location.origin}/share#${token}` });
        setName("");
        return onMade();
      },
    });
  };
  return (
    <form class="settings-form card" onSubmit={make}>
      <label class="field settings-wide">
        <span class="field-label">{words.t("connections:shares.for")}</span>
        <input
          class="input"
          name="name"
          required
          maxLength={120}
          placeholder={words.t("connections:shares.for-example")}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <PickOne
        label={words.t("connections:shares.kind")}
        value={kind}
        options={shareKinds.map((value) => ({ value, text: words.t(`connections:shares.kind.${value}`) }))}
        onPick={(picked) => setKind(kindOf(picked))}
        isSmall={false}
      />
      <PickOne
        label={words.t("connections:shares.open-for")}
        value={String(days)}
        options={DAYS.map((count) => ({
          value: String(count),
          text: words.t("connections:shares.days", { count }),
        }))}
        onPick={(picked) => setDays(Number(picked))}
        isSmall={false}
      />
      <div class="settings-wide">
        <button type="submit" class="button button-primary">
          {words.t("connections:shares.make")}
        </button>
      </div>
      {made && (
        <div class="settings-wide">
          <CopyOnce label={made.name} text={made.link} />
        </div>
      )}
    </form>
  );
}

function ShareRow({ share, onChange }: { share: Share; onChange: () => Promise<void> }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { id, name, kind, opens, openedAt, expiresAt } = share;
  const isExpired = expiresAt <= Date.now();
  const facts = [
    words.t(`connections:shares.kind.${kind}`),
    isExpired
      ? words.t("connections:shares.expired")
      : words.t("connections:shares.until", { when: words.moment(expiresAt) }),
    opens === 0 || openedAt === null
      ? words.t("connections:shares.unopened")
      : `${words.t("connections:shares.opens", { count: opens })}, ${words.ago(openedAt, Date.now())}`,
  ];
  const revoke = () =>
    act(() => api.call("revokeShare", { params: { id } }), {
      done: words.t("connections:shares.revoked"),
      undo: () => api.call("restoreShare", { params: { id } }),
      after: onChange,
    });
  return (
    <li class="share-link">
      <div class="share-link-words">
        <b>{name}</b>
        <span class="small mute">{facts.join(" · ")}</span>
      </div>
      <button type="button" class="button button-small" onClick={() => void revoke()}>
        {words.t("connections:shares.revoke")}
      </button>
    </li>
  );
}

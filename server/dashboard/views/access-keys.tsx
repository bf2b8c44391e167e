import { useState } from "preact/hooks";
import { type TokenScope, tokenScopes } from "../../../shared/api/endpoint.ts";
import type { AccessToken } from "../../../shared/api/tokens.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { dayOf } from "../model/day.ts";
import { useSession, useWorkspaceName } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import { EmptyNote } from "../widgets/empty-note.tsx";
import { Loaded } from "../widgets/loaded.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { PickOne } from "../widgets/pick-one.tsx";
import { ShownOnce } from "../widgets/shown-once.tsx";
import { SureButton } from "../widgets/sure-button.tsx";
import { TextField } from "../widgets/text-field.tsx";
import "./access-keys.css";

const DAYS = [30, 90, 365] as const;

/** Keys of scripts, and programs that were let in. */
export function AccessKeys() {
  const words = useWords();
  const api = useApi();
  const { session } = useSession();
  const workspace = useWorkspaceName();
  const load = useLoad(() => api.call("listTokens"), []);
  const isOwner = session.workspace?.role === "owner";
  return (
    <>
      <PageHead
        title={words.t("team:keys.title")}
        under={words.t(isOwner ? "team:keys.all" : "team:keys.under", { workspace })}
      />
      <Loaded from={load}>
        {({ items }, again) => (
          <div class="keys">
            {items.length === 0 ? (
              <EmptyNote title={words.t("team:keys.none")} lesson={words.t("team:keys.none-lesson")} />
            ) : (
              <ul class="keys-list card">
                {items.map((token) => (
                  <KeyRow key={token.id} token={token} again={again} />
                ))}
              </ul>
            )}
            <NewKey again={again} />
          </div>
        )}
      </Loaded>
    </>
  );
}

function KeyRow({ token, again }: { token: AccessToken; again: () => Promise<void> }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { id, kind, name, prefix, scopes, owner, createdAt, lastUsedAt, expiresAt } = token;
  const revoke = () =>
    act(() => api.call("revokeToken", { params: { id } }), {
      done: words.t("team:keys.revoked"),
      after: again,
    });
  const about = [
    words.t("team:keys.of", { name: owner }),
    words.t("team:keys.made", { day: words.day(dayOf(new Date(createdAt))) }),
    lastUsedAt === null
      ? words.t("team:keys.unused")
      : words.t("team:keys.used", { ago: words.ago(lastUsedAt, Date.now()) }),
    ...(expiresAt === null
      ? []
      : [words.t("team:keys.expires", { day: words.day(dayOf(new Date(expiresAt))) })]),
  ];
  return (
    <li class="keys-row">
      <div class="keys-what">
        <b>
          {name} <span class="pill">{words.t(`team:keys.kind.${kind}`)}</span>
        </b>
        <span class="mute small">
          <code>{prefix}…</code> · {about.join(" · ")}
        </span>
        <span class="small">{scopes.map((scope) => words.t(`team:scope.${scope}`)).join("; ")}</span>
      </div>
      <SureButton sure={words.t("team:keys.revoke-sure")} onSure={revoke}>
        {words.t("team:keys.revoke")}
      </SureButton>
    </li>
  );
}

function NewKey({ again }: { again: () => Promise<void> }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<readonly TokenScope[]>(["read"]);
  const [days, setDays] = useState("90");
  const [made, setMade] = useState("");
  const make = (event: Event) => {
    event.preventDefault();
    const body = { name, scopes: [...scopes], days: days === "" ? null : Number(days) };
    void act(() => api.call("createToken", { body }), {
      after: async ({ token }) => {
        setMade(token);
        setName("");
        await again();
      },
    });
  };
  return (
    <section class="keys-new">
      <h2>{words.t("team:keys.new")}</h2>
      <form class="keys-form card" onSubmit={make}>
        <TextField
          label={words.t("team:keys.new-name")}
          name="name"
          maxLength={120}
          placeholder={words.t("team:keys.new-example")}
          value={name}
          onInput={setName}
        />
        <PickOne
          label={words.t("team:keys.days")}
          value={days}
          isSmall={false}
          any={words.t("team:keys.days-forever")}
          options={DAYS.map((count) => ({
            value: String(count),
            text: words.t("team:keys.days-count", { count }),
          }))}
          onPick={setDays}
        />
        <fieldset class="keys-scopes">
          <legend class="field-label">{words.t("team:keys.may")}</legend>
          {tokenScopes.map((scope) => (
            <label key={scope} class="keys-scope">
              <input
                type="checkbox"
                name={scope}
                checked={scopes.includes(scope)}
                onChange={({ currentTarget }) =>
                  setScopes(
                    tokenScopes.filter((other) =>
                      other === scope ? currentTarget.checked : scopes.includes(other),
                    ),
                  )
                }
              />
              {words.t(`team:scope.${scope}`)}
            </label>
          ))}
        </fieldset>
        <button type="submit" class="button button-primary" disabled={scopes.length === 0}>
          {words.t("team:keys.new-go")}
        </button>
      </form>
      {made && <ShownOnce lead={words.t("team:keys.shown-once")} secret={made} />}
    </section>
  );
}

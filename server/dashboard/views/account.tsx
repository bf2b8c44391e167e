import { useState } from "preact/hooks";
import { mailLanguages, type Person, type SignedInBrowser } from "../../../shared/api/accounts.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { languageNames } from "../../../shared/words/interface.ts";
import { useApi } from "../api-context.ts";
import { browserName } from "../model/browser-name.ts";
import { useSession } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import { Loaded } from "../widgets/loaded.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { PasswordField } from "../widgets/password-field.tsx";
import { PickOne } from "../widgets/pick-one.tsx";
import { TextField } from "../widgets/text-field.tsx";
import { NoSuchPage } from "./no-such-page.tsx";
import "./account.css";

/** What a person settles about themselves. */
export function Account() {
  const words = useWords();
  const { session } = useSession();
  const { person } = session;
  if (!person) return <NoSuchPage />;
  return (
    <>
      <PageHead title={words.t("team:account.title")} under={person.email} />
      <div class="account">
        <Particulars person={person} />
        <Address person={person} />
        <Password person={person} />
        <Sessions />
        <TakeAlong />
        <DeleteAccount person={person} />
      </div>
    </>
  );
}

function Particulars({ person }: { person: Person }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { refresh } = useSession();
  const [name, setName] = useState(person.name);
  const [language, setLanguage] = useState(person.language);
  const save = (event: Event) => {
    event.preventDefault();
    void act(() => api.call("updateAccount", { body: { name, language } }), {
      done: words.t("dashboard:saved"),
      after: refresh,
    });
  };
  return (
    <form class="account-form card" onSubmit={save}>
      <TextField
        label={words.t("team:name")}
        name="name"
        autocomplete="name"
        maxLength={120}
        value={name}
        onInput={setName}
      />
      <PickOne
        label={words.t("team:account.language")}
        value={language}
        isSmall={false}
        options={mailLanguages.map((value) => ({ value, text: languageNames[value] }))}
        onPick={(value) => setLanguage(mailLanguages.find((known) => known === value) ?? "en")}
      />
      <button type="submit" class="button button-primary">
        {words.t("dashboard:save")}
      </button>
    </form>
  );
}

function Address({ person }: { person: Person }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const ask = (event: Event) => {
    event.preventDefault();
    void act(() => api.call("askEmailChange", { body: { email, password } }), {
      done: words.t("team:account.email-sent", { email }),
      after: () => setPassword(""),
    });
  };
  return (
    <section class="account-section">
      <h2>{words.t("team:account.email-title")}</h2>
      <p class="mute small">{words.t("team:account.email-now", { email: person.email })}</p>
      <form class="account-form card" onSubmit={ask}>
        <TextField
          label={words.t("team:account.email-new")}
          name="new-email"
          type="email"
          autocomplete="email"
          maxLength={254}
          value={email}
          onInput={setEmail}
        />
        {person.hasPassword && <PasswordField name="email-password" value={password} onInput={setPassword} />}
        <button type="submit" class="button">
          {words.t("team:account.email-go")}
        </button>
      </form>
    </section>
  );
}

function Password({ person }: { person: Person }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { refresh } = useSession();
  const [current, setCurrent] = useState("");
  const [password, setPassword] = useState("");
  const change = (event: Event) => {
    event.preventDefault();
    void act(() => api.call("changePassword", { body: { current, password } }), {
      done: words.t("team:account.password-done"),
      after: async () => {
        setCurrent("");
        setPassword("");
        await refresh();
      },
    });
  };
  return (
    <section class="account-section">
      <h2>{words.t("team:account.password-title")}</h2>
      {!person.hasPassword && <p class="mute small">{words.t("team:account.password-none")}</p>}
      <form class="account-form card" onSubmit={change}>
        {person.hasPassword && (
          <PasswordField
            label={words.t("team:account.password-now")}
            name="current"
            value={current}
            onInput={setCurrent}
          />
        )}
        <PasswordField
          label={words.t("team:account.password-new")}
          name="new"
          isNew
          value={password}
          onInput={setPassword}
        />
        <button type="submit" class="button">
          {words.t("team:account.password-go")}
        </button>
      </form>
    </section>
  );
}

function Sessions() {
  const words = useWords();
  const api = useApi();
  const load = useLoad(() => api.call("listSessions"), []);
  return (
    <section class="account-section">
      <h2>{words.t("team:account.sessions")}</h2>
      <Loaded from={load}>{({ items }, again) => <SessionList items={items} again={again} />}</Loaded>
    </section>
  );
}

function SessionList({ items, again }: { items: readonly SignedInBrowser[]; again: () => Promise<void> }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const end = (id: string) =>
    act(() => api.call("endSession", { params: { id } }), {
      done: words.t("team:account.ended"),
      after: again,
    });
  const endAll = () =>
    act(() => api.call("endOtherSessions"), { done: words.t("team:account.ended"), after: again });
  return (
    <>
      <ul class="account-list card">
        {items.map(({ id, isThis, userAgent, createdAt }) => (
          <li key={id} class="account-row">
            <span class="account-browser">
              <b>
                {browserName(userAgent) || words.t("team:account.browser")}{" "}
                {isThis && <span class="pill">{words.t("team:account.this")}</span>}
              </b>
              <span class="mute small">
                {words.t("team:account.since", { moment: words.moment(createdAt) })}
              </span>
            </span>
            {!isThis && (
              <button type="button" class="button button-small" onClick={() => void end(id)}>
                {words.t("team:account.end")}
              </button>
            )}
          </li>
        ))}
      </ul>
      {items.length > 1 && (
        <button type="button" class="button" onClick={() => void endAll()}>
          {words.t("team:account.end-all")}
        </button>
      )}
    </>
  );
}

function TakeAlong() {
  const words = useWords();
  const api = useApi();
  return (
    <section class="account-section">
      <h2>{words.t("team:account.export")}</h2>
      <p class="mute small">{words.t("team:account.export-hint")}</p>
      <a class="button" href={api.url("exportAccount", {})} download>
        {words.t("team:account.export-go")}
      </a>
    </section>
  );
}

function DeleteAccount({ person }: { person: Person }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const remove = (event: Event) => {
    event.preventDefault();
    void act(() => api.call("deleteAccount", { body: { email, password } }), {
      after: () => location.assign("/"),
    });
  };
  return (
    <section class="account-section">
      <h2>{words.t("team:account.delete")}</h2>
      <p class="mute small">{words.t("team:account.delete-hint")}</p>
      <form class="account-form card" onSubmit={remove}>
        <TextField
          label={words.t("team:account.delete-email")}
          name="delete-email"
          type="email"
          autocomplete="off"
          placeholder={person.email}
          value={email}
          onInput={setEmail}
        />
        {person.hasPassword && (
          <PasswordField name="delete-password" value={password} onInput={setPassword} />
        )}
        <button type="submit" class="button account-delete" disabled={email.trim() === ""}>
          {words.t("team:account.delete-go")}
        </button>
      </form>
    </section>
  );
}

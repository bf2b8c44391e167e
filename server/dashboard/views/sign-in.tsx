import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useSession } from "../session-context.ts";
import { isEntrance } from "../shell/entrances.ts";
import { useAct } from "../shell/toaster.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { PasswordField } from "../widgets/password-field.tsx";
import { TextField } from "../widgets/text-field.tsx";

const LINK_MINUTES = 15;

/** By password, by a link to the mailbox, or by the token of such a link. Whoever came to another address goes on there. */
export function SignIn({ token }: { token: string }) {
  const words = useWords();
  const { session } = useSession();
  if (session.needsOwner)
    return (
      <>
        <PageHead title={words.t("team:sign-in.title")} />
        <p class="entrance-said">{words.t("team:sign-in.no-owner")}</p>
      </>
    );
  return token ? <ByLink token={token} /> : <ByPassword />;
}

/** What to do once somebody is in. */
export function useEntered() {
  const { path, route } = useLocation();
  const { refresh } = useSession();
  return async () => {
    if (isEntrance(path)) route("/", true);
    await refresh();
  };
}

function ByPassword() {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const entered = useEntered();
  const { session } = useSession();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [remember, setRemember] = useState(true);
  const [said, setSaid] = useState("");
  const signIn = (event: Event) => {
    event.preventDefault();
    void act(() => api.call("signIn", { body: { email, password, remember } }), { after: entered });
  };
  const ask = (name: "askSignInLink" | "askPasswordReset", sentence: string) => {
    if (email.trim() === "") return setSaid(words.t("team:sign-in.email-first"));
    void act(() => api.call(name, { body: { email } }), {
      after: () => setSaid(session.sendsMail ? sentence : words.t("team:sign-in.no-mail")),
    });
  };
  return (
    <>
      <PageHead title={words.t("team:sign-in.title")} under={words.t("team:sign-in.under")} />
      <form class="entrance-form" onSubmit={signIn}>
        <TextField
          label={words.t("team:email")}
          name="email"
          type="email"
          autocomplete="username"
          maxLength={254}
          value={email}
          onInput={setEmail}
        />
        <PasswordField value={password} onInput={setPassword} />
        <label class="entrance-check">
          <input
            type="checkbox"
            checked={remember}
            onChange={({ currentTarget }) => setRemember(currentTarget.checked)}
          />
          {words.t("team:sign-in.remember")}
        </label>
        <button type="submit" class="button button-primary button-wide">
          {words.t("team:sign-in.go")}
        </button>
      </form>
      <div class="entrance-more">
        <button
          type="button"
          class="button button-quiet"
          onClick={() => ask("askSignInLink", words.t("team:sign-in.link-sent", { minutes: LINK_MINUTES }))}
        >
          {words.t("team:sign-in.by-link")}
        </button>
        <button
          type="button"
          class="button button-quiet"
          onClick={() => ask("askPasswordReset", words.t("team:sign-in.reset-sent"))}
        >
          {words.t("team:sign-in.forgotten")}
        </button>
      </div>
      {said && (
        <p class="entrance-said" role="status">
          {said}
        </p>
      )}
    </>
  );
}

/** Pressed by a person: programs that look through mails open links, and would use it up. */
function ByLink({ token }: { token: string }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const entered = useEntered();
  return (
    <>
      <PageHead title={words.t("team:sign-in.title")} under={words.t("team:sign-in.by-token")} />
      <div class="entrance-form">
        <button
          type="button"
          class="button button-primary button-wide"
          onClick={() => void act(() => api.call("signInByLink", { body: { token } }), { after: entered })}
        >
          {words.t("team:sign-in.go")}
        </button>
      </div>
    </>
  );
}

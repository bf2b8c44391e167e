import { useState } from "preact/hooks";
import type { Offer } from "../../../shared/api/people.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useSession } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import { BrokenLink } from "../widgets/broken-link.tsx";
import { Loaded } from "../widgets/loaded.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { PasswordField } from "../widgets/password-field.tsx";
import { TextField } from "../widgets/text-field.tsx";
import { useEntered } from "./sign-in.tsx";

/** What an invitation offers, and the ways to take it. */
export function InvitationPage({ token }: { token: string }) {
  const api = useApi();
  const load = useLoad(() => api.call("readInvitation", { body: { token } }), [token]);
  if (!token) return <BrokenLink />;
  return <Loaded from={load}>{(offer) => <Offered token={token} offer={offer} />}</Loaded>;
}

function Offered({ token, offer }: { token: string; offer: Offer }) {
  const words = useWords();
  const { session } = useSession();
  const [hasAccount, setHasAccount] = useState(offer.hasAccount);
  const { inviter, role, may } = {
    inviter: offer.invitedBy,
    role: words.t(`team:role.${offer.role}`),
    may: words.t(`team:role.${offer.role}-may`),
  };
  return (
    <>
      <PageHead
        title={words.t("team:invitation.title", { workspace: offer.workspace || words.t("team:unnamed") })}
        under={words.t("team:invitation.under", { inviter, role, may })}
      />
      {offer.email && <p class="entrance-said">{words.t("team:invitation.for", { email: offer.email })}</p>}
      {session.person && <Join token={token} name={session.person.name} />}
      {!session.person && hasAccount && <SignInAndJoin token={token} offer={offer} />}
      {!session.person && !hasAccount && (
        <NewAccount token={token} offer={offer} onHasAccount={() => setHasAccount(true)} />
      )}
    </>
  );
}

function Join({ token, name }: { token: string; name: string }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const entered = useEntered();
  const join = () => act(() => api.call("acceptInvitation", { body: { token } }), { after: entered });
  return (
    <div class="entrance-form">
      <button type="button" class="button button-primary button-wide" onClick={() => void join()}>
        {words.t("team:invitation.join", { name })}
      </button>
    </div>
  );
}

function SignInAndJoin({ token, offer }: { token: string; offer: Offer }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const entered = useEntered();
  const [email, setEmail] = useState(offer.email ?? "");
  const [password, setPassword] = useState("");
  const join = (event: Event) => {
    event.preventDefault();
    const both = async () => {
      await api.call("signIn", { body: { email, password } });
      await api.call("acceptInvitation", { body: { token } });
    };
    void act(both, { after: entered });
  };
  return (
    <form class="entrance-form" onSubmit={join}>
      {offer.hasAccount && <p>{words.t("team:invitation.has-account")}</p>}
      <TextField
        label={words.t("team:email")}
        name="email"
        type="email"
        autocomplete="username"
        isReadOnly={offer.email !== null}
        value={email}
        onInput={setEmail}
      />
      <PasswordField value={password} onInput={setPassword} />
      <button type="submit" class="button button-primary button-wide">
        {words.t("team:sign-in.go")}
      </button>
    </form>
  );
}

interface NewAccountProps {
  token: string;
  offer: Offer;
  onHasAccount: () => void;
}

function NewAccount({ token, offer, onHasAccount }: NewAccountProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const entered = useEntered();
  const [account, setAccount] = useState({ name: "", email: offer.email ?? "", password: "" });
  const set = (changes: Partial<typeof account>) => setAccount({ ...account, ...changes });
  const join = (event: Event) => {
    event.preventDefault();
    void act(() => api.call("acceptInvitation", { body: { token, account } }), { after: entered });
  };
  return (
    <form class="entrance-form" onSubmit={join}>
      <TextField
        label={words.t("team:name")}
        name="name"
        autocomplete="name"
        maxLength={120}
        value={account.name}
        onInput={(name) => set({ name })}
      />
      <TextField
        label={words.t("team:email")}
        name="email"
        type="email"
        autocomplete="username"
        maxLength={254}
        isReadOnly={offer.email !== null}
        value={account.email}
        onInput={(email) => set({ email })}
      />
      <PasswordField isNew value={account.password} onInput={(password) => set({ password })} />
      <button type="submit" class="button button-primary button-wide">
        {words.t("team:invitation.go")}
      </button>
      {offer.email === null && (
        <button type="button" class="button button-quiet" onClick={onHasAccount}>
          {words.t("team:invitation.have-one")}
        </button>
      )}
    </form>
  );
}

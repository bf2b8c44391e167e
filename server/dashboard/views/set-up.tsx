import { useState } from "preact/hooks";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { BrokenLink } from "../widgets/broken-link.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { PasswordField } from "../widgets/password-field.tsx";
import { TextField } from "../widgets/text-field.tsx";
import { useEntered } from "./sign-in.tsx";

/** The first owner of a team's server, by the link from its terminal. */
export function SetUp({ token }: { token: string }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const entered = useEntered();
  const [draft, setDraft] = useState({ workspaceName: "", name: "", email: "", password: "" });
  const set = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  if (!token) return <BrokenLink />;
  const begin = (event: Event) => {
    event.preventDefault();
    const body = { ...draft, token, language: words.language };
    void act(() => api.call("setUp", { body }), { after: entered });
  };
  return (
    <>
      <PageHead title={words.t("team:set-up.title")} under={words.t("team:set-up.under")} />
      <form class="entrance-form" onSubmit={begin}>
        <TextField
          label={words.t("team:set-up.workspace")}
          name="workspace"
          maxLength={120}
          placeholder={words.t("team:set-up.workspace-example")}
          value={draft.workspaceName}
          onInput={(workspaceName) => set({ workspaceName })}
        />
        <TextField
          label={words.t("team:name")}
          name="name"
          autocomplete="name"
          maxLength={120}
          value={draft.name}
          onInput={(name) => set({ name })}
        />
        <TextField
          label={words.t("team:email")}
          name="email"
          type="email"
          autocomplete="username"
          maxLength={254}
          value={draft.email}
          onInput={(email) => set({ email })}
        />
        <PasswordField isNew value={draft.password} onInput={(password) => set({ password })} />
        <button type="submit" class="button button-primary button-wide">
          {words.t("team:set-up.go")}
        </button>
      </form>
    </>
  );
}

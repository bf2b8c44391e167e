import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useSession } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { BrokenLink } from "../widgets/broken-link.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { PasswordField } from "../widgets/password-field.tsx";

/** By the link from a mail. */
export function NewPassword({ token }: { token: string }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { route } = useLocation();
  const { refresh } = useSession();
  const [password, setPassword] = useState("");
  if (!token) return <BrokenLink />;
  const save = (event: Event) => {
    event.preventDefault();
    void act(() => api.call("resetPassword", { body: { token, password } }), {
      done: words.t("team:new-password.done"),
      after: async () => {
        route("/sign-in", true);
        await refresh();
      },
    });
  };
  return (
    <>
      <PageHead title={words.t("team:new-password.title")} />
      <form class="entrance-form" onSubmit={save}>
        <PasswordField isNew value={password} onInput={setPassword} />
        <button type="submit" class="button button-primary button-wide">
          {words.t("team:new-password.go")}
        </button>
      </form>
    </>
  );
}

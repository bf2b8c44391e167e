import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { BrokenLink } from "../widgets/broken-link.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { useEntered } from "./sign-in.tsx";

/** By the link that was sent to the new address. */
export function EmailChange({ token }: { token: string }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const entered = useEntered();
  if (!token) return <BrokenLink />;
  const take = () =>
    act(() => api.call("changeEmail", { body: { token } }), {
      done: words.t("team:email-change.done"),
      after: entered,
    });
  return (
    <>
      <PageHead title={words.t("team:email-change.title")} under={words.t("team:email-change.under")} />
      <div class="entrance-form">
        <button type="button" class="button button-primary button-wide" onClick={() => void take()}>
          {words.t("team:email-change.go")}
        </button>
      </div>
    </>
  );
}

import { useWords } from "../../shared/ui/words-context.ts";
import type { DeviceCode } from "../servers/device-flow.ts";
import type { SignIn } from "../servers/sign-in.ts";

export interface ConnectSignInProps {
  signIn: SignIn;
  onAgain(): void;
  onCancel(): void;
}

/** The code that the server's own page must show, and what has become of it. */
export function ConnectSignIn({ signIn, onAgain, onCancel }: ConnectSignInProps) {
  const words = useWords();
  const { serverUrl, progress } = signIn;
  return (
    <main class="panel-main">
      <section class="card connect-form">
        <h2>{words.t("platform:sign-in.title", { server: new URL(serverUrl).host })}</h2>
        {progress.kind === "asking" && <p class="mute">{words.t("panel:connect.working")}</p>}
        {progress.kind === "waiting" && <CodeShown code={progress.code} isSlow={progress.isSlow} />}
        {progress.kind === "problem" && (
          <>
            <p role="alert">{words.t(`platform:sign-in.problem.${progress.problem}`)}</p>
            <button type="button" class="button button-primary button-wide" onClick={onAgain}>
              {words.t("platform:sign-in.again")}
            </button>
          </>
        )}
        <button type="button" class="button button-wide" onClick={onCancel}>
          {words.t("platform:sign-in.cancel")}
        </button>
      </section>
    </main>
  );
}

function CodeShown({ code, isSlow }: { code: DeviceCode; isSlow: boolean }) {
  const words = useWords();
  return (
    <>
      <p class="mute">{words.t("platform:sign-in.body")}</p>
      <p class="sign-in-code">
        <span class="field-label">{words.t("platform:sign-in.code")}</span>
        <strong>{code.userCode}</strong>
      </p>
      <a class="button button-primary button-wide" href={code.page} target="_blank" rel="noreferrer">
        {words.t("platform:sign-in.open")}
      </a>
      <p class="small mute" role="status">
        {words.t(isSlow ? "platform:sign-in.slow" : "platform:sign-in.waiting")}
      </p>
    </>
  );
}

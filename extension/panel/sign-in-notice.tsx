import { useWords } from "../../shared/ui/words-context.ts";
import type { SignIn } from "../servers/sign-in.ts";

export interface SignInNoticeProps {
  signIn: SignIn;
  onOpen(): void;
}

/** Reminds of a sign-in that goes on while the panel shows something else, or that has come to nothing. */
export function SignInNotice({ signIn, onOpen }: SignInNoticeProps) {
  const words = useWords();
  const { serverUrl, progress } = signIn;
  return (
    <p class="notice sign-in-notice" role="status">
      {progress.kind === "problem" ? (
        words.t(`platform:sign-in.problem.${progress.problem}`)
      ) : (
        <>
          {words.t("platform:sign-in.title", { server: new URL(serverUrl).host })}
          {progress.kind === "waiting" && <b> {progress.code.userCode}</b>}
        </>
      )}{" "}
      <button type="button" class="text-button" onClick={onOpen}>
        {words.t("platform:sign-in.resume")}
      </button>
    </p>
  );
}

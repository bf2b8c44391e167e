import { useCallback, useEffect, useState } from "preact/hooks";
import { useWords } from "../../shared/ui/words-context.ts";
import { type DeviceCode, type DeviceDoor, type SignInProblem, signIn } from "../servers/device-flow.ts";

export interface ConnectSignInProps {
  serverUrl: string;
  door: DeviceDoor;
  onToken(token: string): void;
  onCancel(): void;
}

type Progress =
  | { kind: "asking" }
  | { kind: "waiting"; code: DeviceCode; isSlow: boolean }
  | { kind: "problem"; problem: SignInProblem };

/** The code that the server's own page must show, and what has become of it. */
export function ConnectSignIn({ serverUrl, door, onToken, onCancel }: ConnectSignInProps) {
  const words = useWords();
  const [progress, setProgress] = useState<Progress>({ kind: "asking" });
  const [round, setRound] = useState(0);
  const begin = useCallback(
    async (signal: AbortSignal) => {
      setProgress({ kind: "asking" });
      const end = await signIn({
        serverUrl,
        door,
        send: (url, init) => fetch(url, { ...init, signal }),
        wait: (ms) => waitFor(ms, signal),
        elapsed: () => performance.now(),
        show: (code) => setProgress({ kind: "waiting", code, isSlow: false }),
        slow: (isSlow) => setProgress((now) => (now.kind === "waiting" ? { ...now, isSlow } : now)),
      });
      if (signal.aborted) return;
      if ("token" in end) onToken(end.token);
      else setProgress({ kind: "problem", problem: end.problem });
    },
    [serverUrl, door],
  );
  useEffect(() => {
    const leaving = new AbortController();
    // Whoever leaves has given up; there is nobody left to tell.
    begin(leaving.signal).catch(() => undefined);
    return () => leaving.abort();
  }, [begin, round]);

  return (
    <main class="panel-main">
      <section class="card connect-form">
        <h2>{words.t("platform:sign-in.title", { server: new URL(serverUrl).host })}</h2>
        {progress.kind === "asking" && <p class="mute">{words.t("panel:connect.working")}</p>}
        {progress.kind === "waiting" && <CodeShown code={progress.code} isSlow={progress.isSlow} />}
        {progress.kind === "problem" && (
          <>
            <p role="alert">{words.t(`platform:sign-in.problem.${progress.problem}`)}</p>
            <button
              type="button"
              class="button button-primary button-wide"
              onClick={() => setRound((count) => count + 1)}
            >
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

function waitFor(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

import { useEffect, useState } from "preact/hooks";
import { chooseServer } from "../servers/choose-server.ts";
import { askForCode, awaitToken, type DeviceDoor } from "../servers/device-flow.ts";
import { findServer, keepServer } from "../servers/known-servers.ts";
import { sendHeldBack } from "../servers/send-held-back.ts";
import { beginSignIn, progressSignIn, type SignIn, signInSetting } from "../servers/sign-in.ts";

export interface SignInControl {
  /** What was begun, here or in a panel that is closed by now. */
  current: SignIn | null;
  /** The server that let us in last, once more for each time. */
  admitted: { url: string } | null;
  /** One that waits at that server already goes on. */
  begin(serverUrl: string, door: DeviceDoor): Promise<void>;
  /** Asks for a new code. */
  again(): void;
  cancel(): void;
}

/** Held by the one panel that asks the server; the next panel takes over when that is closed. */
const LOCK = "sign-in";

/** The sign-in that is under way, whatever the panel shows: closing or leaving it gives nothing up. */
export function useSignIn(): SignInControl {
  const [current, setCurrent] = useState<SignIn | null>(null);
  const [admitted, setAdmitted] = useState<SignInControl["admitted"]>(null);
  useEffect(() => {
    void signInSetting.getValue().then(setCurrent);
    return signInSetting.watch(setCurrent);
  }, []);

  const isOpen = current !== null && current.progress.kind !== "problem";
  useEffect(() => {
    if (!isOpen) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    const work = async () => {
      const url = await goOn(current.at, signal);
      if (url !== null) setAdmitted({ url });
    };
    // Whoever cancels or closes the panel is told nothing.
    navigator.locks.request(LOCK, { signal }, work).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    return () => leaving.abort();
  }, [current?.at, isOpen]);

  return {
    current,
    admitted,
    async begin(serverUrl, door) {
      const now = await signInSetting.getValue();
      if (now?.serverUrl !== serverUrl || now.progress.kind === "problem") await beginSignIn(serverUrl, door);
    },
    again: () => void (current && beginSignIn(current.serverUrl, current.door)),
    cancel: () => void signInSetting.setValue(null),
  };
}

/** Takes the request up where it stands; answers with the server's origin once it has let us in. */
async function goOn(at: number, signal: AbortSignal): Promise<string | null> {
  const found = await signInSetting.getValue();
  if (found?.at !== at || found.progress.kind === "problem") return null;
  const { serverUrl, door } = found;
  const way = { serverUrl, door, send: (url: string, init: RequestInit) => fetch(url, { ...init, signal }) };
  const asked =
    found.progress.kind === "waiting"
      ? { code: found.progress.code }
      : await askForCode(way, () => Date.now());
  if (signal.aborted) return null;
  if ("problem" in asked) {
    await progressSignIn(at, { kind: "problem", problem: asked.problem });
    return null;
  }
  let { code } = asked;
  await progressSignIn(at, { kind: "waiting", code, isSlow: false });
  const end = await awaitToken(code, {
    ...way,
    leftMs: code.expiresAt - Date.now(),
    wait: (ms) => waitFor(ms, signal),
    elapsed: () => performance.now(),
    slow: (isSlow) => void progressSignIn(at, { kind: "waiting", code, isSlow }),
    pace: (intervalS) => {
      code = { ...code, intervalS };
      void progressSignIn(at, { kind: "waiting", code, isSlow: false });
    },
  });
  if (signal.aborted) return null;
  if ("problem" in end) {
    await progressSignIn(at, { kind: "problem", problem: end.problem });
    return null;
  }
  const known = await findServer(serverUrl);
  await keepServer({ url: serverUrl, version: known?.version ?? "", token: end.token });
  await chooseServer(serverUrl);
  await sendHeldBack(serverUrl);
  await progressSignIn(at, null);
  return serverUrl;
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

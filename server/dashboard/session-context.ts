import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Session } from "../../shared/api/accounts.ts";
import { useWords } from "../../shared/ui/words-context.ts";

export interface SessionControl {
  session: Session;
  /** Looks again who is signed in. */
  refresh: () => Promise<void>;
}

export const SessionContext = createContext<SessionControl | null>(null);

export function useSession(): SessionControl {
  const control = useContext(SessionContext);
  if (!control) throw new Error("SessionContext is not provided");
  return control;
}

/** The open workspace's name; one without has a word in its place. */
export function useWorkspaceName(): string {
  const words = useWords();
  const { session } = useSession();
  return session.workspace?.name || words.t("team:unnamed");
}

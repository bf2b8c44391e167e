import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Session } from "../../shared/api/accounts.ts";
import { type Role, roles } from "../../shared/api/endpoint.ts";
import { type EndpointName, endpoints } from "../../shared/api/endpoints.ts";
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

/** Whether the server would let somebody of this role call the endpoint; without a workspace, only what needs none. */
export function isAllowed(name: EndpointName, role: Role | undefined): boolean {
  const { access } = endpoints[name];
  if (access === "public" || access === "person") return true;
  return role !== undefined && roles.indexOf(role) >= roles.indexOf(access);
}

/** Whether the person may call an endpoint: what the server would refuse is not offered. */
export function useMay(): (name: EndpointName) => boolean {
  const role = useSession().session.workspace?.role;
  return (name) => isAllowed(name, role);
}

/** The only name that the person may rate under: a rater speaks for themselves alone. `undefined` where any will do. */
export function useOnlyName(): string | undefined {
  const { session } = useSession();
  return session.workspace?.role === "rater" ? session.person?.name : undefined;
}

/** The open workspace's name; one without has a word in its place. */
export function useWorkspaceName(): string {
  const words = useWords();
  const { session } = useSession();
  return session.workspace?.name || words.t("team:unnamed");
}

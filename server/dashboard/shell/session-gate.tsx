import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { useLocation } from "preact-iso";
import { ApiProblem, type Client } from "../../../shared/api/client.ts";
import { ApiContext, useApi } from "../api-context.ts";
import { lazyView } from "../lazy-view.tsx";
import { SessionContext } from "../session-context.ts";
import { useLoad } from "../use-load.ts";
import { Loaded } from "../widgets/loaded.tsx";
import { isEntrance } from "./entrances.ts";

const Entrance = lazyView(() => import("../views/entrance.tsx").then((module) => module.Entrance));

/** Lets in whoever is signed in, and shows everybody else the door: at the address that they came to, so that it opens after. */
export function SessionGate({ children }: { children: ComponentChildren }) {
  const api = useApi();
  const { path } = useLocation();
  const load = useLoad(() => api.call("getSession"), []);
  const refresh = "again" in load ? load.again : async () => undefined;
  const watchful = useMemo(() => watching(api, () => void refresh()), [api, refresh]);
  return (
    <Loaded from={load}>
      {(session) => (
        <SessionContext.Provider value={{ session, refresh }}>
          <ApiContext.Provider value={watchful}>
            {isEntrance(path) || (session.mode === "team" && !session.person) ? <Entrance /> : children}
          </ApiContext.Provider>
        </SessionContext.Provider>
      )}
    </Loaded>
  );
}

/** The same client; when a session has ended meanwhile, that is noticed. */
function watching(api: Client, onSignedOut: () => void): Client {
  const call: Client["call"] = async (name, ...input) => {
    try {
      return await api.call(name, ...input);
    } catch (cause) {
      if (cause instanceof ApiProblem && cause.code === "signed-out") onSignedOut();
      throw cause;
    }
  };
  return { ...api, call };
}

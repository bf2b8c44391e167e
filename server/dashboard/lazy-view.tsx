import type { ComponentType } from "preact";
import { lazy } from "preact-iso";
import { ApiProblem } from "../../shared/api/client.ts";
import { ProblemNote } from "./widgets/problem-note.tsx";

/** A view whose code is fetched when it is first opened; that it cannot be fetched is said in its place. */
export const lazyView = (load: () => Promise<ComponentType>) => lazy(() => load().catch(() => Unfetched));

function Unfetched() {
  return <ProblemNote problem={new ApiProblem("unreachable", "", 0)} onRetry={() => location.reload()} />;
}

import type { ComponentChildren } from "preact";
import { useErrorBoundary } from "preact/hooks";
import { ProblemNote } from "./problem-note.tsx";

/** A fault of ours in a view is said there; the menu beside it stays. */
export function BugGuard({ children }: { children: ComponentChildren }) {
  const [error, reset] = useErrorBoundary((cause: unknown) => console.error(cause));
  if (error === undefined) return <>{children}</>;
  return <ProblemNote problem={error instanceof Error ? error : new Error(String(error))} onRetry={reset} />;
}

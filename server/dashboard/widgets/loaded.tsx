import type { ComponentChildren } from "preact";
import { useWords } from "../../../shared/ui/words-context.ts";
import type { Load } from "../use-load.ts";
import { ProblemNote } from "./problem-note.tsx";

export interface LoadedProps<Value> {
  from: Load<Value>;
  /** Shown in place of the children where there is nothing yet. */
  empty?: ((value: Value) => ComponentChildren | null) | undefined;
  children: (value: Value, again: () => Promise<void>) => ComponentChildren;
}

/** The four states of whatever is loaded: loading, problem, empty, full. */
export function Loaded<Value>({ from, empty, children }: LoadedProps<Value>) {
  const words = useWords();
  if (from.state === "loading") return <p class="waiting">{words.t("dashboard:loading")}</p>;
  if (from.state === "problem") return <ProblemNote problem={from.problem} onRetry={from.again} />;
  return <>{empty?.(from.value) ?? children(from.value, from.again)}</>;
}

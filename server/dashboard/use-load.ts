import { useCallback, useEffect, useRef, useState } from "preact/hooks";

export type Load<Value> =
  | { state: "loading" }
  | { state: "problem"; problem: Error; again: () => Promise<void> }
  | { state: "ready"; value: Value; again: () => Promise<void> };

type Answer<Value> = { value: Value } | { problem: Error };

/**
 * Loads on the first drawing and whenever a key changes. A repeated loading, asked for by `again` or by a change of `basis`, what
 * the answer was made from, keeps the old value in sight until the new one is there.
 */
export function useLoad<Value>(
  load: () => Promise<Value>,
  keys: readonly (string | number | boolean | undefined)[],
  basis?: unknown,
): Load<Value> {
  const [held, setHeld] = useState<{ key: string; answer: Answer<Value> } | null>(null);
  const turn = useRef(0);
  const latest = useRef(load);
  latest.current = load;
  const key = JSON.stringify(keys);

  const again = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const answer = await latest.current().then(
      (value): Answer<Value> => ({ value }),
      (cause: unknown): Answer<Value> => ({
        problem: cause instanceof Error ? cause : new Error(String(cause)),
      }),
    );
    // A slower, older answer must not replace a newer one.
    if (mine === turn.current) setHeld({ key, answer });
  }, [key]);

  useEffect(() => {
    void again();
    return () => {
      turn.current += 1;
    };
  }, [again, basis]);

  if (!held || held.key !== key) return { state: "loading" };
  if ("problem" in held.answer) return { state: "problem", problem: held.answer.problem, again };
  return { state: "ready", value: held.answer.value, again };
}

import { useCallback, useEffect, useRef, useState } from "preact/hooks";

export type Load<Value> =
  | { state: "loading" }
  | { state: "problem"; problem: Error; again: () => Promise<void> }
  | { state: "ready"; value: Value; again: () => Promise<void> };

/** Loads on the first drawing and whenever a key changes; a repeated loading keeps the old value in sight until the new one is there. */
export function useLoad<Value>(load: () => Promise<Value>, keys: readonly unknown[]): Load<Value> {
  const [held, setHeld] = useState<{ keys: string; answer: { value: Value } | { problem: Error } } | null>(
    null,
  );
  const turn = useRef(0);
  const latest = useRef(load);
  latest.current = load;
  const key = JSON.stringify(keys);

  const again = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    let answer: { value: Value } | { problem: Error };
    try {
      answer = { value: await latest.current() };
    } catch (cause) {
      answer = { problem: cause instanceof Error ? cause : new Error(String(cause)) };
    }
    // A slower, older answer must not replace a newer one.
    if (mine === turn.current) setHeld({ keys: key, answer });
  }, [key]);

  useEffect(() => {
    void again();
    return () => {
      turn.current += 1;
    };
  }, [again]);

  if (!held || held.keys !== key) return { state: "loading" };
  if ("problem" in held.answer) return { state: "problem", problem: held.answer.problem, again };
  return { state: "ready", value: held.answer.value, again };
}

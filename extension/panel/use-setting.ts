import { useEffect, useState } from "preact/hooks";

interface Setting<Value> {
  setValue(value: Value): Promise<void>;
  watch(changed: (value: Value) => void): () => void;
}

/** A stored setting as state: the same in every open panel. */
export function useSetting<Value>(
  setting: Setting<Value>,
  initial: Value,
): readonly [Value, (value: Value) => Promise<void>] {
  const [value, setValue] = useState(initial);
  useEffect(() => setting.watch((changed) => setValue(() => changed)), [setting]);
  return [value, (changed) => setting.setValue(changed)];
}

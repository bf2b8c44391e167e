import { useState } from "preact/hooks";

const KEY = "tenpoint.name";

/** The name a person last signed with on this device, offered again. */
export function useOwnName(): [string, (name: string) => void] {
  const [name, setName] = useState(() => localStorage.getItem(KEY) ?? "");
  return [
    name,
    (next) => {
      setName(next);
      localStorage.setItem(KEY, next);
    },
  ];
}

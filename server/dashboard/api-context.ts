import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Client } from "../../shared/api/client.ts";

export const ApiContext = createContext<Client | null>(null);

export function useApi(): Client {
  const api = useContext(ApiContext);
  if (!api) throw new Error("ApiContext is not provided");
  return api;
}

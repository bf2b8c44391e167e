import { catalogue } from "../../shared/method/catalogue.ts";
import type { Routes } from "./route.ts";

export const identityRoutes = {
  identity: async ({ identity }) => ({ ...identity, now: Date.now() }),
  catalogue: async () => ({ items: [...catalogue] }),
} satisfies Routes;

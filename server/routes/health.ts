import type { OpenAPIHono } from "@hono/zod-openapi";

/** For whatever watches over the server. They tell nothing but yes or no, so they answer under any name and to anybody. */
export function registerHealth(app: OpenAPIHono, isReady: () => Promise<boolean>): void {
  app.get("/healthz", (c) => c.text("ok", 200));
  app.get("/readyz", async (c) => ((await isReady()) ? c.text("ready", 200) : c.text("not ready", 503)));
}

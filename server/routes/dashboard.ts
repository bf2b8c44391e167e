import type { OpenAPIHono } from "@hono/zod-openapi";
import type { DashboardFiles } from "../dashboard-files.ts";
import { Problem } from "../problem.ts";

/** File names under `assets/` carry a hash of their content. */
const IMMUTABLE = "public, max-age=31536000, immutable";

/** Serves the dashboard's files; every other address that a person opens is a view of the dashboard. */
export function registerDashboard(app: OpenAPIHono, files: DashboardFiles): void {
  app.get("*", (c) => {
    const { path } = c.req;
    if (path.startsWith("/api/"))
      throw new Problem("not-found", "The API has no such endpoint. Its reference is at /api/openapi.json.");
    const isView = !/\.\w+$/.test(path);
    const file = files.get(isView ? "/index.html" : path);
    if (!file && isView)
      throw new Problem("not-found", "The dashboard has not been built. Run npm start, or npm run build.");
    if (!file) throw new Problem("not-found", "The dashboard has no such file.");
    return c.body(file.bytes, 200, {
      "content-type": file.type,
      "cache-control": path.startsWith("/assets/") ? IMMUTABLE : "no-cache",
    });
  });
}

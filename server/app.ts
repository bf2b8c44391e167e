import { OpenAPIHono } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import type { ProblemCode } from "../shared/api/problem.ts";
import type { ServerIdentity } from "../shared/api/schemas.ts";
import { DEVICE_CLIENT_ID } from "../shared/api/tokens.ts";
import { rubric } from "../shared/scoring/rubric.ts";
import { SNAPSHOT_VERSION } from "../shared/snapshot/index.ts";
import type { Workbench } from "./audits/workbench.ts";
import type { Accounts } from "./auth/accounts.ts";
import type { Authenticate } from "./auth/caller.ts";
import type { DashboardFiles } from "./dashboard-files.ts";
import { explainIssues } from "./explain-issues.ts";
import { explainUnkept } from "./explain-storage.ts";
import type { JobQueue } from "./jobs/job-queue.ts";
import { createLiveLines, type LiveLines } from "./live/live-lines.ts";
import { type KnownOrigins, knownOrigins } from "./middleware/known-origins.ts";
import type { LimitRate } from "./middleware/rate-limits.ts";
import { type RequestNote, requestIdOf, requestLog, routeOf } from "./middleware/request-log.ts";
import { securityHeaders } from "./middleware/security-headers.ts";
import { Problem, problemStatus } from "./problem.ts";
import { registerDashboard } from "./routes/dashboard.ts";
import { DEVICE_CODE_PATH, DEVICE_TOKEN_PATH, registerDeviceFlow } from "./routes/device-flow.ts";
import { registerHealth } from "./routes/health.ts";
import { registerRoutes } from "./routes/register-routes.ts";

export interface AppDeps {
  benchOf(workspaceId: string): Workbench;
  authenticate: Authenticate;
  /** null on a server without accounts. */
  accounts: Accounts | null;
  limitRate: LimitRate;
  /** Whoever starts the server ends them; a server that is only asked has its own. */
  lines?: LiveLines;
  jobs: JobQueue;
  dashboard: DashboardFiles;
  origins: KnownOrigins;
  /** Of the product. */
  version: string;
  /** Told of every bug, and of what lay behind a problem, with the request it happened in. */
  reportBug(error: unknown, request: string): void;
  /** Told of every request once it is answered. */
  noteRequest(note: RequestNote): void;
  /** Whether what is stored can be read. */
  isReady(): Promise<boolean>;
}

const placeNames: Record<string, string> = { json: "body" };

/** The whole server as a function of requests; it listens to nothing and knows nothing of the environment. */
export function createApp(deps: AppDeps) {
  const { benchOf, authenticate, accounts, limitRate, jobs, dashboard, origins, version } = deps;
  const app = new OpenAPIHono({
    defaultHook(result) {
      if (result.success) return;
      // An address that was cut short leads nowhere, as one to what was deleted does.
      if (result.target === "param")
        throw new Problem("not-found", "There is nothing at this address. It may have been cut short.");
      throw new Problem("not-valid", explainIssues(result.error, placeNames[result.target] ?? result.target));
    },
  });
  const identity: ServerIdentity = {
    product: "tenpoint",
    version,
    api: 1,
    snapshotVersion: SNAPSHOT_VERSION,
    rubric: rubric(),
    mode: accounts ? "team" : "local",
    ...(accounts && {
      deviceAuthorization: {
        codeUrl: DEVICE_CODE_PATH,
        tokenUrl: DEVICE_TOKEN_PATH,
        clientId: DEVICE_CLIENT_ID,
      },
    }),
  };

  app.use(requestLog(deps.noteRequest));
  app.use(securityHeaders(accounts?.publicUrl.startsWith("https:") ?? false));
  registerHealth(app, deps.isReady);
  app.use(knownOrigins(origins));
  const lines = deps.lines ?? createLiveLines();
  registerRoutes(app, { benchOf, authenticate, accounts, limitRate, jobs, identity, lines });
  if (accounts) registerDeviceFlow(app, accounts.devices, limitRate);
  app.openAPIRegistry.registerComponent("securitySchemes", "bearer", { type: "http", scheme: "bearer" });
  app.get("/api/reference", (c) => c.redirect("/reference"));
  app.get("/api/openapi.json", (c) =>
    c.json(
      app.getOpenAPI31Document({
        openapi: "3.1.0",
        info: { title: "Tenpoint", version, license: { name: "MIT" } },
      }),
    ),
  );
  registerDashboard(app, dashboard);

  app.notFound((c) =>
    c.json({ code: "not-found", message: "There is nothing at this address." } satisfies Told, 404),
  );
  app.onError((error, c) => {
    const told = explain(error);
    if (told.code === "broken" || error.cause !== undefined)
      deps.reportBug(error, `${c.req.method} ${routeOf(c)}, request ${requestIdOf(c)}`);
    if (error instanceof Problem && error.retryAfterS !== undefined)
      c.header("retry-after", String(error.retryAfterS));
    const current = error instanceof Problem ? error.current : undefined;
    return c.json({ ...told, ...(current !== undefined && { current }) }, problemStatus[told.code]);
  });
  return app;
}

interface Told {
  code: ProblemCode;
  message: string;
}

/** What a person is told; of a bug only that it is one. */
function explain(error: Error): Told {
  if (error instanceof Problem) return { code: error.code, message: error.message };
  if (error instanceof HTTPException && error.status === 400)
    return { code: "not-valid", message: "The body is not JSON." };
  if (error instanceof HTTPException && error.status === 415)
    return { code: "not-valid", message: "Send the body as application/json." };
  return {
    code: "broken",
    message:
      explainUnkept(error) ?? "Something is broken in Tenpoint itself. What happened is in the server's log.",
  };
}

export type App = ReturnType<typeof createApp>;

import { actionRoutes } from "./actions.ts";
import { auditRoutes } from "./audits.ts";
import { captureRoutes } from "./captures.ts";
import { cellRoutes } from "./cells.ts";
import { identityRoutes } from "./identity.ts";
import { jobRoutes } from "./jobs.ts";
import type { AllRoutes } from "./route.ts";
import { siteRoutes } from "./sites.ts";
import { standingRoutes } from "./standing.ts";
import { touchpointRoutes } from "./touchpoints.ts";
import { waiverRoutes } from "./waivers.ts";

/** Every endpoint of the table has its route here; one that is missing is a type error. */
export const routes: AllRoutes = {
  ...identityRoutes,
  ...auditRoutes,
  ...siteRoutes,
  ...touchpointRoutes,
  ...cellRoutes,
  ...captureRoutes,
  ...actionRoutes,
  ...jobRoutes,
  ...waiverRoutes,
  ...standingRoutes,
};

import { accountRoutes } from "./accounts.ts";
import { actionRoutes } from "./actions.ts";
import { auditRoutes } from "./audits.ts";
import { captureRoutes } from "./captures.ts";
import { cellRoutes } from "./cells.ts";
import { chainRoutes } from "./chains.ts";
import { chartRoutes } from "./charts.ts";
import { contactRoutes } from "./contacts.ts";
import { identityRoutes } from "./identity.ts";
import { jobRoutes } from "./jobs.ts";
import { numbersRoutes } from "./numbers.ts";
import { peopleRoutes, workspaceRoutes } from "./people.ts";
import { planRoutes } from "./plan.ts";
import { reAuditRoutes } from "./re-audits.ts";
import { reportRoutes } from "./reports.ts";
import { retentionRoutes } from "./retention.ts";
import { roundRoutes } from "./rounds.ts";
import type { AllRoutes } from "./route.ts";
import { searchRoutes } from "./search.ts";
import { shareRoutes } from "./shares.ts";
import { siteRoutes } from "./sites.ts";
import { standingRoutes } from "./standing.ts";
import { tokenRoutes } from "./tokens.ts";
import { touchpointRoutes } from "./touchpoints.ts";
import { trickRoutes } from "./tricks.ts";
import { waiverRoutes } from "./waivers.ts";
import { webhookRoutes } from "./webhooks.ts";

/** Every endpoint of the table has its route here; one that is missing is a type error. */
export const routes: AllRoutes = {
  ...identityRoutes,
  ...accountRoutes,
  ...peopleRoutes,
  ...workspaceRoutes,
  ...tokenRoutes,
  ...auditRoutes,
  ...siteRoutes,
  ...shareRoutes,
  ...webhookRoutes,
  ...touchpointRoutes,
  ...cellRoutes,
  ...captureRoutes,
  ...actionRoutes,
  ...jobRoutes,
  ...chainRoutes,
  ...roundRoutes,
  ...reAuditRoutes,
  ...planRoutes,
  ...reportRoutes,
  ...chartRoutes,
  ...contactRoutes,
  ...numbersRoutes,
  ...retentionRoutes,
  ...searchRoutes,
  ...trickRoutes,
  ...waiverRoutes,
  ...standingRoutes,
};

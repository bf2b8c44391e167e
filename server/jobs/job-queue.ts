import type { Job } from "../../shared/api/schemas.ts";
import type { Workbench } from "../audits/workbench.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import type { MailSettings } from "../mail/mailer.ts";

/** What each kind of work is told. */
export interface JobPayloads {
  /** `siteIds` null: every site of the audit. */
  sweep: { siteIds: string[] | null; maxPages: number };
  score: { url: string; siteId: string | null; touchpointId: string | null };
  lighthouse: { captureId: string };
  report: { reportId: string };
  /** Of one day. */
  reminder: { reminderId: string; day: string };
}
export type JobKind = keyof JobPayloads;

/**
 * The one interface to work that outlives a request. Jobs stand in the table `jobs` and survive a kill; the embedded queue works
 * them off in the process, a distributed engine on other machines. Workers store what they find through the verbs of
 * `server/audits` (`save-capture.ts`, `note-absences.ts`, `save-lighthouse.ts`), under the scope the job was given.
 */
export interface JobQueue {
  /** The audit is known to exist in the scope. Equal work that still waits or runs is answered instead of being doubled. */
  enqueue<Kind extends JobKind>(
    scope: WorkspaceScope,
    kind: Kind,
    auditId: string,
    payload: JobPayloads[Kind],
  ): Promise<Job>;
  get(scope: WorkspaceScope, id: string): Promise<Job | undefined>;
  /** Newest first. */
  list(scope: WorkspaceScope, auditId: string): Promise<Job[]>;
  /** Stops it at the next safe point; work that has ended stays as it ended. */
  cancel(scope: WorkspaceScope, id: string): Promise<Job | undefined>;
}

/** What `startJobs` of `start-jobs.ts` is given by the server that starts it. */
export interface JobHost {
  /** Every workspace, to take up again what a kill interrupted. */
  scopes(): Promise<WorkspaceScope[]>;
  /** What a job's worker stores its findings with. */
  benchOf(scope: WorkspaceScope): Workbench;
  chromium: { executable: string | undefined; sandbox: boolean };
  /** Hosts on private networks that may be reached all the same. */
  allowHosts: readonly string[];
  /** Of the product, for the sweep's user agent. */
  version: string;
  reportBug(error: unknown, work: string): void;
  /** Where mail leaves by; printed where absent or null. */
  mail?: MailSettings | null;
  /** For the person at the terminal: mail that goes nowhere else. */
  tell?(text: string): void;
  /** Address of the dashboard, without a closing slash; known once the server listens. */
  address?(): string;
}

export interface RunningJobs extends JobQueue {
  /** Lets running work come to a safe point; what is left is taken up at the next start. */
  close(): Promise<void>;
}

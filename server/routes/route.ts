import type * as z from "zod";
import type { EndpointName, Endpoints } from "../../shared/api/endpoints.ts";
import type { ServerIdentity } from "../../shared/api/schemas.ts";
import type { Workbench } from "../audits/workbench.ts";
import type { Accounts } from "../auth/accounts.ts";
import type { Caller } from "../auth/caller.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import type { StreamEvent } from "../live/event-stream.ts";
import type { LiveLines } from "../live/live-lines.ts";

/** What a request is answered with. */
export interface RouteContext {
  /** Of the workspace that the caller acts in; to take it for a caller without one is refused. */
  readonly bench: Workbench;
  /** Who asks; the endpoint's `access` has been held against it. */
  caller: Caller;
  /** Of any workspace: for addresses that carry a secret of their own, which the verb holds against what is stored. */
  benchOf(workspaceId: string): Workbench;
  /** null on a server without accounts. */
  accounts: Accounts | null;
  jobs: JobQueue;
  identity: ServerIdentity;
  /** As it came: for its headers. Its body has been read and validated already. */
  request: Request;
  /** The streams that are open. */
  lines: LiveLines;
  /** Throws where the caller may no longer do what it was let in for: its token was revoked, its session ended. */
  checkRight(): Promise<void>;
  /** Headers that are put on the answer: cookies, an ETag. */
  answer: Headers;
}

/** An answer that is not JSON. */
export interface FileAnswer {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
  /** Saved under this name and made anew for every asking; without one it is shown in its place, and never changes at its address. */
  saveAs?: string;
  /** Shown in its place, and made anew for every asking. */
  isFresh?: boolean;
}

type Part<Schema> = Schema extends z.ZodType ? z.output<Schema> : never;

/** The validated parts of a request: exactly those that its endpoint declares. */
export type RouteInput<Name extends EndpointName> = (Endpoints[Name] extends { params: infer Params }
  ? { params: Part<Params> }
  : object) &
  (Endpoints[Name] extends { query: infer Query } ? { query: Part<Query> } : object) &
  (Endpoints[Name] extends { body: infer Body } ? { body: Part<Body> } : object);

/** Nothing is sent of the answer where an endpoint declares neither a response nor a file. */
type BodyAnswer<Name extends EndpointName> = Endpoints[Name] extends { file: string } ? FileAnswer : unknown;
export type RouteAnswer<Name extends EndpointName> = Endpoints[Name] extends {
  response: infer Response extends z.ZodType;
}
  ? z.input<Response>
  : Endpoints[Name] extends { events: z.ZodType }
    ? AsyncIterable<StreamEvent>
    : BodyAnswer<Name>;

export type Handler<Name extends EndpointName> = (
  context: RouteContext,
  input: RouteInput<Name>,
) => Promise<RouteAnswer<Name>>;
export type AllRoutes = { [Name in EndpointName]: Handler<Name> };
export type Routes = Partial<AllRoutes>;

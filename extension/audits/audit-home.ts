import type * as z from "zod";
import type { Site, Touchpoint, Waiver } from "../../shared/api/schemas.ts";
import type { PageStanding, StandingQuery } from "../../shared/api/standing.ts";
import type { waiverInput } from "../../shared/api/waivers.ts";
import type { PageKind } from "../../shared/method/page-kinds.ts";
import type { Scorecard } from "../../shared/scoring/scorecard.ts";
import type { Snapshot } from "../../shared/snapshot/index.ts";
import type { AuditSetting, ServerSetting } from "../settings.ts";
import { localHome } from "./local-home.ts";
import { remoteHome } from "./remote-home.ts";

export interface Places {
  sites: readonly Site[];
  touchpoints: readonly Touchpoint[];
  /** Sites and touchpoints the page may be; more than one asks the person. */
  likelySites: readonly string[];
  likelyTouchpoints: readonly string[];
}

/** A person's correction of a capture; what is absent stays. */
export interface CaptureChange {
  siteId?: string | null;
  touchpointId?: string | null;
  stage?: Touchpoint["stages"][number] | null;
  note?: string;
}

export interface EarlierCapture {
  scorecard: Scorecard;
  /** null where it is of another version than this extension reads. */
  snapshot: Snapshot | null;
}

/** Where the chosen audit lives: on a server, or in this browser. The panel asks both alike. */
export interface AuditHome {
  /** Another one for every server and audit. */
  key: string;
  isLocal: boolean;
  places(page: { url: string; kind: PageKind }): Promise<Places>;
  addRival(name: string, homeUrl: string): Promise<Site>;
  standing(query: StandingQuery): Promise<PageStanding>;
  earlier(captureId: string): Promise<EarlierCapture | null>;
  waivers(): Promise<Waiver[]>;
  waive(input: z.input<typeof waiverInput>): Promise<void>;
  unwaive(id: string): Promise<void>;
  changeCapture(id: string, change: CaptureChange): Promise<void>;
}

export function homeOf(server: ServerSetting | null, audit: AuditSetting | null): AuditHome | null {
  if (audit?.isLocal) return localHome(audit.id);
  return server && audit ? remoteHome(server, audit.id) : null;
}

import type { WorkspaceScope } from "../db/workspace-scope.ts";
import type { ScreenshotStore } from "../storage/screenshot-store.ts";

/** What a verb works with: the workspace it acts in, where screenshots are kept, the time, and new names for things. */
export interface Workbench {
  scope: WorkspaceScope;
  screenshots: ScreenshotStore;
  /** Milliseconds since 1970, UTC. */
  now(): number;
  newId(): string;
}

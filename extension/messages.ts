/** Name of the line between the panel and the highlighter in the page. */
export const HIGHLIGHT_PORT = "tenpoint-highlight";

export interface HighlightRequest {
  /** Paths of `shared/facts/tree.ts`. */
  paths: string[];
}

export interface HighlightAnswer {
  found: number;
  visible: number;
}

/** What a click, a key or a menu asked for: left by the background for the panel to take up, open already or not yet. */
export interface Intent {
  kind: "score" | "capture" | "probe";
  tabId: number;
  windowId: number;
  /** Makes two equal wishes in a row two. */
  at: number;
}

/** `outbox-send`: panel to background, send what waits now. `outbox-changed`: an entry has a new state. */
export interface OutboxMessage {
  kind: "outbox-send" | "outbox-changed";
}

export const isOutboxMessage = (message: unknown, kind: OutboxMessage["kind"]): message is OutboxMessage =>
  typeof message === "object" && message !== null && "kind" in message && message.kind === kind;

/** Background to panel: a page of a site that the person lets us score as they browse stands in this tab. */
export interface ArrivalMessage {
  kind: "page-arrived";
  tabId: number;
  windowId: number;
}

export const isArrivalMessage = (message: unknown): message is ArrivalMessage =>
  typeof message === "object" && message !== null && "kind" in message && message.kind === "page-arrived";

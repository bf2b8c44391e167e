import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { AuditView, Site } from "../../shared/api/schemas.ts";

export interface OpenAudit {
  view: AuditView;
  /** Loads the audit again, after something in it was changed. */
  again: () => Promise<void>;
  /**
   * Shows the audit as it will be once something is saved, until it has been loaded again; `null` takes that back, where it could
   * not be saved.
   */
  assume: (change: ((view: AuditView) => AuditView) | null) => void;
  /** Looks for work that was just started, and shows how far it is. */
  watchJobs: () => void;
  /** The lab is looking through the sites at this moment. */
  isSweeping: boolean;
}

export const AuditContext = createContext<OpenAudit | null>(null);

export function useAudit(): OpenAudit {
  const audit = useContext(AuditContext);
  if (!audit) throw new Error("AuditContext is not provided");
  return audit;
}

export const ownSiteOf = (view: AuditView) => view.sites.find((site) => site.isOwn);

/** The own site first, rivals in the order they were added. */
export function inOrder<Kind extends Pick<Site, "isOwn" | "position">>(sites: readonly Kind[]): Kind[] {
  return [...sites].sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || a.position - b.position);
}

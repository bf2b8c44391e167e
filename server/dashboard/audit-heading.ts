import { useEffect, useState } from "preact/hooks";

/** What the menu says of the open audit. */
export interface AuditHeading {
  auditId: string;
  name: string;
  openActions: number;
  unplaced: number;
}

let current: AuditHeading | null = null;
const listeners = new Set<(heading: AuditHeading | null) => void>();

/** The view that has loaded the audit tells the menu, which stands outside it. */
export function announceAudit(heading: AuditHeading): void {
  current = heading;
  for (const listener of listeners) listener(heading);
}

export function useAuditHeading(auditId: string): AuditHeading | null {
  const [heading, setHeading] = useState(current);
  useEffect(() => {
    setHeading(current);
    listeners.add(setHeading);
    return () => {
      listeners.delete(setHeading);
    };
  }, []);
  return heading?.auditId === auditId ? heading : null;
}

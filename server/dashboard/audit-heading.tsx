import { type ComponentChildren, createContext } from "preact";
import { useContext, useMemo, useState } from "preact/hooks";

/** What the menu says of the open audit. */
export interface AuditHeading {
  auditId: string;
  name: string;
  openActions: number;
  unplaced: number;
}

interface HeadingControl {
  heading: AuditHeading | null;
  announce: (heading: AuditHeading) => void;
}

const HeadingContext = createContext<HeadingControl>({ heading: null, announce: () => undefined });

/** Lets the view that has loaded the audit tell the menu, which stands outside it. */
export function AuditHeadings({ children }: { children: ComponentChildren }) {
  const [heading, announce] = useState<AuditHeading | null>(null);
  const control = useMemo(() => ({ heading, announce }), [heading]);
  return <HeadingContext.Provider value={control}>{children}</HeadingContext.Provider>;
}

export const useAnnounce = () => useContext(HeadingContext).announce;

export function useAuditHeading(auditId: string): AuditHeading | null {
  const { heading } = useContext(HeadingContext);
  return heading?.auditId === auditId ? heading : null;
}

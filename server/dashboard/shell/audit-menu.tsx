import { useLocation } from "preact-iso";
import { useWords } from "../../../shared/ui/words-context.ts";
import type { WordKey } from "../../../shared/words/interface.ts";
import { useAuditHeading } from "../audit-heading.tsx";
import { MenuLink } from "./menu-link.tsx";

/** Each view's place in the address, and its name. */
const TABS = [
  ["start", "register:nav.start"],
  ["matrix", "dashboard:nav.matrix"],
  ["compare", "register:nav.compare"],
  ["touchpoints", "dashboard:nav.touchpoints"],
  ["ratings", "register:nav.ratings"],
  ["chains", "dashboard:nav.chains"],
  ["ladder", "dashboard:nav.ladder"],
  ["plan", "dashboard:nav.plan"],
  ["re-audits", "dashboard:nav.re-audits"],
  ["changes", "dashboard:nav.changes"],
  ["numbers", "register:nav.numbers"],
  ["tricks", "register:nav.tricks"],
  ["contacts", "register:nav.contacts"],
  ["report", "dashboard:nav.report"],
  ["captures", "dashboard:nav.captures"],
  ["settings", "dashboard:nav.settings"],
] as const satisfies readonly (readonly [string, WordKey])[];
type Tab = (typeof TABS)[number][0];

/** The views of the audit that is open, under its name. */
export function AuditMenu({ auditId }: { auditId: string }) {
  const words = useWords();
  const { path } = useLocation();
  const heading = useAuditHeading(auditId);
  const base = `/audits/${auditId}`;
  const counts: Partial<Record<Tab, number | undefined>> = {
    plan: heading?.openActions,
    captures: heading?.unplaced,
  };
  const open = path.slice(base.length).split("/")[1] || "matrix";
  return (
    <>
      <p class="shell-section">{heading?.name ?? words.t("dashboard:nav.this-audit")}</p>
      {TABS.map(([tab, name]) => (
        <MenuLink key={tab} href={tab === "matrix" ? base : `${base}/${tab}`} isCurrent={open === tab}>
          {words.t(name)}
          <MenuCount count={counts[tab]} />
        </MenuLink>
      ))}
    </>
  );
}

function MenuCount({ count }: { count: number | undefined }) {
  return count ? <span class="menu-count">{count}</span> : null;
}

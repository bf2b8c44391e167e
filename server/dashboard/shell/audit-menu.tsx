import { useLocation } from "preact-iso";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useAuditHeading } from "../audit-heading.tsx";
import { MenuLink } from "./menu-link.tsx";

const TABS = ["matrix", "touchpoints", "plan", "captures", "settings"] as const;

/** The views of the audit that is open, under its name. */
export function AuditMenu({ auditId }: { auditId: string }) {
  const words = useWords();
  const { path } = useLocation();
  const heading = useAuditHeading(auditId);
  const base = `/audits/${auditId}`;
  const counts: Partial<Record<(typeof TABS)[number], number | undefined>> = {
    plan: heading?.openActions,
    captures: heading?.unplaced,
  };
  const open = path.slice(base.length).split("/")[1] || "matrix";
  return (
    <>
      <p class="shell-section">{heading?.name ?? words.t("dashboard:nav.this-audit")}</p>
      {TABS.map((tab) => (
        <MenuLink key={tab} href={tab === "matrix" ? base : `${base}/${tab}`} isCurrent={open === tab}>
          {words.t(`dashboard:nav.${tab}`)}
          <MenuCount count={counts[tab]} />
        </MenuLink>
      ))}
    </>
  );
}

function MenuCount({ count }: { count: number | undefined }) {
  return count ? <span class="menu-count">{count}</span> : null;
}

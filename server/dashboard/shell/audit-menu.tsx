import { Fragment } from "preact";
import { useLocation } from "preact-iso";
import { useWords } from "../../../shared/ui/words-context.ts";
import type { WordKey } from "../../../shared/words/interface.ts";
import { useAuditHeading } from "../audit-heading.tsx";
import { MenuLink } from "./menu-link.tsx";

interface Tab {
  /** Its place in the address. */
  at: string;
  name: WordKey;
}

/** The views in the order of the method: where one stands, what there is, how it gets better. */
const GROUPS: readonly { name: WordKey | null; tabs: readonly Tab[] }[] = [
  {
    name: null,
    tabs: [
      { at: "start", name: "register:nav.start" },
      { at: "matrix", name: "dashboard:nav.matrix" },
      { at: "compare", name: "register:nav.compare" },
      { at: "captures", name: "dashboard:nav.captures" },
      { at: "report", name: "dashboard:nav.report" },
    ],
  },
  {
    name: "dashboard:nav.register",
    tabs: [
      { at: "touchpoints", name: "dashboard:nav.touchpoints" },
      { at: "ratings", name: "register:nav.ratings" },
      { at: "numbers", name: "register:nav.numbers" },
      { at: "chains", name: "dashboard:nav.chains" },
      { at: "ladder", name: "dashboard:nav.ladder" },
      { at: "contacts", name: "register:nav.contacts" },
    ],
  },
  {
    name: "dashboard:nav.better",
    tabs: [
      { at: "plan", name: "dashboard:nav.plan" },
      { at: "tricks", name: "register:nav.tricks" },
      { at: "re-audits", name: "dashboard:nav.re-audits" },
      { at: "changes", name: "dashboard:nav.changes" },
      { at: "settings", name: "dashboard:nav.settings" },
    ],
  },
];

/** The views of the audit that is open, under its name. */
export function AuditMenu({ auditId }: { auditId: string }) {
  const words = useWords();
  const { path } = useLocation();
  const heading = useAuditHeading(auditId);
  const base = `/audits/${auditId}`;
  const counts: Readonly<Record<string, number | undefined>> = {
    plan: heading?.openActions,
    captures: heading?.unplaced,
  };
  const open = path.slice(base.length).split("/")[1] || "matrix";
  return (
    <>
      <p class="shell-section">{heading?.name ?? words.t("dashboard:nav.this-audit")}</p>
      {GROUPS.map(({ name, tabs }) => (
        <Fragment key={name}>
          {name && <p class="shell-group">{words.t(name)}</p>}
          {tabs.map((tab) => (
            <MenuLink
              key={tab.at}
              href={tab.at === "matrix" ? base : `${base}/${tab.at}`}
              isCurrent={open === tab.at}
            >
              {words.t(tab.name)}
              <MenuCount count={counts[tab.at]} />
            </MenuLink>
          ))}
        </Fragment>
      ))}
    </>
  );
}

function MenuCount({ count }: { count: number | undefined }) {
  return count ? <span class="menu-count">{count}</span> : null;
}

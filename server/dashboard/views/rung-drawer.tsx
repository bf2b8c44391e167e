import type { ComponentChildren } from "preact";
import type { AuditView, Row } from "../../../shared/api/schemas.ts";
import { siteIndex } from "../../../shared/audit/site-index.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useAudit } from "../audit-context.ts";
import { indexParts } from "../model/index-parts.ts";
import { cellOf } from "../model/matrix-rows.ts";
import { type RungName, rowsOfRung } from "../model/rungs.ts";
import { Allowed } from "../widgets/allowed.tsx";
import { Drawer } from "../widgets/drawer.tsx";
import { IndexTable } from "../widgets/index-table.tsx";
import "./rung-drawer.css";

export interface RungDrawerProps {
  name: RungName;
  title: string;
  site: AuditView["sites"][number];
  onClose: () => void;
}

/** A figure of the ladder, taken apart: which touchpoints stand there, and which nobody has judged yet. */
export function RungDrawer({ name, title, site, onClose }: RungDrawerProps) {
  const words = useWords();
  const { view } = useAudit();
  const rows = rowsOfRung(view.rows, name);
  const inState = (state: string) =>
    rows.filter((row) => (cellOf(row, site.id)?.state ?? "unjudged") === state);
  const [scored, absent, unjudged] = [inState("scored"), inState("absent"), inState("unjudged")];
  const hrefOf = (touchpointId: string) => `/audits/${view.audit.id}?cell=${touchpointId}.${site.id}`;
  const parts = indexParts(rows, site.id);
  return (
    <Drawer
      title={title}
      under={site.isOwn ? `${words.t("dashboard:you")} · ${site.name}` : site.name}
      onClose={onClose}
    >
      {rows.length === 0 && <p>{words.t("chains:rung.nobody")}</p>}
      {name === "contacts" ? (
        <>
          <p class="mute">{words.t("chains:rung.contacts-means")}</p>
          <Standing title={words.t("chains:rung.present")} rows={scored} hrefOf={hrefOf} />
          <Standing title={words.t("chains:rung.absent")} rows={absent} hrefOf={hrefOf} />
        </>
      ) : (
        parts.length > 0 && (
          <>
            <p class="index-sum">
              <b>{words.score(siteIndex(rows, site.id).index)}</b>{" "}
              <span class="mute">
                {words.t("common:coverage.judged", { decided: parts.length, total: rows.length })}
              </span>
            </p>
            <p class="mute">{words.t("dashboard:index.means")}</p>
            <IndexTable parts={parts} hrefOf={hrefOf} />
          </>
        )
      )}
      <Standing title={words.t("chains:rung.unjudged")} rows={unjudged} hrefOf={hrefOf} />
      <Allowed to="createTouchpoint">
        <p>
          <a href={`/audits/${view.audit.id}/start?way=funnel`}>{words.t("chains:rung.find")}</a>
        </p>
      </Allowed>
    </Drawer>
  );
}

interface StandingProps {
  title: ComponentChildren;
  rows: readonly Row[];
  hrefOf: (touchpointId: string) => string;
}

function Standing({ title, rows, hrefOf }: StandingProps) {
  if (rows.length === 0) return null;
  return (
    <section class="drawer-section">
      <h3>
        {title} {rows.length}
      </h3>
      <ul class="rung-touchpoints card">
        {rows.map(({ touchpoint: { id, name } }) => (
          <li key={id}>
            <a href={hrefOf(id)}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

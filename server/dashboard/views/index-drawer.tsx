import type { AuditView } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { useAudit } from "../audit-context.ts";
import { indexParts } from "../model/index-parts.ts";
import { Drawer } from "../widgets/drawer.tsx";
import { IndexTable } from "../widgets/index-table.tsx";

export interface IndexDrawerProps {
  site: AuditView["sites"][number];
  onClose: () => void;
}

/** A site's index, taken apart: each judged touchpoint with its importance and what it adds. */
export function IndexDrawer({ site, onClose }: IndexDrawerProps) {
  const words = useWords();
  const { view } = useAudit();
  const { href } = useQuery();
  return (
    <Drawer title={words.t("dashboard:index.title", { site: site.name })} onClose={onClose}>
      <p class="index-sum">
        <b>{words.score(site.index)}</b>{" "}
        <span class="mute">
          {words.t("common:coverage.judged", { decided: site.judged, total: site.of })}
        </span>
      </p>
      <p class="mute">{words.t("dashboard:index.means")}</p>
      <IndexTable
        parts={indexParts(view.rows, site.id)}
        hrefOf={(touchpointId) => href({ index: null, cell: `${touchpointId}.${site.id}` })}
      />
    </Drawer>
  );
}

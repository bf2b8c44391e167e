import type { AuditView } from "../../../shared/api/schemas.ts";
import { levelOf, roundScore } from "../../../shared/scoring/formula.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { useAudit } from "../audit-context.ts";
import { indexParts } from "../model/index-parts.ts";
import { Drawer } from "../widgets/drawer.tsx";
import "../widgets/plain-table.css";
import "./index-drawer.css";

export interface IndexDrawerProps {
  site: AuditView["sites"][number];
  onClose: () => void;
}

/** A site's index, taken apart: each judged touchpoint with its importance and what it adds. */
export function IndexDrawer({ site, onClose }: IndexDrawerProps) {
  const words = useWords();
  const { view } = useAudit();
  const { href } = useQuery();
  const parts = indexParts(view.rows, site.id);
  return (
    <Drawer title={words.t("dashboard:index.title", { site: site.name })} onClose={onClose}>
      <p class="index-sum">
        <b>{words.score(site.index)}</b>{" "}
        <span class="mute">
          {words.t("common:coverage.judged", { decided: site.judged, total: site.of })}
        </span>
      </p>
      <p class="mute">{words.t("dashboard:index.means")}</p>
      <div class="table-frame card">
        <table class="index-parts">
          <thead>
            <tr>
              <th scope="col">{words.t("dashboard:matrix.touchpoint")}</th>
              <th scope="col">{words.t("dashboard:matrix.importance")}</th>
              <th scope="col">{words.t("dashboard:index.score")}</th>
              <th scope="col">{words.t("dashboard:index.adds")}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ row, score, share }) => (
              <tr key={row.touchpoint.id}>
                <th scope="row">
                  <a href={href({ index: null, cell: `${row.touchpoint.id}.${site.id}` })}>
                    {row.touchpoint.name}
                  </a>
                </th>
                <td>{row.touchpoint.importance}</td>
                <td class={`index-score level-${levelOf(score)}`}>{words.score(score)}</td>
                <td>{words.score(roundScore(score * share))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Drawer>
  );
}

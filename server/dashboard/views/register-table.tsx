import type { Row } from "../../../shared/api/schemas.ts";
import { LevelBadge } from "../../../shared/ui/level-badge.tsx";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { ownSiteOf, useAudit } from "../audit-context.ts";
import { cellOf } from "../model/matrix-rows.ts";
import { nestRows, reactionOf } from "../model/register.ts";
import { ManagedMark } from "../widgets/managed-mark.tsx";
import "../widgets/plain-table.css";

/** The whole register as one table, what a touchpoint contains under it. */
export function RegisterTable({ rows }: { rows: readonly Row[] }) {
  const words = useWords();
  const { view } = useAudit();
  const { href } = useQuery();
  const ownId = ownSiteOf(view)?.id;
  const nested = nestRows([...rows].sort((a, b) => b.touchpoint.importance - a.touchpoint.importance));
  return (
    <div class="table-frame card">
      <table class="plain-table">
        <caption class="unseen">{words.t("register:list.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t("register:list.touchpoint")}</th>
            <th scope="col">{words.t("register:list.importance")}</th>
            <th scope="col">{words.t("register:list.level")}</th>
            <th scope="col">{words.t("register:reaction.label")}</th>
            <th scope="col">{words.t("register:list.owner")}</th>
            <th scope="col">{words.t("register:list.managed")}</th>
            <th scope="col">{words.t("register:list.next")}</th>
          </tr>
        </thead>
        <tbody>
          {nested.map(({ row, depth }) => {
            const { touchpoint } = row;
            const cell = cellOf(row, ownId);
            return (
              <tr key={touchpoint.id}>
                <th scope="row">
                  <span class="register-name" style={{ "--depth": depth }}>
                    <a href={href({ edit: touchpoint.id, add: null })}>{touchpoint.name}</a>
                    <span class="small mute">{words.method.baskets[touchpoint.basket]}</span>
                  </span>
                </th>
                <td>{touchpoint.importance}</td>
                <td>
                  {cell?.state === "absent" ? (
                    words.t("dashboard:cell.absent")
                  ) : (
                    <LevelBadge level={cell?.level ?? null} />
                  )}
                </td>
                <td>{words.t(`register:reaction.${reactionOf(row, ownId)}`)}</td>
                <td>
                  {touchpoint.owner ?? <span class="mute">{words.t("dashboard:touchpoints.no-owner")}</span>}
                </td>
                <td>
                  <ManagedMark touchpoint={touchpoint} />
                </td>
                <td>
                  {touchpoint.nextAuditOn ? (
                    words.day(touchpoint.nextAuditOn)
                  ) : (
                    <span class="mute">{words.t("rounds:re.by-method")}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

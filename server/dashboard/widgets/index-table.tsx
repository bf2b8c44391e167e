import { levelOf, roundScore } from "../../../shared/scoring/formula.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import type { IndexPart } from "../model/index-parts.ts";
import "./plain-table.css";
import "./index-table.css";

export interface IndexTableProps {
  parts: readonly IndexPart[];
  /** Where a touchpoint's score comes from. */
  hrefOf: (touchpointId: string) => string;
}

/** What a weighted mean is made of: each judged touchpoint with its importance and what it adds. */
export function IndexTable({ parts, hrefOf }: IndexTableProps) {
  const words = useWords();
  return (
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
          {parts.map(({ row: { touchpoint }, score, share }) => (
            <tr key={touchpoint.id}>
              <th scope="row">
                <a href={hrefOf(touchpoint.id)}>{touchpoint.name}</a>
              </th>
              <td>{touchpoint.importance}</td>
              <td class={`index-score level-${levelOf(score)}`}>{words.score(score)}</td>
              <td>{words.score(roundScore(score * share))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

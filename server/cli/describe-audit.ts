import type { AuditView, Cell } from "../../shared/api/schemas.ts";

const NAME_WIDTH = 34;
const CELL_WIDTH = 18;

const told: Record<Cell["state"], string> = { scored: "", absent: "none", unjudged: "·" };
const cellText = ({ state, score }: Cell) => (score === null ? told[state] : score.toFixed(1));

/** An audit as a table for a terminal: touchpoints down, sites across. */
export function describeAudit({ sites, rows, weakest }: AuditView): string {
  const line = (name: string, cells: readonly string[]) =>
    `${name.slice(0, NAME_WIDTH - 1).padEnd(NAME_WIDTH)}${cells.map((cell) => cell.slice(0, CELL_WIDTH - 2).padStart(CELL_WIDTH)).join("")}`;
  const judged = rows.filter(({ cells }) => cells.some(({ state }) => state !== "unjudged"));
  const weak = rows.find(({ touchpoint }) => touchpoint.id === weakest?.touchpointId);
  return [
    line(
      "",
      sites.map(({ name }) => name),
    ),
    ...judged.map(({ touchpoint, cells }) => line(touchpoint.name, cells.map(cellText))),
    line(
      "Index",
      sites.map(({ index }) => index?.toFixed(1) ?? "·"),
    ),
    ...(weakest && weak ? ["", `Weakest link: ${weak.touchpoint.name}, ${weakest.score.toFixed(1)}`] : []),
  ].join("\n");
}

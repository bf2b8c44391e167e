import { escapeMarkup } from "../escape-markup.ts";
import type { SweptAudit } from "./commands/audit.ts";
import { cellText } from "./describe-audit.ts";

/** An audit as one page without scripts, to send or to print. What pages said is text here, never markup. */
export function auditHtml({ audit, sites, rows, weakest, skipped }: SweptAudit): string {
  const judged = rows.filter(({ cells }) => cells.some(({ state }) => state !== "unjudged"));
  const head = sites.map(({ name }) => `<th scope="col">${escapeMarkup(name)}</th>`).join("");
  const body = judged
    .map(
      ({ touchpoint, cells }) =>
        `<tr><th scope="row">${escapeMarkup(touchpoint.name)}</th>${cells.map((cell) => `<td class="${cell.level ?? cell.state}">${escapeMarkup(cellText(cell))}</td>`).join("")}</tr>`,
    )
    .join("\n");
  const index = sites.map((site) => `<td>${site.index?.toFixed(1) ?? "·"}</td>`).join("");
  const weak = rows.find(({ touchpoint }) => touchpoint.id === weakest?.touchpointId);
  return `<!doctype html>
<html lang="${escapeMarkup(audit.language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeMarkup(audit.name)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c2230}table{border-collapse:collapse;width:100%}
th,td{padding:.45rem .7rem;border-bottom:1px solid #d8dce4;text-align:right}th[scope=row],thead th:first-child{text-align:left;font-weight:500}
.negative,.absent{background:#fbe3e0;color:#7d1a10}.wow{background:#dff3e4;color:#0d5426}tfoot td,tfoot th{font-weight:700}</style></head>
<body><h1>${escapeMarkup(audit.name)}</h1>${weakest && weak ? `<p>Weakest link: ${escapeMarkup(weak.touchpoint.name)}, ${weakest.score.toFixed(1)}</p>` : ""}
<table><thead><tr><th scope="col">Touchpoint</th>${head}</tr></thead><tbody>
${body}
</tbody><tfoot><tr><th scope="row">Index</th>${index}</tr></tfoot></table>
${skipped.length > 0 ? `<h2>Not scored</h2><ul>${skipped.map(({ url, reason }) => `<li>${escapeMarkup(url)}: ${escapeMarkup(reason)}</li>`).join("")}</ul>` : ""}
</body></html>
`;
}

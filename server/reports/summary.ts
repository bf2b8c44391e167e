import type { Words } from "../../shared/words/interface.ts";
import type { ReportContent } from "./report-content.ts";

/** The report in a few sentences: where the own site stands, what is weakest, what is missing. */
export function summaryOf(content: ReportContent, words: Words): string[] {
  const { sites, rows, weakest, lacks } = content;
  const own = sites.find(({ isOwn }) => isOwn);
  const best = sites
    .filter(({ isOwn, index }) => !isOwn && index !== null)
    .sort((a, b) => (b.index ?? 0) - (a.index ?? 0))[0];
  const count = (standing: ReportContent["rows"][number]["standing"]) =>
    rows.filter((row) => row.standing === standing).length;
  const [ahead, behind, tie] = [count("ahead"), count("behind"), count("tie")];
  const missing = lacks.filter(({ kind }) => kind === "touchpoint").map(({ title }) => title);
  return [
    indexSentence(),
    ahead + behind + tie > 0
      ? words.t("reports:page.standing", { of: ahead + behind + tie, ahead, behind, tie })
      : "",
    costliestSentence(),
    weakest
      ? words.t("reports:page.weakest", { touchpoint: weakest.name, score: words.score(weakest.score) })
      : "",
    missing.length > 0
      ? words.t("reports:page.absent", { count: missing.length, names: missing.join(", ") })
      : "",
    ...(content.deadLinks ?? []).map((url) => words.t("reports:page.dead-link", { url })),
    own ? words.t("reports:page.coverage", { judged: own.judged, of: own.of }) : "",
    content.waivers > 0 ? words.t("reports:page.waived", { count: content.waivers }) : "",
  ].filter((sentence) => sentence !== "");

  /** Where weight and gap together are the greatest. */
  function costliestSentence(): string {
    const cost = ({ importance, gap }: ReportContent["rows"][number]) => importance * -(gap ?? 0);
    const [worst] = rows.filter(({ standing }) => standing === "behind").sort((a, b) => cost(b) - cost(a));
    if (!worst) return "";
    const gap = words.score(Math.abs(worst.gap ?? 0));
    return words.t("reports:page.costliest", { touchpoint: worst.name, importance: worst.importance, gap });
  }

  function indexSentence(): string {
    if (!own || own.index === null) return words.t("reports:page.index-none");
    const mine = words.score(own.index);
    if (!best || best.index === null) return words.t("reports:page.index", { own: mine });
    const values = { own: mine, site: best.name, best: words.score(best.index) };
    return words.t(own.index > best.index ? "reports:page.index-ahead" : "reports:page.index-best", values);
  }
}

/** What the own site should keep and show: ahead of every rival judged, or remembered; the most important first. */
export function strengthsOf({ rows, sites }: ReportContent): { name: string; score: number }[] {
  const own = sites.find(({ isOwn }) => isOwn)?.id;
  return rows
    .flatMap((row) => {
      const cell = row.cells.find(({ siteId }) => siteId === own);
      const isStrong = cell?.level === "wow" || (row.standing === "ahead" && cell?.level !== "negative");
      return isStrong && cell && cell.score !== null
        ? [{ name: row.name, score: cell.score, importance: row.importance }]
        : [];
    })
    .sort((a, b) => b.importance - a.importance || b.score - a.score)
    .slice(0, 6);
}

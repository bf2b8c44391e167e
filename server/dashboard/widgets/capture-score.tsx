import { useState } from "preact/hooks";
import type { Capture } from "../../../shared/api/schemas.ts";
import { facets } from "../../../shared/method/facets.ts";
import type { Scorecard } from "../../../shared/scoring/scorecard.ts";
import { LevelBadge } from "../../../shared/ui/level-badge.tsx";
import { TenPips } from "../../../shared/ui/ten-pips.tsx";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useAudit } from "../audit-context.ts";
import { topFixes } from "../model/fixes.ts";
import type { CheckTexts } from "../use-check-texts.ts";
import "./capture-score.css";

export interface CaptureScoreProps {
  scorecard: Scorecard;
  texts: CheckTexts;
  waived?: Capture["waived"];
}

const FIXES = 3;

/** The page's score, what it is made of, and the three fixes that lift it most. */
export function CaptureScore({ scorecard, texts, waived = null }: CaptureScoreProps) {
  const words = useWords();
  const auditId = useAudit().view.audit.id;
  const { score, level, coverage } = scorecard;
  const unknown = coverage.total - coverage.decided;
  return (
    <section class="capture-score card">
      <div class="capture-score-line">
        <b class={`capture-score-number level-${level ?? "unknown"}`}>{words.score(score)}</b>
        <span class="mute">{words.t("dashboard:score.of-ten")}</span>
        <span class="capture-score-level">
          <LevelBadge level={level} />
          {level && <span class="small mute">{words.method.levelMeanings[level]}</span>}
        </span>
      </div>
      <TenPips score={score} level={level} size="large" />
      <p class="capture-score-under small mute">
        <span>
          {words.t("common:coverage.judged", { decided: coverage.decided, total: coverage.total })}
          {unknown > 0 && ` · ${words.t("common:coverage.cannot-tell", { count: unknown })}`}
        </span>
        <span>{words.t("common:tenth-point")}</span>
      </p>
      {waived && (
        <p class="capture-score-waived">
          <b class={`level-${waived.level ?? "unknown"} pill pill-level`}>
            {words.t("register:waive.score", {
              count: waived.setAside.length,
              score: words.score(waived.score),
            })}
          </b>{" "}
          <a class="small" href={`/audits/${auditId}/settings#waivers`}>
            {words.t("register:waive.list")}
          </a>
        </p>
      )}
      <TopFixes scorecard={scorecard} texts={texts} />
      <MadeOf scorecard={scorecard} />
    </section>
  );
}

function TopFixes({ scorecard, texts }: CaptureScoreProps) {
  const words = useWords();
  const fixes = topFixes(scorecard, texts).filter(({ page }) => page > 0);
  if (texts.size === 0 || fixes.length === 0) return null;
  return (
    <div class="top-fixes">
      <h2>{words.t("dashboard:capture.top-fixes")}</h2>
      <ol>
        {fixes.slice(0, FIXES).map(({ checkId, page }) => (
          <li key={checkId} class="top-fix">
            <a href={`#${checkId}`}>{texts.get(checkId)?.words[words.language]?.title ?? checkId}</a>
            <b class="fix-gain">{words.signed(page)}</b>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Weights and scores of the facets: the arithmetic behind the number. */
function MadeOf({ scorecard }: { scorecard: Scorecard }) {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const counted = facets.flatMap((name) => {
    const facet = scorecard.facets[name];
    return facet && facet.weight > 0 && facet.score !== null
      ? [{ name, weight: facet.weight, score: facet.score }]
      : [];
  });
  const total = counted.reduce((sum, facet) => sum + facet.weight, 0);
  return (
    <details class="made-of" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary class="small">{words.t("dashboard:capture.made-of")}</summary>
      <table class="small">
        <tbody>
          {counted.map(({ name, weight, score }) => (
            <tr key={name}>
              <th scope="row">{words.method.facets[name]}</th>
              <td>
                {words.score(score)} × {weight}/{total}
              </td>
              <td>{words.score((score * weight) / total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small mute">
        {words.t("dashboard:capture.made-of-means")}{" "}
        <a href="/rubric#formula">
          {words.t("dashboard:capture.rubric", { version: scorecard.rubric.version })}
        </a>
      </p>
    </details>
  );
}

import { useEffect, useRef } from "preact/hooks";
import type { NumberKind } from "../../../shared/api/numbers.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { type ChartMonth, roundTop } from "../model/number-chart.ts";
import "./number-chart.css";

export interface NumberChartProps {
  months: readonly ChartMonth[];
  kind: NumberKind;
  name: string;
}

const WIDTH = 720;
const HEIGHT = 220;
const LEFT = 44;
const RIGHT = 30;
const TOP = 14;
const BOTTOM = 28;
/** More labels than this run into each other. */
const LABELS_MAX = 9;

/** Figures as bars, the score as a line over them; the table of the months stands beside. */
export function NumberChart({ months, kind, name }: NumberChartProps) {
  const words = useWords();
  const top = roundTop(Math.max(0, ...months.map(({ figure }) => figure ?? 0)));
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, months.length);
  const bar = Math.min(36, step * 0.6);
  const x = (index: number) => LEFT + step * (index + 0.5);
  const y = (share: number) => HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
  const every = Math.ceil(months.length / LABELS_MAX);
  const scored = months.flatMap(({ score }, index) =>
    score === null ? [] : [{ at: x(index), score, height: y(score / 10) }],
  );
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone it is wider than the screen: the last months are seen first.
    if (frame.current) frame.current.scrollLeft = frame.current.scrollWidth;
  }, [months.length]);
  return (
    <figure ref={frame} class="number-chart">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={words.t("register:numbers.chart", { kind: words.t(`register:numbers.${kind}`), name })}
      >
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line class="number-chart-grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(share)} y2={y(share)} />
            <text class="number-chart-text" x={LEFT - 8} y={y(share) + 4} text-anchor="end">
              {words.number(top * share)}
            </text>
            <text class="number-chart-text" x={WIDTH - RIGHT + 8} y={y(share) + 4}>
              {share * 10}
            </text>
          </g>
        ))}
        {months.map(({ month, figure }, index) => (
          <g key={month}>
            {figure !== null && (
              <rect
                class="number-chart-bar"
                x={x(index) - bar / 2}
                width={bar}
                y={y(figure / top)}
                height={y(0) - y(figure / top)}
                rx="3"
              >
                <title>
                  {words.month(month)}: {words.number(figure)}
                </title>
              </rect>
            )}
            {index % every === 0 && (
              <text class="number-chart-text" x={x(index)} y={HEIGHT - 8} text-anchor="middle">
                {month.slice(5)}.{month.slice(2, 4)}
              </text>
            )}
          </g>
        ))}
        <polyline
          class="number-chart-line"
          points={scored.map(({ at, height }) => `${at},${height}`).join(" ")}
        />
        {scored.map(({ at, height, score }) => (
          <circle key={at} class="number-chart-dot" cx={at} cy={height} r="4">
            <title>{words.score(score)}</title>
          </circle>
        ))}
      </svg>
      <figcaption class="number-chart-legend small">
        <span class="number-chart-key number-chart-key-bar">{words.t(`register:numbers.${kind}`)}</span>
        <span class="number-chart-key number-chart-key-line">{words.t("register:numbers.score")}</span>
      </figcaption>
    </figure>
  );
}

import { useState } from "preact/hooks";
import type { ChartName } from "../../../shared/api/charts.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { usePreferences } from "../preferences.ts";
import { useLoad } from "../use-load.ts";
import "./chart-figure.css";

export interface ChartFigureProps {
  chart: ChartName;
  title: string;
}

/** A picture that the server has drawn, with the figures behind it as a table. */
export function ChartFigure({ chart, title }: ChartFigureProps) {
  const words = useWords();
  const api = useApi();
  const { view } = useAudit();
  const { theme } = usePreferences();
  const { language } = words;
  const [isBroken, setIsBroken] = useState(false);
  const params = { id: view.audit.id, chart };
  const load = useLoad(
    () => api.call("chartTable", { params, query: { language } }),
    [view.audit.id, chart, language],
    view,
  );
  const image = api.url("drawChart", params);
  const isDark = theme === "dark" || (theme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
  const source = `${image}?${new URLSearchParams({ language, theme: isDark ? "dark" : "light", at: String(view.audit.updatedAt) })}`;
  return (
    <figure class={`chart chart-${chart} card`}>
      <figcaption>
        <h2>{title}</h2>
      </figcaption>
      {isBroken ? (
        <p class="mute">{words.t("reports:chart.failed")}</p>
      ) : (
        <a href={source} target="_blank" rel="noreferrer" class="chart-frame">
          <img
            src={source}
            alt={title}
            loading="lazy"
            onLoad={({ currentTarget: { parentElement } }) => {
              // On a phone it is wider than the screen, and its middle says most.
              if (parentElement)
                parentElement.scrollLeft = (parentElement.scrollWidth - parentElement.clientWidth) / 2;
            }}
            onError={() => setIsBroken(true)}
          />
        </a>
      )}
      {load.state === "ready" && (
        <details open={isBroken}>
          <summary class="small">{words.t("reports:chart.table")}</summary>
          <div class="chart-figures">
            <table>
              <thead>
                <tr>
                  {load.value.head.map((name, at) => (
                    <th key={`${name} ${at}`} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {load.value.rows.map((row, at) => (
                  <tr key={`${row[0]} ${at}`}>
                    {row.map((text, place) =>
                      place === 0 ? (
                        <th key={`${place} ${text}`} scope="row">
                          {text}
                        </th>
                      ) : (
                        <td key={`${place} ${text}`}>{text}</td>
                      ),
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </figure>
  );
}

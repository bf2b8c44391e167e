import { accuracy } from "../../../shared/rubric/accuracy.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import type { Words } from "../../../shared/words/interface.ts";
import "./accuracy-figures.css";

/** Shares are compared by their third digit; a whole number would hide it. */
const digits = (words: Words, value: number, count: number) =>
  value.toFixed(count).replace(".", words.number(0.5).replace(/\d/g, ""));
const share = (words: Words, value: number | null) => (value === null ? "–" : digits(words, value, 3));
const range = (words: Words, pair: readonly number[] | null) =>
  pair === null ? "" : `(${pair.map((end) => digits(words, end, 2)).join("–")})`;

/** How often the engine is right, measured on pages of others. */
export function AccuracyFigures() {
  const words = useWords();
  const { t } = words;
  const { corpus, rubric, detectors, formKind, language, agreements } = accuracy;
  return (
    <section class="rubric-section card" id="accuracy">
      <h2>{t("accuracy:title")}</h2>
      <p class="accuracy-note mute">
        {t("accuracy:under", { pages: corpus.pages, hash: corpus.hash, version: rubric.version })}{" "}
        {t("accuracy:ranges")}
      </p>
      <div class="accuracy-table">
        <table class="small">
          <thead>
            <tr>
              <th scope="col">{t("accuracy:what")}</th>
              <th scope="col" title={t("accuracy:precision-means")}>
                {t("accuracy:precision")}
              </th>
              <th scope="col" title={t("accuracy:recall-means")}>
                {t("accuracy:recall")}
              </th>
              <th scope="col">{t("accuracy:counts")}</th>
            </tr>
          </thead>
          <tbody>
            {detectors.map((found) => (
              <tr key={found.detector}>
                <th scope="row">{detectorName(words, found.detector)}</th>
                <td>
                  {share(words, found.precision)}{" "}
                  <span class="mute">{range(words, found.precisionInterval)}</span>
                </td>
                <td>
                  {share(words, found.recall)} <span class="mute">{range(words, found.recallInterval)}</span>
                </td>
                <td>
                  {found.hits}, {found.extra}, {found.missed}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="accuracy-note">
        {t("accuracy:form-kind", { right: formKind.right, of: formKind.of })}{" "}
        {t("accuracy:language", { right: language.right, of: language.of })}
      </p>
      <p class="accuracy-note mute">{t("accuracy:raters", { pages: corpus.rated })}</p>
      <div class="accuracy-table">
        <table class="small">
          <thead>
            <tr>
              <th scope="col">{t("accuracy:score")}</th>
              <th scope="col">{t("accuracy:pages")}</th>
              <th scope="col" title={t("accuracy:rank-means")}>
                {t("accuracy:rank")}
              </th>
              <th scope="col">{t("accuracy:difference")}</th>
            </tr>
          </thead>
          <tbody>
            {agreements.map(({ name, pages, spearman, spearmanInterval, meanDifference }) => (
              <tr key={name}>
                <th scope="row">{facetName(words, name)}</th>
                <td>{pages}</td>
                <td>
                  {share(words, spearman)} <span class="mute">{range(words, spearmanInterval)}</span>
                </td>
                <td>{words.score(meanDifference)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** What was measured of one check; nothing where nothing was. */
export function CheckAccuracy({ id }: { id: string }) {
  const words = useWords();
  const { t } = words;
  const measured = accuracy.checks.find((check) => check.id === id);
  if (!measured || measured.of === 0) return null;
  const { decided, of, alarms, agreement } = measured;
  return (
    <p class="small mute accuracy-check">
      <span>{t("accuracy:check.decided", { decided, of })}</span>
      {alarms && alarms.hits + alarms.missed + alarms.extra > 0 && (
        <span>
          {t("accuracy:check.alarms", {
            precision: share(words, alarms.precision),
            recall: share(words, alarms.recall),
            count: alarms.hits + alarms.missed,
          })}
        </span>
      )}
      {agreement && (
        <span>
          {t("accuracy:check.raters", {
            rank: digits(words, agreement.spearman, 2),
            pages: agreement.pages,
          })}
        </span>
      )}
    </p>
  );
}

const detectorName = (words: Words, detector: string) =>
  words.maybe(`accuracy:detector.${detector.replace(/ /g, "-")}`) ?? detector;

const facetName = (words: Words, name: string) =>
  name === "page"
    ? words.t("accuracy:page")
    : (Object.entries(words.method.facets).find(([facet]) => facet === name)?.[1] ?? name);

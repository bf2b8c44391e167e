import { type FacetName, facets } from "../../../shared/method/facets.ts";
import { pageKinds } from "../../../shared/method/page-kinds.ts";
import { sources } from "../../../shared/method/sources.ts";
import {
  CLASS_POINTS,
  DECIDED_MIN,
  DELIGHT_FROM_HYGIENE,
  HYGIENE_CAPS,
  LEVEL_NEUTRAL_FROM,
  LEVEL_WOW_FROM,
  PRIMARY_NEGATIVE_CAP,
} from "../../../shared/scoring/formula.ts";
import { profiles } from "../../../shared/scoring/profiles.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import type { CheckText } from "../model/check-text.ts";
import { useCheckTexts } from "../use-check-texts.ts";
import { useHashTarget } from "../use-hash-target.ts";
import { useLoad } from "../use-load.ts";
import { AccuracyFigures, CheckAccuracy } from "../widgets/accuracy-figures.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import "./rubric.css";

/** The whole rubric, generated from the checks themselves: every weight, every source, every word. */
export function Rubric() {
  const words = useWords();
  const api = useApi();
  const texts = useCheckTexts();
  const identity = useLoad(() => api.call("identity"), []);
  useHashTarget(texts.size > 0);
  const checks = [...texts.values()];
  const judged = facets.filter((facet) => checks.some((check) => check.id.startsWith(`${facet}/`)));
  const stamp =
    identity.state === "ready"
      ? ` · ${words.t("dashboard:capture.rubric", { version: identity.value.rubric.version })} (${identity.value.rubric.hash.slice(0, 8)})`
      : "";
  return (
    <>
      <PageHead
        title={words.t("dashboard:rubric.title")}
        under={words.t("dashboard:rubric.under", { count: checks.length }) + stamp}
      />
      <nav class="rubric-nav" aria-label={words.t("dashboard:rubric.title")}>
        <a class="pill" href="#formula">
          {words.t("dashboard:rubric.formula")}
        </a>
        <a class="pill" href="#accuracy">
          {words.t("accuracy:title")}
        </a>
        {judged.map((facet) => (
          <a key={facet} class="pill" href={`#${facet}`}>
            {words.method.facets[facet]}
          </a>
        ))}
        <a class="pill" href="#profiles">
          {words.t("dashboard:rubric.profiles")}
        </a>
      </nav>
      <Formula />
      <AccuracyFigures />
      {judged.map((facet) => (
        <FacetRubric
          key={facet}
          facet={facet}
          checks={checks.filter((check) => check.id.startsWith(`${facet}/`))}
          texts={texts}
        />
      ))}
      <Profiles judged={judged} />
    </>
  );
}

function Formula() {
  const words = useWords();
  const { t, number, score } = words;
  return (
    <section class="rubric-section card" id="formula">
      <h2>{t("dashboard:rubric.formula")}</h2>
      <ul class="rubric-rules">
        <li>
          {t("dashboard:rubric.rule-classes", {
            hygiene: CLASS_POINTS.hygiene,
            performance: CLASS_POINTS.performance,
            delight: CLASS_POINTS.delight,
          })}
        </li>
        <li>{t("dashboard:rubric.rule-delight", { share: number(DELIGHT_FROM_HYGIENE * 100) })}</li>
        <li>
          {t("dashboard:rubric.rule-caps", {
            five: score(HYGIENE_CAPS[5] ?? null),
            four: score(HYGIENE_CAPS[4] ?? null),
          })}
        </li>
        <li>{t("dashboard:rubric.rule-few", { count: DECIDED_MIN })}</li>
        <li>{t("dashboard:rubric.rule-page", { cap: score(PRIMARY_NEGATIVE_CAP) })}</li>
        <li>
          {t("dashboard:rubric.rule-levels", {
            neutral: score(LEVEL_NEUTRAL_FROM),
            wow: score(LEVEL_WOW_FROM),
          })}
        </li>
        <li>{t("dashboard:rubric.rule-unknown")}</li>
      </ul>
      <dl class="rubric-classes small">
        {(["hygiene", "performance", "delight"] as const).map((kano) => (
          <div key={kano}>
            <dt>
              <b>{words.method.classes[kano]}</b>
            </dt>
            <dd class="mute">{words.method.classMeanings[kano]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface FacetRubricProps {
  facet: FacetName;
  checks: readonly CheckText[];
  texts: ReadonlyMap<string, CheckText>;
}

function FacetRubric({ facet, checks, texts }: FacetRubricProps) {
  const words = useWords();
  return (
    <section class="rubric-section card" id={facet}>
      <h2>
        {words.method.facets[facet]} <span class="mute">{checks.length}</span>
      </h2>
      {checks.map((check) => (
        <RubricCheck
          key={check.id}
          check={check}
          ground={check.restsOn ? texts.get(check.restsOn) : undefined}
        />
      ))}
    </section>
  );
}

function RubricCheck({ check, ground }: { check: CheckText; ground: CheckText | undefined }) {
  const words = useWords();
  const said = check.words[words.language];
  if (!said) return null;
  return (
    <article class="rubric-check" id={check.id}>
      <header class="rubric-check-head">
        <h3>
          <a href={`#${check.id}`}>{said.title}</a>
        </h3>
        <span class="pill">
          {words.t("common:check.class-weight", {
            kano: words.method.classes[check.class],
            weight: check.weight,
          })}
        </span>
      </header>
      <dl class="rubric-words">
        <dt class="rubric-good">{words.t("common:outcome.good")}</dt>
        <dd>{said.good}</dd>
        <dt class="rubric-poor">{words.t("common:outcome.costs")}</dt>
        <dd>{said.poor}</dd>
        <dt>{words.t("common:check.fix")}</dt>
        <dd>{said.fix}</dd>
      </dl>
      <CheckAccuracy id={check.id} />
      <p class="rubric-sources small mute">
        {ground && (
          <span>
            {words.t("dashboard:rubric.rests-on", {
              title: ground.words[words.language]?.title ?? ground.id,
            })}
          </span>
        )}
        {check.sources.map((name) => {
          const source: { title: string; url?: string } = sources[name];
          return source.url ? (
            <a key={name} href={source.url} target="_blank" rel="noreferrer noopener">
              {source.title}
            </a>
          ) : (
            <span key={name}>{name === "own" ? words.t("common:check.no-source") : source.title}</span>
          );
        })}
      </p>
    </article>
  );
}

/** Which facets count how much on which kind of page. */
function Profiles({ judged }: { judged: readonly FacetName[] }) {
  const words = useWords();
  return (
    <section class="rubric-section card" id="profiles">
      <h2>{words.t("dashboard:rubric.profiles")}</h2>
      <p class="mute rubric-profiles-means">{words.t("dashboard:rubric.profiles-means")}</p>
      <div class="rubric-profiles">
        <table class="small">
          <thead>
            <tr>
              <th scope="col">{words.t("dashboard:place.kind")}</th>
              {judged.map((facet) => (
                <th key={facet} scope="col">
                  {words.method.facets[facet]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pageKinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{words.method.kinds[kind]}</th>
                {judged.map((facet) => {
                  const entry = profiles[kind][facet];
                  return (
                    <td
                      key={facet}
                      class={entry?.primary ? "rubric-primary" : ""}
                      title={entry?.expected ? words.t("dashboard:rubric.expected") : undefined}
                    >
                      {entry ? `${entry.weight}${entry.expected ? "" : "*"}` : <span class="mute">–</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

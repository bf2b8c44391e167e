import { useEffect, useState } from "preact/hooks";
import type { CallOutput } from "../../../shared/api/client.ts";
import type { CatalogueEntry } from "../../../shared/api/schemas.ts";
import type { WordLanguage } from "../../../shared/checks/define-check.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { useApi } from "../api-context.ts";
import { type CheckTexts, useCheckTexts } from "../use-check-texts.ts";
import { useLoad } from "../use-load.ts";
import { Loaded } from "../widgets/loaded.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import "./search-page.css";

type Found = CallOutput<"search">["items"][number];

const LEAST = 2;
/** What is typed on is not asked for. */
const PAUSE_MS = 150;

const places: Record<Found["kind"], (found: Found) => string> = {
  audit: ({ id }) => `/audits/${id}`,
  site: ({ auditId }) => `/audits/${auditId}/settings`,
  touchpoint: ({ auditId, id }) => `/audits/${auditId}/touchpoints?edit=${id}`,
  capture: ({ auditId, id }) => `/audits/${auditId}/captures/${id}`,
  action: ({ auditId, id }) => `/audits/${auditId}/plan?edit=${id}`,
  trick: ({ auditId }) => `/audits/${auditId}/tricks`,
};

/** Audits, sites, touchpoints, captures, actions and tricks by their words; what is sought stands in the address. */
export function SearchPage() {
  const words = useWords();
  const { query, change } = useQuery();
  const sought = query.q ?? "";
  const [typed, setTyped] = useState(sought);
  useEffect(() => {
    if (typed.trim() === sought) return;
    const timer = setTimeout(() => change({ q: typed.trim() }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <>
      <PageHead title={words.t("register:search.title")} under={words.t("register:search.hint")} />
      <input
        class="input search-input"
        type="search"
        name="q"
        maxLength={100}
        aria-label={words.t("register:search.label")}
        placeholder={words.t("register:search.label")}
        value={typed}
        autofocus
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {sought.length >= LEAST && <Results sought={sought} />}
    </>
  );
}

/** A touchpoint of the catalogue by its name, and an action of a check by its words, in the person's language, as the audit shows them. */
function titleOf(
  found: Found,
  catalogue: readonly CatalogueEntry[],
  texts: CheckTexts,
  language: WordLanguage,
): string {
  const { told } = found;
  if (told) return texts.get(told.checkId)?.words[language]?.[told.words] ?? found.title;
  if (found.kind !== "touchpoint") return found.title;
  const entry = catalogue.find(({ names }) => Object.values(names).includes(found.title));
  return entry ? entry.names[language] : found.title;
}

function Results({ sought }: { sought: string }) {
  const words = useWords();
  const api = useApi();
  const load = useLoad(async () => {
    const [{ items }, { items: catalogue }] = await Promise.all([
      api.call("search", { query: { q: sought } }),
      api.call("catalogue"),
    ]);
    return { items, catalogue };
  }, [sought]);
  const texts = useCheckTexts(load.state === "ready" && load.value.items.some(({ told }) => told));
  return (
    <Loaded
      from={load}
      empty={({ items }) =>
        items.length === 0 ? <p class="mute">{words.t("register:search.none")}</p> : null
      }
    >
      {({ items, catalogue }) => (
        <ul class="found card">
          {items.map((found) => (
            <li key={`${found.kind} ${found.id}`}>
              <a class="found-row" href={places[found.kind](found)}>
                <span class="found-words">
                  {titleOf(found, catalogue, texts, words.language)}
                  <span class="small mute">{found.under}</span>
                </span>
                <span class="pill">{words.t(`register:search.${found.kind}`)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}

import { problemCodes } from "../../../shared/api/problem.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { problemStatus } from "../../problem.ts";
import { useQuery } from "../address.ts";
import { type ApiDocument, type Operation, readOperations } from "../model/api-document.ts";
import { useHashTarget } from "../use-hash-target.ts";
import { useLoad } from "../use-load.ts";
import { Loaded } from "../widgets/loaded.tsx";
import { OperationCard } from "../widgets/operation-card.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import "./reference.css";

const RULES = ["errors", "pages", "idempotency", "etags", "events", "webhooks"] as const;

/** The API, from the same document that machines read. */
export function Reference() {
  const words = useWords();
  const load = useLoad(async () => {
    const answer = await fetch("/api/openapi.json");
    if (!answer.ok) throw new Error(`The document answered ${answer.status}.`);
    // safe: the server makes the document of its own routes
    return readOperations((await answer.json()) as ApiDocument);
  }, []);
  return (
    <>
      <PageHead title={words.t("connections:reference.title")} under={words.t("connections:reference.under")}>
        <a class="button" href="/api/openapi.json" target="_blank" rel="noreferrer">
          {words.t("connections:reference.document")}
        </a>
      </PageHead>
      <Loaded from={load}>{(operations) => <Contents operations={operations} />}</Loaded>
    </>
  );
}

function Contents({ operations }: { operations: readonly Operation[] }) {
  const words = useWords();
  const { query, change } = useQuery();
  useHashTarget(true);
  const sought = (query.find ?? "").toLowerCase().trim();
  const found = operations.filter(({ method, path, summary, id }) =>
    `${method} ${path} ${summary} ${id}`.toLowerCase().includes(sought),
  );
  return (
    <div class="reference">
      <section class="reference-part card">
        <h2>{words.t("connections:reference.start")}</h2>
        <p>{words.t("connections:reference.token")}</p>
        <pre class="reference-code">{`curl -H "Authorization: Bearer $TOKEN" ${location.origin}/api/audits`}</pre>
        <h2>{words.t("connections:reference.rules")}</h2>
        <ul class="reference-rules">
          {RULES.map((rule) => (
            <li key={rule}>{words.t(`connections:reference.rule.${rule}`)}</li>
          ))}
        </ul>
      </section>
      <ProblemTable />
      <label class="field reference-search">
        <span class="field-label">{words.t("connections:reference.search")}</span>
        <input
          class="input"
          type="search"
          value={query.find ?? ""}
          onInput={({ currentTarget }) => change({ find: currentTarget.value })}
        />
      </label>
      {found.length === 0 && <p class="mute">{words.t("connections:reference.none")}</p>}
      {[...Map.groupBy(found, ({ tag }) => tag)].map(([tag, ofTag]) => (
        <section key={tag} class="reference-group" id={tag}>
          <h2>{tag}</h2>
          {ofTag.map((operation) => (
            <OperationCard key={operation.id} operation={operation} />
          ))}
        </section>
      ))}
    </div>
  );
}

function ProblemTable() {
  const words = useWords();
  return (
    <details class="reference-part card">
      <summary>
        <b>{words.t("connections:reference.codes")}</b>
      </summary>
      <div class="reference-scroll">
        <table class="reference-table">
          <thead>
            <tr>
              <th scope="col">{words.t("connections:reference.code")}</th>
              <th scope="col">{words.t("connections:reference.status")}</th>
              <th scope="col">{words.t("connections:reference.meaning")}</th>
            </tr>
          </thead>
          <tbody>
            {problemCodes.map((code) => (
              <tr key={code}>
                <td>
                  <code>{code}</code>
                </td>
                <td>{problemStatus[code]}</td>
                <td>{words.t(`dashboard:problem.${code}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

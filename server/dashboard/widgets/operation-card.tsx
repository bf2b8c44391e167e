import { useWords } from "../../../shared/ui/words-context.ts";
import { curlOf, type Field, type Operation } from "../model/api-document.ts";

/** One endpoint: who may call it, what it takes and what it answers. */
export function OperationCard({ operation }: { operation: Operation }) {
  const words = useWords();
  const { id, method, path, summary, access, scope, shares, pathFields, queryFields, bodyFields, answer } =
    operation;
  const rights = [
    `${words.t("connections:reference.access")}: ${words.t(`connections:reference.access.${access}`)}`,
    ...(scope && scope !== "none" ? [`${words.t("connections:reference.scope")}: ${scope}`] : []),
    ...(shares.length > 0 ? [`${words.t("connections:reference.share")}: ${shares.join(", ")}`] : []),
  ];
  return (
    <details class="operation card" id={id}>
      <summary>
        <span class={`operation-method operation-${method.toLowerCase()}`}>{method}</span>
        <code class="operation-path">{path}</code>
        <span class="operation-summary mute">{summary}</span>
      </summary>
      <div class="operation-body">
        <p class="small mute">{rights.join(" · ")}</p>
        <Fields title={words.t("connections:reference.path")} fields={pathFields} />
        <Fields title={words.t("connections:reference.query")} fields={queryFields} />
        <Fields title={words.t("connections:reference.body")} fields={bodyFields ?? []} />
        {answer.kind === "fields" && (
          <Fields title={words.t("connections:reference.answer")} fields={answer.fields} />
        )}
        {answer.kind === "stream" && (
          <Fields title={words.t("connections:reference.stream")} fields={answer.fields} />
        )}
        {answer.kind === "file" && <p>{words.t("connections:reference.file")}</p>}
        {answer.kind === "none" && <p>{words.t("connections:reference.no-content")}</p>}
        <h3>{words.t("connections:reference.try")}</h3>
        <pre class="reference-code">{curlOf(operation, location.origin)}</pre>
      </div>
    </details>
  );
}

function Fields({ title, fields }: { title: string; fields: readonly Field[] }) {
  if (fields.length === 0) return null;
  return (
    <div class="reference-scroll">
      <h3>{title}</h3>
      <table class="reference-table">
        <tbody>
          {fields.map(({ name, depth, type, isRequired }, index) => (
            <tr key={`${index} ${name}`}>
              <th scope="row" style={{ "--depth": depth }}>
                <code>{name}</code>
                {!isRequired && <span class="mute">?</span>}
              </th>
              <td>
                <code class="operation-type">{type}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

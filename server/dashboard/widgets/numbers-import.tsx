import { useState } from "preact/hooks";
import { ApiProblem } from "../../../shared/api/client.ts";
import { NUMBERS_FILE_MAX_BYTES, type NumbersPreview, numberKinds } from "../../../shared/api/numbers.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { useAct } from "../shell/toaster.tsx";
import "./numbers-import.css";

export interface NumbersImportProps {
  again: () => Promise<void>;
  onDone: () => void;
}

const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let from = 0; from < bytes.length; from += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return btoa(binary);
}

/** A CSV file is read and shown first; it is stored whole, once nothing in it is unclear. */
export function NumbersImport({ again, onDone }: NumbersImportProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view } = useAudit();
  const params = { id: view.audit.id };
  const [read, setRead] = useState<{ file: string; preview: NumbersPreview } | null>(null);
  const [isTooLarge, setIsTooLarge] = useState(false);

  const choose = async (chosen: File | undefined) => {
    setRead(null);
    setIsTooLarge((chosen?.size ?? 0) > NUMBERS_FILE_MAX_BYTES);
    if (!chosen || chosen.size > NUMBERS_FILE_MAX_BYTES) return;
    const file = toBase64(new Uint8Array(await chosen.arrayBuffer()));
    await act(() => api.call("previewNumbers", { params, body: { file } }), {
      after: (preview) => setRead({ file, preview }),
    });
  };
  const store = async () => {
    if (!read) return;
    const isDone = await act(() => api.call("importNumbers", { params, body: { file: read.file } }), {
      done: words.t("register:import.done", { rows: read.preview.rows }),
      undo: ({ importId }) =>
        api.call("undoNumbersImport", { params: { id: importId } }).catch(explainChanged),
      after: again,
    });
    if (isDone) onDone();
  };
  const explainChanged = (cause: unknown): never => {
    if (!(cause instanceof ApiProblem) || cause.code !== "conflict") throw cause;
    throw new ApiProblem("conflict", words.t("register:import.undo-changed"), cause.status);
  };
  return (
    <div class="numbers-import">
      <label class="field">
        <span class="field-label">{words.t("register:import.file")}</span>
        <input
          class="input"
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
        {isTooLarge && (
          <span class="field-problem" role="alert">
            {words.t("register:import.too-large")}
          </span>
        )}
      </label>
      {read && <Preview preview={read.preview} />}
      {read && read.preview.problemCount === 0 && read.preview.rows > 0 && (
        <button type="button" class="button button-primary" onClick={() => void store()}>
          {words.t("register:import.do")}
        </button>
      )}
    </div>
  );
}

function Preview({ preview }: { preview: NumbersPreview }) {
  const words = useWords();
  const { view } = useAudit();
  const { columns, sample, problems, problemCount, rows, added, replaced } = preview;
  const nameOf = (id: string) =>
    view.rows.find(({ touchpoint }) => touchpoint.id === id)?.touchpoint.name ?? id;
  const meaningOf = (meaning: NumbersPreview["columns"][number]["meaning"]) =>
    meaning === null ? words.t("register:import.left-out") : words.t(`register:numbers.${meaning}`);
  return (
    <>
      <p class="small mute">
        {words.t("register:import.read", {
          encoding: preview.encoding.toUpperCase(),
          separator: preview.separator === "tab" ? words.t("register:import.tab") : preview.separator,
        })}
      </p>
      <section class="drawer-section">
        <h3>{words.t("register:import.columns")}</h3>
        <ul class="import-columns small">
          {columns.map(({ heading, meaning }, index) => (
            <li key={`${heading} ${index}`} class={meaning === null ? "pill" : "pill pill-brand"}>
              {heading || "–"} → {meaningOf(meaning)}
            </li>
          ))}
        </ul>
      </section>
      {problemCount > 0 && (
        <section class="drawer-section" role="alert">
          <h3 class="import-problem-title">{words.t("register:import.problems", { count: problemCount })}</h3>
          <ul class="card import-problems small">
            {problems.map(({ line, column, code, value }, index) => (
              <li key={`${line} ${index}`}>
                <b>
                  {words.t("register:import.line", { line })}
                  {column !== null && `, ${column}`}
                </b>{" "}
                {words.t(`register:import.problem.${code}`, { value })}
              </li>
            ))}
            {problemCount > problems.length && (
              <li>{words.t("register:import.more", { count: problemCount - problems.length })}</li>
            )}
          </ul>
        </section>
      )}
      <p>{words.t("register:import.rows", { rows, added, replaced })}</p>
      {sample.length > 0 && (
        <div class="table-frame card">
          <table class="plain-table small">
            <thead>
              <tr>
                <th scope="col">{words.t("register:numbers.touchpoint")}</th>
                <th scope="col">{words.t("register:numbers.month")}</th>
                {numberKinds.map((kind) => (
                  <th key={kind} scope="col">
                    {words.t(`register:numbers.${kind}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sample.map((row) => (
                <tr key={`${row.touchpointId} ${row.month}`}>
                  <th scope="row">{nameOf(row.touchpointId)}</th>
                  <td>{row.month}</td>
                  {numberKinds.map((kind) => (
                    <td key={kind}>{row[kind] === null ? "–" : words.number(row[kind])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

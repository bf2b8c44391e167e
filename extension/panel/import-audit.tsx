import { useState } from "preact/hooks";
import { useWords } from "../../shared/ui/words-context.ts";
import type { Words } from "../../shared/words/interface.ts";
import { type FileProblem, readAuditFile } from "../audits/audit-file.ts";
import type { WholeAudit } from "../audits/local-audits.ts";
import type { TableProblem } from "../audits/matrix-csv.ts";
import { tableWords } from "../audits/table-words.ts";
import { keepProblemOf } from "./use-capturing.ts";

export interface ImportAuditProps {
  onRead(whole: WholeAudit): Promise<void>;
}

const FILE_MAX_BYTES = 500_000_000;

/** Reads an audit in from a file of ours, or a table of scores from a spreadsheet. */
export function ImportAudit({ onRead }: ImportAuditProps) {
  const words = useWords();
  const [told, setTold] = useState<string | null>(null);
  const read = async (file: File) => {
    setTold(words.t("local:import.working"));
    try {
      setTold(file.size > FILE_MAX_BYTES ? words.t("local:import.large") : await take(file, words, onRead));
    } catch (error) {
      setTold(words.t(`panel:keep.${keepProblemOf(error)}`));
    }
  };
  return (
    <section class="card audits-card">
      <h2>{words.t("local:import.title")}</h2>
      <p class="small mute" id="import-how">
        {words.t("local:import.how")}
      </p>
      <label class="button button-small audits-file">
        {words.t("local:import.go")}
        <input
          type="file"
          name="import"
          class="unseen"
          accept=".json,.csv,application/json,text/csv"
          aria-describedby="import-how"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = "";
            if (file) void read(file);
          }}
        />
      </label>
      <p class="small" role="status">
        {told}
      </p>
    </section>
  );
}

/** Takes the file in, and answers what is to be said of it. */
async function take(file: File, words: Words, onRead: ImportAuditProps["onRead"]): Promise<string | null> {
  const text = await file.text();
  if (!/\.json$/i.test(file.name) && !text.trimStart().startsWith("{")) {
    const { readMatrixCsv } = await import("../audits/matrix-csv.ts");
    const name = file.name.replace(/\.\w+$/, "").trim() || words.t("local:new.name-label");
    const audit = readMatrixCsv(text, name.slice(0, 120), words.language, tableWords);
    if ("problem" in audit) return tableProblemSaid(audit, words);
    await onRead({ audit, captures: [], payloads: [], waivers: [] });
    return null;
  }
  const answer = readAuditFile(text);
  if ("problem" in answer) return words.t(fileProblems[answer.problem]);
  await onRead(answer.whole);
  return answer.unread > 0 ? words.t("local:import.unread", { count: answer.unread }) : null;
}

const fileProblems = {
  "not-json": "local:import.not-json",
  "not-audit": "local:import.not-audit",
  newer: "local:import.newer",
} as const satisfies Record<FileProblem, string>;

function tableProblemSaid(problem: TableProblem, words: Words): string {
  if (problem.problem === "no-table" || problem.problem === "no-sites")
    return words.t(`local:import.${problem.problem}`);
  const { row, column, said } = problem;
  return words.t(`local:import.${problem.problem}`, { row, column, said });
}

import type { ComponentChildren } from "preact";
import { hasFallen } from "../checks/outcome.ts";
import { sources } from "../method/sources.ts";
import type { CheckResult } from "../scoring/scorecard.ts";
import { type CheckSaid, noteOf } from "./check-notes.ts";
import { OutcomeMark, type Verdict, verdictOf } from "./outcome-mark.tsx";
import { useWords } from "./words-context.ts";
import "./check-row.css";

export interface CheckRowProps {
  result: CheckResult;
  /** Absent when the scorecard is older than this version's checks. */
  check: CheckSaid | undefined;
  /** What the fix is worth on the page, in points. */
  gain?: number | undefined;
  /** Scrolls to the element and outlines it. */
  onShow?: ((path: string) => void) | undefined;
  /** Further controls, as "Put into the plan". */
  children?: ComponentChildren;
}

/** One check: verdict, what it says, what was found, what to do, and what it rests on. */
export function CheckRow({ result, check, gain, onShow, children }: CheckRowProps) {
  const words = useWords();
  const verdict = verdictOf(result);
  const said = check?.words[words.language];
  return (
    <article class={`check-row check-row-${verdict}`}>
      <OutcomeMark verdict={verdict} />
      <div class="check-row-body">
        <header class="check-row-head">
          <h4>{said?.title ?? result.id}</h4>
          {gain !== undefined && gain > 0 && <span class="check-row-gain">{words.signed(gain)}</span>}
        </header>
        <p class="mute">
          {sentenceOf(result, verdict, check, words.language) ?? words.t("common:check.retired")}
        </p>
        {verdict === "costs" && said && !hasFallen(result) && (
          <p class="check-row-fix">
            <b>{words.t("common:check.fix")}</b> {said.fix}
          </p>
        )}
        <EvidenceList result={result} check={check} onShow={onShow} />
        <footer class="check-row-foot small mute">
          <span>
            {words.t("common:check.class-weight", {
              kano: words.method.classes[result.class],
              weight: result.weight,
            })}
          </span>
          {check?.sources.map((name) => (
            <SourceLink key={name} name={name} />
          ))}
        </footer>
        {children && <div class="check-row-actions small">{children}</div>}
      </div>
    </article>
  );
}

function sentenceOf(
  result: CheckResult,
  verdict: Verdict,
  check: CheckSaid | undefined,
  language: "en" | "ru" | "ka",
): string | undefined {
  const said = check?.words[language];
  if (result.reason !== null) return noteOf(check, language, result.reason);
  if (hasFallen(result)) return noteOf(check, language, result.evidence[0]!.note!);
  return verdict === "good" ? said?.good : said?.poor;
}

function EvidenceList({ result, check, onShow }: Pick<CheckRowProps, "result" | "check" | "onShow">) {
  const words = useWords();
  if (result.evidence.length === 0 || hasFallen(result)) return null;
  return (
    <ul class="evidence">
      {result.evidence.map(({ path, text, note }, index) => (
        <li key={`${path ?? ""} ${index}`} class="evidence-item">
          {note && <span class="evidence-note">{noteOf(check, words.language, note)}</span>}
          {text && <q class="evidence-text">{text}</q>}
          {path && onShow && (
            <button type="button" class="evidence-show" onClick={() => onShow(path)}>
              {words.t(note === "absent" ? "common:check.show-place" : "common:check.show")}
            </button>
          )}
          {path && !onShow && <code class="evidence-path">{path}</code>}
        </li>
      ))}
    </ul>
  );
}

function SourceLink({ name }: { name: keyof typeof sources }) {
  const words = useWords();
  const source: { title: string; url?: string } = sources[name];
  if (!source.url) return <span>{name === "own" ? words.t("common:check.no-source") : source.title}</span>;
  return (
    <a href={source.url} target="_blank" rel="noreferrer noopener">
      {source.title}
    </a>
  );
}

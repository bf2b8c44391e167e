import type { ComponentChildren } from "preact";
import type { Capture } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import type { Words } from "../../../shared/words/interface.ts";
import { useApi } from "../api-context.ts";
import "./capture-conditions.css";

/** Under what circumstances the page was read, and the hashes that prove the score. */
export function CaptureConditions({ capture }: { capture: Capture }) {
  const words = useWords();
  const api = useApi();
  const { conditions, scorecard } = capture;
  return (
    <section class="side-card card">
      <h2>{words.t("dashboard:conditions.title")}</h2>
      <dl class="conditions small">
        <Fact name={words.t("dashboard:conditions.source")}>
          {words.method.captureSources[capture.source]}
        </Fact>
        {conditions && (
          <>
            <Fact name={words.t("dashboard:conditions.viewport")}>
              {conditions.viewport.join(" × ")}, {words.t(`dashboard:conditions.${conditions.device}`)}
            </Fact>
            <Fact name={words.t("dashboard:conditions.moment")}>
              {words.t(`dashboard:conditions.moment-${conditions.moment}`)}
            </Fact>
            <Fact name={words.t("dashboard:conditions.consent")}>
              {words.t(`dashboard:conditions.consent-${conditions.consent}`)}
            </Fact>
            <Fact name={words.t("dashboard:conditions.signed-in")}>
              {words.t(conditions.signedIn ? "dashboard:yes" : "dashboard:no")}
            </Fact>
          </>
        )}
        {scorecard && (
          <>
            <Fact name={words.t("dashboard:conditions.language")}>{scorecard.language}</Fact>
            <Fact name={words.t("dashboard:conditions.status")}>{scorecard.status ?? "–"}</Fact>
            <Fact name={words.t("dashboard:conditions.rubric")}>
              <a href="/rubric">
                {scorecard.rubric.version} · {scorecard.rubric.hash.slice(0, 8)}
              </a>
            </Fact>
          </>
        )}
        <Fact name={words.t("dashboard:conditions.snapshot")}>
          <a href={api.url("captureSnapshot", { id: capture.id })} target="_blank" rel="noreferrer">
            <code title={capture.snapshotHash}>{short(capture.snapshotHash)}</code>
          </a>
        </Fact>
        {capture.scorecardHash && (
          <Fact name={words.t("dashboard:conditions.scorecard")}>
            <code title={capture.scorecardHash}>{short(capture.scorecardHash)}</code>
          </Fact>
        )}
      </dl>
      <p class={`small proof proof-${capture.proof}`}>{proofOf(capture, words)}</p>
    </section>
  );
}

const short = (hash: string) => `${hash.slice(0, 12)}…`;
const proofOf = (capture: Capture, words: Words) => words.t(`dashboard:proof.${capture.proof}`);

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt class="mute">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

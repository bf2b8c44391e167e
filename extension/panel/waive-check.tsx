import { useState } from "preact/hooks";
import type { Waiver } from "../../shared/api/schemas.ts";
import { useWords } from "../../shared/ui/words-context.ts";
import { nameSetting } from "../settings.ts";
import type { ScoredPage } from "./score-page.ts";
import type { Waivers } from "./use-waivers.ts";
import "./waive-check.css";

export interface WaiveCheckProps {
  page: ScoredPage;
  checkId: string;
  waivers: Waivers;
  name: string;
  onClose(): void;
}

type Scope = Waiver["scope"];
const WHY_MIN = 3;

/** "This check is wrong here": where, why, and who says so. */
export function WaiveCheck({ page, checkId, waivers, name, onClose }: WaiveCheckProps) {
  const words = useWords();
  const [why, setWhy] = useState("");
  const [who, setWho] = useState(name);
  const [scope, setScope] = useState<Scope>("page");
  const [problem, setProblem] = useState<"why" | "who" | "not-kept" | null>(null);
  const scopes: Scope[] = ["page", ...(waivers.siteId ? (["site"] as const) : []), "audit"];
  const save = async () => {
    if (why.trim().length < WHY_MIN) return setProblem("why");
    if (who.trim() === "") return setProblem("who");
    await nameSetting.setValue(who.trim());
    const said = { checkId, who: who.trim(), why: why.trim() };
    if (await waivers.waive({ ...placeOf(scope, page, waivers.siteId), ...said })) onClose();
    else setProblem("not-kept");
  };
  return (
    <form
      class="waive-check"
      noValidate
      aria-label={words.t("panel:waive.title")}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label class="field">
        <span class="field-label">{words.t("panel:waive.why")}</span>
        <textarea
          class="input"
          name="why"
          rows={2}
          maxLength={2_000}
          value={why}
          aria-invalid={problem === "why"}
          onInput={({ currentTarget }) => setWhy(currentTarget.value)}
        />
      </label>
      <div class="waive-check-row">
        <label class="field">
          <span class="field-label">{words.t("panel:waive.who")}</span>
          <input
            class="input input-small"
            name="who"
            autocomplete="name"
            maxLength={120}
            value={who}
            aria-invalid={problem === "who"}
            onInput={({ currentTarget }) => setWho(currentTarget.value)}
          />
        </label>
        {waivers.hasAudit && (
          <label class="field">
            <span class="field-label">{words.t("panel:waive.where")}</span>
            <select
              class="input input-small"
              name="scope"
              value={scope}
              onChange={({ currentTarget }) =>
                setScope(scopes.find((one) => one === currentTarget.value) ?? "page")
              }
            >
              {scopes.map((one) => (
                <option key={one} value={one}>
                  {words.t(`panel:waive.scope.${one}`)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <p class="field-problem" role="alert">
        {problem &&
          words.t(
            problem === "not-kept" ? notKeptSaid(waivers) : (`panel:waive.problem.${problem}` as const),
          )}
      </p>
      <div class="row">
        <button type="submit" class="button button-small button-primary">
          {words.t("panel:waive.go")}
        </button>
        <button type="button" class="text-button" onClick={onClose}>
          {words.t("panel:brush.cancel")}
        </button>
      </div>
    </form>
  );
}

function placeOf(scope: Scope, { read, scorecard }: ScoredPage, siteId: string | null) {
  if (scope === "audit") return { scope };
  if (scope === "site" && siteId) return { scope, siteId };
  return { scope: "page" as const, url: read.snapshot.url, kind: scorecard.kind };
}

const notKeptSaid = ({ isLocal }: Waivers) =>
  isLocal ? "panel:keep.not-kept" : "panel:waive.problem.not-kept";

export interface WaivedNoteProps {
  waiver: Waiver;
  waivers: Waivers;
}

/** Who set the check aside and why, with the way back. */
export function WaivedNote({ waiver, waivers }: WaivedNoteProps) {
  const words = useWords();
  const [hasFailed, setHasFailed] = useState(false);
  const unwaive = async () => setHasFailed(!(await waivers.unwaive(waiver.id)));
  return (
    <p class="waived-note small">
      <span>
        <b>{words.t("panel:waive.said", { who: waiver.who })}</b> {waiver.why}{" "}
        <span class="mute">({words.t(`panel:waive.scope.${waiver.scope}`)})</span>
      </span>
      <button type="button" class="text-button" onClick={() => void unwaive()}>
        {words.t("panel:waive.back")}
      </button>
      <span class="field-problem" role="alert">
        {hasFailed && words.t(notKeptSaid(waivers))}
      </span>
    </p>
  );
}

import { useEffect, useState } from "preact/hooks";
import type { CatalogueEntry } from "../../../shared/api/schemas.ts";
import { type SharedRating, visitorRoles } from "../../../shared/api/shares.ts";
import type { RaterRole } from "../../../shared/method/axes.ts";
import { levelOf } from "../../../shared/scoring/formula.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { inOrder } from "../audit-context.ts";
import { localNameOf } from "../model/local-names.ts";
import { useAct } from "../shell/toaster.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { PickOne } from "../widgets/pick-one.tsx";
import { ReasonField, ScoreField } from "../widgets/rating-fields.tsx";

export interface SharedRatingViewProps {
  view: SharedRating;
  catalogue: readonly CatalogueEntry[];
}

interface Rater {
  raterName: string;
  role: Exclude<RaterRole, "self">;
}

const RATER_KEY = "tenpoint.rater";
type Given = Readonly<Record<string, { score: number; reason: string }>>;

/** One touchpoint after the other, on whatever a person has in the hand; how others rated is not shown. */
export function SharedRatingView({ view, catalogue }: SharedRatingViewProps) {
  const words = useWords();
  const sites = inOrder(view.sites);
  const [siteId, setSiteId] = useState(sites[0]?.id ?? "");
  const [rater, setRater] = useState<Rater>(readRater);
  const [given, setGiven] = useState<Given>({});
  const [openId, setOpenId] = useState<string>();
  const nameOf = localNameOf(catalogue, words.language);
  const site = sites.find(({ id }) => id === siteId) ?? sites[0];
  const done = view.touchpoints.filter(({ id }) => given[`${id} ${siteId}`]).length;
  useEffect(() => sessionStorage.setItem(RATER_KEY, JSON.stringify(rater)), [rater]);
  if (!site) return <p class="mute">{words.t("connections:rate.nothing")}</p>;
  return (
    <>
      <PageHead
        title={words.t("connections:rate.title", { name: view.audit.name })}
        under={words.t("connections:rate.under")}
      />
      <RaterFields rater={rater} onChange={setRater} />
      <section class="shared-rate">
        {sites.length > 1 && (
          <div class="shared-sites" role="tablist" aria-label={words.t("connections:rate.site")}>
            {sites.map(({ id, name }) => (
              <button
                key={id}
                type="button"
                role="tab"
                aria-selected={id === site.id}
                class={id === site.id ? "button button-primary" : "button"}
                onClick={() => setSiteId(id)}
              >
                {name}
              </button>
            ))}
          </div>
        )}
        <p class="mute small">
          {words.t("connections:rate.done", { done, total: view.touchpoints.length })} ·{" "}
          <a href={site.homeUrl} target="_blank" rel="noreferrer">
            {words.t("connections:rate.look", { name: site.name })}
          </a>
        </p>
        <ul class="shared-touchpoints">
          {view.touchpoints.map((touchpoint) => {
            const key = `${touchpoint.id} ${site.id}`;
            return (
              <TouchpointCard
                key={key}
                name={nameOf(touchpoint)}
                cell={{ touchpointId: touchpoint.id, siteId: site.id }}
                rater={rater}
                given={given[key]}
                isOpen={openId === key}
                onToggle={() => setOpenId(openId === key ? undefined : key)}
                onGiven={(rating) => {
                  setGiven({ ...given, [key]: rating });
                  setOpenId(undefined);
                }}
              />
            );
          })}
        </ul>
      </section>
    </>
  );
}

function readRater(): Rater {
  const fresh: Rater = { raterName: "", role: "customer" };
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(RATER_KEY) ?? "null");
    if (typeof kept !== "object" || kept === null) return fresh;
    const { raterName, role } = kept as Partial<Rater>;
    return {
      raterName: typeof raterName === "string" ? raterName : "",
      role: visitorRoles.find((known) => known === role) ?? "customer",
    };
  } catch {
    return fresh;
  }
}

function RaterFields({ rater, onChange }: { rater: Rater; onChange: (rater: Rater) => void }) {
  const words = useWords();
  return (
    <section class="card shared-rater">
      <label class="field">
        <span class="field-label">{words.t("connections:rate.your-name")}</span>
        <input
          class="input"
          name="raterName"
          autocomplete="name"
          maxLength={120}
          required
          value={rater.raterName}
          onInput={({ currentTarget }) => onChange({ ...rater, raterName: currentTarget.value })}
        />
      </label>
      <PickOne
        label={words.t("connections:rate.you-are")}
        value={rater.role}
        options={visitorRoles.map((role) => ({ value: role, text: words.method.roles[role] }))}
        onPick={(picked) =>
          onChange({ ...rater, role: visitorRoles.find((role) => role === picked) ?? "customer" })
        }
        isSmall={false}
      />
    </section>
  );
}

interface TouchpointCardProps {
  name: string;
  cell: { touchpointId: string; siteId: string };
  rater: Rater;
  given: { score: number; reason: string } | undefined;
  isOpen: boolean;
  onToggle: () => void;
  onGiven: (rating: { score: number; reason: string }) => void;
}

function TouchpointCard({ name, cell, rater, given, isOpen, onToggle, onGiven }: TouchpointCardProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const [score, setScore] = useState(given?.score ?? null);
  const [isMissed, setIsMissed] = useState(false);
  const [reason, setReason] = useState(given?.reason ?? "");
  const hasName = rater.raterName.trim() !== "";
  const send = (event: Event) => {
    event.preventDefault();
    if (score === null) return setIsMissed(true);
    void act(() => api.call("rateShared", { body: { ...cell, ...rater, score, reason } }), {
      done: words.t("dashboard:rating.saved"),
      after: () => onGiven({ score, reason }),
    });
  };
  return (
    <li class="card shared-touchpoint">
      <button type="button" class="shared-toggle" aria-expanded={isOpen} onClick={onToggle}>
        <span>{name}</span>
        {given ? (
          <b class={`pill-level shared-score level-${levelOf(given.score)}`}>{words.score(given.score)}</b>
        ) : (
          <span class="mute small nowrap">{words.t("connections:rate.open")}</span>
        )}
      </button>
      {isOpen && (
        <form class="rating-form" onSubmit={send}>
          <ScoreField score={score} isMissed={isMissed} onScore={setScore} />
          <ReasonField score={score} reason={reason} onReason={setReason} />
          {!hasName && <p class="field-problem rating-form-wide">{words.t("connections:rate.name-first")}</p>}
          <div class="rating-form-wide form-buttons">
            <button type="submit" class="button button-primary" disabled={!hasName}>
              {words.t("dashboard:rating.save")}
            </button>
            <button type="button" class="button" onClick={onToggle}>
              {words.t("dashboard:cancel")}
            </button>
          </div>
        </form>
      )}
    </li>
  );
}

import type { CaptureSummary } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { useApi } from "../api-context.ts";
import { inOrder, useAudit } from "../audit-context.ts";
import { useMay } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import { Allowed } from "../widgets/allowed.tsx";
import { CaptureBin } from "../widgets/capture-bin.tsx";
import { CaptureCard } from "../widgets/capture-card.tsx";
import { Drawer } from "../widgets/drawer.tsx";
import { EmptyNote } from "../widgets/empty-note.tsx";
import { Loaded } from "../widgets/loaded.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { PickOne } from "../widgets/pick-one.tsx";
import { ScoreAddress } from "../widgets/score-address.tsx";
import "./captures.css";

const PAGE_SIZE = 50;

/** Every page that was captured, newest first; those without a place can be given one. */
export function Captures() {
  const words = useWords();
  const api = useApi();
  const { view } = useAudit();
  const { query, change, href } = useQuery();
  const { id } = view.audit;
  const { site: siteId, touchpoint: touchpointId } = query;
  const isUnplaced = query.show === "unplaced";
  const limit = Number(query.limit) || PAGE_SIZE;
  const load = useLoad(
    async () => {
      if (isUnplaced) return view.unplaced;
      const asked = { limit, ...(siteId && { siteId }), ...(touchpointId && { touchpointId }) };
      return (await api.call("listCaptures", { params: { id }, query: asked })).items;
    },
    [id, siteId, touchpointId, isUnplaced, limit],
    view,
  );
  const own = inOrder(view.sites)[0];
  return (
    <>
      <PageHead title={words.t("dashboard:captures.title")} under={words.t("dashboard:captures.under")} />
      <Allowed to="startScore">
        <div class="captures-score card">
          <ScoreAddress siteId={null} touchpointId={null} homeUrl={own?.homeUrl ?? ""} />
        </div>
      </Allowed>
      <div class="captures-filters">
        <PickOne
          label={words.t("dashboard:place.site")}
          value={siteId ?? ""}
          any={words.t("dashboard:filter.any")}
          options={inOrder(view.sites).map((site) => ({ value: site.id, text: site.name }))}
          onPick={(site) => change({ site, show: null })}
        />
        <PickOne
          label={words.t("dashboard:place.touchpoint")}
          value={touchpointId ?? ""}
          any={words.t("dashboard:filter.any")}
          options={view.rows.map(({ touchpoint }) => ({ value: touchpoint.id, text: touchpoint.name }))}
          onPick={(touchpoint) => change({ touchpoint, show: null })}
        />
        <label class="captures-unplaced">
          <input
            type="checkbox"
            checked={isUnplaced}
            onChange={({ currentTarget }) =>
              change({ show: currentTarget.checked ? "unplaced" : null, site: null, touchpoint: null })
            }
          />
          {words.t("dashboard:captures.unplaced", { count: view.unplaced.length })}
        </label>
        <a class="button button-small" href={href({ bin: "1" })}>
          {words.t("register:bin.show")}
        </a>
      </div>
      {query.bin && (
        <Drawer title={words.t("register:bin.title")} onClose={() => change({ bin: null }, true)}>
          <CaptureBin />
        </Drawer>
      )}
      <Loaded
        from={load}
        empty={(captures) => (captures.length === 0 ? <NoCaptures isUnplaced={isUnplaced} /> : null)}
      >
        {(captures) => (
          <div class="captures">
            {captures.map((capture) => (
              <CaptureCard key={capture.id} capture={capture}>
                <Place capture={capture} />
              </CaptureCard>
            ))}
            {captures.length === limit && (
              <button
                type="button"
                class="button"
                onClick={() => change({ limit: String(Math.min(200, limit + PAGE_SIZE)) })}
              >
                {words.t("dashboard:captures.more")}
              </button>
            )}
          </div>
        )}
      </Loaded>
    </>
  );
}

function NoCaptures({ isUnplaced }: { isUnplaced: boolean }) {
  const words = useWords();
  if (isUnplaced) return <p class="mute">{words.t("dashboard:captures.all-placed")}</p>;
  return (
    <EmptyNote
      title={words.t("dashboard:captures.empty-title")}
      lesson={words.t("dashboard:captures.empty-lesson")}
    >
      <a class="button button-primary" href="/extension">
        {words.t("dashboard:nav.extension")}
      </a>
    </EmptyNote>
  );
}

/** Where the capture counts; where it has no place yet, the choice of one. */
function Place({ capture }: { capture: CaptureSummary }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view, again } = useAudit();
  const may = useMay();
  const site = view.sites.find(({ id }) => id === capture.siteId);
  const row = view.rows.find(({ touchpoint }) => touchpoint.id === capture.touchpointId);
  if (site && row) {
    return (
      <p class="small">
        <a href={`/audits/${view.audit.id}?cell=${row.touchpoint.id}.${site.id}`}>
          {site.isOwn ? words.t("dashboard:you") : site.name} · {row.touchpoint.name}
        </a>
      </p>
    );
  }
  if (!may("updateCapture")) return <p class="small mute">{words.t("dashboard:place.none")}</p>;
  const params = { id: capture.id };
  const place = (body: { siteId?: string | null; touchpointId?: string | null }) =>
    void act(() => api.call("updateCapture", { params, body }), {
      done: words.t("dashboard:place.moved"),
      undo: () =>
        api.call("updateCapture", {
          params,
          body: { siteId: capture.siteId, touchpointId: capture.touchpointId },
        }),
      after: again,
    });
  return (
    <div class="captures-place">
      <PickOne
        label={words.t("dashboard:place.site")}
        value={capture.siteId ?? ""}
        any={words.t("dashboard:place.choose")}
        options={inOrder(view.sites).map(({ id, name }) => ({ value: id, text: name }))}
        onPick={(siteId) => place({ siteId: siteId || null })}
      />
      <PickOne
        label={words.t("dashboard:place.touchpoint")}
        value={capture.touchpointId ?? ""}
        any={words.t("dashboard:place.choose")}
        options={view.rows.map(({ touchpoint }) => ({ value: touchpoint.id, text: touchpoint.name }))}
        onPick={(touchpointId) => place({ touchpointId: touchpointId || null })}
      />
    </div>
  );
}

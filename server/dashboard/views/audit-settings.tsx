import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useWords } from "../../../shared/ui/words-context.ts";
import { languageNames } from "../../../shared/words/interface.ts";
import { useApi } from "../api-context.ts";
import { inOrder, useAudit } from "../audit-context.ts";
import { useMay } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { Allowed } from "../widgets/allowed.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { PickOne } from "../widgets/pick-one.tsx";
import { RetentionForm } from "../widgets/retention-form.tsx";
import { ShareLinks } from "../widgets/share-links.tsx";
import { SiteForm } from "../widgets/site-form.tsx";
import { WaiverList } from "../widgets/waiver-list.tsx";
import "./audit-settings.css";

/** Languages that pages are judged in beside the interface's own. */
const PAGE_LANGUAGES = [...Object.entries(languageNames), ["de", "Deutsch"], ["uk", "Українська"]] as const;

/** The audit's particulars and its sites. */
export function AuditSettings() {
  const words = useWords();
  const { view } = useAudit();
  const may = useMay();
  return (
    <>
      <PageHead title={words.t("dashboard:settings.title")} />
      <div class="settings">
        <fieldset disabled={!may("updateAudit")}>
          <ParticularsForm />
        </fieldset>
        <fieldset class="settings-section" disabled={!may("updateSite")}>
          <h2>{words.t("dashboard:settings.sites")}</h2>
          <p class="mute small">{words.t("dashboard:settings.sites-hint")}</p>
          {inOrder(view.sites).map((site) => (
            <SiteForm key={site.id} site={site} />
          ))}
          <Allowed to="createSite">
            <SiteForm key={`new ${view.sites.length}`} />
          </Allowed>
        </fieldset>
        <WaiverList />
        <RetentionForm />
        <Allowed to="listShares">
          <ShareLinks auditId={view.audit.id} />
        </Allowed>
        <Allowed to="deleteAudit">
          <PutAway />
        </Allowed>
      </div>
    </>
  );
}

function ParticularsForm() {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view, again } = useAudit();
  const { id, name, language, country, trade } = view.audit;
  const [draft, setDraft] = useState({
    name,
    language,
    country: country ?? "",
    trade: trade ?? "",
  });
  const set = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  const save = (event: Event) => {
    event.preventDefault();
    const body = {
      ...draft,
      country: draft.country.toUpperCase() || null,
      trade: draft.trade || null,
    };
    void act(() => api.call("updateAudit", { params: { id }, body }), {
      done: words.t("dashboard:saved"),
      after: again,
    });
  };
  const known = PAGE_LANGUAGES.some(([code]) => code === language)
    ? PAGE_LANGUAGES
    : [...PAGE_LANGUAGES, [language, language] as const];
  return (
    <form class="settings-form card" onSubmit={save}>
      <label class="field settings-wide">
        <span class="field-label">{words.t("dashboard:new.name")}</span>
        <input
          class="input"
          name="name"
          required
          maxLength={120}
          value={draft.name}
          onInput={({ currentTarget }) => set({ name: currentTarget.value })}
        />
      </label>
      <PickOne
        label={words.t("dashboard:settings.language")}
        value={draft.language}
        options={known.map(([value, text]) => ({ value, text }))}
        onPick={(value) => set({ language: value })}
        isSmall={false}
      />
      <label class="field">
        <span class="field-label">{words.t("dashboard:settings.country")}</span>
        <input
          class="input"
          name="country"
          maxLength={2}
          pattern="[A-Za-z]{2}"
          placeholder="GE"
          value={draft.country}
          onInput={({ currentTarget }) => set({ country: currentTarget.value })}
        />
        <span class="field-hint">{words.t("dashboard:settings.country-hint")}</span>
      </label>
      <label class="field">
        <span class="field-label">{words.t("dashboard:settings.trade")}</span>
        <input
          class="input"
          name="trade"
          maxLength={80}
          placeholder={words.t("dashboard:settings.trade-example")}
          value={draft.trade}
          onInput={({ currentTarget }) => set({ trade: currentTarget.value })}
        />
      </label>
      <div class="settings-wide">
        <Allowed to="updateAudit">
          <button type="submit" class="button button-primary">
            {words.t("dashboard:save")}
          </button>
        </Allowed>
      </div>
    </form>
  );
}

function PutAway() {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { route } = useLocation();
  const { view } = useAudit();
  const params = { id: view.audit.id };
  const putAway = async () => {
    const isDone = await act(() => api.call("deleteAudit", { params }), {
      done: words.t("dashboard:settings.put-away-done", { name: view.audit.name }),
      undo: () => api.call("restoreAudit", { params }).then(() => route(`/audits/${params.id}`)),
    });
    if (isDone) route("/");
  };
  return (
    <section class="settings-section">
      <h2>{words.t("dashboard:settings.put-away")}</h2>
      <p class="mute small">{words.t("dashboard:settings.put-away-hint")}</p>
      <button type="button" class="button" onClick={() => void putAway()}>
        {words.t("dashboard:settings.put-away")}
      </button>
    </section>
  );
}

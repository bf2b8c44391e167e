import { useState } from "preact/hooks";
import type { Site } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { hostName, readAddress } from "../model/read-address.ts";
import { useAct } from "../shell/toaster.tsx";
import { Allowed } from "./allowed.tsx";

/** One site of the audit: its name, its home, and the addresses that belong to it. Without a site, a new rival. */
export function SiteForm({ site }: { site?: Site }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view, again } = useAudit();
  const [draft, setDraft] = useState({
    name: site?.name ?? "",
    homeUrl: site?.homeUrl ?? "",
    patterns: site?.patterns.join("\n") ?? "",
  });
  const set = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  const homeUrl = readAddress(draft.homeUrl);

  const save = (event: Event) => {
    event.preventDefault();
    if (!homeUrl) return;
    const patterns = draft.patterns
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    const body = { name: draft.name.trim() || hostName(homeUrl), homeUrl, patterns };
    void act(
      () =>
        site
          ? api.call("updateSite", { params: { id: site.id }, body })
          : api.call("createSite", { params: { id: view.audit.id }, body }),
      { done: words.t("dashboard:saved"), after: again },
    );
  };

  return (
    <form class="settings-form card" onSubmit={save}>
      <h3 class="settings-wide">
        {titleOf(site, words.t("dashboard:settings.own-site"), words.t("dashboard:settings.new-rival"))}
      </h3>
      <label class="field">
        <span class="field-label">{words.t("dashboard:settings.site-name")}</span>
        <input
          class="input"
          name="siteName"
          maxLength={120}
          value={draft.name}
          onInput={({ currentTarget }) => set({ name: currentTarget.value })}
        />
      </label>
      <label class="field">
        <span class="field-label">{words.t("dashboard:settings.home")}</span>
        <input
          class="input"
          name="homeUrl"
          inputMode="url"
          placeholder="example.com"
          value={draft.homeUrl}
          aria-invalid={draft.homeUrl !== "" && !homeUrl}
          onInput={({ currentTarget }) => set({ homeUrl: currentTarget.value })}
        />
        {draft.homeUrl !== "" && !homeUrl && (
          <span class="field-problem">{words.t("dashboard:new.address-wrong")}</span>
        )}
      </label>
      {site && (
        <label class="field settings-wide">
          <span class="field-label">{words.t("dashboard:settings.patterns")}</span>
          <textarea
            class="input"
            name="patterns"
            value={draft.patterns}
            onInput={({ currentTarget }) => set({ patterns: currentTarget.value })}
          />
          <span class="field-hint">{words.t("dashboard:settings.patterns-hint")}</span>
        </label>
      )}
      <Allowed to="updateSite">
        <div class="settings-wide form-buttons">
          <button type="submit" class="button" disabled={!homeUrl}>
            {words.t(site ? "dashboard:save" : "dashboard:settings.add-rival")}
          </button>
          {site && !site.isOwn && <RemoveSite site={site} />}
        </div>
      </Allowed>
    </form>
  );
}

function titleOf(site: Site | undefined, own: string, rival: string): string {
  if (!site) return rival;
  return site.isOwn ? own : site.name;
}

function RemoveSite({ site }: { site: Site }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { again } = useAudit();
  const params = { id: site.id };
  const remove = () =>
    void act(() => api.call("deleteSite", { params }), {
      done: words.t("dashboard:settings.site-removed", { name: site.name }),
      undo: () => api.call("restoreSite", { params }),
      after: again,
    });
  return (
    <button type="button" class="button button-quiet" onClick={remove}>
      {words.t("dashboard:remove")}
    </button>
  );
}

import { useState } from "preact/hooks";
import { LOGO_MAX_BYTES, type Workspace } from "../../../shared/api/people.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { languageNames } from "../../../shared/words/interface.ts";
import { useApi } from "../api-context.ts";
import { useSession } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import { Loaded } from "../widgets/loaded.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { PickOne } from "../widgets/pick-one.tsx";
import { TextField } from "../widgets/text-field.tsx";
import "./audit-settings.css";
import "./workspace-settings.css";

const LOGO_TYPES = ["image/png", "image/jpeg", "image/webp"];

/** What belongs to the team as a whole. */
export function WorkspaceSettings() {
  const words = useWords();
  const api = useApi();
  const { session } = useSession();
  const load = useLoad(() => api.call("getWorkspace"), []);
  return (
    <>
      <PageHead title={words.t("team:workspace.title")} under={words.t("team:workspace.under")} />
      <Loaded from={load}>
        {(workspace, again) => (
          <div class="settings">
            {workspace.role !== "owner" && <p class="mute">{words.t("team:workspace.reader")}</p>}
            <Particulars workspace={workspace} />
            <Logo workspace={workspace} again={again} />
            {session.mode === "team" ? <Another /> : <TeamHint />}
          </div>
        )}
      </Loaded>
    </>
  );
}

function Particulars({ workspace }: { workspace: Workspace }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { refresh } = useSession();
  const [draft, setDraft] = useState({ ...workspace, regions: workspace.regions.join(", ") });
  const set = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  const save = (event: Event) => {
    event.preventDefault();
    const regions = draft.regions
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter((code) => code !== "");
    const { name, language } = draft;
    void act(() => api.call("updateWorkspace", { body: { name, language, regions } }), {
      done: words.t("dashboard:saved"),
      after: refresh,
    });
  };
  return (
    <form class="settings-form card" onSubmit={save}>
      <fieldset class="workspace-fields" disabled={workspace.role !== "owner"}>
        <TextField
          label={words.t("team:workspace.name")}
          name="name"
          maxLength={120}
          value={draft.name}
          onInput={(name) => set({ name })}
        />
        <PickOne
          label={words.t("team:workspace.language")}
          value={draft.language}
          isSmall={false}
          any={words.t("team:workspace.language-own")}
          options={Object.entries(languageNames).map(([value, text]) => ({ value, text }))}
          onPick={(language) => set({ language })}
        />
        <TextField
          label={words.t("team:workspace.regions")}
          name="regions"
          isRequired={false}
          maxLength={120}
          placeholder="GE, AM"
          hint={words.t("team:workspace.regions-hint")}
          value={draft.regions}
          onInput={(regions) => set({ regions })}
        />
        <div class="settings-wide">
          <button type="submit" class="button button-primary">
            {words.t("dashboard:save")}
          </button>
        </div>
      </fieldset>
    </form>
  );
}

function Logo({ workspace, again }: { workspace: Workspace; again: () => Promise<void> }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const [turn, setTurn] = useState(0);
  const [isWrong, setIsWrong] = useState(false);
  const set = (image: string | null) =>
    act(() => api.call("setLogo", { body: { image } }), {
      done: words.t("dashboard:saved"),
      after: async () => {
        setTurn(turn + 1);
        await again();
      },
    });
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const fits = LOGO_TYPES.includes(file.type) && file.size <= LOGO_MAX_BYTES;
    setIsWrong(!fits);
    if (fits) await set(await asDataUrl(file));
  };
  const isOwner = workspace.role === "owner";
  return (
    <section class="settings-section">
      <h2>{words.t("team:workspace.logo")}</h2>
      <p class="mute small">{words.t("team:workspace.logo-hint")}</p>
      {workspace.hasLogo && (
        <img
          class="workspace-logo card"
          src={`${api.url("workspaceLogo", {})}?${turn}`}
          alt={workspace.name}
        />
      )}
      {isOwner && (
        <div class="workspace-buttons">
          <label class="button">
            {words.t("team:workspace.logo-choose")}
            <input
              class="unseen"
              type="file"
              accept={LOGO_TYPES.join()}
              onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
            />
          </label>
          {workspace.hasLogo && (
            <button type="button" class="button button-quiet" onClick={() => void set(null)}>
              {words.t("team:workspace.logo-away")}
            </button>
          )}
        </div>
      )}
      {isWrong && (
        <p class="field-problem" role="alert">
          {words.t("team:workspace.logo-wrong")}
        </p>
      )}
    </section>
  );
}

const asDataUrl = (file: File) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

function Another() {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const [name, setName] = useState("");
  const open = (event: Event) => {
    event.preventDefault();
    void act(() => api.call("createWorkspace", { body: { name } }), { after: () => location.assign("/") });
  };
  return (
    <section class="settings-section">
      <h2>{words.t("team:workspace.another")}</h2>
      <p class="mute small">{words.t("team:workspace.another-hint")}</p>
      <form class="workspace-another" onSubmit={open}>
        <TextField
          label={words.t("team:workspace.name")}
          name="another"
          maxLength={120}
          value={name}
          onInput={setName}
        />
        <button type="submit" class="button">
          {words.t("team:workspace.open")}
        </button>
      </form>
    </section>
  );
}

function TeamHint() {
  const words = useWords();
  return (
    <section class="settings-section">
      <h2>{words.t("team:nav.team")}</h2>
      <p class="mute small">{words.t("team:workspace.local")}</p>
      <code class="workspace-command">npm run tenpoint -- team</code>
    </section>
  );
}

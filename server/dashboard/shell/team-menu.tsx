import { useLocation } from "preact-iso";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useSession, useWorkspaceName } from "../session-context.ts";
import { MenuLink } from "./menu-link.tsx";
import { useAct } from "./toaster.tsx";

const TEAM_PAGES = ["people", "workspace", "keys", "account"] as const;

/** The pages about the team, and about oneself in it. */
export function TeamMenu() {
  const words = useWords();
  const { path } = useLocation();
  const { session } = useSession();
  const name = useWorkspaceName();
  const pages = session.mode === "team" ? TEAM_PAGES : (["workspace"] as const);
  return (
    <>
      <p class="shell-section">{session.mode === "team" ? name : words.t("team:nav.team")}</p>
      {pages
        .filter((page) => page === "account" || session.workspace !== null)
        .map((page) => (
          <MenuLink key={page} href={`/${page}`} isCurrent={path === `/${page}`}>
            {words.t(`team:nav.${page}`)}
          </MenuLink>
        ))}
    </>
  );
}

/** Which of one's workspaces is open; nothing where there is one. */
export function WorkspacePicker() {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { session } = useSession();
  if (session.workspaces.length < 2) return null;
  const open = (workspaceId: string) =>
    act(() => api.call("openWorkspace", { body: { workspaceId } }), {
      // Everything on the page is of the workspace before.
      after: () => location.assign("/"),
    });
  return (
    <label class="shell-workspace">
      <span class="unseen">{words.t("team:workspace-of")}</span>
      <select
        class="input input-small"
        value={session.workspace?.id ?? ""}
        onChange={({ currentTarget }) => void open(currentTarget.value)}
      >
        {session.workspaces.map(({ id, name }) => (
          <option key={id} value={id}>
            {name || words.t("team:unnamed")}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Who is signed in, and the way out. */
export function SignedIn() {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { session } = useSession();
  if (!session.person) return null;
  return (
    <p class="shell-person">
      <span>
        {words.t("team:signed-in-as", { name: session.person.name })}
        {session.workspace && ` · ${words.t(`team:role.${session.workspace.role}`)}`}
      </span>
      <button
        type="button"
        class="button button-quiet button-small"
        onClick={() => void act(() => api.call("signOut"), { after: () => location.assign("/") })}
      >
        {words.t("team:sign-out")}
      </button>
    </p>
  );
}

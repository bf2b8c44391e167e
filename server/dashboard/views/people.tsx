import { useState } from "preact/hooks";
import { type Role, roles } from "../../../shared/api/endpoint.ts";
import type { Invitation, WorkspaceMember } from "../../../shared/api/people.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { dayOf } from "../model/day.ts";
import { useSession, useWorkspaceName } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import { Loaded } from "../widgets/loaded.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { PickOne } from "../widgets/pick-one.tsx";
import { ShownOnce } from "../widgets/shown-once.tsx";
import { SureButton } from "../widgets/sure-button.tsx";
import { TextField } from "../widgets/text-field.tsx";
import "./people.css";

/** Who belongs to the workspace; an owner changes it. */
export function People() {
  const words = useWords();
  const api = useApi();
  const { session } = useSession();
  const workspace = useWorkspaceName();
  const isOwner = session.workspace?.role === "owner";
  const load = useLoad(async () => {
    const [members, invitations] = await Promise.all([
      api.call("listMembers"),
      isOwner ? api.call("listInvitations") : { items: [] },
    ]);
    return { members: members.items, invitations: invitations.items };
  }, [isOwner]);
  return (
    <>
      <PageHead title={words.t("team:people.title")} under={words.t("team:people.under", { workspace })} />
      <Loaded from={load}>
        {({ members, invitations }, again) => (
          <div class="people">
            <ul class="people-list card">
              {members.map((member) => (
                <MemberRow key={member.id} member={member} isOwner={isOwner} again={again} />
              ))}
            </ul>
            {members.length === 1 && isOwner && <p class="mute">{words.t("team:people.alone")}</p>}
            {invitations.length > 0 && <Pending invitations={invitations} again={again} />}
            {isOwner && <Invite again={again} />}
            <Leave />
          </div>
        )}
      </Loaded>
    </>
  );
}

interface MemberRowProps {
  member: WorkspaceMember;
  isOwner: boolean;
  again: () => Promise<void>;
}

function MemberRow({ member, isOwner, again }: MemberRowProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { session, refresh } = useSession();
  const { id, name, email, role, joinedAt } = member;
  const isMe = id === session.person?.id;
  const change = (chosen: Role) =>
    act(() => api.call("changeMember", { params: { id }, body: { role: chosen } }), {
      done: words.t("dashboard:saved"),
      undo: () => api.call("changeMember", { params: { id }, body: { role } }),
      after: isMe ? refresh : again,
    });
  const remove = () =>
    act(() => api.call("removeMember", { params: { id } }), {
      done: words.t("team:people.removed", { name }),
      after: again,
    });
  return (
    <li class="people-row">
      <div class="people-who">
        <b>
          {name} {isMe && <span class="pill">{words.t("team:people.you")}</span>}
        </b>
        <span class="mute small">
          {email} · {words.t("team:people.joined", { day: words.day(dayOf(new Date(joinedAt))) })}
        </span>
      </div>
      {isOwner ? (
        <RolePicker
          label={words.t("team:people.role-of", { name })}
          role={role}
          isSeen={false}
          onPick={(chosen) => void change(chosen)}
        />
      ) : (
        <span class="pill">{words.t(`team:role.${role}`)}</span>
      )}
      {isOwner && !isMe && (
        <SureButton sure={words.t("team:people.remove-sure", { name })} onSure={remove}>
          {words.t("team:people.remove")}
        </SureButton>
      )}
    </li>
  );
}

interface RolePickerProps {
  label: string;
  role: Role;
  /** The label is shown, not only said. */
  isSeen: boolean;
  onPick: (role: Role) => void;
}

function RolePicker({ label, role, isSeen, onPick }: RolePickerProps) {
  const words = useWords();
  const pick = (value: string) => {
    const chosen = roles.find((name) => name === value);
    if (chosen) onPick(chosen);
  };
  if (isSeen)
    return (
      <PickOne
        label={label}
        value={role}
        isSmall={false}
        options={roles.map((value) => ({ value, text: words.t(`team:role.${value}`) }))}
        onPick={pick}
      />
    );
  return (
    <select
      class="input input-small people-role"
      aria-label={label}
      value={role}
      onChange={({ currentTarget }) => pick(currentTarget.value)}
    >
      {roles.map((value) => (
        <option key={value} value={value}>
          {words.t(`team:role.${value}`)}
        </option>
      ))}
    </select>
  );
}

function Pending({ invitations, again }: { invitations: readonly Invitation[]; again: () => Promise<void> }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const revoke = (id: string) =>
    act(() => api.call("revokeInvitation", { params: { id } }), {
      done: words.t("team:people.revoked"),
      after: again,
    });
  return (
    <section class="people-section">
      <h2>{words.t("team:people.pending")}</h2>
      <ul class="people-list card">
        {invitations.map(({ id, email, role, expiresAt }) => (
          <li key={id} class="people-row">
            <div class="people-who">
              <b>{email ?? words.t("team:people.whoever")}</b>
              <span class="mute small">
                {words.t("team:people.until", { day: words.day(dayOf(new Date(expiresAt))) })}
              </span>
            </div>
            <span class="pill">{words.t(`team:role.${role}`)}</span>
            <button type="button" class="button button-small" onClick={() => void revoke(id)}>
              {words.t("team:people.revoke")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Invite({ again }: { again: () => Promise<void> }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("rater");
  const [made, setMade] = useState<{ lead: string; link: string } | null>(null);
  const invite = (event: Event) => {
    event.preventDefault();
    const address = email.trim() || null;
    void act(() => api.call("invite", { body: { email: address, role } }), {
      after: async ({ link, isMailed, invitation }) => {
        const day = words.day(dayOf(new Date(invitation.expiresAt)));
        const lead = isMailed
          ? words.t("team:people.invited-mail", { email: invitation.email ?? "" })
          : words.t("team:people.invited-link", { day });
        setMade({ lead, link });
        setEmail("");
        await again();
      },
    });
  };
  return (
    <section class="people-section">
      <h2>{words.t("team:people.invite")}</h2>
      <p class="mute small">{words.t("team:people.invite-hint")}</p>
      <form class="people-invite card" onSubmit={invite}>
        <TextField
          label={words.t("team:people.invite-email")}
          name="email"
          type="email"
          isRequired={false}
          maxLength={254}
          value={email}
          onInput={setEmail}
        />
        <RolePicker label={words.t("team:people.role")} role={role} isSeen onPick={setRole} />
        <p class="field-hint people-may">{words.t(`team:role.${role}-may`)}</p>
        <button type="submit" class="button button-primary">
          {words.t("team:people.invite-go")}
        </button>
      </form>
      {made && <ShownOnce lead={made.lead} secret={made.link} />}
    </section>
  );
}

function Leave() {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const leave = () => act(() => api.call("leaveWorkspace"), { after: () => location.assign("/") });
  return (
    <section class="people-section">
      <h2>{words.t("team:people.leave")}</h2>
      <p class="mute small">{words.t("team:people.leave-hint")}</p>
      <SureButton sure={words.t("team:people.leave-sure")} onSure={leave}>
        {words.t("team:people.leave")}
      </SureButton>
    </section>
  );
}

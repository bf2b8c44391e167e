import { useWords } from "../../../shared/ui/words-context.ts";
import { useMay, useSession } from "../session-context.ts";

/** Says to those who may not change audits why they see nothing to change them with, and who can help. */
export function RoleNote() {
  const words = useWords();
  const { session } = useSession();
  const may = useMay();
  const role = session.workspace?.role;
  if (!role || may("updateAudit")) return null;
  return (
    <p class="shell-role small mute" role="note">
      {words.t("team:role.note", {
        role: words.t(`team:role.${role}`),
        may: words.t(`team:role.${role}-may`),
      })}
    </p>
  );
}

import { PASSWORD_MIN } from "../../../shared/api/accounts.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { TextField } from "./text-field.tsx";

export interface PasswordFieldProps {
  label?: string;
  name?: string;
  value: string;
  onInput: (value: string) => void;
  /** It is chosen here, not proved. */
  isNew?: boolean;
}

export function PasswordField({
  label,
  name = "password",
  value,
  onInput,
  isNew = false,
}: PasswordFieldProps) {
  const words = useWords();
  return (
    <TextField
      label={label ?? words.t("team:password")}
      name={name}
      type="password"
      autocomplete={isNew ? "new-password" : "current-password"}
      {...(isNew && {
        minLength: PASSWORD_MIN,
        hint: words.t("team:password-hint", { count: PASSWORD_MIN }),
      })}
      maxLength={128}
      value={value}
      onInput={onInput}
    />
  );
}

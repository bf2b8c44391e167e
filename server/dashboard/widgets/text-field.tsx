import type { ComponentChildren, TargetedInputEvent } from "preact";

export interface TextFieldProps {
  label: string;
  name: string;
  value: string;
  onInput: (value: string) => void;
  type?: "text" | "email" | "password";
  /** A word of the WHATWG's list, so that the browser can fill it in. */
  autocomplete?: string;
  minLength?: number;
  maxLength?: number;
  placeholder?: string;
  isRequired?: boolean;
  isReadOnly?: boolean;
  hint?: ComponentChildren;
}

/** A labelled line to type in. */
export function TextField(props: TextFieldProps) {
  const { label, hint, onInput, isRequired = true, isReadOnly = false, type = "text", ...own } = props;
  const input = {
    ...own,
    class: "input",
    required: isRequired,
    readOnly: isReadOnly,
    onInput: ({ currentTarget }: TargetedInputEvent<HTMLInputElement>) => onInput(currentTarget.value),
  };
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: one of the three inputs is always within
    <label class="field">
      <span class="field-label">{label}</span>
      {type === "text" && <input type="text" {...input} />}
      {type === "email" && <input type="email" {...input} />}
      {type === "password" && <input type="password" {...input} />}
      {hint !== undefined && <span class="field-hint">{hint}</span>}
    </label>
  );
}

export interface PickOneProps {
  label: string;
  value: string;
  options: readonly { value: string; text: string }[];
  /** The choice of none, first in the list, with the value "". */
  any?: string;
  onPick: (value: string) => void;
  isSmall?: boolean;
  /** It is shown, and is not this person's to choose. */
  isFixed?: boolean;
}

/** A labelled choice of one. */
export function PickOne({
  label,
  value,
  options,
  any,
  onPick,
  isSmall = true,
  isFixed = false,
}: PickOneProps) {
  return (
    <label class="field">
      <span class={isSmall ? "field-hint" : "field-label"}>{label}</span>
      <select
        class={isSmall ? "input input-small" : "input"}
        value={value}
        disabled={isFixed}
        onChange={({ currentTarget }) => onPick(currentTarget.value)}
      >
        {any !== undefined && <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}

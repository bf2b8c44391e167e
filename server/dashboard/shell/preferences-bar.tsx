import { wordLanguages } from "../../../shared/checks/define-check.ts";
import { themes } from "../../../shared/ui/theme.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { languageNames } from "../../../shared/words/interface.ts";
import { usePreferences } from "../preferences.ts";

/** Language and theme, switched at once and remembered. */
export function PreferencesBar() {
  const words = useWords();
  const { language, theme, change } = usePreferences();
  return (
    <div class="preferences">
      <label>
        <span class="unseen">{words.t("dashboard:language")}</span>
        <select
          class="input input-small"
          value={language}
          onChange={({ currentTarget }) => {
            const chosen = wordLanguages.find((name) => name === currentTarget.value);
            if (chosen) change({ language: chosen });
          }}
        >
          {wordLanguages.map((name) => (
            <option key={name} value={name}>
              {languageNames[name]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="unseen">{words.t("dashboard:theme")}</span>
        <select
          class="input input-small"
          value={theme}
          onChange={({ currentTarget }) => {
            const chosen = themes.find((name) => name === currentTarget.value);
            if (chosen) change({ theme: chosen });
          }}
        >
          {themes.map((name) => (
            <option key={name} value={name}>
              {words.t(`dashboard:theme.${name}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

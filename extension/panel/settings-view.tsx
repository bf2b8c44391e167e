import { type WordLanguage, wordLanguages } from "../../shared/checks/define-check.ts";
import { rubric } from "../../shared/scoring/rubric.ts";
import { type Theme, themes } from "../../shared/ui/theme.ts";
import { useWords } from "../../shared/ui/words-context.ts";
import { languageNames } from "../../shared/words/interface.ts";
import { ServersCard } from "../servers/servers-card.tsx";
import type { AuditSetting, ServerSetting } from "../settings.ts";
import { SitesCard } from "../sites/sites-card.tsx";
import type { PanelViewName } from "./panel.tsx";
import "./settings-view.css";

export interface SettingsViewProps {
  server: ServerSetting | null;
  audit: AuditSetting | null;
  theme: Theme;
  onTheme(theme: Theme): void;
  onLanguage(language: WordLanguage): void;
  onView(view: PanelViewName): void;
  isPrivate: boolean;
  /** Address of the page in front, as far as it is known. */
  address?: string | null;
}

export function SettingsView(props: SettingsViewProps) {
  const { server, audit, theme, onTheme, onLanguage, onView, isPrivate, address } = props;
  const words = useWords();
  return (
    <main class="panel-main">
      <section class="card settings-card">
        <Choice
          label={words.t("panel:settings.language")}
          names={wordLanguages.map((name) => [name, languageNames[name]])}
          value={words.language}
          onChoose={onLanguage}
        />
        <Choice
          label={words.t("panel:settings.theme")}
          names={themes.map((name) => [name, words.t(`panel:settings.theme.${name}`)])}
          value={theme}
          onChoose={onTheme}
        />
      </section>
      <ServersCard server={server} auditName={audit?.name ?? null} onConnect={() => onView("connect")} />
      <SitesCard isPrivate={isPrivate} address={address ?? null} />
      <section class="card settings-card">
        <h2>{words.t("panel:settings.keys")}</h2>
        <KeyLine label={words.t("panel:settings.key-score")} keys="Alt+Shift+S" />
        <KeyLine label={words.t("panel:settings.key-capture")} keys="Alt+Shift+C" />
      </section>
      <p class="small mute settings-rubric">{words.t("panel:settings.rubric", { ...rubric() })}</p>
    </main>
  );
}

interface ChoiceProps<Name extends string> {
  label: string;
  names: readonly (readonly [Name, string])[];
  value: Name;
  onChoose(name: Name): void;
}

function Choice<Name extends string>({ label, names, value, onChoose }: ChoiceProps<Name>) {
  return (
    <fieldset class="choice">
      <legend class="field-label">{label}</legend>
      <div class="choice-options">
        {names.map(([name, said]) => (
          <label key={name} class="choice-option">
            <input type="radio" name={label} checked={name === value} onChange={() => onChoose(name)} />
            <span>{said}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const KeyLine = ({ label, keys }: { label: string; keys: string }) => (
  <p class="key-line">
    <span>{label}</span> <kbd>{keys}</kbd>
  </p>
);

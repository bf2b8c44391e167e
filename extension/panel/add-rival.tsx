import { useState } from "preact/hooks";
import { useWords } from "../../shared/ui/words-context.ts";
import type { LocalAudit } from "../audits/local-audits.ts";
import { localAudits } from "../audits/local-home.ts";
import { newSite, patternOf, siteAddress } from "../audits/new-audit.ts";

export interface AddRivalProps {
  audit: LocalAudit;
  onAdded(): Promise<void>;
}

/** Another site for the audit, by its address; or the address of a site that a table named without one. */
export function AddRival({ audit, onAdded }: AddRivalProps) {
  const words = useWords();
  const [address, setAddress] = useState("");
  const [isWrong, setWrong] = useState(false);
  const homeless = audit.sites.find(({ homeUrl }) => homeUrl === "");
  const add = async () => {
    const homeUrl = siteAddress(address);
    setWrong(homeUrl === null);
    if (homeUrl === null) return;
    await localAudits.change(audit.id, (kept) => ({
      ...kept,
      sites: homeless
        ? kept.sites.map((site) =>
            site.id === homeless.id ? { ...site, homeUrl, patterns: [patternOf(homeUrl)] } : site,
          )
        : [...kept.sites, newSite(kept.id, patternOf(homeUrl), homeUrl, kept.sites.length)],
    }));
    setAddress("");
    await onAdded();
  };
  return (
    <form
      class="card local-audit-part"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="field">
        <span class="field-label">
          {homeless
            ? words.t("local:site.address-of", { site: homeless.name })
            : words.t("local:site.add-rival")}
        </span>
        <input
          class="input input-small"
          name="rival-address"
          type="url"
          placeholder="https://"
          value={address}
          aria-invalid={isWrong}
          aria-describedby="rival-problem"
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
        <span id="rival-problem" class="field-problem" role="alert">
          {isWrong && words.t("local:new.address")}
        </span>
      </label>
      <div class="row">
        <button type="submit" class="button button-small">
          {words.t("local:site.add")}
        </button>
      </div>
    </form>
  );
}

import { useEffect, useState } from "preact/hooks";
import { useWords } from "../../shared/ui/words-context.ts";
import { grantedSites, onSitesChanged, removeSite, requestSite } from "../platform.ts";
import { siteName, sitePattern } from "./site-pattern.ts";
import { pausedSetting } from "./wanted-sites.ts";
import "./sites-card.css";

export interface SitesCardProps {
  /** The browser would keep the name of a site that was chosen in a private window. */
  isPrivate: boolean;
  /** Address of the page in front, as far as the person has let us know it. */
  address: string | null;
}

type Told = { kind: "refused" } | { kind: "removed"; pattern: string } | null;

/** Sites whose pages are scored as they are opened: asked for one at a time, paused and taken back here. */
export function SitesCard({ isPrivate, address }: SitesCardProps) {
  const words = useWords();
  const [granted, setGranted] = useState<readonly string[]>([]);
  const [isPaused, setPaused] = useState(false);
  const [told, setTold] = useState<Told>(null);
  useEffect(() => {
    const look = () => void grantedSites().then((patterns) => setGranted(patterns.toSorted()));
    look();
    void pausedSetting.getValue().then(setPaused);
    const stops = [onSitesChanged(look), pausedSetting.watch(setPaused)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  // The browser takes the question only while the press lasts, so nothing may be waited for before it.
  const allow = async (pattern: string) => setTold((await requestSite(pattern)) ? null : { kind: "refused" });
  const remove = async (pattern: string) => {
    await removeSite(pattern);
    setTold({ kind: "removed", pattern });
  };
  const here = isPrivate || address === null ? null : sitePattern(address);
  return (
    <section class="card settings-card">
      <h2>{words.t("platform:sites.title")}</h2>
      <p class="mute">{words.t("platform:sites.body")}</p>
      {here === null && (
        <p class="small mute">{words.t(isPrivate ? "platform:private.site" : "platform:sites.add-none")}</p>
      )}
      {here !== null && !granted.includes(here) && (
        <button type="button" class="button sites-add" onClick={() => void allow(here)}>
          {words.t("platform:sites.add", { site: siteName(here) })}
        </button>
      )}
      {granted.length > 0 && (
        <SiteList
          granted={granted}
          isPaused={isPaused}
          onRemove={remove}
          onPause={() => void pausedSetting.setValue(!isPaused)}
        />
      )}
      <p class="small mute">{words.t("platform:sites.body-safe")}</p>
      <p class="notice" role="status" hidden={told === null}>
        {told?.kind === "refused" && words.t("platform:sites.refused")}
        {told?.kind === "removed" && (
          <>
            {words.t("platform:sites.removed", { site: siteName(told.pattern) })}{" "}
            <button type="button" class="text-button" onClick={() => void allow(told.pattern)}>
              {words.t("platform:sites.undo")}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

interface SiteListProps {
  granted: readonly string[];
  isPaused: boolean;
  onRemove(pattern: string): void;
  onPause(): void;
}

function SiteList({ granted, isPaused, onRemove, onPause }: SiteListProps) {
  const words = useWords();
  return (
    <>
      <h3 class="field-label">{words.t("platform:sites.list")}</h3>
      <ul class="site-list">
        {granted.map((pattern) => (
          <li key={pattern}>
            <span>{siteName(pattern)}</span>
            <button
              type="button"
              class="button button-small"
              aria-label={`${words.t("platform:sites.remove")}: ${siteName(pattern)}`}
              onClick={() => onRemove(pattern)}
            >
              {words.t("platform:sites.remove")}
            </button>
          </li>
        ))}
      </ul>
      {isPaused && <p class="small">{words.t("platform:sites.paused")}</p>}
      <button type="button" class="button button-small sites-pause" onClick={onPause}>
        {words.t(isPaused ? "platform:sites.resume" : "platform:sites.pause")}
      </button>
    </>
  );
}

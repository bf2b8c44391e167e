import type { ComponentChildren } from "preact";
import { useWords } from "../../../shared/ui/words-context.ts";
import "./index-bars.css";

export interface IndexBarsProps {
  sites: readonly { id: string; name: string; isOwn: boolean; index: number | null }[];
  /** The own site is called by its name: who reads is somebody else. */
  isForStrangers?: boolean;
  /** What stands under a site's bar. */
  under?: (id: string) => ComponentChildren;
  /** Where a site's number is explained. */
  hrefOf?: (id: string) => string;
}

/** Each site's index as a length, best first; the own site in the product's colour. */
export function IndexBars({ sites, isForStrangers = false, under, hrefOf }: IndexBarsProps) {
  const words = useWords();
  const ranked = [...sites].sort((a, b) => (b.index ?? -1) - (a.index ?? -1));
  return (
    <ul class="index-bars">
      {ranked.map(({ id, name, isOwn, index }) => (
        <li key={id} class={isOwn ? "index-bar index-bar-own" : "index-bar"}>
          <span class="index-bar-name" title={name}>
            {isOwn && !isForStrangers ? words.t("dashboard:you") : name}
          </span>
          <span class="index-bar-track" aria-hidden="true">
            <span class="index-bar-fill" style={{ "--share": `${(index ?? 0) * 10}%` }} />
          </span>
          <IndexNumber index={index} href={hrefOf?.(id)} />
          {under && <span class="index-bar-under small mute">{under(id)}</span>}
        </li>
      ))}
    </ul>
  );
}

function IndexNumber({ index, href }: { index: number | null; href: string | undefined }) {
  const words = useWords();
  const text = words.score(index);
  if (!href || index === null) return <b class="index-bar-number">{text}</b>;
  return (
    <a class="index-bar-number" href={href} title={words.t("dashboard:index.explain")}>
      {text}
    </a>
  );
}

import type { ComponentChildren } from "preact";
import { LevelBadge } from "../../shared/ui/level-badge.tsx";
import { useWords } from "../../shared/ui/words-context.ts";
import type { AuditSetting } from "../settings.ts";
import type { ScoredPage } from "./score-page.ts";
import "./entry-line.css";

export interface LocalLineProps {
  page: ScoredPage;
  audit: AuditSetting;
  undo: ComponentChildren;
  onOpen(): void;
}

/** A capture that this browser keeps. */
export function LocalLine({ page, audit, undo, onOpen }: LocalLineProps) {
  const words = useWords();
  const { score, level } = page.scorecard;
  return (
    <div class="entry-line entry-line-sent" data-state="kept">
      <div class="entry-line-head">
        <span class="entry-line-title">{page.read.snapshot.parts.document?.title || page.read.address}</span>
        {score === null ? (
          <LevelBadge level={null} />
        ) : (
          <span class={`pill pill-level level-${level ?? "unknown"}`}>
            <b>{words.score(score)}</b>
          </span>
        )}
      </div>
      <p class="small entry-line-said" role="status">
        {words.t("local:kept", { audit: audit.name })}
      </p>
      <div class="row">
        <button type="button" class="text-button" onClick={onOpen}>
          {words.t("local:open")}
        </button>
        {undo}
      </div>
    </div>
  );
}

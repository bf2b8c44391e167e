import type { ComponentChildren } from "preact";
import type { CaptureSummary } from "../../../shared/api/schemas.ts";
import { LevelBadge } from "../../../shared/ui/level-badge.tsx";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import "./capture-card.css";

export interface CaptureCardProps {
  capture: CaptureSummary;
  children?: ComponentChildren;
}

/** A captured page in a list: what it looked like, what it is, what it is worth. */
export function CaptureCard({ capture, children }: CaptureCardProps) {
  const words = useWords();
  const href = `/audits/${capture.auditId}/captures/${capture.id}`;
  return (
    <article class="capture-card card">
      <div class="capture-card-shot">
        <Screenshot capture={capture} />
      </div>
      <div class="capture-card-words">
        <a class="capture-card-title" href={href} title={capture.title || undefined}>
          {capture.title || capture.url}
        </a>
        <p class="capture-card-url small mute">{capture.url}</p>
        <p class="small mute">
          {words.method.kinds[capture.kind]} · {words.method.captureSources[capture.source]} ·{" "}
          {words.ago(capture.capturedAt, Date.now())}
        </p>
        {children && <div class="capture-card-more">{children}</div>}
      </div>
      <div class={`capture-card-score level-${capture.level ?? "unknown"}`}>
        <b>{words.score(capture.score)}</b>
        <LevelBadge level={capture.level} />
      </div>
    </article>
  );
}

function Screenshot({ capture }: { capture: CaptureSummary }) {
  const api = useApi();
  if (!capture.hasScreenshot) return <span class="capture-card-none" />;
  return <img src={api.url("captureScreenshot", { id: capture.id })} alt="" loading="lazy" />;
}

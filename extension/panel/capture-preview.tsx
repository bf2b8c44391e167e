import { useState } from "preact/hooks";
import type { CaptureInput } from "../../shared/api/schemas.ts";
import { partNames } from "../../shared/snapshot/index.ts";
import { useWords } from "../../shared/ui/words-context.ts";
import type { ServerSetting } from "../settings.ts";
import "./capture-preview.css";

const KILOBYTE = 1024;

export interface CapturePreviewProps {
  capture: CaptureInput;
  server: ServerSetting;
  onClose(): void;
}

/** The very thing that will be sent, part by part. */
export function CapturePreview({ capture, server, onClose }: CapturePreviewProps) {
  const words = useWords();
  const { snapshot, screenshot, ...about } = capture;
  // safe: the panel put a parsed snapshot of this version into the capture
  const { parts, missing, ...frame } = snapshot as unknown as {
    parts: Record<string, unknown>;
    missing: Record<string, string>;
  };
  const kilobytes = words.number(Math.ceil(JSON.stringify(capture).length / KILOBYTE));
  return (
    <section class="capture-preview" aria-labelledby="capture-preview-title">
      <header class="capture-preview-head">
        <h2 id="capture-preview-title">{words.t("panel:preview.title")}</h2>
        <button type="button" class="text-button" onClick={onClose}>
          {words.t("panel:header.back")}
        </button>
      </header>
      <p class="small mute">
        {words.t("panel:preview.body", { server: server.url })} {words.t("panel:preview.size", { kilobytes })}
      </p>
      {screenshot && (
        <img class="capture-preview-picture" src={screenshot} alt={words.t("panel:preview.no-picture-alt")} />
      )}
      <p class="small mute">{words.t(screenshot ? "panel:preview.picture" : "panel:preview.no-picture")}</p>
      <div>
        <PreviewPart title={words.t("panel:preview.part.about")} value={{ ...about, snapshot: frame }} />
        {partNames.map(
          (name) =>
            parts[name] !== undefined && (
              <PreviewPart key={name} title={words.t(`panel:preview.part.${name}`)} value={parts[name]} />
            ),
        )}
        {Object.keys(missing).length > 0 && (
          <PreviewPart title={words.t("panel:preview.part.missing")} value={missing} />
        )}
      </div>
    </section>
  );
}

function PreviewPart({ title, value }: { title: string; value: unknown }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const kilobytes = words.number(Math.max(1, Math.round(JSON.stringify(value).length / KILOBYTE)));
  return (
    <details class="preview-part" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span>{title}</span> <span class="small mute">{kilobytes} KB</span>
      </summary>
      {isOpen && <pre>{JSON.stringify(value, null, 1)}</pre>}
    </details>
  );
}

import { useState } from "preact/hooks";
import type { CaptureInput } from "../../shared/api/schemas.ts";
import { partNames } from "../../shared/snapshot/index.ts";
import { useWords } from "../../shared/ui/words-context.ts";
import type { ServerSetting } from "../settings.ts";
import { PictureBrush } from "./picture-brush.tsx";
import "./capture-preview.css";

const KILOBYTE = 1024;

export interface CapturePreviewProps {
  capture: CaptureInput;
  /** null: it stays in this browser. */
  server: ServerSetting | null;
  onRepaint(screenshot: string | null): void;
  onClose(): void;
}

/** The very thing that will be sent, part by part. */
export function CapturePreview({ capture, server, onRepaint, onClose }: CapturePreviewProps) {
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
        <h2 id="capture-preview-title">
          {words.t(server ? "panel:preview.title" : "panel:preview.title-local")}
        </h2>
        <button type="button" class="text-button" onClick={onClose}>
          {words.t("panel:header.back")}
        </button>
      </header>
      <p class="small mute">
        {server ? words.t("panel:preview.body", { server: server.url }) : words.t("panel:preview.body-local")}{" "}
        {words.t("panel:preview.size", { kilobytes })}
      </p>
      <PreviewPicture screenshot={screenshot ?? null} onRepaint={onRepaint} />
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

function PreviewPicture({
  screenshot,
  onRepaint,
}: {
  screenshot: string | null;
  onRepaint: CapturePreviewProps["onRepaint"];
}) {
  const words = useWords();
  const [isPainting, setPainting] = useState(false);
  const [isLeftOut, setLeftOut] = useState(false);
  if (!screenshot)
    return (
      <p class="small mute">{words.t(isLeftOut ? "panel:preview.left-out" : "panel:preview.no-picture")}</p>
    );
  if (isPainting)
    return (
      <PictureBrush
        picture={screenshot}
        onDone={(painted) => {
          onRepaint(painted);
          setPainting(false);
        }}
        onCancel={() => setPainting(false)}
      />
    );
  const leaveOut = () => {
    setLeftOut(true);
    onRepaint(null);
  };
  return (
    <>
      <img class="capture-preview-picture" src={screenshot} alt={words.t("panel:preview.no-picture-alt")} />
      <p class="small mute">{words.t("panel:preview.picture")}</p>
      <div class="row">
        <button type="button" class="button button-small" onClick={() => setPainting(true)}>
          {words.t("panel:brush.start")}
        </button>
        <button type="button" class="text-button" onClick={leaveOut}>
          {words.t("panel:preview.leave-out")}
        </button>
      </div>
    </>
  );
}

function PreviewPart({ title, value }: { title: string; value: unknown }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const kilobytes = words.number(Math.max(1, Math.round(JSON.stringify(value).length / KILOBYTE)));
  return (
    <details class="preview-part" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span>{title}</span>{" "}
        <span class="small mute">{words.t("panel:preview.part-size", { kilobytes })}</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      {isOpen && <pre tabIndex={0}>{JSON.stringify(value, null, 1)}</pre>}
    </details>
  );
}

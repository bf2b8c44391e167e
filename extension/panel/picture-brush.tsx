import { useEffect, useRef, useState } from "preact/hooks";
import { SCREENSHOT_MAX_BYTES } from "../../shared/api/schemas.ts";
import { useWords } from "../../shared/ui/words-context.ts";
import { addressOf } from "./blob-address.ts";
import "./picture-brush.css";

/** As wide as this share of the picture. */
const BRUSH_SHARE = 0.04;
const PAINT = "#c9cad3";
const CURSOR = "#3a35e0";
const QUALITIES = [0.8, 0.6, 0.4];

type Point = readonly [x: number, y: number];
/** Points that one drag, or one press of a key, went through. */
type Stroke = readonly Point[];

export interface PictureBrushProps {
  /** `data:` address. */
  picture: string;
  /** null where the painted picture would be too large to send. */
  onDone(picture: string | null): void;
  onCancel(): void;
}

/** The picture to be painted over, by pointer or by keys; what is painted is gone from the picture itself. */
export function PictureBrush({ picture, onDone, onCancel }: PictureBrushProps) {
  const words = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [image, setImage] = useState<ImageBitmap | null>(null);
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const [cursor, setCursor] = useState<Point | null>(null);
  /** Keys may follow each other faster than the picture is drawn. */
  const at = useRef<Point | null>(null);
  const move = (point: Point | null) => {
    at.current = point;
    setCursor(point);
  };
  const isDrawing = useRef(false);

  useEffect(() => {
    void bitmapOf(picture).then(setImage);
    canvas.current?.focus();
  }, [picture]);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (context && image) draw(context, image, strokes, cursor);
  }, [image, strokes, cursor]);

  const brushPx = (image?.width ?? 0) * BRUSH_SHARE;
  const lengthen = (point: Point) =>
    setStrokes((drawn) => [...drawn.slice(0, -1), [...(drawn.at(-1) ?? []), point]]);
  const onKey = (event: KeyboardEvent) => {
    if (!image) return;
    const [x, y] = at.current ?? [image.width / 2, image.height / 2];
    const step = STEPS[event.key];
    if (step) {
      const moved: Point = [
        clamp(x + step[0] * brushPx, image.width),
        clamp(y + step[1] * brushPx, image.height),
      ];
      move(moved);
      if (event.shiftKey) setStrokes((drawn) => [...drawn, [[x, y], moved]]);
    } else if (event.key === " " || event.key === "Enter") setStrokes((drawn) => [...drawn, [[x, y]]]);
    else return;
    event.preventDefault();
  };
  const done = async () => {
    if (!image) return;
    const finished = new OffscreenCanvas(image.width, image.height);
    const context = finished.getContext("2d");
    if (!context) return;
    draw(context, image, strokes, null);
    for (const quality of QUALITIES) {
      const blob = await finished.convertToBlob({ type: "image/webp", quality });
      if (blob.size <= SCREENSHOT_MAX_BYTES) return onDone(await addressOf(blob));
    }
    onDone(null);
  };
  return (
    <div class="picture-brush">
      <p id="picture-brush-how" class="small mute">
        {words.t("panel:brush.how")}
      </p>
      <canvas
        ref={canvas}
        class="picture-brush-canvas"
        width={image?.width ?? 1}
        height={image?.height ?? 1}
        tabIndex={0}
        role="img"
        aria-label={words.t("panel:brush.label", { count: strokes.length })}
        aria-describedby="picture-brush-how"
        onKeyDown={onKey}
        onPointerDown={(event) => {
          isDrawing.current = true;
          event.currentTarget.setPointerCapture(event.pointerId);
          move(null);
          const point = pointOf(event);
          setStrokes((drawn) => [...drawn, [point]]);
        }}
        onPointerMove={(event) => isDrawing.current && lengthen(pointOf(event))}
        onPointerUp={() => {
          isDrawing.current = false;
        }}
      />
      <div class="row">
        <button type="button" class="button button-small button-primary" onClick={() => void done()}>
          {words.t("panel:brush.done")}
        </button>
        <button
          type="button"
          class="button button-small"
          disabled={strokes.length === 0}
          onClick={() => setStrokes(strokes.slice(0, -1))}
        >
          {words.t("panel:brush.back")}
        </button>
        <button type="button" class="text-button" onClick={onCancel}>
          {words.t("panel:brush.cancel")}
        </button>
      </div>
    </div>
  );
}

const STEPS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const clamp = (value: number, most: number) => Math.min(most, Math.max(0, value));

const bitmapOf = async (picture: string) => createImageBitmap(await (await fetch(picture)).blob());

/** Where on the picture, in its own pixels. */
function pointOf(event: PointerEvent & { currentTarget: HTMLCanvasElement }): Point {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  const { width: across, height: down } = event.currentTarget;
  return [((event.clientX - left) * across) / width, ((event.clientY - top) * down) / height];
}

function draw(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  image: ImageBitmap,
  strokes: readonly Stroke[],
  cursor: Point | null,
): void {
  const brushPx = image.width * BRUSH_SHARE;
  context.drawImage(image, 0, 0);
  context.lineCap = "round";
  context.lineJoin = "round";
  context.lineWidth = brushPx;
  context.strokeStyle = PAINT;
  for (const [first, ...rest] of strokes) {
    if (!first) continue;
    context.beginPath();
    context.moveTo(...first);
    // A line of next to no length is a dot.
    context.lineTo(first[0] + 0.1, first[1]);
    for (const point of rest) context.lineTo(...point);
    context.stroke();
  }
  if (!cursor) return;
  context.beginPath();
  context.lineWidth = 4;
  context.strokeStyle = CURSOR;
  context.arc(...cursor, brushPx / 2, 0, 2 * Math.PI);
  context.stroke();
}

import { SCREENSHOT_MAX_BYTES } from "../../shared/api/schemas.ts";
import type { Control } from "../../shared/snapshot/forms.ts";
import type { Rect } from "../../shared/snapshot/geometry.ts";
import { gatheredSnapshot, type Snapshot } from "../../shared/snapshot/index.ts";
import { activeTab, captureVisible, readStanding, runScript, type Standing } from "../platform.ts";
import { addressOf } from "./blob-address.ts";
import type { PageRead } from "./read-page.ts";
import { untilGone } from "./until-gone.ts";

const WIDTH_MAX_PX = 1280;
const QUALITIES = [0.82, 0.7, 0.55, 0.4];
/** Controls that show nothing a person typed or chose from private things. */
const OPEN_TYPES = new Set([
  "button",
  "submit",
  "reset",
  "image",
  "checkbox",
  "radio",
  "hidden",
  "range",
  "color",
  "switch",
]);
const MASK_MARGIN_PX = 2;

/**
 * Picture of the visible part of the page, with everything a person may have typed painted over; null where that cannot be
 * promised. Where the fields stand is read right before and confirmed right after the picture is taken.
 */
export async function takeScreenshot(read: PageRead, windowId: number): Promise<string | null> {
  const { tabId, documentId } = read;
  try {
    const before = await readStanding(tabId, documentId);
    const gathered = gatheredSnapshot.parse(
      (await untilGone(tabId, documentId, runScript(tabId, "/gather.js", documentId))).value,
    );
    if ((await activeTab(windowId))?.id !== tabId) return null;
    const picture = await captureVisible(windowId);
    const after = await readStanding(tabId, documentId);
    if ((await activeTab(windowId))?.id !== tabId) return null;
    if (!stoodStill(before.value, after.value) || !knowsAllFields(gathered)) return null;
    return await paint(picture, masksOf(gathered.parts), after.value);
  } catch {
    // The capture is worth sending without its picture.
    return null;
  }
}

const stoodStill = (a: Standing, b: Standing) =>
  a.url === b.url &&
  a.zoom === 1 &&
  b.zoom === 1 &&
  [0, 1].every((axis) => a.scroll[axis] === b.scroll[axis] && a.view[axis] === b.view[axis]);

const knowsAllFields = ({ cut, parts }: Pick<Snapshot, "cut" | "parts">) =>
  parts.controls !== undefined &&
  !cut.some(({ part }) => ["nodes", "elements", "controls", "frames", "depth"].includes(part));

/** Rectangles, in the page, of text controls and of frames that could not be looked into. */
function masksOf(parts: Pick<Snapshot["parts"], "controls" | "frames">): Rect[] {
  const typed = (parts.controls ?? []).filter(mayHoldTyping).map(({ rect }) => rect);
  const closed = (parts.frames ?? []).filter(({ read }) => !read).map(({ rect }) => rect);
  return [...typed, ...closed].filter((rect) => rect !== undefined);
}

const mayHoldTyping = ({ tag, type }: Control) => tag !== "button" && !OPEN_TYPES.has(type);

async function paint(
  picture: string,
  masks: readonly Rect[],
  { view, scroll }: Standing,
): Promise<string | null> {
  const bitmap = await createImageBitmap(await (await fetch(picture)).blob());
  const width = Math.min(WIDTH_MAX_PX, bitmap.width);
  const scale = width / view[0];
  const canvas = new OffscreenCanvas(width, Math.round((bitmap.height * width) / bitmap.width));
  const context = canvas.getContext("2d");
  if (!context) return null;
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  context.fillStyle = "#c9cad3";
  for (const [left, top, maskWidth, maskHeight] of masks) {
    context.fillRect(
      (left - scroll[0] - MASK_MARGIN_PX) * scale,
      (top - scroll[1] - MASK_MARGIN_PX) * scale,
      (maskWidth + 2 * MASK_MARGIN_PX) * scale,
      (maskHeight + 2 * MASK_MARGIN_PX) * scale,
    );
  }
  for (const quality of QUALITIES) {
    const blob = await canvas.convertToBlob({ type: "image/webp", quality });
    if (blob.size <= SCREENSHOT_MAX_BYTES) return addressOf(blob);
  }
  return null;
}

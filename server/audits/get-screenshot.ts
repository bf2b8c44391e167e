import { captures } from "../db/tables/index.ts";
import { Problem } from "../problem.ts";
import type { ImageType } from "../storage/image-type.ts";
import { findLive } from "./find-live.ts";
import type { Workbench } from "./workbench.ts";

export interface Screenshot {
  bytes: Uint8Array<ArrayBuffer>;
  type: ImageType;
}

export async function getScreenshot(
  { scope, screenshots }: Workbench,
  captureId: string,
): Promise<Screenshot> {
  const { screenshotKey } = await findLive(scope, captures, captureId, "capture");
  const screenshot = screenshotKey === null ? undefined : await screenshots.get(screenshotKey);
  if (!screenshot) throw new Problem("not-found", "This capture has no screenshot.");
  return screenshot;
}

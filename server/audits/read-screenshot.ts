import { SCREENSHOT_MAX_BYTES } from "../../shared/api/schemas.ts";
import { Problem } from "../problem.ts";
import { type ImageType, imageType } from "../storage/image-type.ts";

const DATA_URL = /^data:image\/[\w.+-]+;base64,/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** The picture in a `data:` address, by what its bytes are and not by what it is called. */
export function readScreenshot(dataUrl: string): { bytes: Uint8Array; type: ImageType } {
  const [prefix] = DATA_URL.exec(dataUrl) ?? [];
  const encoded = dataUrl.slice(prefix?.length ?? 0);
  if (prefix === undefined || !BASE64.test(encoded)) {
    throw new Problem("not-valid", "body.screenshot: It must be a data: address of an image in Base64.");
  }
  const bytes = Buffer.from(encoded, "base64");
  if (bytes.byteLength > SCREENSHOT_MAX_BYTES) {
    throw new Problem("too-large", "The screenshot is larger than 1.5 MB. Send it smaller, or leave it out.");
  }
  const type = imageType(bytes);
  if (!type) throw new Problem("not-valid", "body.screenshot: It is not a PNG, JPEG or WebP image.");
  return { bytes, type };
}

import type { Look } from "../../facts/look.ts";

/** Share of the first screen in pictures, color or framed boxes that makes it more than a sheet of words. */
const ENOUGH = 0.4;
const TINTED_SHARE = 0.5;

/** How much of the first screen is more than a bare sheet, and what that is worth, 0–1. */
export function colorMark({ pictures, surfaces, isTinted }: Look): { share: number; mark: number } {
  const painted = Math.min(1, pictures + surfaces);
  const share = isTinted ? painted + (1 - painted) * TINTED_SHARE : painted;
  return { share, mark: Math.min(1, share / ENOUGH) };
}

/** Size of the largest words against the running text, from which on it leads the eye; a narrow screen has less room for it. */
const CLEAR = { phone: 2, tablet: 2.4, desktop: 2.75 } as const;
const NONE = 1.25;
/** Tiny text makes no headline large. */
const BODY_LEAST = 14;

/** How many times larger than the text the largest words are, and what that is worth, 0–1. */
export function focusMark(
  { headline, bodyPx }: Look,
  device: keyof typeof CLEAR,
): { times: number; mark: number } {
  if (headline === null) return { times: 0, mark: 0 };
  const times = Math.round((headline.style.sizePx / Math.max(bodyPx, BODY_LEAST)) * 100) / 100;
  return { times, mark: Math.min(1, Math.max(0, (times - NONE) / (CLEAR[device] - NONE))) };
}

/** Comes with the system: chosen for being there. */
const EVERYDAY =
  /^(?:arial|arial black|helvetica|helvetica neue|verdana|tahoma|trebuchet ms|georgia|courier|courier new|calibri|segoe ui|system-ui|ui-sans-serif|ui-serif|-apple-system|blinkmacsystemfont|sans-serif|monospace|sylfaen|impact|comic sans ms|gill sans|gill sans mt|century gothic|cambria|candara|garamond|palatino|palatino linotype|book antiqua|lucida (?:sans|grande|sans unicode)|lucida sans unicode|lucida grande|franklin gothic medium|geneva|optima|consolas)$/i;
/** The browser's own, where nobody chose. */
const NOBODYS = /^(?:|times new roman|times|serif|-webkit-standard)$/i;
const EVERYDAY_MARK = 0.4;
const PATCHWORK_MARK = 0.3;
/** A family of less text than this is an accident or an icon. */
const USED = 0.03;
const TOO_MANY = 4;

export type TypefaceNote = "many-faces" | "chosen-face" | "everyday-face" | "browser-face";

/** The typefaces in use, and what the choice is worth, 0–1; null where there is no text. */
export function typefaceMark({ families }: Look): { names: string; note: TypefaceNote; mark: number } | null {
  const used = families.filter(({ share }) => share >= USED);
  const [first] = used;
  if (!first) return null;
  const names = used.map(({ name }) => name || "serif").join(", ");
  if (used.length >= TOO_MANY) return { names, note: "many-faces", mark: PATCHWORK_MARK };
  if (used.some(({ name }) => !NOBODYS.test(name) && !EVERYDAY.test(name)))
    return { names, note: "chosen-face", mark: 1 };
  return NOBODYS.test(first.name)
    ? { names, note: "browser-face", mark: 0 }
    : { names, note: "everyday-face", mark: EVERYDAY_MARK };
}

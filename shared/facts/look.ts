import type { Rect } from "../snapshot/geometry.ts";
import type { ContentBlock } from "./content.ts";
import { contrastOf } from "./contrast.ts";
import { type Facts, part } from "./facts.ts";

/** What the first screen shows at a glance, before a word is read. */
export interface Look {
  /** Shares of the first screen, 0–1; what is left is the bare sheet. */
  pictures: number;
  /** Boxes told apart from the sheet by color, border or shadow, counted by how clearly. */
  surfaces: number;
  /** The sheet itself has a color: not white, nor nearly. */
  isTinted: boolean;
  /** The largest words on the first screen; null where it has none. */
  headline: ContentBlock | null;
  /** Size of the running text in pixels; 0 where there is none. */
  bodyPx: number;
  /** The longest stretch of the page, between two things on it, where nothing stands; null where there is none. */
  gap: { top: number; height: number } | null;
  /** Font families of the seen text and the share of its letters, the most used first. */
  families: readonly { name: string; share: number }[];
}

/** Side of a square that is looked at as one, in pixels. */
const CELL = 20;
/** Shades nearer to the sheet than this are seen only when looked for. */
const FAINT = 1.12;
const FAINT_SHARE = 0.5;
const EDGED_SHARE = 0.3;
/** Luminance contrast with white of a sheet that is no longer white paper. */
const TINTED = 1.06;
/** Smaller pictures are icons. */
const PICTURE_MIN = 40;
const WORDS = /[\p{L}\p{N}]{2}/u;

export function deriveLook(facts: Facts): Look {
  const { snapshot, content } = facts;
  const { background } = part(facts, "layout");
  const surfaces = part(facts, "surfaces");
  const { media = [], frames = [] } = snapshot.parts;
  const screen = new Screen(snapshot.conditions.viewport);
  for (const { rect, fill, edged } of surfaces) screen.paint(rect, clarityOf(fill, edged, background));
  for (const { rect, kind, shown, broken } of media) {
    if (!rect || broken || kind === "audio" || (shown !== undefined && shown !== "transparent")) continue;
    if (rect[2] >= PICTURE_MIN && rect[3] >= PICTURE_MIN) screen.paint(rect, PICTURE);
  }
  for (const { rect, shown } of frames) if (rect && shown === undefined) screen.paint(rect, EDGED_SHARE);

  const letters = new Map<number, number>();
  const families = new Map<string, number>();
  let all = 0;
  let headline: ContentBlock | null = null;
  for (const block of content) {
    if (!block.isSeen || block.region === "dialog") continue;
    const { text, style } = block;
    all += text.length;
    letters.set(style.sizePx, (letters.get(style.sizePx) ?? 0) + text.length);
    families.set(style.family, (families.get(style.family) ?? 0) + text.length);
    if (block.isFirstScreen && block.isOwn && WORDS.test(text)) {
      if (headline === null || style.sizePx > headline.style.sizePx) headline = block;
    }
  }
  let bodyPx = 0;
  for (const [size, count] of letters) if (count > (letters.get(bodyPx) ?? 0)) bodyPx = size;
  return {
    ...screen.shares(),
    gap: longestGap(facts),
    isTinted: background === null || contrastOf(background, "ffffff") >= TINTED,
    headline,
    bodyPx,
    families: [...families]
      .map(([name, count]) => ({ name, share: Math.round((count / Math.max(1, all)) * 1000) / 1000 }))
      .sort((first, second) => second.share - first.share),
  };
}

function longestGap({ content, snapshot }: Facts): Look["gap"] {
  const { media = [], controls = [], frames = [], links = [] } = snapshot.parts;
  const [width, height] = snapshot.conditions.viewport;
  const spans: [number, number][] = [];
  const add = (rect: Rect | undefined) => {
    if (rect && rect[3] > 0 && rect[0] < width && rect[0] + rect[2] > 0)
      spans.push([rect[1], rect[1] + rect[3]]);
  };
  for (const { isSeen, rect } of content) if (isSeen) add(rect);
  for (const { kind, broken, shown, rect } of media) {
    if (broken || kind === "audio" || (shown !== undefined && shown !== "transparent")) continue;
    // A picture behind a whole section stands for nothing in it.
    if (kind !== "background" || (rect && rect[3] <= height)) add(rect);
  }
  for (const { shown, rect } of [...controls, ...frames, ...links])
    if (shown === undefined || shown === "transparent") add(rect);
  spans.sort((first, second) => first[0] - second[0]);
  let gap: Look["gap"] = null;
  let bottom = Number.POSITIVE_INFINITY;
  for (const [from, to] of spans) {
    if (from > bottom && from - bottom > (gap?.height ?? 0)) gap = { top: bottom, height: from - bottom };
    bottom = bottom === Number.POSITIVE_INFINITY ? to : Math.max(bottom, to);
  }
  return gap;
}

/** How clearly a box stands out from the sheet, 0–1. */
function clarityOf(
  fill: string | null | undefined,
  edged: boolean | undefined,
  background: string | null,
): number {
  if (fill === null) return 1;
  if (fill !== undefined && fill !== background)
    return contrastOf(fill, background ?? "ffffff") >= FAINT ? 1 : FAINT_SHARE;
  return edged ? EDGED_SHARE : 0;
}

const PICTURE = 2;
/** No screen is wider or higher; a viewport that says so is not believed. */
const SCREEN_MAX = 20_000;

const squaresAlong = (side: number) => Math.max(1, Math.round(Math.min(side, SCREEN_MAX) / CELL));

/** The first screen as squares, each holding what was painted last. */
class Screen {
  private readonly columns: number;
  private readonly rows: number;
  private readonly squares: Float64Array;

  constructor([width, height]: readonly [number, number]) {
    this.columns = squaresAlong(width);
    this.rows = squaresAlong(height);
    this.squares = new Float64Array(this.columns * this.rows);
  }

  paint([x, y, width, height]: Rect, value: number): void {
    const right = Math.min(this.columns, Math.round((x + width) / CELL));
    const bottom = Math.min(this.rows, Math.round((y + height) / CELL));
    const left = Math.max(0, Math.round(x / CELL));
    for (let row = Math.max(0, Math.round(y / CELL)); row < bottom; row++)
      if (left < right) this.squares.fill(value, row * this.columns + left, row * this.columns + right);
  }

  shares(): { pictures: number; surfaces: number } {
    let pictures = 0;
    let surfaces = 0;
    for (const value of this.squares) {
      if (value === PICTURE) pictures++;
      else surfaces += value;
    }
    const share = (count: number) => Math.round((count / this.squares.length) * 1000) / 1000;
    return { pictures: share(pictures), surfaces: share(surfaces) };
  }
}

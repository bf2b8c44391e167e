import { type Facts, part } from "./facts.ts";

/** How much of the page's look is its author's. */
export interface Styling {
  /** `none`: the browser's own fonts, blue links, one white sheet. `bare`: a font or two were set, nothing else. */
  state: "none" | "bare" | "styled";
  /** Share of the seen links in the browser's own blue or purple, 0–1. */
  defaultLinks: number;
  /** Share of the seen text in the browser's own font, 0–1. */
  defaultFont: number;
  /** Style sheets the page has, of its own or linked. */
  sheets: number;
  /** A file opened from disk without the sheets it links to: its look says nothing of the site's. */
  isLost: boolean;
}

const DEFAULT_LINK = /^(?:0000ee|0000ff|551a8b|0000e0)$/;
const DEFAULT_FONT = /^(?:|times new roman|times|serif|-webkit-standard)$/i;
const MOSTLY = 0.8;
/** Buttons, fills and backgrounds of the author's own; fewer are an accident. */
const BOXES_FEW = 1;

export function deriveStyling(facts: Facts): Styling {
  const { styles, rows } = part(facts, "blocks");
  const { styleSheets, background } = part(facts, "layout");
  const { links = [], controls = [], media = [] } = facts.snapshot.parts;
  let characters = 0;
  let inDefaultFont = 0;
  const backgrounds = new Set<string>();
  const colors = new Set<string>();
  for (const { text, style, shown } of rows) {
    const look = styles[style];
    if (shown !== undefined || !look) continue;
    characters += text.length;
    if (DEFAULT_FONT.test(look.family)) inDefaultFont += text.length;
    backgrounds.add(look.background ?? "picture");
    colors.add(look.color);
  }
  const worded = links.filter(
    ({ shown, style, kind }) => shown === undefined && style !== undefined && kind === "link",
  );
  const blue = worded.filter(({ style }) => DEFAULT_LINK.test(styles[style!]?.color ?? "")).length;
  const boxes =
    links.filter(({ shown, button, fill }) => shown === undefined && (button || fill)).length +
    controls.filter(
      ({ shown, fill, type }) =>
        shown === undefined && fill !== undefined && type !== "submit" && type !== "button",
    ).length +
    media.filter(({ kind, shown }) => kind === "background" && shown === undefined).length;
  const defaultLinks = worded.length === 0 ? 0 : blue / worded.length;
  const defaultFont = characters === 0 ? 0 : inDefaultFont / characters;
  const sheets = styleSheets.linked + styleSheets.inline;
  const isPlainSheet = background === "ffffff" && backgrounds.size <= 1 && boxes <= BOXES_FEW;
  const areLinksDefault = worded.length >= 2 ? defaultLinks >= MOSTLY : blue === worded.length;

  let state: Styling["state"] = "styled";
  if (characters > 0 && isPlainSheet && areLinksDefault && colors.size <= 3) {
    if (defaultFont >= MOSTLY) state = "none";
    else if (worded.length >= 2) state = "bare";
  }
  return {
    state,
    defaultLinks: Math.round(defaultLinks * 1000) / 1000,
    defaultFont: Math.round(defaultFont * 1000) / 1000,
    sheets,
    isLost: facts.page.isFile && styleSheets.linked > 0 && state !== "styled",
  };
}

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
/** Of a block's letters, to count it as a link. */
const LINKED_SHARE = 0.8;
/** A page where a font was set and little else: most links blue, most words black. */
const LINKS_MIN = 3;
const BARE_LINKS = 0.6;
const BARE_TEXT = 0.5;
/** Buttons, fills and backgrounds of the author's own; fewer are an accident. */
const BOXES_FEW = 1;

export function deriveStyling(facts: Facts): Styling {
  const { styles, rows } = part(facts, "blocks");
  const { styleSheets, background } = part(facts, "layout");
  const { links = [], controls = [], media = [] } = facts.snapshot.parts;
  let characters = 0;
  let inDefaultFont = 0;
  let uncolored = 0;
  const backgrounds = new Set<string>();
  const colors = new Set<string>();
  for (const { text, style, shown } of rows) {
    const look = styles[style];
    if (shown !== undefined || !look) continue;
    characters += text.length;
    if (DEFAULT_FONT.test(look.family)) inDefaultFont += text.length;
    backgrounds.add(look.background ?? "picture");
    colors.add(look.color);
    if (look.color === "000000" || DEFAULT_LINK.test(look.color)) uncolored += text.length;
  }
  const worded = rows.filter(
    ({ shown, linked = 0, text }) => shown === undefined && linked >= text.length * LINKED_SHARE,
  );
  const blue = worded.filter(({ style }) => DEFAULT_LINK.test(styles[style]?.color ?? "")).length;
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
  const linkCount = links.filter(
    ({ shown, text, kind }) => shown === undefined && text !== "" && kind === "link",
  ).length;
  const isWhite = background === "ffffff";
  const areLinksDefault = worded.length >= 2 ? defaultLinks >= MOSTLY : blue === worded.length;

  let state: Styling["state"] = "styled";
  if (characters > 0 && isWhite) {
    const isOneSheet = backgrounds.size <= 1 && boxes <= BOXES_FEW && colors.size <= 3;
    if (isOneSheet && areLinksDefault && defaultFont >= MOSTLY) state = "none";
    else if (linkCount >= LINKS_MIN && defaultLinks >= BARE_LINKS && uncolored >= characters * BARE_TEXT)
      state = "bare";
  }
  return {
    state,
    defaultLinks: Math.round(defaultLinks * 1000) / 1000,
    defaultFont: Math.round(defaultFont * 1000) / 1000,
    sheets,
    isLost: facts.page.isFile && styleSheets.linked > 0 && state !== "styled",
  };
}

import type { Block } from "../snapshot/blocks.ts";
import { blend, type Color, hex, parseColor } from "./colors.ts";
import { contains, localName } from "./dom.ts";

/** Headlines looked behind: the first ones are what a visitor meets. */
const HEADLINES = 8;
const LAYERS = 12;
const BLACK: Color = { red: 0, green: 0, blue: 0, alpha: 1 };
const WHITE: Color = { red: 255, green: 255, blue: 255, alpha: 1 };
const PICTURES = new Set(["img", "video", "canvas", "svg", "iframe"]);

export interface Headline {
  block: Block;
  /** The box that holds its lines. */
  element: Element;
  /** As the browser writes it, with its transparency. */
  color: string;
}

/** The darkest and the lightest that a place may have. */
interface Span {
  dark: Color;
  light: Color;
}

/**
 * Says of headlines on the screen what may lie behind them, from the boxes that the browser itself finds at that point: a picture may
 * be anything from black to white, a veil over it narrows that down. A veil that lies over the letters dims them too.
 */
export function takeBackdrops(headlines: readonly Headline[]): void {
  let looked = 0;
  const layersOf = remembered(paintedBy);
  for (const { block, element, color } of headlines) {
    if (looked >= HEADLINES) return;
    if (!block.rect) continue;
    const [left, top, width, height] = block.rect;
    const x = left + width / 2 - scrollX;
    const y = top + height / 2 - scrollY;
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
    looked++;
    const stack = document.elementsFromPoint(x, y);
    const at = stack.findIndex((met) => contains(element, met));
    // Letters cut out of a gradient have no color of their own.
    if (at < 0 || stack.slice(at, at + 2).some((met) => getComputedStyle(met).backgroundClip === "text"))
      continue;
    const above = stack.slice(0, at);
    // What a pop-up or its shade covers is no fault of the headline.
    if (above.some((met) => getComputedStyle(met).position === "fixed")) continue;
    const veils = above.flatMap(layersOf);
    if (veils.some(({ dark, light }) => dark.alpha >= 1 || light.alpha >= 1)) continue;
    const span = over(veils, spanOf(stack.slice(at, at + LAYERS), layersOf));
    block.behind = [hex(span.dark), hex(span.light)];
    const letters = parseColor(color);
    if (!letters || (veils.length === 0 && letters.alpha >= 1)) continue;
    const middle = mix(span.dark, span.light);
    const inked = blend(letters, middle);
    block.inked = hex(over(veils, { dark: inked, light: inked }).dark);
  }
}

/** From the topmost box down to the first that hides what is below. */
function spanOf(stack: readonly Element[], layersOf: (element: Element) => readonly Span[]): Span {
  const layers: Span[] = [];
  for (const element of stack) {
    for (const layer of layersOf(element)) {
      if (layer.dark.alpha >= 1 && layer.light.alpha >= 1) return over(layers, layer);
      layers.push(layer);
    }
  }
  return over(layers, { dark: WHITE, light: WHITE });
}

/** `layers`, topmost first, over what lies below them all. */
const over = (layers: readonly Span[], below: Span): Span =>
  layers.reduceRight(
    (span, layer) => ({ dark: blend(layer.dark, span.dark), light: blend(layer.light, span.light) }),
    below,
  );

const mix = (first: Color, second: Color): Color => blend({ ...first, alpha: 0.5 }, second);

/** Headlines share most of what lies behind them. */
function remembered(layersOf: (element: Element) => readonly Span[]): typeof layersOf {
  const known = new Map<Element, readonly Span[]>();
  return (element) => {
    let layers = known.get(element);
    if (!layers) {
      layers = layersOf(element);
      known.set(element, layers);
    }
    return layers;
  };
}

/** What an element paints, topmost first. */
function paintedBy(element: Element): Span[] {
  const style = getComputedStyle(element);
  const opacity = Number.parseFloat(style.opacity);
  if (PICTURES.has(localName(element)))
    return opacity > 0 ? [{ dark: { ...BLACK, alpha: opacity }, light: { ...WHITE, alpha: opacity } }] : [];
  const drawn = ["::after", "::before"].flatMap((part) => {
    const look = getComputedStyle(element, part);
    return look.content !== "none" && look.position === "absolute"
      ? paintOf(look, Number.parseFloat(look.opacity))
      : [];
  });
  return [...drawn, ...paintOf(style, opacity)];
}

/** What a box paints, topmost first: its pictures and gradients, then its color. */
function paintOf(style: CSSStyleDeclaration, opacity: number): Span[] {
  const paint: Span[] = [];
  const { backgroundImage } = style;
  if (backgroundImage !== "none") {
    for (const image of backgroundImage.split(/,\s*(?=(?:url|[a-z-]*gradient)\()/)) {
      if (image.startsWith("url(")) paint.push({ dark: BLACK, light: WHITE });
      else {
        const stops = (image.match(/rgba?\([^)]*\)/g) ?? []).map(parseColor).filter((stop) => stop !== null);
        if (stops.length === 0) continue;
        const sorted = stops.sort((first, second) => lightness(first) - lightness(second));
        paint.push({ dark: sorted[0]!, light: sorted.at(-1)! });
      }
    }
  }
  const own = parseColor(style.backgroundColor);
  if (own && own.alpha > 0) paint.push({ dark: own, light: own });
  return opacity >= 1
    ? paint
    : paint.map(({ dark, light }) => ({ dark: veil(dark, opacity), light: veil(light, opacity) }));
}

const veil = (color: Color, opacity: number): Color => ({ ...color, alpha: color.alpha * opacity });

/** What the color makes of a middle grey, roughly. */
const lightness = ({ red, green, blue, alpha }: Color) =>
  (red * 0.3 + green * 0.6 + blue * 0.1) * alpha + 128 * (1 - alpha);

/** A computed color as browsers serialise it, in 0–255 and an alpha of 0–1; null for what is not plain sRGB. */
export interface Color {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

const known = new Map<string, Color | null>();

export function parseColor(text: string): Color | null {
  let color = known.get(text);
  if (color === undefined) {
    color = parse(text);
    if (known.size < 2000) known.set(text, color);
  }
  return color;
}

function parse(text: string): Color | null {
  const match = /^rgba?\(([\d.]+),?\s*([\d.]+),?\s*([\d.]+)(?:\s*[,/]\s*([\d.]+%?))?\)$/.exec(text);
  if (!match) return null;
  const alpha = match[4] === undefined ? 1 : Number.parseFloat(match[4]) / (match[4].endsWith("%") ? 100 : 1);
  return { red: Number(match[1]), green: Number(match[2]), blue: Number(match[3]), alpha };
}

export const hex = ({ red, green, blue }: Color) =>
  [red, green, blue].map((value) => Math.round(value).toString(16).padStart(2, "0")).join("");

/** What shows when `top` lies over an opaque `below`. */
export const blend = (top: Color, below: Color): Color => ({
  red: top.red * top.alpha + below.red * (1 - top.alpha),
  green: top.green * top.alpha + below.green * (1 - top.alpha),
  blue: top.blue * top.alpha + below.blue * (1 - top.alpha),
  alpha: 1,
});

import type { TextStyle } from "../snapshot/blocks.ts";
import { blend, type Color, hex, parseColor } from "./colors.ts";
import { attribute } from "./dom.ts";
import type { Visit } from "./visit.ts";

const WHITE: Color = { red: 255, green: 255, blue: 255, alpha: 1 };
const NOT_RENDERED: TextStyle = {
  family: "",
  sizePx: 0,
  weight: 400,
  color: "000000",
  background: null,
  align: "left",
};

/** How the page's texts look: each look once, in the order in which it is met. */
export class TextStyles {
  readonly rows: TextStyle[] = [];
  private readonly rowByLook = new Map<string, number>();
  private readonly rowByStyle = new Map<string, number>();
  private readonly kin = new Map<string, number>();
  private kinCount = 0;
  private readonly families = new Map<string, string>();
  private readonly isRightToLeft: boolean;
  private readonly onBackground: (visit: Visit, beneath: Color | null) => void;

  /** `onBackground` is told each element whose background is now known, and what lies beneath that. */
  constructor(isRightToLeft: boolean, onBackground: (visit: Visit, beneath: Color | null) => void) {
    this.isRightToLeft = isRightToLeft;
    this.onBackground = onBackground;
  }

  /** Index in `rows` of the style of the text right within the element. */
  of(visit: Visit): number {
    if (visit.look < 0) visit.look = this.read(visit);
    return visit.look;
  }

  /** What lies behind an element's text; null when that cannot be said from styles alone. */
  backgroundOf(visit: Visit): Color | null {
    const chain: Visit[] = [];
    let at: Visit | null = visit;
    while (at && at.background === undefined) {
      chain.push(at);
      at = at.parent;
    }
    let below: Color | null = at ? (at.background ?? null) : WHITE;
    for (let index = chain.length - 1; index >= 0; index--) {
      const member = chain[index]!;
      const { style, position, backgroundImage } = member;
      const own = fillOf(member);
      const beneath = below;
      if (backgroundImage !== "none") below = null;
      else if (own && own.alpha >= 0.99) below = own;
      else if (position === "absolute" || position === "fixed") below = null;
      else if (style && !own) below = null;
      else if (own && own.alpha > 0) below = below && blend(own, below);
      member.background = below;
      this.onBackground(member, beneath);
    }
    return below;
  }

  private read(visit: Visit): number {
    const { style } = visit;
    if (!style) return this.rowOf(NOT_RENDERED);
    const background = this.backgroundOf(visit);
    const { color: written, fontSize, fontWeight, textAlign } = style;
    const family = this.familyOf(visit, style, `${fontSize}|${fontWeight}`);
    // Neighbours mostly look alike: what the browser writes tells them apart before anything is taken to pieces.
    const key = `${written}|${background && colorKey(background)}|${family}|${fontSize}|${fontWeight}|${textAlign}`;
    let row = this.rowByStyle.get(key);
    if (row === undefined) {
      const color = parseColor(written);
      const opaque = color && background ? blend(color, background) : color;
      row = this.rowOf({
        family,
        sizePx: Math.round(Number.parseFloat(fontSize) * 10) / 10,
        weight: Number.parseInt(fontWeight, 10) || 400,
        color: opaque ? hex(opaque) : "000000",
        background: background && color ? hex(background) : null,
        align: alignment(textAlign, this.isRightToLeft),
      });
      this.rowByStyle.set(key, row);
    }
    return row;
  }

  private rowOf(style: TextStyle): number {
    const key = `${style.family}|${style.sizePx}|${style.weight}|${style.color}|${style.background}|${style.align}`;
    let row = this.rowByLook.get(key);
    if (row === undefined) {
      row = this.rows.length;
      this.rows.push(style);
      this.rowByLook.set(key, row);
    }
    return row;
  }

  /**
   * The first family of the list. A browser takes longer to write that list out than all the rest of a style, so kin of one size
   * and weight share one reading.
   */
  private familyOf(visit: Visit, style: CSSStyleDeclaration, size: string): string {
    const key = `${this.kinOf(visit)}|${size}`;
    let family = this.families.get(key);
    if (family === undefined) {
      family = style.fontFamily.split(",")[0]!.replace(/["']/g, "").trim().slice(0, 40);
      this.families.set(key, family);
    }
    return family;
  }

  /** Kin are elements that no selector by tag, class, id, language or inline style tells apart, and whose parents are kin. */
  private kinOf(visit: Visit): number {
    const chain: Visit[] = [];
    let at: Visit | null = visit;
    while (at && at.kin < 0) {
      chain.push(at);
      // Another document and a shadow have style sheets of their own.
      at = at.boundary ? null : at.parent;
    }
    let kin = at ? at.kin : -1;
    for (let index = chain.length - 1; index >= 0; index--) {
      const member = chain[index]!;
      const { element, tag } = member;
      if (kin < 0) kin = this.kinCount++;
      else {
        const key = `${kin}|${tag}|${attribute(element, "class") ?? ""}|${attribute(element, "id") ?? ""}|${attribute(element, "lang") ?? ""}|${attribute(element, "style") ?? ""}`;
        const known = this.kin.get(key);
        kin = known ?? this.kinCount++;
        if (known === undefined) this.kin.set(key, kin);
      }
      member.kin = kin;
    }
    return kin;
  }
}

/** An element's own background color; null where it is no plain color. */
export function fillOf(visit: Visit): Color | null {
  if (visit.fill === undefined) visit.fill = visit.style ? parseColor(visit.style.backgroundColor) : null;
  return visit.fill;
}

const colorKey = ({ red, green, blue, alpha }: Color) => `${red},${green},${blue},${alpha}`;

function alignment(textAlign: string, isRightToLeft: boolean): TextStyle["align"] {
  if (textAlign.includes("center")) return "center";
  if (textAlign === "justify") return "justify";
  if (textAlign.includes("right")) return "right";
  if (textAlign.includes("left")) return "left";
  return (textAlign === "end") === isRightToLeft ? "left" : "right";
}

/** Contrast of two colors as WCAG 2 counts it, 1–21. `rrggbb` each. */
export function contrastOf(first: string, second: string): number {
  const a = luminance(first);
  const b = luminance(second);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(color: string): number {
  const channel = (at: number) => LINEAR[Number.parseInt(color.slice(at, at + 2), 16) || 0]!;
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}

/** Rounded, since powers may differ in their last bit between engines. */
const LINEAR = Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return Math.round((share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4) * 1e8) / 1e8;
});

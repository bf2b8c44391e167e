export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** `auto` follows the machine. */
export function applyTheme(theme: Theme): void {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

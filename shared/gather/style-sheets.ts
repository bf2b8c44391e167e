import type { Layout } from "../snapshot/layout.ts";
import { selectAll } from "./dom.ts";

/** Toolkits bring thousands of rules; each one that is looked at costs. */
const RULES_READ = 1_500;

/** How much style the page has, and what it adapts to. */
export function gatherStyleSheets(document: Document): Pick<Layout, "styleSheets" | "mediaFeatures"> {
  const linked = [...selectAll(document, 'link[rel~="stylesheet" i][href]')].filter(
    (link) => !(link as HTMLLinkElement).disabled,
  );
  const features = new Set<string>();
  let count = 0;
  for (const sheet of document.styleSheets) {
    const rules = rulesOf(sheet);
    // Another origin's sheet: it is loaded, its rules are not ours to read.
    count += rules?.length ?? 1;
    for (let index = 0; rules && index < rules.length && index < RULES_READ; index++) {
      const rule = rules[index];
      if (rule instanceof CSSMediaRule) noteFeatures(rule.conditionText, features);
    }
  }
  return {
    styleSheets: {
      linked: linked.length,
      loaded: linked.filter((link) => (link as HTMLLinkElement).sheet !== null).length,
      inline: selectAll(document, "style").length,
      rules: count,
    },
    mediaFeatures: [...features].sort(),
  };
}

/** The browser's refusal costs as much as reading a hundred rules, so that sheets it is sure to refuse are not asked for. */
function rulesOf(sheet: CSSStyleSheet): CSSRuleList | undefined {
  const { href, ownerNode } = sheet;
  const isForeign = href !== null && !href.startsWith(`${self.origin}/`);
  if (isForeign && ownerNode instanceof HTMLLinkElement && ownerNode.crossOrigin === null) return undefined;
  try {
    return sheet.cssRules;
  } catch {
    return undefined;
  }
}

function noteFeatures(condition: string, features: Set<string>): void {
  if (condition.includes("prefers-color-scheme")) features.add("dark");
  if (condition.includes("prefers-reduced-motion")) features.add("reduced-motion");
  if (/max-width|min-width|width\s*[<>]/.test(condition)) features.add("narrow");
  if (condition === "print") features.add("print");
}

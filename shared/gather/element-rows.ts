import { emptyElements } from "../snapshot/empty-elements.ts";
import { attribute, foldTo } from "./dom.ts";
import type { Visit } from "./visit.ts";

/** Class tokens of layout toolkits: they say how a box looks, not what it is. `error404` does say what it is. */
const UTILITY_CLASS =
  /[:[\]/@]|^-?(?:flex|grid|items|justify|content-(?:start|center|end|between)|self|order|text|bg|p[xytrblse]?|m[xytrblse]?|w|h|min|max|col|row|d|font|fw|fs|border|rounded|shadow|gap|space|absolute|relative|static|block|inline|container|wrapper|leading|tracking|transition|duration|ease|hover|focus|sm|md|lg|xl|xxl|z|top|left|right|bottom|inset|overflow|opacity|transform|scale|translate|rotate|object|align|float|clearfix|animate|antialiased|uppercase|mx|wow|aos|fadeIn\w*|vc|css|jsx|svelte|sc|astro|e-con|elementor-element|elementor-widget-wrap)(?:-|\d|$)|^\w{1,2}$|(?<!\d)(?!404(?!\d))\d{3,}/;

const NAME_LIMIT = 60;

/** The `elements` part while it grows: what a snapshot speaks of, and the ancestors of that. */
export class ElementRows {
  readonly elements = emptyElements();
  readonly byElement = new WeakMap<Element, number>();
  /** Elements asked for that found no room. */
  refused = 0;
  private readonly limit: number;
  private readonly telling = new Map<string, string>();

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Index of the visit's element, which is entered with its ancestors on first use; -1 past the limit. */
  of(visit: Visit): number {
    if (visit.row >= 0) return visit.row;
    const missing: Visit[] = [];
    for (let at: Visit | null = visit; at && at.row < 0; at = at.parent) missing.push(at);
    const { elements } = this;
    for (let index = missing.length - 1; index >= 0; index--) {
      const at = missing[index]!;
      const row = elements.parent.length;
      if (row >= this.limit) {
        this.refused++;
        return -1;
      }
      at.row = row;
      this.byElement.set(at.element, row);
      elements.parent.push(at.parent ? at.parent.row : -1);
      elements.tag.push(at.tag);
      elements.nth.push(at.nth);
      if (at.boundary) elements.boundary[row] = at.boundary;
      if (at.hides) elements.hidden[row] = at.hides;
      this.describe(at.element, row);
    }
    return visit.row;
  }

  private describe(element: Element, row: number): void {
    const { elements } = this;
    const id = attribute(element, "id");
    if (id) elements.id[row] = id.slice(0, NAME_LIMIT);
    const classes = attribute(element, "class");
    const telling = classes && this.tellingOf(classes);
    if (telling) elements.class[row] = telling;
    const role = attribute(element, "role");
    if (role) elements.role[row] = role.slice(0, 30);
    const label = attribute(element, "aria-label");
    if (label) elements.label[row] = foldTo(label, 120);
    const lang = attribute(element, "lang");
    if (lang) elements.lang[row] = lang.slice(0, 20);
  }

  private tellingOf(classes: string): string {
    let telling = this.telling.get(classes);
    if (telling === undefined) {
      telling = classes
        .split(/\s+/)
        .filter((token) => token !== "" && !UTILITY_CLASS.test(token))
        .join(" ")
        .slice(0, NAME_LIMIT);
      this.telling.set(classes, telling);
    }
    return telling;
  }
}

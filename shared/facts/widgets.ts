import { type VendorKind, vendorHosts, widgetKinds } from "../language/vendors.ts";
import { type Facts, part } from "./facts.ts";
import { splitAddress } from "./page.ts";

export type WidgetKind = VendorKind;

/** A service of another company that the page loads, known by its host. */
export interface Widget {
  kind: WidgetKind;
  /** Lower-case name: jivo, tawk, calendly… */
  vendor: string;
  /** Where it was seen: script address, frame, host in an inline script, loaded resource. */
  seenIn: "script" | "frame" | "inline" | "resource" | "link";
  host: string;
  /** Row of the frame or link, where it is one; -1 otherwise. */
  element: number;
}

interface Entry {
  kind: WidgetKind;
  vendor: string;
  path: string;
}

const entriesByHost = new Map<string, Entry[]>();
for (const kind of widgetKinds) {
  for (const [vendor, places] of Object.entries(vendorHosts[kind])) {
    for (const place of places) {
      const slash = place.indexOf("/");
      const host = slash < 0 ? place : place.slice(0, slash);
      const entries = entriesByHost.get(host);
      const entry = { kind, vendor, path: slash < 0 ? "" : place.slice(slash) };
      if (entries) entries.push(entry);
      else entriesByHost.set(host, [entry]);
    }
  }
}

/** Kinds that a plain link leads to as well as a script does. */
const LINKED_KINDS: ReadonlySet<WidgetKind> = new Set(["booking", "form", "quiz", "reviews"]);

/** One entry a vendor and kind, the most telling place first: frame, script, inline script, resource, link. */
export function deriveWidgets(facts: Facts): readonly Widget[] {
  const scripts = part(facts, "scripts");
  const found = new Map<string, Widget>();
  const note = (host: string, path: string, seenIn: Widget["seenIn"], element: number) => {
    for (const { kind, vendor } of servicesAt(host, path)) {
      if (seenIn === "link" && !LINKED_KINDS.has(kind)) continue;
      const key = `${kind} ${vendor}`;
      if (!found.has(key)) found.set(key, { kind, vendor, seenIn, host, element });
    }
  };

  for (const { src, element } of facts.snapshot.parts.frames ?? []) {
    const { host, path } = splitAddress(src);
    note(host, path, "frame", element);
  }
  for (const source of scripts.sources) {
    const { host, path } = splitAddress(source);
    note(host, path, "script", -1);
  }
  for (const host of scripts.mentioned) note(host, "", "inline", -1);
  for (const host of scripts.hosts) note(host, "", "resource", -1);
  for (const { href, element } of facts.snapshot.parts.links ?? []) {
    if (href === null || !href.startsWith("http")) continue;
    const { host, path } = splitAddress(href);
    note(host, path, "link", element);
  }
  return [...found.values()];
}

/** Services known to live at an address. */
export function servicesAt(host: string, path: string): Entry[] {
  const found: Entry[] = [];
  const lowerPath = path.toLowerCase();
  for (let at = host; at !== ""; ) {
    for (const entry of entriesByHost.get(at) ?? []) {
      if (entry.path === "" || lowerPath.includes(entry.path)) found.push(entry);
    }
    const dot = at.indexOf(".");
    at = dot < 0 ? "" : at.slice(dot + 1);
  }
  return found;
}

import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { captureInput } from "../../../shared/api/schemas.ts";
import type { Snapshot } from "../../../shared/snapshot/index.ts";
import { page, snapshotOf } from "../../support/pages.ts";

const bodies = {
  rich: `<header><a href="/">Reed &amp; Son</a> <a href="tel:+442079460958">020 7946 0958</a></header>
    <main><h1>Clocks repaired in your street in three days</h1><p>We repair the clock while you watch. You pay £40 when it ticks.</p>
    <p>Write to <a href="mailto:hello@reed.example">hello@reed.example</a> or <a href="https://wa.me/442079460958">WhatsApp</a>. Open Mon–Fri 9:00–18:00.</p>
    <form action="/book" method="post"><label for=n>Your name</label><input id=n name=name autocomplete=name required>
    <label for=p>Phone</label><input id=p name=phone type=tel autocomplete=tel required><button>Book a repair</button></form></main>`,
  bare: "<main><h1>Welcome</h1><p>We are a dynamic company.</p></main>",
};

const taken = new Map<string, Promise<Snapshot>>();

/** A page of ours as real Chromium reads it, as if it stood at the address; read at leisure, however busy the machine is. */
export async function snapshotAt(url: string, body: keyof typeof bodies = "rich"): Promise<Snapshot> {
  const key = `${url} ${body}`;
  const snapshot =
    taken.get(key) ?? snapshotOf(page(bodies[body], { head: "<title>A page</title>" }), { url });
  taken.set(key, snapshot);
  return atLeisure(structuredClone(await snapshot));
}

/** What the machine's load and the day decide is always the same. */
const atLeisure = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  conditions: { ...snapshot.conditions, moment: "settled", day: "2026-11-22" },
  parts: {
    ...snapshot.parts,
    timing: {
      ttfbMs: 90,
      fcpMs: 400,
      lcpMs: 500,
      clsThousandths: 0,
      longTasksMs: 0,
      loadMs: 600,
      momentMs: 5_000,
      transferBytes: 2_000,
      requests: 1,
    },
  },
});

export type CaptureBody = z.input<typeof captureInput>;

/** A capture as the extension sends it. */
export async function captureOf(
  auditId: string,
  url: string,
  more: Partial<CaptureBody> = {},
): Promise<CaptureBody> {
  return {
    id: randomUUID(),
    auditId,
    source: "extension",
    snapshot: more.snapshot ?? (await snapshotAt(url)),
    capturedAt: 1_700_000_000_000,
    ...more,
  };
}

/** The smallest PNG. */
export const PNG =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

export const post = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: typeof body === "string" ? body : JSON.stringify(body),
});

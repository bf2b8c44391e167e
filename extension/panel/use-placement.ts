import { useEffect, useState } from "preact/hooks";
import type { Site, Touchpoint } from "../../shared/api/schemas.ts";
import type { AuditSetting, ServerSetting } from "../settings.ts";
import type { CapturePlace } from "./build-capture.ts";
import { clientOf } from "./connect.ts";
import type { ScoredPage } from "./score-page.ts";

/** A person's own choice; undefined while the guess stands. */
type Choice = string | null | undefined;

export interface Placement {
  kind: "none" | "asking" | "offline" | "known";
  sites: readonly Site[];
  touchpoints: readonly Pick<Touchpoint, "id" | "name" | "catalogueKey">[];
  likelySites: readonly string[];
  likelyTouchpoints: readonly string[];
  /** Where the capture would go; undefined where a person must say. */
  site: Choice;
  touchpoint: Choice;
  chooseSite(id: string | null): void;
  chooseTouchpoint(id: string | null): void;
  /** Adds the page's site to the audit as a rival and chooses it; false when the server does not take it. */
  addRival(): Promise<boolean>;
}

interface Known {
  /** Which page, kind, audit and server the guess is for. */
  key: string;
  kind: "offline" | "known";
  sites: readonly Site[];
  touchpoints: Placement["touchpoints"];
  likelySites: readonly string[];
  likelyTouchpoints: readonly string[];
}

const NOTHING = { sites: [], touchpoints: [], likelySites: [], likelyTouchpoints: [] };

/** Asks the server where the page belongs in the chosen audit. */
export function usePlacement(
  page: ScoredPage | null,
  server: ServerSetting | null,
  audit: AuditSetting | null,
): Placement {
  const [known, setKnown] = useState<Known | null>(null);
  const [choices, setChoices] = useState<{ key: string; site?: Choice; touchpoint?: Choice }>({ key: "" });
  const url = page?.read.snapshot.url ?? "";
  const kind = page?.scorecard.kind ?? "";
  const key = page && server && audit ? [server.url, audit.id, kind, url].join(" ") : "";

  useEffect(() => {
    if (!server || !audit || key === "") return;
    let isWanted = true;
    void ask(key, server.url, audit.id, url, kind).then((answer) => isWanted && setKnown(answer));
    return () => {
      isWanted = false;
    };
  }, [key]);

  const current = known?.key === key ? known : null;
  const chosen = choices.key === key ? choices : { key };
  // Out of reach, the server itself finds the place when the capture arrives.
  const unasked: Choice = current?.kind === "offline" ? null : undefined;
  const guess = (likely: readonly string[]): Choice => (likely.length === 1 ? likely[0] : unasked);
  const choose = (choice: { site?: Choice; touchpoint?: Choice }) => setChoices({ ...chosen, ...choice });
  const { kind: _kind, key: _key, ...listed } = current ?? { kind: "asking", key: "", ...NOTHING };
  return {
    ...listed,
    kind: key === "" ? "none" : (current?.kind ?? "asking"),
    site: chosen.site === undefined ? guess(listed.likelySites) : chosen.site,
    touchpoint: chosen.touchpoint === undefined ? guess(listed.likelyTouchpoints) : chosen.touchpoint,
    chooseSite: (site) => choose({ site }),
    chooseTouchpoint: (touchpoint) => choose({ touchpoint }),
    async addRival() {
      if (!server || !audit || !page || !current) return false;
      try {
        const { host, origin } = new URL(page.read.address);
        const site = await clientOf(server.url).call("createSite", {
          params: { id: audit.id },
          body: { name: host, homeUrl: `${origin}/`, isOwn: false },
        });
        setKnown({ ...current, sites: [...current.sites, site], likelySites: [site.id] });
        choose({ site: site.id });
        return true;
      } catch {
        return false;
      }
    },
  };
}

async function ask(
  key: string,
  serverUrl: string,
  auditId: string,
  url: string,
  kind: string,
): Promise<Known> {
  const client = clientOf(serverUrl);
  try {
    const [placements, view] = await Promise.all([
      client.call("placeCapture", { query: { url, kind } }),
      client.call("getAudit", { params: { id: auditId } }),
    ]);
    const placed = placements.items.find((placement) => placement.auditId === auditId);
    return {
      key,
      kind: "known",
      sites: view.sites,
      touchpoints: view.rows.map(({ touchpoint }) => touchpoint),
      likelySites: placed?.sites ?? [],
      likelyTouchpoints: placed?.touchpoints ?? [],
    };
  } catch {
    return { key, kind: "offline", ...NOTHING };
  }
}

/** The place, once nothing about it is open any more. */
export function placeOf({ site, touchpoint }: Placement): CapturePlace | null {
  return site === undefined || touchpoint === undefined ? null : { siteId: site, touchpointId: touchpoint };
}

import { useEffect, useState } from "preact/hooks";
import type { Touchpoint } from "../../shared/api/schemas.ts";
import type { AuditHome, Places } from "../audits/audit-home.ts";
import type { CapturePlace } from "./build-capture.ts";
import type { ScoredPage } from "./score-page.ts";

/** A person's own choice; undefined while the guess stands. */
type Choice = string | null | undefined;
type Stage = Touchpoint["stages"][number];

export interface Placement extends Places {
  kind: "none" | "asking" | "offline" | "known";
  /** Where the capture would go; undefined where a person must say. */
  site: Choice;
  touchpoint: Choice;
  /** The touchpoint's first stage, until a person says otherwise. */
  stage: Stage | null;
  isStageChosen: boolean;
  chooseSite(id: string | null): void;
  chooseTouchpoint(id: string | null): void;
  chooseStage(stage: Stage): void;
  /** Adds the page's site to the audit as a rival and chooses it; false when the audit does not take it. */
  addRival(): Promise<boolean>;
}

interface Known extends Places {
  /** Which page, kind and audit the guess is for. */
  key: string;
  kind: "offline" | "known";
}

interface Choices {
  key: string;
  site?: Choice;
  touchpoint?: Choice;
  stage?: Stage;
}

const NOTHING: Places = { sites: [], touchpoints: [], likelySites: [], likelyTouchpoints: [] };

/** Asks where the page belongs in the chosen audit. */
export function usePlacement(page: ScoredPage | null, home: AuditHome | null): Placement {
  const [known, setKnown] = useState<Known | null>(null);
  const [choices, setChoices] = useState<Choices>({ key: "" });
  const url = page?.read.snapshot.url ?? "";
  const kind = page?.scorecard.kind ?? "other";
  const key = page && home ? [home.key, kind, url].join(" ") : "";

  useEffect(() => {
    if (!home || key === "") return;
    let isWanted = true;
    home.places({ url, kind }).then(
      (places) => isWanted && setKnown({ key, kind: "known", ...places }),
      () => isWanted && setKnown({ key, kind: "offline", ...NOTHING }),
    );
    return () => {
      isWanted = false;
    };
  }, [key]);

  const current = known?.key === key ? known : null;
  const chosen = choices.key === key ? choices : { key };
  // Out of reach, the server itself finds the place when the capture arrives.
  const unasked: Choice = current?.kind === "offline" ? null : undefined;
  const guess = (likely: readonly string[]): Choice => (likely.length === 1 ? likely[0] : unasked);
  const choose = (choice: Omit<Choices, "key">) => setChoices({ ...chosen, ...choice });
  const { sites, touchpoints, likelySites, likelyTouchpoints } = current ?? NOTHING;
  const touchpoint = chosen.touchpoint === undefined ? guess(likelyTouchpoints) : chosen.touchpoint;
  return {
    sites,
    touchpoints,
    likelySites,
    likelyTouchpoints,
    kind: key === "" ? "none" : (current?.kind ?? "asking"),
    site: chosen.site === undefined ? guess(likelySites) : chosen.site,
    touchpoint,
    stage: chosen.stage ?? touchpoints.find(({ id }) => id === touchpoint)?.stages[0] ?? null,
    isStageChosen: chosen.stage !== undefined,
    chooseSite: (site) => choose({ site }),
    chooseTouchpoint: (id) => choose({ touchpoint: id }),
    chooseStage: (stage) => choose({ stage }),
    async addRival() {
      if (!home || !page || !current) return false;
      try {
        const { host, origin } = new URL(page.read.address);
        const site = await home.addRival(host, `${origin}/`);
        setKnown({ ...current, sites: [...current.sites, site], likelySites: [site.id] });
        choose({ site: site.id });
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** The place, once nothing about it is open any more. */
export function placeOf({ site, touchpoint, stage, isStageChosen }: Placement): CapturePlace | null {
  if (site === undefined || touchpoint === undefined) return null;
  return { siteId: site, touchpointId: touchpoint, stage: isStageChosen ? stage : null };
}

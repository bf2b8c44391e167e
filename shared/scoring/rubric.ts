import { checks } from "../checks/index.ts";
import { ENGINE_DIGEST } from "./engine-digest.ts";
import * as formula from "./formula.ts";
import { hashOf } from "./hash.ts";
import { profiles } from "./profiles.ts";
import type { RubricStamp } from "./scorecard.ts";

/** Raised whenever a score can change for an unchanged snapshot; each step has a line in `shared/scoring/CHANGELOG.md`. */
export const RUBRIC_VERSION = 3;

let stamp: RubricStamp | undefined;

/** Version and hash of everything a score rests on: checks, weights, profiles, constants, and the engine's own source. */
export function rubric(): RubricStamp {
  stamp ??= {
    version: RUBRIC_VERSION,
    hash: hashOf({
      checks: checks.map(({ id, class: kano, weight, restsOn }) => [id, kano, weight, restsOn ?? null]),
      profiles,
      // By name: a bundler's module object has its own order.
      constants: Object.fromEntries(
        Object.entries(formula).filter(([, value]) => typeof value !== "function"),
      ),
      engine: ENGINE_DIGEST,
    }).slice(0, 16),
  };
  return stamp;
}

import type { Rating } from "../api/schemas.ts";
import { roundScore } from "../scoring/formula.ts";
import { median } from "./median.ts";
import { DISAGREEMENT } from "./merge-cell.ts";

/** Pairs of raters, and how many of them are less than two points apart. */
export interface Agreement {
  pairs: number;
  agreeing: number;
}

/** Agreement among the raters of one cell. */
export function agreementOf(scores: readonly number[]): Agreement {
  let [pairs, agreeing] = [0, 0];
  for (const [index, score] of scores.entries()) {
    for (const other of scores.slice(index + 1)) {
      pairs += 1;
      if (Math.abs(score - other) < DISAGREEMENT) agreeing += 1;
    }
  }
  return { pairs, agreeing };
}

export const addAgreements = (all: readonly Agreement[]): Agreement => ({
  pairs: all.reduce((sum, { pairs }) => sum + pairs, 0),
  agreeing: all.reduce((sum, { agreeing }) => sum + agreeing, 0),
});

/** Fewer ratings than this say nothing of a rater's habit. */
const HABIT_MIN = 5;

export interface RaterSummary {
  name: string;
  role: Rating["role"];
  count: number;
  median: number;
  lean: number | null;
  isFlat: boolean;
}

type Rated = Pick<Rating, "touchpointId" | "siteId" | "score" | "role" | "raterName">;

/** What each rater's scores look like beside those of others, the most diligent first. */
export function summariseRaters(ratings: readonly Rated[]): RaterSummary[] {
  const cells = Map.groupBy(ratings, ({ touchpointId, siteId }) => `${touchpointId} ${siteId}`);
  const raters = Map.groupBy(ratings, ({ raterName, role }) => `${role} ${raterName}`);
  return [...raters.values()]
    .map((own) => {
      const leans = own.flatMap((rating) => {
        const cell = cells.get(`${rating.touchpointId} ${rating.siteId}`) ?? [];
        const others = median(cell.filter((other) => other !== rating).map(({ score }) => score));
        return others === null ? [] : [rating.score - others];
      });
      const lean = median(leans);
      const { raterName: name, role } = own[0]!;
      return {
        name,
        role,
        count: own.length,
        median: roundScore(median(own.map(({ score }) => score)) ?? 0),
        lean: lean === null ? null : roundScore(lean),
        isFlat: own.length >= HABIT_MIN && own.every(({ score }) => score === own[0]!.score),
      };
    })
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

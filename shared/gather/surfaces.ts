import type { Surface } from "../snapshot/surfaces.ts";
import { type Color, hex } from "./colors.ts";
import { LIMITS } from "./limits.ts";
import type { Walk } from "./page-walk.ts";
import { fillOf } from "./text-styles.ts";
import type { Visit } from "./visit.ts";

/** So many blocks below it, and the walk has left the first screen. */
const BELOW_ENOUGH = 12;
const LINE_TAGS = new Set("p,h1,h2,h3,h4,h5,h6,td,th,tr,tbody,dt,dd,label".split(","));
/** A smaller box is a badge or a button. */
const MIN_AREA = 20_000;

/** Takes down a box of the first screen that stands out from what lies `beneath`: by its fill, its border or its shadow. */
export function noteSurface(visit: Visit, beneath: Color | null, walk: Walk): void {
  const { style, backgroundImage, display } = visit;
  // Lines of text are none, and each style that is read costs.
  if (walk.below > BELOW_ENOUGH) return;
  if (!style || !visit.parent || display === "inline" || LINE_TAGS.has(visit.tag)) return;
  // A box waiting for its reveal will be seen.
  if (visit.shown && visit.shown !== "transparent") return;
  const own = fillOf(visit);
  const isPainted = backgroundImage !== "none" || (own !== null && own.alpha > 0);
  const fill = visit.background && hex(visit.background);
  const isFilled = isPainted && (!beneath || !fill || hex(beneath) !== fill);
  const isEdged = style.borderBottomWidth !== "0px" || style.boxShadow !== "none";
  if (!isFilled && !isEdged) return;
  const rect = walk.rectOf(visit);
  if (!rect || rect[2] * rect[3] < MIN_AREA) return;
  const { harvest } = walk;
  if (++harvest.seen.surfaces > LIMITS.surfaces) return;
  const row = walk.rowOf(visit);
  if (row < 0) return;
  const surface: Surface = {
    element: row,
    rect,
    ...(isFilled && { fill }),
    ...(isEdged && { edged: true as const }),
  };
  harvest.surfaces.push(surface);
}

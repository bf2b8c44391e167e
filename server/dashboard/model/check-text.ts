import type { Check } from "../../../shared/checks/define-check.ts";
import type { CheckSaid } from "../../../shared/ui/check-notes.ts";

/** A check as it is read about: everything but its judgement, in the one language that was asked for. */
export interface CheckText extends CheckSaid, Pick<Check, "id" | "class" | "weight" | "restsOn"> {}

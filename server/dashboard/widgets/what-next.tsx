import type { Action, Touchpoint } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useAudit } from "../audit-context.ts";
import { today } from "../model/day.ts";
import { useMay } from "../session-context.ts";
import "./what-next.css";

export interface WhatNextProps {
  touchpoint: Touchpoint;
  /** Its open actions, soonest first. */
  actions: readonly Action[];
}

/** The next thing to be done about a touchpoint: what, who, by when. */
export function WhatNext({ touchpoint, actions }: WhatNextProps) {
  const words = useWords();
  const { view } = useAudit();
  const plan = `/audits/${view.audit.id}/plan`;
  const may = useMay();
  const [first] = actions;
  if (first) {
    const isLate = first.dueOn !== null && first.dueOn < today();
    const parts = [first.what, first.who, first.dueOn === null ? "" : words.day(first.dueOn)].filter(
      (part) => part !== "",
    );
    return (
      <a
        class={isLate ? "what-next pill level-negative pill-level" : "what-next pill"}
        href={`${plan}?edit=${first.id}`}
        title={parts.join(" · ")}
      >
        <span class="what-next-text">{parts.join(" · ")}</span>
        {actions.length > 1 && <b>+{actions.length - 1}</b>}
      </a>
    );
  }
  if (touchpoint.nextAuditOn) {
    const isDue = touchpoint.nextAuditOn <= today();
    return (
      <span class={isDue ? "pill level-neutral pill-level" : "pill"}>
        {words.t("dashboard:next.audit-on", { day: words.day(touchpoint.nextAuditOn) })}
      </span>
    );
  }
  if (!may("createAction")) return null;
  return (
    <a class="what-next-add small" href={`${plan}?add=${touchpoint.id}`}>
      {words.t("dashboard:next.add")}
    </a>
  );
}

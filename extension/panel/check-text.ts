import { hasFallen } from "../../shared/checks/outcome.ts";
import type { CheckResult } from "../../shared/scoring/scorecard.ts";
import { type CheckSaid, noteOf } from "../../shared/ui/check-notes.ts";
import { verdictOf } from "../../shared/ui/outcome-mark.tsx";
import type { Words } from "../../shared/words/interface.ts";

/** One check as plain text, for a mail or a task: what was judged where, what was found, what to do. */
export function checkText(
  check: CheckResult,
  said: CheckSaid | undefined,
  { address, gain }: { address: string; gain: number | undefined },
  words: Words,
): string {
  const spoken = said?.words[words.language];
  const verdict = verdictOf(check);
  const fell = hasFallen(check);
  const judged = verdict === "good" ? spoken?.good : spoken?.poor;
  const sentence = check.reason === null ? judged : noteOf(said, words.language, check.reason);
  const evidence = check.evidence.map(({ text, note, path }) => {
    const told = [note && noteOf(said, words.language, note), text && `“${text}”`].filter(Boolean).join(": ");
    return `– ${told || path}`;
  });
  const worth = gain !== undefined && gain > 0 ? ` (${words.signed(gain)})` : "";
  return [
    `${words.t(`common:outcome.${verdict}`)}: ${spoken?.title ?? check.id}${worth}`,
    fell ? undefined : sentence,
    ...evidence,
    verdict === "costs" && spoken && !fell ? `${words.t("common:check.fix")} ${spoken.fix}` : undefined,
    address,
  ]
    .filter((line) => line !== undefined)
    .join("\n");
}

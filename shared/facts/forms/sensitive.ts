import { sensitiveWords } from "../../language/field-words.ts";
import type { Control } from "../../snapshot/forms.ts";
import { indexTopics, topicsIn } from "../topics.ts";

/** What people are reluctant to give to a company they do not know yet. */
export type SensitiveTopic = keyof typeof sensitiveWords | "birth-date" | "sex" | "card";

const index = indexTopics(sensitiveWords);

export function sensitiveTopic(control: Control, purpose: string): SensitiveTopic | null {
  if (purpose === "bday" || purpose.startsWith("bday-")) return "birth-date";
  if (purpose === "sex") return "sex";
  if (purpose.startsWith("cc-")) return "card";
  if (purpose !== "other" && purpose !== "password") return null;
  const { label, name = "", id = "", placeholder = "" } = control;
  return (
    topicsIn(`${label} ${placeholder}`, index)[0]?.topic ?? topicsIn(`${name} ${id}`, index)[0]?.topic ?? null
  );
}

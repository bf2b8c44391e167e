import type { CheckWords, WordLanguage } from "../../shared/checks/define-check.ts";
import type { CheckWordColumns } from "./check-words-plugin.ts";

const loaders: Record<WordLanguage, () => Promise<{ columns: CheckWordColumns }>> = {
  en: () => import("virtual:check-words/en"),
  ru: () => import("virtual:check-words/ru"),
  ka: () => import("virtual:check-words/ka"),
};

/** What is said about each check, in the order of the registry. */
export async function loadCheckWords(language: WordLanguage): Promise<CheckWords[]> {
  const { columns } = await loaders[language]();
  const { title, good, poor, fix, notes } = columns;
  return title.map((said, index) => ({
    title: said,
    good: good[index] ?? "",
    poor: poor[index] ?? "",
    fix: fix[index] ?? "",
    notes: notes[index] ?? {},
  }));
}

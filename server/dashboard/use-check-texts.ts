import { useEffect, useState } from "preact/hooks";
import type { WordLanguage } from "../../shared/checks/define-check.ts";
import { useWords } from "../../shared/ui/words-context.ts";
import type { CheckText } from "./model/check-text.ts";

export type CheckTexts = ReadonlyMap<string, CheckText>;

const NONE: CheckTexts = new Map();

const loaders: Record<WordLanguage, () => Promise<{ checkTexts: readonly CheckText[] }>> = {
  en: () => import("virtual:check-texts/en"),
  ru: () => import("virtual:check-texts/ru"),
  ka: () => import("virtual:check-texts/ka"),
};

/** The words of every check by id, in the order of the registry; empty until they have come, and while they are not needed. */
export function useCheckTexts(isNeeded = true): CheckTexts {
  const { language } = useWords();
  const [texts, setTexts] = useState<{ language: WordLanguage; byId: CheckTexts } | null>(null);
  useEffect(() => {
    if (!isNeeded) return;
    let isCurrent = true;
    void loaders[language]().then(({ checkTexts }) => {
      if (isCurrent) setTexts({ language, byId: new Map(checkTexts.map((text) => [text.id, text])) });
    });
    return () => {
      isCurrent = false;
    };
  }, [language, isNeeded]);
  return texts?.language === language ? texts.byId : NONE;
}

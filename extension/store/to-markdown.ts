import type { WordLanguage } from "../../shared/checks/define-check.ts";
import { optionalHosts, optionalPermissions, permissions, permissionsOf, sentData } from "../manifest.ts";
import type { StoreWords } from "./store-words.ts";
import { storeEn } from "./words.en.ts";
import { storeKa } from "./words.ka.ts";
import { storeRu } from "./words.ru.ts";

export const storeWords: Record<WordLanguage, StoreWords> = { en: storeEn, ru: storeRu, ka: storeKa };

/** What the stores are told in one language: listing, reasons of every permission in the manifest, privacy policy. */
export function storeMarkdown(language: WordLanguage): string {
  const words = storeWords[language];
  const { titles } = words;
  const atInstall = permissions.map((name) => {
    const isEverywhere = permissionsOf("firefox").includes(name);
    return row(`\`${name}\`${isEverywhere ? "" : " (Chromium)"}`, words.reasons[name]);
  });
  const later = optionalPermissions.map((name) => row(`\`${name}\` (Chromium)`, words.optionalReasons[name]));
  const data = sentData.map((name) => row(`\`${name}\``, words.dataReasons[name]));
  return [
    `# Tenpoint: ${titles.listing}`,
    `## ${titles.summary}`,
    words.summary,
    `## ${titles.amoSummary}`,
    words.amoSummary,
    `## ${titles.description}`,
    ...words.description,
    `## ${titles.purpose}`,
    words.purpose,
    `## ${titles.permissions}`,
    `### ${titles.atInstall}`,
    table(titles, atInstall),
    `### ${titles.later}`,
    table(titles, later),
    `### ${titles.hosts}`,
    optionalHosts.map((pattern) => `\`${pattern}\``).join(" "),
    words.hostReason,
    `### ${titles.data}`,
    table(titles, data),
    `### ${titles.remoteCode}`,
    words.remoteCode,
    `## ${titles.privacy}`,
    ...words.privacy.flatMap(({ title, body }) => [`### ${title}`, body]),
    "",
  ].join("\n\n");
}

const row = (name: string, reason: string) => `| ${name} | ${reason} |`;
const table = (titles: StoreWords["titles"], rows: readonly string[]) =>
  [`| ${titles.permission} | ${titles.reason} |`, "|---|---|", ...rows].join("\n");

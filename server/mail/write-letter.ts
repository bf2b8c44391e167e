import type { mailLanguages } from "../../shared/api/accounts.ts";
import { escapeMarkup } from "../escape-markup.ts";
import { en } from "./letters.en.ts";
import { ka } from "./letters.ka.ts";
import { ru } from "./letters.ru.ts";

export type MailLanguage = (typeof mailLanguages)[number];
export type LetterName = keyof typeof en.letters;

/** The words of one letter; `{name}` marks what is filled in. */
export interface LetterWords {
  subject: string;
  lines: readonly string[];
  /** Of the button; absent where there is nothing to open. */
  button?: string;
}
export interface MailWords {
  letters: Record<LetterName, LetterWords>;
  /** Under the button, before the address in full. */
  orOpen: string;
  roles: Record<"viewer" | "rater" | "editor" | "owner", string>;
}

/** A mail as it is sent: the same words twice, plain and in HTML. */
export interface Letter {
  subject: string;
  text: string;
  html: string;
}

const words: Record<MailLanguage, MailWords> = { en, ru, ka };

export const roleWord = (language: MailLanguage, role: keyof MailWords["roles"]): string =>
  words[language].roles[role];

/** Languages that people may have stored are known ones; anything else reads English. */
export const mailLanguage = (language: string): MailLanguage =>
  language === "ru" || language === "ka" ? language : "en";

export function writeLetter(
  language: MailLanguage,
  name: LetterName,
  values: Record<string, string>,
  link?: string,
): Letter {
  const { letters, orOpen } = words[language];
  const { subject, lines, button }: LetterWords = letters[name];
  // What people called themselves must not begin a header or a line of its own.
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, key: string) => (values[key] ?? "").replace(/[\r\n]+/g, " "));
  const said = lines.map(fill);
  const text = [...said, ...(link ? [link] : []), "Tenpoint"].join("\n\n");
  const paragraphs = said.map((line) => `<p style="margin:0 0 16px">${escapeMarkup(line)}</p>`).join("");
  const action =
    link && button
      ? `<p style="margin:24px 0"><a href="${escapeMarkup(link)}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#1f4fd1;color:#ffffff;text-decoration:none;font-weight:600">${escapeMarkup(fill(button))}</a></p><p style="margin:0 0 16px;color:#5a6270;font-size:13px">${escapeMarkup(orOpen)}<br>${escapeMarkup(link)}</p>`
      : "";
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeMarkup(fill(subject))}</title></head><body style="margin:0;padding:24px;background:#f4f5f7"><div style="max-width:520px;margin:0 auto;padding:28px;border-radius:12px;background:#ffffff;color:#1b2230;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans Georgian',sans-serif;overflow-wrap:anywhere">${paragraphs}${action}<p style="margin:24px 0 0;color:#5a6270;font-size:13px">Tenpoint</p></div></body></html>`;
  return { subject: fill(subject), text, html };
}

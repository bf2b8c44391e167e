import { splitAddress } from "../../facts/page.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, passed, scored } from "../outcome.ts";

/** A developer's own machine: browsers trust it without encryption, and so do we. */
const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)(?::\d+)?$/;
/** Browsers block it or warn: a part of the page does not work, or is open to strangers. */
const MIXED_WORTH = 0.3;

export const https = defineCheck({
  id: "trust/https",
  class: "hygiene",
  weight: 5,
  sources: ["w3c-mixed-content"],
  needs: ["page", "snapshot", "tree"],
  words: {
    en: {
      title: "A safe connection",
      good: "The connection is encrypted: nobody reads along.",
      poor: 'The browser warns visitors that the page is "not secure".',
      fix: "Serve every page, script and form over HTTPS.",
      notes: {
        unencrypted: "Opened without encryption.",
        "mixed-content": "Loaded or sent without encryption.",
        loopback: "Opened from this machine, where encryption says nothing of the site.",
      },
    },
    ru: {
      title: "Безопасное соединение",
      good: "Соединение зашифровано: посторонний ничего не прочитает.",
      poor: "Браузер предупреждает посетителя, что страница «не защищена».",
      fix: "Отдавайте все страницы, скрипты и формы по HTTPS.",
      notes: {
        unencrypted: "Открыто без шифрования.",
        "mixed-content": "Загружается или отправляется без шифрования.",
        loopback: "Открыто с этого же компьютера: о шифровании сайта это ничего не говорит.",
      },
    },
    ka: {
      title: "უსაფრთხო კავშირი",
      good: "კავშირი დაშიფრულია: უცხო ვერაფერს წაიკითხავს.",
      poor: "ბრაუზერი ვიზიტორს აფრთხილებს, რომ გვერდი „დაუცველია“.",
      fix: "გახსენით ყველა გვერდი, სკრიპტი და ფორმა HTTPS-ით.",
      notes: {
        unencrypted: "გახსნილია დაშიფვრის გარეშე.",
        "mixed-content": "იტვირთება ან იგზავნება დაშიფვრის გარეშე.",
        loopback: "ამავე კომპიუტერიდან გაიხსნა: საიტის დაშიფვრაზე ეს არაფერს ამბობს.",
      },
    },
  },
  run({ page, snapshot, tree }) {
    if (page.isFile) return cannotTell("opened-from-file");
    if (LOOPBACK.test(page.host)) return cannotTell("loopback");
    if (!page.isSecure) return failed([{ text: page.url, note: "unencrypted" }]);
    const { scripts, frames = [], forms = [] } = snapshot.parts;
    const open = [
      ...(scripts?.sources ?? []).filter(isOpen).map((text) => ({ text, note: "mixed-content" })),
      ...frames
        .filter(({ src }) => isOpen(src))
        .map(({ element, src }) => ({ path: tree.path(element), text: src, note: "mixed-content" })),
      ...forms
        .filter(({ action }) => action !== null && isOpen(action))
        .map(({ element, action }) => ({
          path: tree.path(element),
          text: action ?? "",
          note: "mixed-content",
        })),
    ];
    return open.length > 0 ? scored(MIXED_WORTH, open) : passed([{ text: page.url }]);
  },
});

function isOpen(address: string): boolean {
  const { protocol, host } = splitAddress(address);
  return protocol === "http:" && !LOOPBACK.test(host);
}

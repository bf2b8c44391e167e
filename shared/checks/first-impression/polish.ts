import { defineCheck } from "../define-check.ts";
import { cannotTell, type Evidence, scored } from "../outcome.ts";

/** Two of them are no accident. */
const ENOUGH = 2;
const INSTANT_MS = 1_200;

export const polish = defineCheck({
  id: "first-impression/polish",
  class: "delight",
  weight: 2,
  sources: ["own"],
  needs: ["snapshot", "page"],
  words: {
    en: {
      title: "A touch of craft",
      good: "Small things show that someone cared.",
      poor: "Nothing shows more care than was needed.",
      fix: "Add details that people notice: a dark look, calm motion, a coloured browser bar, instant loading.",
      notes: {
        "dark-look": "A look for dark screens.",
        "calm-motion": "Motion stops for those who ask for calm.",
        "colored-bar": "The browser's bar takes the site's color.",
        installable: "Can be kept on the home screen.",
        instant: "Shows up at once.",
      },
    },
    ru: {
      title: "Внимание к мелочам",
      good: "По мелочам видно, что о сайте заботятся.",
      poor: "Нигде не видно заботы сверх необходимого.",
      fix: "Добавьте детали, которые замечают: тёмный вид, спокойное движение, цвет панели браузера, мгновенную загрузку.",
      notes: {
        "dark-look": "Есть вид для тёмных экранов.",
        "calm-motion": "Движение стихает для тех, кто просит покоя.",
        "colored-bar": "Панель браузера в цвет сайта.",
        installable: "Можно сохранить на экран телефона.",
        instant: "Появляется мгновенно.",
      },
    },
    ka: {
      title: "ხელის კვალი",
      good: "წვრილმანებში ჩანს, რომ საიტზე ზრუნავენ.",
      poor: "საჭიროზე მეტი ზრუნვა არსად ჩანს.",
      fix: "დაამატეთ დეტალები, რომლებსაც ამჩნევენ: მუქი იერი, მშვიდი მოძრაობა, ბრაუზერის ზოლის ფერი, მყისიერი ჩატვირთვა.",
      notes: {
        "dark-look": "აქვს იერი მუქი ეკრანებისთვის.",
        "calm-motion": "მოძრაობა ჩერდება, ვინც სიმშვიდეს ითხოვს.",
        "colored-bar": "ბრაუზერის ზოლი საიტის ფერისაა.",
        installable: "ტელეფონის ეკრანზე შენახვა შეიძლება.",
        instant: "მყისვე ჩნდება.",
      },
    },
  },
  run({ snapshot, page }) {
    const { layout, timing } = snapshot.parts;
    if (!layout) return cannotTell("no-layout");
    const isInstant = timing?.lcpMs !== undefined && timing.lcpMs < INSTANT_MS && !timing.startedHidden;
    const evidence: Evidence[] = [];
    if (layout.mediaFeatures.includes("dark")) evidence.push({ note: "dark-look" });
    if (layout.mediaFeatures.includes("reduced-motion")) evidence.push({ note: "calm-motion" });
    if (page.meta("theme-color") !== undefined)
      evidence.push({ text: page.meta("theme-color") ?? "", note: "colored-bar" });
    if (page.relations("manifest").length > 0) evidence.push({ note: "installable" });
    if (isInstant) evidence.push({ text: `${timing.lcpMs} ms`, note: "instant" });
    return scored(evidence.length / ENOUGH, evidence.length > 0 ? evidence : [{ note: "absent" }]);
  },
});

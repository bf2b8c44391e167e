import { splitAddress } from "../../facts/page.ts";
import { defineCheck } from "../define-check.ts";
import { scored } from "../outcome.ts";

const bare = (address: string) => {
  const { host, path } = splitAddress(address);
  return `${host.replace(/^www\./, "")}${path.replace(/\/$/, "")}`;
};

export const addressAndType = defineCheck({
  id: "social-preview/address-and-type",
  class: "performance",
  weight: 1,
  sources: ["ogp"],
  needs: ["page", "language"],
  words: {
    en: {
      title: "Address, type and locale",
      good: "The preview's address, type and locale agree with the page.",
      poor: "Likes and shares are counted for another address, or the preview is in another language.",
      fix: "Make og:url, og:type and og:locale agree with the page.",
      notes: {
        "no-og-url": "No og:url.",
        "other-og-url": "og:url is another address.",
        "no-og-type": "No og:type.",
        "other-locale": "og:locale is another language.",
      },
    },
    ru: {
      title: "Адрес, тип и язык превью",
      good: "Адрес, тип и язык превью согласны со страницей.",
      poor: "Лайки и репосты засчитают другому адресу, или превью будет на другом языке.",
      fix: "Согласуйте og:url, og:type и og:locale со страницей.",
      notes: {
        "no-og-url": "Нет og:url.",
        "other-og-url": "og:url указывает на другой адрес.",
        "no-og-type": "Нет og:type.",
        "other-locale": "og:locale называет другой язык.",
      },
    },
    ka: {
      title: "მისამართი, ტიპი და ენა",
      good: "გადახედვის მისამართი, ტიპი და ენა გვერდს ემთხვევა.",
      poor: "მოწონებები სხვა მისამართს ჩაეთვლება ან გადახედვა სხვა ენაზე იქნება.",
      fix: "შეუთანხმეთ og:url, og:type და og:locale გვერდს.",
      notes: {
        "no-og-url": "og:url არ არის.",
        "other-og-url": "og:url სხვა მისამართია.",
        "no-og-type": "og:type არ არის.",
        "other-locale": "og:locale სხვა ენას ასახელებს.",
      },
    },
  },
  run({ page, language }) {
    const url = page.meta("og:url");
    const type = page.meta("og:type");
    const locale = page.meta("og:locale");
    const expected = page.relations("canonical")[0]?.href ?? page.url;
    const isOwn = url !== undefined && (page.isFile || bare(url) === bare(expected));
    const isLocaleRight =
      locale === undefined || language.code === "und" || locale.toLowerCase().startsWith(language.code);
    const faults = [
      ...(url === undefined ? ["no-og-url"] : []),
      ...(url !== undefined && !isOwn ? ["other-og-url"] : []),
      ...(type === undefined ? ["no-og-type"] : []),
      ...(isLocaleRight ? [] : ["other-locale"]),
    ];
    return scored(
      (isOwn ? 0.5 : 0) +
        (type === undefined ? 0 : 0.3) +
        (isLocaleRight && (url ?? type) !== undefined ? 0.2 : 0),
      faults.length > 0 ? faults.map((note) => ({ path: "html > head", note })) : [{ text: url ?? "" }],
    );
  },
});

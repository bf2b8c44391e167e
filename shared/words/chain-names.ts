import type { ChainChannel } from "../api/chains.ts";
import type { WordLanguage } from "../checks/define-check.ts";

/** What a chain is called until somebody names it: by the channel that brings people in. */
export const chainNames: Record<WordLanguage, Record<ChainChannel, string>> = {
  en: {
    search: "From a search",
    ad: "From an advertisement",
    social: "From social media",
    map: "From the map",
    review: "From reviews",
    mail: "From the newsletter",
    referral: "On a recommendation",
    "offline-sign": "From the street",
    direct: "Straight to the site",
  },
  ru: {
    search: "Из поиска",
    ad: "Из рекламы",
    social: "Из соцсетей",
    map: "С карты",
    review: "Из отзывов",
    mail: "Из рассылки",
    referral: "По рекомендации",
    "offline-sign": "С улицы",
    direct: "Сразу на сайт",
  },
  ka: {
    search: "ძიებიდან",
    ad: "რეკლამიდან",
    social: "სოციალური ქსელიდან",
    map: "რუკიდან",
    review: "შეფასებებიდან",
    mail: "დაგზავნიდან",
    referral: "რეკომენდაციით",
    "offline-sign": "ქუჩიდან",
    direct: "პირდაპირ საიტზე",
  },
};

/** The name in the person's language, where nobody gave the chain another. */
export function localChainName(name: string, channel: ChainChannel, language: WordLanguage): string {
  const isUsual = Object.values(chainNames).some((names) => names[channel] === name);
  return isUsual ? chainNames[language][channel] : name;
}

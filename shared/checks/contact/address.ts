import { defineCheck } from "../define-check.ts";
import { failed, notApplicable, scored } from "../outcome.ts";
import { expectedAt, HIDDEN_WORTH, isAnySeen, shown, usable } from "./usable.ts";

/** A map without a written address still shows the place. */
const MAP_ONLY_WORTH = 0.5;
const FOR_MACHINES_WORTH = 0.4;

export const address = defineCheck({
  id: "contact/address",
  class: "performance",
  weight: 3,
  sources: ["stanford-credibility", "schema-local-business"],
  needs: ["channels", "structuredData", "tree"],
  words: {
    en: {
      title: "Address",
      good: "The place is named: street and house.",
      poor: "Without an address one cannot come, and cannot be sure there is a company behind the page.",
      fix: "Write city, street and house number, and how to find the door.",
      notes: {
        "map-only": "There is a map, but the address is not written.",
        "for-machines": "The address stands in the markup for search engines only; visitors do not see it.",
      },
    },
    ru: {
      title: "Адрес",
      good: "Место названо: улица и дом.",
      poor: "Без адреса нельзя прийти и трудно поверить, что за страницей стоит компания.",
      fix: "Напишите город, улицу, дом и как найти вход.",
      notes: {
        "map-only": "Карта есть, а адрес не написан.",
        "for-machines": "Адрес указан только в разметке для поисковиков, посетитель его не видит.",
      },
    },
    ka: {
      title: "მისამართი",
      good: "ადგილი მითითებულია: ქუჩა და ნომერი.",
      poor: "მისამართის გარეშე ვერ მოხვალთ და ძნელია დაიჯერო, რომ გვერდის უკან კომპანია დგას.",
      fix: "დაწერეთ ქალაქი, ქუჩა, სახლის ნომერი და როგორ იპოვონ შესასვლელი.",
      notes: {
        "map-only": "რუკა არის, მაგრამ მისამართი არ წერია.",
        "for-machines": "მისამართი მხოლოდ საძიებო სისტემების მონიშვნაშია, ვიზიტორი ვერ ხედავს.",
      },
    },
  },
  run({ channels, structuredData, tree }, { expected }) {
    const addresses = usable(channels, "address");
    if (addresses.length > 0) {
      return scored(
        isAnySeen(addresses) ? 1 : HIDDEN_WORTH,
        addresses.map((channel) => shown(channel)),
      );
    }
    const maps = usable(channels, "map");
    if (maps.length > 0)
      return scored(
        MAP_ONLY_WORTH,
        maps.map((channel) => shown(channel, "map-only")),
      );
    for (const { values } of structuredData.nodes) {
      const street = values.get("address.streetAddress") ?? values.get("streetAddress");
      if (street) return scored(FOR_MACHINES_WORTH, [{ text: street.join(", "), note: "for-machines" }]);
    }
    return expected ? failed([expectedAt(tree)]) : notApplicable;
  },
});

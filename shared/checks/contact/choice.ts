import type { ChannelType } from "../../facts/channels.ts";
import { defineCheck } from "../define-check.ts";
import { failed, notApplicable, scored } from "../outcome.ts";
import { expectedAt, shown } from "./usable.ts";

/** Different ways, not many of one: five icons of messengers are still writing. */
const KIND_OF: Partial<Record<ChannelType, string>> = {
  phone: "voice",
  email: "mail",
  messenger: "messenger",
  chat: "chat",
  form: "form",
  callback: "form",
  address: "place",
  map: "place",
};

const WORTH = [0, 0.3, 0.6, 1] as const;

export const choice = defineCheck({
  id: "contact/choice",
  class: "performance",
  weight: 3,
  sources: ["own"],
  needs: ["channels", "tree"],
  words: {
    en: {
      title: "A choice of ways to get in touch",
      good: "One can call, write or come: everyone finds a way that suits.",
      poor: "Whoever cannot use the one way on offer is lost to you.",
      fix: "Offer three different ways: a call, a messenger or e-mail, a form.",
    },
    ru: {
      title: "Выбор способов связи",
      good: "Можно позвонить, написать или прийти: каждый найдёт удобный способ.",
      poor: "Кому не подходит единственный способ связи, тот для вас потерян.",
      fix: "Предложите три разных способа: звонок, мессенджер или почту, форму.",
    },
    ka: {
      title: "კავშირის გზების არჩევანი",
      good: "შეიძლება დარეკვა, მოწერა ან მოსვლა: ყველა იპოვის თავისთვის მოსახერხებელს.",
      poor: "ვისაც კავშირის ერთადერთი გზა არ გამოადგება, იმას კარგავთ.",
      fix: "შესთავაზეთ სამი სხვადასხვა გზა: ზარი, მესენჯერი ან ელფოსტა, ფორმა.",
    },
  },
  run({ channels, tree }, { expected }) {
    const firstOfKind = new Map<string, (typeof channels.all)[number]>();
    for (const channel of channels.all) {
      const kind = KIND_OF[channel.type];
      if (kind !== undefined && channel.quality !== "dummy" && !firstOfKind.has(kind))
        firstOfKind.set(kind, channel);
    }
    if (firstOfKind.size === 0) return expected ? failed([expectedAt(tree)]) : notApplicable;
    return scored(
      WORTH[Math.min(firstOfKind.size, WORTH.length - 1)]!,
      [...firstOfKind.values()].map((channel) => shown(channel)),
    );
  },
});

import { defineCheck } from "../define-check.ts";
import { failed, notApplicable, scored } from "../outcome.ts";
import { faultNotes } from "./fault-notes.ts";
import { deadOf, expectedAt, HIDDEN_WORTH, isAnySeen, shown, usable } from "./usable.ts";

const CHANNEL_ONLY_WORTH = 0.3;

/** Services that are messengers and, as channels and groups, social networks too. */
const BOTH: ReadonlySet<string> = new Set(["telegram", "whatsapp", "viber", "max", "signal"]);

export const messenger = defineCheck({
  id: "contact/messenger",
  class: "performance",
  weight: 4,
  sources: ["own"],
  needs: ["channels", "tree"],
  words: {
    en: {
      title: "Messenger",
      good: "A customer can write to you in a messenger of their own.",
      poor: "A customer who is used to writing in a messenger cannot write to you there.",
      fix: "Add a link that opens a chat with you in the messenger your customers use.",
      notes: { ...faultNotes.en, "channel-only": "A channel or a group to read, not a chat with you." },
    },
    ru: {
      title: "Мессенджер",
      good: "Клиент может написать вам в привычном мессенджере.",
      poor: "Клиент привык писать в мессенджере, а вам там не написать.",
      fix: "Добавьте ссылку, которая сразу открывает чат с вами в мессенджере ваших клиентов.",
      notes: { ...faultNotes.ru, "channel-only": "Это канал или группа для чтения, а не чат с вами." },
    },
    ka: {
      title: "მესენჯერი",
      good: "მომხმარებელს შეუძლია მისთვის ჩვეულ მესენჯერში მოგწეროთ.",
      poor: "მომხმარებელი მესენჯერში წერას არის მიჩვეული, თქვენ კი იქ ვერ მოგწერთ.",
      fix: "დაამატეთ ბმული, რომელიც პირდაპირ თქვენთან ჩატს ხსნის მომხმარებლისთვის ჩვეულ მესენჯერში.",
      notes: { ...faultNotes.ka, "channel-only": "ეს წასაკითხი არხი ან ჯგუფია და არა თქვენთან ჩატი." },
    },
  },
  run({ channels, tree }, { expected }) {
    const messengers = usable(channels, "messenger");
    if (messengers.length > 0) {
      return scored(
        isAnySeen(messengers) ? 1 : HIDDEN_WORTH,
        messengers.map((channel) => shown(channel)),
      );
    }
    const crowds = usable(channels, "social").filter(({ vendor }) => BOTH.has(vendor));
    if (crowds.length > 0)
      return scored(
        CHANNEL_ONLY_WORTH,
        crowds.map((channel) => shown(channel, "channel-only")),
      );
    const dead = deadOf(channels, "messenger");
    if (dead.length > 0) return failed(dead);
    return expected ? failed([expectedAt(tree)]) : notApplicable;
  },
});

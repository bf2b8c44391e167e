import { indexTopics, topicsIn } from "../../facts/topics.ts";
import { policyWords } from "../../language/consent-words.ts";
import type { Link } from "../../snapshot/links.ts";
import { defineCheck } from "../define-check.ts";
import { formShown, isPersonal, judgeForms } from "./judged-forms.ts";
import { isNearForm } from "./near-form.ts";

const NEAR_PX = 200;
const FAR_WORTH = 0.5;
const DEAD_WORTH = 0.2;
const POLICY_PATH =
  /privacy|datenschutz|politika|policy|confidential|konfid|gdpr|rodo|personal-?data|privatnost/i;

const index = indexTopics(policyWords);

export const policyLink = defineCheck({
  id: "forms/policy-link",
  class: "hygiene",
  weight: 3,
  sources: ["gdpr-13", "ru-152-fz"],
  restsOn: "forms/form",
  needs: ["forms", "kind", "snapshot", "tree", "language"],
  words: {
    en: {
      title: "Privacy policy by the button",
      good: "Beside the button one can read what happens to the data.",
      poor: "Personal data is asked for, and nothing beside the button says what becomes of it.",
      fix: "Put a link to the privacy policy beside the button.",
      notes: {
        elsewhere: "Linked elsewhere on the page, not by the form.",
        "dead-link": "The link leads nowhere.",
        "no-policy": "No link to a policy by this form.",
      },
    },
    ru: {
      title: "Политика рядом с кнопкой",
      good: "Рядом с кнопкой можно прочитать, что станет с данными.",
      poor: "Личные данные спрашивают, а что с ними станет — рядом с кнопкой не сказано.",
      fix: "Поставьте рядом с кнопкой ссылку на политику обработки данных.",
      notes: {
        elsewhere: "Ссылка есть, но в другом месте страницы.",
        "dead-link": "Ссылка никуда не ведёт.",
        "no-policy": "У этой формы нет ссылки на политику.",
      },
    },
    ka: {
      title: "კონფიდენციალურობა ღილაკთან",
      good: "ღილაკთან ახლოს შეიძლება წაიკითხო, რა ბედი ეწევა მონაცემებს.",
      poor: "პირად მონაცემებს ითხოვენ, მაგრამ ღილაკთან არ წერია, რა ბედი ეწევა მათ.",
      fix: "ღილაკის გვერდით დადეთ კონფიდენციალურობის პოლიტიკის ბმული.",
      notes: {
        elsewhere: "ბმული არის, მაგრამ გვერდის სხვა ადგილას.",
        "dead-link": "ბმული არსად მიდის.",
        "no-policy": "ამ ფორმასთან პოლიტიკის ბმული არ არის.",
      },
    },
  },
  run(facts) {
    const { snapshot, tree, language } = facts;
    const policies = (snapshot.parts.links ?? []).filter(isPolicy);
    const shown = ({ element, text }: Link, note?: string) => ({
      path: tree.path(element),
      text,
      ...(note !== undefined && { note }),
    });
    return judgeForms(facts, (form) => {
      if (form.purpose === "login" || !form.fields.some(isPersonal)) return null;
      const near = policies.filter((link) => isNearForm(facts, form, link, NEAR_PX));
      const working = near.find(isWorking);
      if (working) return { score: 1, evidence: [shown(working)] };
      if (near[0]) return { score: DEAD_WORTH, evidence: [shown(near[0], "dead-link")] };
      const far = policies.find(isWorking);
      if (far) return { score: FAR_WORTH, evidence: [shown(far, "elsewhere")] };
      if (!(language.code in policyWords.policy) && language.code !== "und") return "no-word-list";
      return {
        score: 0,
        evidence: [formShown({ ...form, path: form.submit?.path ?? form.path }, "no-policy")],
      };
    });
  },
});

const isPolicy = ({ text, name, href }: Link) =>
  topicsIn(`${text} ${name ?? ""}`, index).length > 0 || (href !== null && POLICY_PATH.test(href));

const isWorking = ({ href, written, anchored, handler }: Link) =>
  (href !== null &&
    written !== "#" &&
    written !== "" &&
    anchored !== false &&
    !/^javascript:\s*(?:void|;|$)/i.test(written ?? "")) ||
  handler !== undefined;

import { leads } from "../../facts/policies.ts";
import { isInSection, sectionsOf } from "../../facts/sections.ts";
import { defineCheck } from "../define-check.ts";
import { notApplicable, passed, scored } from "../outcome.ts";
import { shown } from "./expected-at.ts";

/** However many others work, a dead one is a fault. */
const DEAD_CAP = 0.4;

export const deadLinks = defineCheck({
  id: "trust/dead-links",
  class: "hygiene",
  weight: 3,
  sources: ["stanford-credibility"],
  needs: ["channels", "policies", "sections", "snapshot", "tree"],
  words: {
    en: {
      title: "Links that keep their word",
      good: "The links to networks, documents and proofs lead where they promise.",
      poor: "A link that should prove something leads nowhere: it looks like a stage set.",
      fix: "Point these links to your real profiles and documents, or remove them.",
      notes: {
        placeholder: "The link leads nowhere.",
        broken: "The link is broken and cannot be followed.",
        dummy: "A leftover of the template, not yours.",
        mismatch: "The link leads to another one than it shows.",
      },
    },
    ru: {
      title: "Ссылки, которые держат слово",
      good: "Ссылки на соцсети, документы и подтверждения ведут туда, куда обещают.",
      poor: "Ссылка, которая должна что-то подтвердить, никуда не ведёт: похоже на декорацию.",
      fix: "Направьте эти ссылки на свои настоящие страницы и документы или уберите их.",
      notes: {
        placeholder: "Ссылка никуда не ведёт.",
        broken: "Ссылка сломана, перейти по ней нельзя.",
        dummy: "Осталось от шаблона, это не ваше.",
        mismatch: "Ссылка ведёт не на то, что написано.",
      },
    },
    ka: {
      title: "ბმულები, რომლებიც სიტყვას იცავს",
      good: "ბმულები ქსელებზე, დოკუმენტებსა და დადასტურებებზე იქ მიდის, სადაც გპირდებიან.",
      poor: "ბმული, რომელმაც რაღაც უნდა დაადასტუროს, არსად მიდის: დეკორაციას ჰგავს.",
      fix: "მიმართეთ ეს ბმულები თქვენს ნამდვილ გვერდებსა და დოკუმენტებზე ან წაშალეთ.",
      notes: {
        placeholder: "ბმული არსად მიდის.",
        broken: "ბმული გაფუჭებულია და არ იხსნება.",
        dummy: "შაბლონიდან დარჩენილია, თქვენი არ არის.",
        mismatch: "ბმული სხვაგან მიდის, ვიდრე აწერია.",
      },
    },
  },
  run({ channels, policies, sections, snapshot, tree }) {
    const networks = channels.dead
      .filter(({ type }) => type === "social" || type === "messenger")
      .map(({ path, text, vendor, fault }) => shown({ path, text: text || vendor }, fault));
    const links = policies.filter(
      // A dead policy link is the business of `trust/privacy`: one fault is not counted twice.
      ({ via, topic }) => via === "link" && topic !== "privacy",
    );
    const documents = links.filter(({ works }) => !works).map((policy) => shown(policy, "placeholder"));
    const parts = sectionsOf(sections, "proof");
    const proofs = (snapshot.parts.links ?? []).filter(
      ({ element, kind }) => kind === "link" && parts.some((part) => isInSection(element, part)),
    );
    const empty = proofs
      .filter((link) => !leads(link))
      .map(({ element, text }) => shown({ path: tree.path(element), text }, "placeholder"));
    const dead = [...networks, ...documents, ...empty];
    const profiles = channels.all.filter(
      ({ type, via }) => via === "link" && (type === "social" || type === "messenger"),
    );
    const working = [...profiles, ...links.filter(({ works }) => works)];
    if (dead.length > 0) {
      const share = working.length / (working.length + dead.length);
      return scored(Math.min(DEAD_CAP, share), dead);
    }
    if (working.length + proofs.length === 0) return notApplicable;
    return passed(working.map(({ path, text }) => shown({ path, text })));
  },
});

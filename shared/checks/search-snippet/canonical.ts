import { splitAddress } from "../../facts/page.ts";
import { isNearby } from "../../facts/vitals.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, passed, scored } from "../outcome.ts";

/** Address without what does not make another page: scheme, www, query, a trailing slash. */
const bare = (address: string) => {
  const { host, path } = splitAddress(address);
  return `${host.replace(/^www\./, "")}${path.replace(/\/(?:index\.\w+)?$/, "")}`;
};

export const canonical = defineCheck({
  id: "search-snippet/canonical",
  class: "performance",
  weight: 3,
  sources: ["google-structured-data"],
  needs: ["page"],
  words: {
    en: {
      title: "Right canonical address",
      good: "The page names its own address as the one to show.",
      poor: "Search engines may show another address instead of this page, or none.",
      fix: "Point rel=canonical to this very page, as an absolute address.",
      notes: {
        "no-canonical": "The page names no canonical address.",
        "several-canonicals": "Several canonical addresses disagree.",
        "canonical-home": "An inner page sends search engines to the home page.",
        "canonical-elsewhere": "The canonical address is another site's.",
        "canonical-other": "The canonical address is another page's.",
      },
    },
    ru: {
      title: "Верный канонический адрес",
      good: "Страница называет свой адрес тем, который надо показывать.",
      poor: "Поиск может показать другой адрес вместо этой страницы или не показать никакого.",
      fix: "Укажите в rel=canonical эту самую страницу, полным адресом.",
      notes: {
        "no-canonical": "Канонический адрес не указан.",
        "several-canonicals": "Несколько канонических адресов противоречат друг другу.",
        "canonical-home": "Внутренняя страница отсылает поиск на главную.",
        "canonical-elsewhere": "Канонический адрес принадлежит другому сайту.",
        "canonical-other": "Канонический адрес принадлежит другой странице.",
      },
    },
    ka: {
      title: "სწორი კანონიკური მისამართი",
      good: "გვერდი საჩვენებლად საკუთარ მისამართს ასახელებს.",
      poor: "ძიებამ ამ გვერდის ნაცვლად შეიძლება სხვა მისამართი აჩვენოს ან არცერთი.",
      fix: "rel=canonical-ში ზუსტად ეს გვერდი მიუთითეთ, სრული მისამართით.",
      notes: {
        "no-canonical": "კანონიკური მისამართი მითითებული არ არის.",
        "several-canonicals": "რამდენიმე კანონიკური მისამართი ერთმანეთს ეწინააღმდეგება.",
        "canonical-home": "შიდა გვერდი ძიებას მთავარ გვერდზე აგზავნის.",
        "canonical-elsewhere": "კანონიკური მისამართი სხვა საიტისაა.",
        "canonical-other": "კანონიკური მისამართი სხვა გვერდისაა.",
      },
    },
  },
  run({ page }) {
    if (page.isFile) return cannotTell("opened-from-file");
    const found = [...new Set(page.relations("canonical").map(({ href }) => href))];
    const [first] = found;
    if (first === undefined) return scored(0.5, [{ path: "html > head", note: "no-canonical" }]);
    const evidence = (note: string) => [{ path: "html > head", text: first, note }];
    if (found.length > 1) return failed(evidence("several-canonicals"));
    if (bare(first) === bare(page.url)) return passed([{ text: first }]);
    const { host, path } = splitAddress(first);
    if (isNearby(page.host)) return cannotTell("served-nearby");
    if (host.replace(/^www\./, "") !== page.host.replace(/^www\./, ""))
      return scored(0.2, evidence("canonical-elsewhere"));
    if (path === "/" && !page.isRoot) return failed(evidence("canonical-home"));
    return scored(0.5, evidence("canonical-other"));
  },
});

import type { actionKinds, captureSources } from "../api/schemas.ts";
import type { CheckClass, WordLanguage } from "../checks/define-check.ts";
import type {
  attentionSpans,
  Basket,
  Carrier,
  contactKinds,
  lifeSpans,
  RaterRole,
  Stage,
  Subject,
} from "../method/axes.ts";
import type { FacetName } from "../method/facets.ts";
import type { PageKind } from "../method/page-kinds.ts";
import type { Level } from "../scoring/formula.ts";

type Names<Key extends string> = Readonly<Record<Key, string>>;

/** The method's own terms as a person reads them. */
export interface MethodWords {
  facets: Names<FacetName>;
  kinds: Names<PageKind>;
  levels: Names<Level>;
  /** What each level means for the customer. */
  levelMeanings: Names<Level>;
  stages: Names<Stage>;
  baskets: Names<Basket>;
  carriers: Names<Carrier>;
  subjects: Names<Subject>;
  contacts: Names<(typeof contactKinds)[number]>;
  attention: Names<(typeof attentionSpans)[number]>;
  life: Names<(typeof lifeSpans)[number]>;
  roles: Names<RaterRole>;
  classes: Names<CheckClass>;
  /** What each class of check means for the customer. */
  classMeanings: Names<CheckClass>;
  captureSources: Names<(typeof captureSources)[number]>;
  actionKinds: Names<(typeof actionKinds)[number]>;
}

export const methodWords: Record<WordLanguage, MethodWords> = {
  en: {
    facets: {
      "not-found": "Lost-page help",
      contact: "Contact options",
      forms: "Forms",
      copy: "Copy",
      "search-snippet": "Search snippet",
      "social-preview": "Social preview",
      trust: "Trust",
      "next-step": "Next step",
      "first-impression": "First impression",
    },
    kinds: {
      home: "Home page",
      landing: "Landing page",
      product: "Product page",
      category: "Catalogue page",
      article: "Article",
      pricing: "Pricing page",
      contact: "Contact page",
      about: "About page",
      reviews: "Reviews page",
      faq: "FAQ page",
      form: "Form page",
      checkout: "Checkout",
      "thank-you": "Thank-you page",
      "not-found": "404 page",
      "server-error": "Server-error page",
      legal: "Legal page",
      login: "Sign-in page",
      parked: "Parked domain",
      other: "Other page",
    },
    levels: { negative: "Negative", neutral: "Neutral", wow: "Wow" },
    levelMeanings: {
      negative: "displeases and loses the customer",
      neutral: "no impression, no refusal",
      wow: "better than expected, and remembered",
    },
    stages: {
      awareness: "Awareness",
      engagement: "Engagement",
      interaction: "Interaction",
      trust: "Trust",
      commitment: "Commitment",
      sale: "Sale",
      return: "Return and upsell",
      advocacy: "Advocacy",
    },
    baskets: {
      "internal-online": "Own, online",
      "internal-offline": "Own, offline",
      "external-online": "Elsewhere online",
      "external-offline": "Elsewhere offline",
    },
    carriers: { online: "Online", offline: "Offline", product: "Through the product" },
    subjects: { business: "Business", product: "Product", service: "Service", employee: "Employee" },
    contacts: { direct: "Direct", indirect: "Indirect" },
    attention: { short: "Decided in seconds", long: "Looked at longer" },
    life: { "one-time": "Once", repeated: "Again and again" },
    roles: {
      self: "Ourselves",
      colleague: "Colleague",
      expert: "Invited expert",
      newcomer: "New employee",
      customer: "Customer",
    },
    classes: { hygiene: "Must be there", performance: "The more the better", delight: "Delight" },
    classMeanings: {
      hygiene: "Nobody praises it, everybody misses it.",
      performance: "Each step better pays a little more.",
      delight: "Nobody expects it, people remember it.",
    },
    captureSources: { extension: "Browser extension", sweep: "Sweep", lab: "Lab", cli: "Command line" },
    actionKinds: { fix: "Improve", restore: "Add what is missing", remove: "Remove", wow: "Make it wow" },
  },
  ru: {
    facets: {
      "not-found": "Помощь заблудившимся",
      contact: "Способы связи",
      forms: "Формы",
      copy: "Тексты",
      "search-snippet": "Сниппет в поиске",
      "social-preview": "Превью в соцсетях",
      trust: "Доверие",
      "next-step": "Следующий шаг",
      "first-impression": "Первое впечатление",
    },
    kinds: {
      home: "Главная страница",
      landing: "Посадочная страница",
      product: "Страница товара",
      category: "Каталог",
      article: "Статья",
      pricing: "Страница цен",
      contact: "Страница контактов",
      about: "Страница о компании",
      reviews: "Страница отзывов",
      faq: "Вопросы и ответы",
      form: "Страница с формой",
      checkout: "Оформление заказа",
      "thank-you": "Страница благодарности",
      "not-found": "Страница 404",
      "server-error": "Страница ошибки сервера",
      legal: "Юридическая страница",
      login: "Страница входа",
      parked: "Пустой домен",
      other: "Другая страница",
    },
    levels: { negative: "Негатив", neutral: "Нейтрально", wow: "Вау" },
    levelMeanings: {
      negative: "раздражает и теряет клиента",
      neutral: "ни впечатления, ни отказа",
      wow: "лучше ожиданий и запоминается",
    },
    stages: {
      awareness: "Знакомство",
      engagement: "Интерес",
      interaction: "Взаимодействие",
      trust: "Доверие",
      commitment: "Обязательство",
      sale: "Продажа",
      return: "Возвращение и допродажа",
      advocacy: "Рекомендации",
    },
    baskets: {
      "internal-online": "Свои онлайн",
      "internal-offline": "Свои офлайн",
      "external-online": "Внешние онлайн",
      "external-offline": "Внешние офлайн",
    },
    carriers: { online: "Онлайн", offline: "Офлайн", product: "Через продукт" },
    subjects: { business: "Бизнес", product: "Продукт", service: "Услуга", employee: "Сотрудник" },
    contacts: { direct: "Прямая", indirect: "Косвенная" },
    attention: { short: "Решают за секунды", long: "Смотрят дольше" },
    life: { "one-time": "Один раз", repeated: "Повторяется" },
    roles: {
      self: "Мы сами",
      colleague: "Коллега",
      expert: "Приглашённый эксперт",
      newcomer: "Новый сотрудник",
      customer: "Клиент",
    },
    classes: { hygiene: "Обязательно", performance: "Чем больше, тем лучше", delight: "Восхищение" },
    classMeanings: {
      hygiene: "Никто не похвалит, но каждый заметит, если этого нет.",
      performance: "Каждый шаг к лучшему даёт ещё немного.",
      delight: "Никто не ждёт, но все запоминают.",
    },
    captureSources: {
      extension: "Расширение браузера",
      sweep: "Обход сайта",
      lab: "Лаборатория",
      cli: "Командная строка",
    },
    actionKinds: { fix: "Улучшить", restore: "Добавить недостающее", remove: "Убрать", wow: "Сделать вау" },
  },
  ka: {
    facets: {
      "not-found": "დაბნეულთა დახმარება",
      contact: "დაკავშირების გზები",
      forms: "ფორმები",
      copy: "ტექსტები",
      "search-snippet": "ძიების ამონარიდი",
      "social-preview": "სოციალური გადახედვა",
      trust: "ნდობა",
      "next-step": "შემდეგი ნაბიჯი",
      "first-impression": "პირველი შთაბეჭდილება",
    },
    kinds: {
      home: "მთავარი გვერდი",
      landing: "სადესანტო გვერდი",
      product: "პროდუქტის გვერდი",
      category: "კატალოგი",
      article: "სტატია",
      pricing: "ფასების გვერდი",
      contact: "საკონტაქტო გვერდი",
      about: "კომპანიის შესახებ",
      reviews: "შეფასებების გვერდი",
      faq: "კითხვა-პასუხი",
      form: "ფორმის გვერდი",
      checkout: "შეკვეთის გაფორმება",
      "thank-you": "მადლობის გვერდი",
      "not-found": "404 გვერდი",
      "server-error": "სერვერის შეცდომის გვერდი",
      legal: "იურიდიული გვერდი",
      login: "შესვლის გვერდი",
      parked: "ცარიელი დომენი",
      other: "სხვა გვერდი",
    },
    levels: { negative: "უარყოფითი", neutral: "ნეიტრალური", wow: "ვაუ" },
    levelMeanings: {
      negative: "აღიზიანებს და კარგავს მომხმარებელს",
      neutral: "არც შთაბეჭდილება, არც უარი",
      wow: "მოლოდინზე უკეთესი და დასამახსოვრებელი",
    },
    stages: {
      awareness: "გაცნობა",
      engagement: "დაინტერესება",
      interaction: "ურთიერთობა",
      trust: "ნდობა",
      commitment: "ვალდებულება",
      sale: "გაყიდვა",
      return: "დაბრუნება და დამატებითი გაყიდვა",
      advocacy: "რეკომენდაცია",
    },
    baskets: {
      "internal-online": "საკუთარი, ონლაინ",
      "internal-offline": "საკუთარი, ოფლაინ",
      "external-online": "გარე, ონლაინ",
      "external-offline": "გარე, ოფლაინ",
    },
    carriers: { online: "ონლაინ", offline: "ოფლაინ", product: "პროდუქტის მეშვეობით" },
    subjects: { business: "ბიზნესი", product: "პროდუქტი", service: "მომსახურება", employee: "თანამშრომელი" },
    contacts: { direct: "პირდაპირი", indirect: "ირიბი" },
    attention: { short: "წამებში წყდება", long: "უფრო დიდხანს უყურებენ" },
    life: { "one-time": "ერთჯერადი", repeated: "განმეორებადი" },
    roles: {
      self: "ჩვენ თვითონ",
      colleague: "კოლეგა",
      expert: "მოწვეული ექსპერტი",
      newcomer: "ახალი თანამშრომელი",
      customer: "მომხმარებელი",
    },
    classes: { hygiene: "აუცილებელი", performance: "რაც მეტი, მით უკეთესი", delight: "აღფრთოვანება" },
    classMeanings: {
      hygiene: "არავინ აქებს, მაგრამ ყველა ამჩნევს, თუ აკლია.",
      performance: "ყოველი ნაბიჯი უკეთესობისკენ ცოტათი მეტს იძლევა.",
      delight: "არავინ ელის, მაგრამ ყველას ამახსოვრდება.",
    },
    captureSources: {
      extension: "ბრაუზერის გაფართოება",
      sweep: "საიტის შემოვლა",
      lab: "ლაბორატორია",
      cli: "ბრძანების სტრიქონი",
    },
    actionKinds: {
      fix: "გაუმჯობესება",
      restore: "ნაკლულის დამატება",
      remove: "მოცილება",
      wow: "ვაუს შექმნა",
    },
  },
};

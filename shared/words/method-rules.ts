import type { WordLanguage } from "../checks/define-check.ts";

export interface MethodRule {
  /** View of the audit where the rule is a working part; "" is the matrix. */
  place: string;
  /** The articles that it comes from. */
  sources: string;
  words: Readonly<Record<WordLanguage, string>>;
}

/** The method, rule by rule, each with the view that works by it. */
export const methodRules: readonly MethodRule[] = [
  {
    place: "/touchpoints",
    sources: "S0–S4",
    words: {
      en: "A touchpoint is any place or situation in which a customer meets you. In each one the customer decides: stay, buy, or leave for a rival.",
      ru: "Точка контакта — любое место или ситуация, где клиент встречается с вами. В каждой он решает: остаться, купить или уйти к конкуренту.",
      ka: "შეხების წერტილი არის ნებისმიერი ადგილი ან ვითარება, სადაც კლიენტი თქვენ გხვდებათ. ყოველ მათგანში ის წყვეტს: დარჩეს, იყიდოს თუ კონკურენტთან წავიდეს.",
    },
  },
  {
    place: "/compare",
    sources: "S0, S3",
    words: {
      en: "A rival who does that one touchpoint better gets the customer. There is no second chance at a first impression.",
      ru: "Кто из конкурентов лучше в этой точке, тот и получит клиента. Второго шанса на первое впечатление не бывает.",
      ka: "კლიენტს ის კონკურენტი მიიღებს, ვინც ამ ერთ წერტილში უკეთესია. პირველი შთაბეჭდილებისთვის მეორე შანსი არ არსებობს.",
    },
  },
  {
    place: "/touchpoints?view=map",
    sources: "S0",
    words: {
      en: "Three laws: there is always more than one touchpoint; they form chains, and one can contain smaller ones; they must be managed, which can mean removing one.",
      ru: "Три закона: точек всегда больше одной; они складываются в цепочки, и одна может содержать меньшие; ими надо управлять, а иногда и убирать.",
      ka: "სამი კანონი: წერტილი ყოველთვის ერთზე მეტია; ისინი ჯაჭვებს ქმნიან და ერთი შეიძლება უფრო მცირეებს შეიცავდეს; მათ მართვა სჭირდებათ, ზოგჯერ კი მოხსნა.",
    },
  },
  {
    place: "/touchpoints?view=list",
    sources: "S0–S3",
    words: {
      en: "Each is told by its axes: basket, carrier, subject, direct or indirect, short or long attention, once or again, managed or not, and the customer's reaction.",
      ru: "Каждую описывают её признаки: корзина, носитель, предмет, прямой или непрямой контакт, короткое или долгое внимание, разовая или повторная, управляемая или нет и реакция клиента.",
      ka: "თითოეულს თავისი ნიშნები აღწერს: კალათა, მატარებელი, საგანი, პირდაპირი თუ ირიბი კონტაქტი, მოკლე თუ ხანგრძლივი ყურადღება, ერთჯერადი თუ განმეორებადი, მართული თუ არა და კლიენტის რეაქცია.",
    },
  },
  {
    place: "",
    sources: "S0, S3, S4",
    words: {
      en: "Score each from 0 to 10, yours and every rival's; 10 is Wow. Negative loses the customer, neutral leaves no impression. Lift each one level, the most important and the worst first.",
      ru: "Оцените каждую от 0 до 10, свою и у каждого конкурента; 10 — это «Вау!». Отрицательная теряет клиента, нейтральная не оставляет впечатления. Поднимайте каждую на уровень, начиная с самых важных и слабых.",
      ka: "შეაფასეთ თითოეული 0-დან 10-მდე, თქვენიც და ყოველი კონკურენტისაც; 10 არის „ვაუ!“. უარყოფითი კლიენტს კარგავს, ნეიტრალური შთაბეჭდილებას არ ტოვებს. ასწიეთ თითოეული ერთი დონით, ყველაზე მნიშვნელოვნით და სუსტით დაწყებული.",
    },
  },
  {
    place: "/changes",
    sources: "S0",
    words: {
      en: "Do not make one thing 100 % better: make a thousand things 1 % better.",
      ru: "Не делайте одно на 100 % лучше: сделайте тысячу вещей на 1 % лучше.",
      ka: "ნუ გააუმჯობესებთ ერთს 100 %-ით: გააუმჯობესეთ ათასი რამ 1 %-ით.",
    },
  },
  {
    place: "/touchpoints",
    sources: "S3, S4",
    words: {
      en: "Give each an importance of 1 to 10 for your result.",
      ru: "Дайте каждой важность от 1 до 10 для вашего результата.",
      ka: "მიეცით თითოეულს 1-დან 10-მდე მნიშვნელობა თქვენი შედეგისთვის.",
    },
  },
  {
    place: "/plan",
    sources: "S3",
    words: {
      en: "Three questions for each that falls short: what is to be done, who answers for it, by when.",
      ru: "Три вопроса к каждой слабой точке: что сделать, кто отвечает, к какому сроку.",
      ka: "სამი კითხვა ყოველ სუსტ წერტილზე: რა გაკეთდეს, ვინ აგებს პასუხს, როდისთვის.",
    },
  },
  {
    place: "/plan",
    sources: "S3, S4",
    words: {
      en: "Remove weak links, restore missing ones, and make the middling special with a trick of their own. Is it convenient? Let it be beautiful too, for every sense.",
      ru: "Убирайте слабые звенья, возвращайте недостающие, а средние делайте особенными, со своей фишкой. Удобно? Пусть будет и красиво, для всех чувств.",
      ka: "მოხსენით სუსტი რგოლები, დააბრუნეთ ნაკლული, საშუალო კი საკუთარი ხერხით გამორჩეული გახადეთ. მოსახერხებელია? ლამაზიც იყოს, ყველა გრძნობისთვის.",
    },
  },
  {
    place: "/contacts",
    sources: "S4",
    words: {
      en: "Avoid the wrong touchpoints: spam, letters and calls at night. Ask when and how the customer wants to be reached, and mind the time zone.",
      ru: "Избегайте неверных точек: спама, писем и звонков ночью. Спросите, когда и как связываться с клиентом, и помните о часовом поясе.",
      ka: "აარიდეთ თავი მცდარ წერტილებს: სპამს, ღამის წერილებსა და ზარებს. ჰკითხეთ კლიენტს, როდის და როგორ დაუკავშირდეთ, და გახსოვდეთ სასაათო სარტყელი.",
    },
  },
  {
    place: "/re-audits",
    sources: "S4",
    words: {
      en: "Look again by a calendar: each touchpoint has a day and an owner, because even near-perfect ones decay.",
      ru: "Проверяйте снова по календарю: у каждой точки есть день и ответственный, ведь портятся даже почти идеальные.",
      ka: "ხელახლა ნახეთ კალენდრით: ყოველ წერტილს აქვს დღე და პასუხისმგებელი, რადგან თითქმის უზადოც ფუჭდება.",
    },
  },
  {
    place: "/ratings",
    sources: "S4",
    words: {
      en: "Let several rate: yourself, colleagues, experts, newcomers. Look from the customer's side, not your own.",
      ru: "Пусть оценивают разные люди: вы сами, коллеги, эксперты, новички. Смотрите со стороны клиента, а не со своей.",
      ka: "დაე, რამდენიმემ შეაფასოს: თქვენ, კოლეგებმა, ექსპერტებმა, ახალბედებმა. შეხედეთ კლიენტის მხრიდან და არა თქვენიდან.",
    },
  },
  {
    place: "/numbers",
    sources: "S2, S3",
    words: {
      en: "A managed touchpoint shows in figures: calls, leads, sales, repeat purchases; on a site, the goals of its forms.",
      ru: "Управляемая точка видна в цифрах: звонки, заявки, продажи, повторные покупки; на сайте — цели его форм.",
      ka: "მართული წერტილი ციფრებში ჩანს: ზარები, განაცხადები, გაყიდვები, განმეორებითი შესყიდვები; საიტზე კი მისი ფორმების მიზნები.",
    },
  },
  {
    place: "/tricks",
    sources: "S3",
    words: {
      en: "Be your rival's customer: it is easier to see from outside, and it shows tricks worth taking.",
      ru: "Станьте клиентом конкурента: со стороны виднее, и сразу заметны фишки, которые стоит взять.",
      ka: "იყავით კონკურენტის კლიენტი: გარედან უკეთ ჩანს და გადმოსაღები ხერხებიც იქ გამოჩნდება.",
    },
  },
  {
    place: "/chains",
    sources: "S3, S4",
    words: {
      en: "The finish of one touchpoint must be the start of the next: a chain is worth its weakest link. More ways to make contact win over one telephone number.",
      ru: "Финиш одной точки должен быть стартом следующей: цепочка стоит столько, сколько её слабейшее звено. Несколько способов связаться лучше одного телефона.",
      ka: "ერთი წერტილის დასასრული მომდევნოს დასაწყისი უნდა იყოს: ჯაჭვი თავის უსუსტეს რგოლად ღირს. დაკავშირების რამდენიმე გზა ერთ ტელეფონს სჯობს.",
    },
  },
  {
    place: "/ladder",
    sources: "S3, S4",
    words: {
      en: "The ladder has eight stages, and five to seven contacts come before a paid offer. The buyer has five steps: feels a need, gathers, compares, buys, reacts.",
      ru: "В лестнице восемь ступеней, и до платного предложения нужно пять–семь контактов. У покупателя пять шагов: ощущает потребность, собирает сведения, сравнивает, покупает, откликается.",
      ka: "კიბეს რვა საფეხური აქვს და ფასიან შეთავაზებამდე ხუთიდან შვიდამდე კონტაქტია საჭირო. მყიდველს ხუთი ნაბიჯი აქვს: გრძნობს საჭიროებას, აგროვებს ცნობებს, ადარებს, ყიდულობს, ეხმიანება.",
    },
  },
  {
    place: "/captures",
    sources: "S3",
    words: {
      en: "The 404 page comes first among the places where a company can impress.",
      ru: "Страница 404 — первый пример точки, где компания может впечатлить.",
      ka: "404 გვერდი პირველი მაგალითია წერტილისა, სადაც კომპანიას შთაბეჭდილების მოხდენა შეუძლია.",
    },
  },
  {
    place: "/compare",
    sources: "S1, S3, S4",
    words: {
      en: "Several ways to make contact beat a single telephone number: messenger, phone, e-mail, social groups. One clear route map cut missed calls tenfold and raised a showroom's sales by 23 %.",
      ru: "Несколько способов связаться лучше одного телефона: мессенджер, звонок, почта, группы в соцсетях. Одна понятная схема проезда сократила потерянные звонки в десять раз и подняла продажи шоурума на 23 %.",
      ka: "დაკავშირების რამდენიმე გზა ერთ ტელეფონის ნომერს სჯობს: მესენჯერი, ზარი, ელფოსტა, ჯგუფები სოციალურ ქსელში. ერთმა გასაგებმა სქემამ, როგორ მოხვიდეთ, დაკარგული ზარები ათჯერ შეამცირა და შოურუმის გაყიდვები 23 %-ით გაზარდა.",
    },
  },
  {
    place: "/compare",
    sources: "S3, S4",
    words: {
      en: "An unbroken text about the company was read by nobody. One page with the offer said clearly, benefits in figures, pictures and a call to action at the end, prices apart, brought seven times the conversion in a week. Speak the customers' language; some humour helps.",
      ru: "Сплошной текст об истории компании не читал никто. Одна страница с ясным предложением, выгодами в цифрах, картинками и призывом в конце, с ценами отдельно, за неделю дала конверсию в семь раз выше. Говорите на языке клиентов; немного юмора помогает.",
      ka: "კომპანიის ისტორიის გაბმულ ტექსტს არავინ კითხულობდა. ერთმა გვერდმა — გასაგები შეთავაზება, სარგებელი ციფრებში, სურათები, ბოლოს მოწოდება, ფასები ცალკე — კონვერსია ერთ კვირაში შვიდჯერ გაზარდა. ილაპარაკეთ კლიენტების ენაზე; ცოტა იუმორიც გამოგადგებათ.",
    },
  },
  {
    place: "/numbers",
    sources: "S3",
    words: {
      en: "A form must be convenient, and beautiful too. Each one has a goal to measure: a question, a subscription, a registration, an order.",
      ru: "Форма должна быть удобной и ещё красивой. У каждой есть цель, которую измеряют: вопрос, подписка, регистрация, заказ.",
      ka: "ფორმა მოსახერხებელიც უნდა იყოს და ლამაზიც. თითოეულს თავისი გასაზომი მიზანი აქვს: შეკითხვა, გამოწერა, რეგისტრაცია, შეკვეთა.",
    },
  },
  {
    place: "/touchpoints?view=baskets",
    sources: "S1–S4",
    words: {
      en: "Search results, social pages, videos, groups, blogs, reviews, maps and marketplaces are touchpoints too. Ignored, they lose customers; bad reviews undermine a reputation.",
      ru: "Выдача поиска, соцсети, видео, группы, блоги, отзывы, карты и маркетплейсы — тоже точки контакта. Забытые, они теряют клиентов, а плохие отзывы подрывают репутацию.",
      ka: "ძიების შედეგები, სოციალური ქსელები, ვიდეო, ჯგუფები, ბლოგები, შეფასებები, რუკები და მარკეტპლეისები ასევე შეხების წერტილებია. უყურადღებოდ დარჩენილი კლიენტებს კარგავს, ცუდი შეფასებები კი რეპუტაციას აზიანებს.",
    },
  },
  {
    place: "/chains",
    sources: "S2",
    words: {
      en: "What next action is the customer nudged to?",
      ru: "К какому следующему действию подталкивают клиента?",
      ka: "რომელი შემდეგი ნაბიჯისკენ უბიძგებთ კლიენტს?",
    },
  },
];

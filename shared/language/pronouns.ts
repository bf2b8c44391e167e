/** Words by which a text speaks of itself and to its reader. Exact forms: endings alone mislead. */
export interface Pronouns {
  we: readonly string[];
  you: readonly string[];
  /** Count only where written with a capital within a sentence: German "Sie", "Ihr". */
  youCapital?: readonly string[];
  /** Verbs that speak to the reader in languages that drop the pronoun. */
  youVerbs?: readonly string[];
  /** Verbs that speak of the company. */
  weVerbs?: readonly string[];
}

const words = (text: string): readonly string[] => text.split(" ");
const forms = (stem: string, endings: string) =>
  endings.split(" ").map((ending) => (ending === "-" ? stem : stem + ending));

const ruEndings = "- а е и его ей ему ем им их ими у";
const ukEndings = "- а е і ого ої ому ій им их ими у";

export const pronouns: Readonly<Record<string, Pronouns>> = {
  en: {
    we: words("we us our ours ourselves we're we've we'll we'd"),
    you: words("you your yours yourself yourselves you're you've you'll you'd"),
  },
  ru: {
    we: [...words("мы нас нам нами"), ...forms("наш", ruEndings)],
    you: [
      ...words(
        "вы вас вам вами ты тебя тебе тобой твой твоя твоё твое твои твоего твоей твоему твоём твоем твоим твоих твоими твою",
      ),
      ...forms("ваш", ruEndings),
    ],
    youVerbs: words(
      "получите получаете сможете можете хотите выберите выбирайте узнайте закажите позвоните напишите оставьте приходите приезжайте экономите платите запишитесь увидите найдёте найдете решите знаете нужно посмотрите попробуйте сравните рассчитайте заполните нажмите скачайте купите забудете убедитесь почувствуете",
    ),
    weVerbs: words(
      "делаем работаем предлагаем оказываем производим занимаемся гарантируем осуществляем выполняем поставляем строим создаём создаем продаём продаем стремимся гордимся предоставляем обеспечиваем используем разрабатываем",
    ),
  },
  uk: {
    we: [...words("ми нас нам нами"), ...forms("наш", ukEndings)],
    you: [
      ...words(
        "ви вас вам вами ти тебе тобі тобою твій твоя твоє твої твого твоєї твоєму твоїй твоїм твоїх твоїми твою",
      ),
      ...forms("ваш", ukEndings),
    ],
    youVerbs: words(
      "отримаєте отримуєте зможете можете хочете оберіть обирайте дізнайтеся замовте зателефонуйте напишіть залиште приходьте приїжджайте економите платите запишіться побачите знайдете знаєте подивіться спробуйте порівняйте розрахуйте заповніть натисніть завантажте купуйте",
    ),
    weVerbs: words(
      "робимо працюємо пропонуємо надаємо виробляємо займаємося гарантуємо здійснюємо виконуємо постачаємо будуємо створюємо продаємо прагнемо пишаємося забезпечуємо використовуємо розробляємо",
    ),
  },
  ka: {
    we: words("ჩვენ ჩვენი ჩვენს ჩვენმა ჩვენთან ჩვენთვის ჩვენგან ჩვენით ჩვენთა"),
    you: words(
      "თქვენ თქვენი თქვენს თქვენმა თქვენთან თქვენთვის თქვენგან თქვენით თქვენთა შენ შენი შენს შენთვის შენთან",
    ),
    youVerbs: words(
      "გსურთ შეგიძლიათ მიიღებთ მიიღეთ აირჩიეთ დაგვირეკეთ დარეკეთ მოგვწერეთ დაგვიკავშირდით ჩაეწერეთ შეუკვეთეთ დაჯავშნეთ იხილეთ გაიგეთ გაეცანით სცადეთ შეიძინეთ გჭირდებათ დაზოგავთ გაქვთ ნახეთ შეავსეთ მობრძანდით",
    ),
    weVerbs: words(
      "გთავაზობთ ვმუშაობთ ვქმნით ვაწარმოებთ ვყიდით ვამაყობთ ვახორციელებთ ვუზრუნველყოფთ ვართ გვაქვს ვაკეთებთ ვიყენებთ",
    ),
  },
  de: {
    we: words("wir uns unser unsere unserem unseren unserer unseres"),
    you: words("du dich dir dein deine deinem deinen deiner deines euch euer eure eurem euren eurer"),
    youCapital: words("sie ihnen ihr ihre ihrem ihren ihrer ihres"),
  },
  es: {
    we: words("nosotros nosotras nos nuestro nuestra nuestros nuestras"),
    you: words(
      "usted ustedes tú ti te tu tus contigo vosotros vosotras os vuestro vuestra vuestros vuestras",
    ),
    youVerbs: words(
      "puedes puede encontrarás obtendrás recibirás reserva llámanos escríbenos descubre elige solicita contáctanos consigue ahorra quieres necesitas",
    ),
    weVerbs: words("ofrecemos somos trabajamos hacemos contamos garantizamos realizamos fabricamos tenemos"),
  },
  fr: {
    we: words("nous notre nos nôtre nôtres"),
    you: words("vous votre vos vôtre vôtres tu te toi ton ta tes"),
  },
  it: {
    we: words("noi ci nostro nostra nostri nostre"),
    you: words("tu ti te tuo tua tuoi tue voi vi vostro vostra vostri vostre"),
    youVerbs: words(
      "puoi potrai scopri scegli prenota chiamaci contattaci ricevi richiedi vuoi ottieni risparmi",
    ),
    weVerbs: words("siamo offriamo lavoriamo realizziamo garantiamo produciamo proponiamo abbiamo"),
  },
  pt: {
    we: words("nós nosso nossa nossos nossas conosco"),
    you: words("você vocês seu sua seus suas teu tua te ti contigo"),
    youVerbs: words("pode descubra escolha agende ligue solicite receba conheça peça economize encontre"),
    weVerbs: words("somos oferecemos trabalhamos fazemos temos realizamos garantimos contamos"),
  },
  pl: {
    we: words("my nas nam nami nasz nasza nasze naszego naszej naszemu naszą naszym naszych naszymi nasi"),
    you: words(
      "ty ciebie cię tobie ci tobą twój twoja twoje twojego twojej twojemu twoją twoim twoich twoimi wy was wam wami wasz wasza wasze państwo państwa państwu",
    ),
    youVerbs: words(
      "możesz otrzymasz zyskasz wybierz zamów zadzwoń napisz sprawdź umów zapisz dowiedz chcesz potrzebujesz oszczędzasz znajdziesz",
    ),
    weVerbs: words(
      "oferujemy jesteśmy działamy robimy zajmujemy gwarantujemy tworzymy produkujemy zapewniamy wykonujemy mamy",
    ),
  },
  nl: { we: words("wij we ons onze"), you: words("u uw jij je jou jouw jullie") },
  tr: {
    we: words("biz bizim bize bizi bizde bizden bizimle"),
    you: words("siz sizin size sizi sizde sizden sizinle sen senin sana seni"),
    youVerbs: words(
      "alın arayın keşfedin seçin deneyin inceleyin başlayın rezervasyon öğrenin istiyorsanız yapın",
    ),
    weVerbs: words("sunuyoruz yapıyoruz çalışıyoruz ediyoruz sağlıyoruz üretiyoruz"),
  },
};

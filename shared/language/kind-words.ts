import { letters } from "./letters.ts";
/** Words by which a page names its kind. */
export interface KindWords {
  kind:
    | "landing"
    | "product"
    | "category"
    | "article"
    | "pricing"
    | "contact"
    | "about"
    | "reviews"
    | "faq"
    | "form"
    | "checkout"
    | "thank-you"
    | "legal"
    | "login";
  /** One segment of an address, decoded, lower case, without extension. */
  address: RegExp;
  /** The beginning, or the whole, of a title's part or of a heading, lower case. */
  heading: RegExp;
}

const words = (list: string) => letters(`(?<!\\p{L})(?:${list})(?!\\p{L})`, "u");
const slug = (list: string) => new RegExp(`^(?:${list})$`);

export const kindWords: readonly KindWords[] = [
  {
    kind: "thank-you",
    address: slug(
      "thanks?(?:-?you)?|thank_you|spasibo\\w*|dyakuy\\w*|danke|gracias|merci|success|order-received|confirmation|bestaetigung|bestatigung|confirmed|obrigado",
    ),
    heading: words(
      "thank you(?! page)|thanks for|thanks!|спасибо|благодарим|дякуємо|გმადლობთ|მადლობა|vielen dank|danke|bestätigung|gracias|merci (?:pour|de|!)|obrigad[oa]|grazie|dziękujemy|teşekkürler|(?:order|message|request) (?:received|sent|confirmed)|(?:заказ|заявка|сообщение) (?:принят[ао]?|отправлен[ао]?|успешно [\\p{L}]+)|сообщение .{0,12}доставлено|замовлення прийнято",
    ),
  },
  {
    kind: "contact",
    address: slug(
      "contacts?|contact-?us|contact_us|contactus|get-?in-?touch|reach-?us|kontakty?|kontakti|kontaktid|kontakte|kontaktformular|kontact\\w*|contacto|contactos|contactar|contactenos|contactez-nous|nous-contacter|contatti|contatto|contato|contatos|iletisim|bize-ulasin|yhteystiedot|find-us|location|locations|svyaz|obratnaya-svyaz|zvyazok|კონტაქტი|контакты?|контакти|anfahrt",
    ),
    heading: words(
      "contacts?|contact us|contact information|get in touch|reach us|talk to us|find us|write to us|контакты|наши контакты|контактн[\\p{L}]+ [\\p{L}]+|контакти|наші контакти|зв'яжіться|связаться с нами|свяжитесь с нами|как нас найти|как добраться|обратная связь|зворотний зв'язок|კონტაქტი|საკონტაქტო|დაგვიკავშირდი[\\p{L}]*|kontakt|kontaktieren|so erreichen sie uns|anfahrt|contacto|cont[aá]ctanos|cont[aá]ctenos|contactez[- ]nous|nous contacter|contatti|contattaci|contato|fale conosco|iletişim|bize ulaşın|kontakty|skontaktuj|kontakti|yhteystiedot|contact opnemen",
    ),
  },
  {
    kind: "about",
    address: slug(
      "about(?:-?us)?|about_us|aboutus|our-story|our-team|team|the-team|people|who-we-are|company|o-nas|o-kompanii|o_nas|onas|pro-nas|pro-kompaniyu|kompaniya|ueber-uns|uber-uns|ueberuns|über-uns|unternehmen|sobre|sobre-nosotros|quienes-somos|nosotros|equipo|a-propos|qui-sommes-nous|equipe|chi-siamo|sobre-nos|quem-somos|hakkimizda|kurumsal|komanda|nasha-komanda|coaches|trainers|doctors|staff|attorneys?|lawyers|history|mission|ჩვენ-შესახებ|chven-shesaxeb|chvens?-shesakheb|why-.*-us",
    ),
    heading: words(
      "about(?: us)?|our (?:story|team|company|people|mission|history|coaches|trainers|attorneys)|who we are|meet (?:the|our) team|the team|о нас|о компании|о студии|о клинике|о фирме|наша команда|наша история|кто мы|про нас|про компанію|хто ми|ჩვენ შესახებ|ჩვენს შესახებ|ჩვენი გუნდი|ჩვენი ისტორია|über uns|wer wir sind|unser team|das team|unternehmen|sobre nosotros|qui[eé]nes somos|nuestro equipo|sobre n[oó]s|quem somos|[aà] propos|qui sommes-nous|notre [eé]quipe|chi siamo|hakkımızda|o nas|o nás",
    ),
  },
  {
    kind: "pricing",
    address: slug(
      "pric(?:es?|ing|e-list)|pricelist|plans?|tariffs?|rates|fees|membership|memberships|ceny|cena|tseny|tceny|stoimost\\w*|prays|prais|prajs|price-?list\\w*|tarif\\w*|ciny|vartist|tsiny|preise|preisliste|kosten|precios|tarifas|prix|nos-tarifs|prezzi|precos|planos|fiyatlar|fiyat-listesi|cennik|fasebi|ფასები|цены",
    ),
    heading: words(
      "pric(?:es|ing|e list)|our (?:prices|rates|plans)|plans? (?:and|&) pricing|membership prices|rates|tariffs|цены|наши цены|прайс(?:-лист)?|стоимость (?:услуг|работ)|тарифы|ціни|прайс-лист|вартість послуг|тарифи|ფასები|ჩვენი ფასები|ტარიფები|preise|unsere preise|preisliste|kosten|precios|tarifas|tarifs|nos tarifs|nos prix|prezzi|preços|fiyatlar|cennik",
    ),
  },
  {
    kind: "reviews",
    address: slug(
      "reviews?|testimonials?|feedback|otz[yi]v[yi]\\w*(?:-.*)?|vidhuk[yi]\\w*|vidguk[yi]\\w*|bewertungen|kundenstimmen|referenzen|opiniones|testimonios|resenas|avis|temoignages|recensioni|depoimentos|avaliacoes|opinie|yorumlar|shefasebebi|case-?stud(?:y|ies)|cases|kejsy|keisy",
    ),
    heading: words(
      "(?:customer |client |our |guest |google )?(?:reviews|testimonials)|what (?:our )?(?:clients|customers|people|guests|patients) say|case studies|отзывы|отзывы (?:клиентов|покупателей|о нас)|кейсы|відгуки|შეფასებები|მიმოხილვები|გამოხმაურებ[\\p{L}]+|bewertungen|kundenstimmen|referenzen|das sagen (?:unsere )?kunden|opiniones|testimonios|rese[nñ]as|avis (?:clients?|de nos clients)|t[eé]moignages|recensioni|depoimentos|avaliações|opinie|yorumlar",
    ),
  },
  {
    kind: "faq",
    address: slug(
      "faqs?|questions|help|help-?cent(?:er|re)|support|voprosy(?:-.*)?|vopros-otvet|chavo|pytannya(?:-.*)?|zapytannya|hilfe|haeufige-fragen|preguntas(?:-.*)?|ayuda|aide|questions-frequentes|domande(?:-.*)?|perguntas(?:-.*)?|ajuda|sss|pomoc|kitxvebi",
    ),
    heading: words(
      "faqs?|frequently asked questions|help cent(?:er|re)|questions (?:and|&) answers|q&a|частые вопросы|часто задаваемые вопросы|вопрос(?:ы)? (?:и|-) ответ(?:ы)?|вопросы и ответы|чаво|поширені (?:за)?питання|часті (?:за)?питання|питання (?:та|і) відповіді|ხშირად დასმული კითხვები|კითხვა-პასუხი|häufige fragen|häufig gestellte fragen|preguntas frecuentes|questions fr[eé]quentes|foire aux questions|domande frequenti|perguntas frequentes|sık sorulan sorular|najczęściej zadawane pytania",
    ),
  },
  {
    kind: "legal",
    address: slug(
      "privacy(?:[-_]?policy)?|privacypolicy|terms(?:-.*)?|tos|legal(?:-.*)?|imprint|impressum|disclaimer|cookies?(?:-policy)?|gdpr|confidentiality|politika(?:-.*)?|konfidencialnost\\w*|policy|oferta|public-offer|soglashenie|polzovatelskoe-soglashenie|agreement|refund-policy|return-policy|umovy(?:-.*)?|polityka(?:-.*)?|datenschutz(?:erklaerung)?|agb|widerruf|aviso-legal|politica(?:-.*)?|privacidad|mentions-legales|cgu|cgv|confidentialite|gizlilik(?:-.*)?|kvkk|termos|regulamin|konfidencialuroba",
    ),
    heading: words(
      "privacy (?:policy|notice|statement)|terms (?:of|and|&) [\\p{L}]+|cookie policy|legal notice|imprint|disclaimer|refund policy|политика (?:конфиденциальности|обработки|в отношении)|пользовательское соглашение|согласие на обработку|публичная оферта|договор(?:-| )оферт[\\p{L}]+|правила пользования|політика конфіденційності|угода користувача|публічна оферта|კონფიდენციალურობის პოლიტიკა|წესები და პირობები|მომსახურების პირობები|datenschutz(?:erklärung)?|impressum|agb|allgemeine geschäftsbedingungen|widerrufsbelehrung|aviso legal|pol[ií]tica de (?:privacidad|privacidade|cookies)|t[eé]rminos y condiciones|mentions l[eé]gales|politique de confidentialit[eé]|conditions g[eé]n[eé]rales|termos de uso|gizlilik politikası|polityka prywatności|informativa sulla privacy",
    ),
  },
  {
    kind: "login",
    address: slug(
      "log-?in|sign-?in|signon|auth|account|my-account|vhod|voyti|wp-login|lk|anmelden|einloggen|acceder|iniciar-sesion|connexion|se-connecter|accedi|entrar|giris|logowanie|sign-?up|register|registration|registracija|registraciya|registrierung|registro|inscription|forgot-?password|password-reset|reset-password",
    ),
    heading: words(
      "log ?in|sign in|login|my account|create (?:an |your )?account|sign up|register|forgot (?:your )?password|reset (?:your )?password|вход|войти|вход в личный кабинет|личный кабинет|регистрация|авторизация|вхід|увійти|реєстрація|особистий кабінет|შესვლა|ავტორიზაცია|რეგისტრაცია|anmelden|einloggen|registrieren|iniciar sesi[oó]n|acceder|registrarse|se connecter|connexion|accedi|entrar|giriş yap|zaloguj",
    ),
  },
  {
    kind: "checkout",
    address: slug(
      "checkout|cart|basket|bag|order|oformlenie(?:-.*)?|korzina|zakaz|koshyk|kasse|warenkorb|carrito|pago|panier|commande|carrello|cassa|carrinho|sepet|koszyk|payment|pay|kalata",
    ),
    heading: words(
      "checkout|(?:your |shopping )?(?:cart|basket|bag)|payment (?:details|method)|оформление заказа|корзина|ваша корзина|кошик|оформлення замовлення|კალათა|შეკვეთის გაფორმება|kasse|warenkorb|carrito|finalizar compra|panier|votre panier|carrello|carrinho|sepet(?:im)?|koszyk",
    ),
  },
  {
    kind: "form",
    address: slug(
      "request|quote|get-?a-?quote|free-quote|estimate|book|booking|book-(?:now|online|a-.*)|appointments?|reserv(?:e|ation|ations)|apply|application|zayavka|zapis|zapisatsya|bronirovanie|raschet|kalkulyator|calculator|zamovyty|termin|terminbuchung|anfrage|buchen|buchung|cita|reserva|solicitar|presupuesto|devis|rendez-vous|rdv|prenota|randevu|rezervasyon|dajavshna|quiz|survey",
    ),
    heading: words(
      "(?:request|get) (?:a |your )?(?:free )?(?:quote|estimate|call)|book (?:an? |your )?(?:appointment|visit|table|consultation|online)|make an appointment|apply (?:now|online)|оставить заявку|оставьте заявку|записаться|запись на приём|онлайн-запись|забронировать|рассчитать стоимость|залишити заявку|записатися|забронювати|დაჯავშნა|ჩაწერა|angebot anfordern|termin (?:vereinbaren|buchen)|anfrageformular|pedir cita|solicitar presupuesto|demander un devis|prendre rendez-vous|randevu al",
    ),
  },
  {
    kind: "category",
    address: slug(
      "catalog(?:ue)?|katalog|shop|store|products|services|uslugi|poslugy|tovary|magazin|categor(?:y|ies)|collections?|kategoriya|tproduct-category|product-category|leistungen|produkte|servicios|productos|tienda|produits|boutique|prodotti|servizi|produtos|servicos|urunler|hizmetler|oferta-uslug|servisebi|produktebi|rooms|cars|avtopark|classes|goals|practice-areas|menu|fleet|tours|programs|courses|portfolio|gallery|foto|galereya|works|projects",
    ),
    heading: words(
      "catalog(?:ue)?|our (?:services|products|rooms|cars|fleet|classes|work|projects)|(?:all )?(?:products|services)|shop|practice areas|каталог|каталог товаров|(?:наши )?услуги|(?:наша )?продукция|товары|ассортимент|номера|автопарк|галерея|(?:наші )?послуги|каталог товарів|კატალოგი|სერვისები|მომსახურება|პროდუქტები|(?:unsere )?leistungen|(?:unsere )?produkte|servicios|productos|nos services|produits|servizi|prodotti|serviços|produtos|hizmetler(?:imiz)?|ürünler|usługi",
    ),
  },
  {
    kind: "article",
    address: slug(
      "blog|news|articles?|magazine|stati|statya|novosti|novyny|statti|aktuelles|magazin-.*|noticias|actualites|notizie|haberler|posts?|story|stories|journal|insights|guides?|press|sovety",
    ),
    heading: words("(?!)"),
  },
];

/** Address words of a list of articles, of an article when something follows. */
export const articleFolder =
  /^(?:blogs?|news|articles?|magazine|stati|statya|novosti|novyny|statti|aktuelles|noticias|actualites|notizie|haberler|posts?|stor(?:y|ies)|journal|insights|guides?|press|sovety|ratgeber|wiki|tips|learn)$/;

/** Address words of a list of products or services, of one of them when something follows. */
export const productFolder =
  /^(?:products?|p|item|shop|store|tovar|tovary|product-page|tproduct|services?|uslug[ai]|poslug[ai]|leistungen|produkte?|servicios?|productos?|catalog(?:ue)?|katalog|rooms?|cars?|classes|goals|coaches|courses|tours|programs|practice-areas|projects?|listing|dp)$/;

/** Words of a front page in an address. */
export const homeSlug =
  /^(?:index|home|main|default|glavnaya|golovna|start|startseite|inicio|accueil|mtavari)$/;

/** Words on a button that puts a thing into a cart. */
export const cartWords = letters(
  String.raw`(?<!\p{L})(?:add to (?:cart|bag|basket)|buy now|в корзину|купить(?: сейчас| в один клик)?|у кошик|до кошика|купити|კალათაში(?: დამატება)?|ყიდვა|in den warenkorb|jetzt kaufen|a[nñ]adir al carrito|comprar ahora|ajouter au panier|acheter|aggiungi al carrello|adicionar ao carrinho|sepete ekle|do koszyka)(?!\p{L})`,
  "u",
);

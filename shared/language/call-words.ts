/** Words of calls to action. A star stands for any ending. */
export interface CallWords {
  /** Getting something: the visitor knows what the click begins. */
  strong: readonly string[];
  /** "Learn more", "Submit": true of any button. */
  weak: readonly string[];
  /** Words around a call that name no object: "now", "us", "online". */
  fillers: readonly string[];
  /** The verb stands at the end: "Termin buchen", "Satın al". */
  verbLast?: boolean;
}

const phrases = (text: string): readonly string[] => text.split(" | ");

export const callWords: Readonly<Record<string, CallWords>> = {
  en: {
    strong: phrases(
      "buy | order | book | reserve | get | call | request | start | try | sign up | subscribe | download | join | apply | choose | calculate | compare | schedule | chat | ask | hire | rent | add to cart | add to bag | add to basket | contact us | contact sales | get in touch | message us | write to us | email us | text us | talk to | speak to | speak with | make an appointment | make a reservation | enquire | inquire | shop now | shop | pick | plan | find | check availability | check price* | check out | checkout | claim | unlock | donate | register | create account | create an account | create your | open an account | claim | upgrade | enroll | enrol | quote | free quote | free trial | free consultation | free estimate | visit us | view menu | see prices | see pricing | view pricing | see plans | watch demo | watch the demo | see demo | let's talk | let’s talk | let's start | work with us | send us | send a message | send message | send request | send enquiry | pay | donate | estimate | explore | discover | design your | build your | install",
    ),
    weak: phrases(
      "submit | send | learn more | read more | click here | more | more details | details | continue | next | go | ok | see more | view more | view | show more | find out more | view all | see all | view details | more info | more information | here | discover more | explore more",
    ),
    fillers: phrases(
      "now | today | here | us | online | it | a | an | the | your | my | our | for | free | to | me | with | up | started | in | touch | more | just | please | and",
    ),
  },
  ru: {
    strong: phrases(
      "купить | купите | заказать | закажите | забронировать | забронируйте | бронировать | записаться | запишитесь | запись на | получить | получите | оставить заявку | оставьте заявку | отправить заявку | подать заявку | заявка | позвонить | позвоните | перезвоните | перезвонить | заказ звонка | обратный звонок | рассчитать | рассчитайте | расчёт | расчет | узнать цен* | узнать стоимост* | узнать срок* | узнать условия | узнайте цен* | узнайте стоимост* | скачать | скачайте | попробовать | попробуйте | начать | начните | зарегистрироваться | зарегистрируйтесь | регистрация | подписаться | подпишитесь | выбрать | выберите | выбирайте | оформить | оформите | задать вопрос | задайте вопрос | написать | напишите | вызвать | вызовите | вызов | подобрать | подберите | подбор | сравнить | сравните | в корзину | добавить в корзину | арендовать | арендуйте | снять | смотреть каталог | перейти в каталог | посмотреть цены | смотреть цены | связаться | свяжитесь | консультация | бесплатная консультация | получить консультацию | присоединиться | вступить | оплатить | оплатите | обсудить | обсудим | обсудите | найти | заключить договор | посчитать | проверить | проверьте | примерить | открыть счёт | открыть счет | пройти тест | пройти опрос | приехать | построить маршрут | смотреть меню | смотреть работы | смотреть тарифы | выбрать тариф | стать клиентом | стать партнером | стать партнёром | поехали | хочу",
    ),
    weak: phrases(
      "отправить | отправить сообщение | подробнее | узнать больше | узнать подробнее | узнать | далее | читать | читать далее | читать дальше | читать полностью | нажмите здесь | ок | ещё | еще | показать ещё | показать еще | смотреть | посмотреть | смотреть все | все | перейти | продолжить | здесь | тут | детали | открыть",
    ),
    fillers: phrases(
      "сейчас | сегодня | нам | нас | онлайн | бесплатно | мне | с | нами | в | на | по | свой | свою | ваш | вашу | прямо | и | же",
    ),
  },
  uk: {
    strong: phrases(
      "купити | купуйте | замовити | замовте | замовляйте | забронювати | забронюйте | записатися | записатись | запишіться | запис на | отримати | отримайте | залишити заявку | залиште заявку | подати заявку | надіслати заявку | зателефонувати | зателефонуйте | подзвонити | передзвоніть | передзвонити | замовити дзвінок | розрахувати | розрахуйте | дізнатися цін* | дізнатися вартість | дізнатись цін* | дізнатись вартість | завантажити | завантажте | спробувати | спробуйте | почати | почніть | розпочати | зареєструватися | зареєструватись | зареєструйтесь | підписатися | підписатись | підпишіться | обрати | оберіть | вибрати | виберіть | оформити | оформіть | поставити запитання | поставити питання | написати | напишіть | викликати | викличте | підібрати | підберіть | порівняти | порівняйте | у кошик | в кошик | до кошика | додати в кошик | додати до кошика | орендувати | зв'язатися | зв'язатись | зв’язатися | зв’язатись | зв'яжіться | консультація | безкоштовна консультація | приєднатися | приєднатись | сплатити | оплатити | обговорити | знайти | перевірити | переглянути каталог | переглянути ціни | до каталогу | прокласти маршрут | стати клієнтом | стати партнером",
    ),
    weak: phrases(
      "надіслати | відправити | детальніше | дізнатися більше | дізнатись більше | дізнатися | далі | читати | читати далі | ще | показати ще | переглянути | дивитися | дивитись | усі | всі | перейти | продовжити | тут | більше",
    ),
    fillers: phrases(
      "зараз | сьогодні | нам | нас | онлайн | безкоштовно | мені | з | нами | в | у | на | по | свій | свою | ваш | вашу | і",
    ),
  },
  ka: {
    strong: phrases(
      "იყიდე* | ყიდვა | შეიძინე* | შეძენა | შეუკვეთე* | შეკვეთა | დაჯავშნე* | დაჯავშნა | ჯავშანი | ჩაეწერე* | ჩაწერა | ჩაწერე* | მიიღე* | მიღება | დარეკე* | დაგვირეკე* | დაგვიკავშირდი* | დაკავშირება | დაუკავშირდი* | მოგვწერე* | მოგვმართე* | მოითხოვე* | მოთხოვნა | გამოთვალე* | გამოთვლა | გაიგე ფას* | გაიგეთ ფას* | ჩამოტვირთე* | ჩამოტვირთვა | გადმოწერე* | სცადე* | დაიწყე* | დაწყება | დარეგისტრირდი* | რეგისტრაცია | გამოიწერე* | გამოწერა | აირჩიე* | არჩევა | შეადარე* | შედარება | კალათაში დამატება | კალათაში | დაამატე კალათაში | დამატება კალათაში | ქირაობა | იქირავე* | დაიქირავე* | კონსულტაცია | უფასო კონსულტაცია | განაცხადი | შეავსე* | შემოგვიერთდი* | გადაიხადე* | გადახდა | გვესტუმრე* | მოძებნე* | იპოვე* | ნახე ფას* | ნახეთ ფას* | ზარის შეკვეთა | გამოძახება | გამოიძახე* | დატოვე* | მოგვწერეთ",
    ),
    weak: phrases(
      "გაგზავნა | გააგზავნე* | დეტალურად | დაწვრილებით | ვრცლად | მეტის ნახვა | მეტი | გაიგე მეტი | გაიგეთ მეტი | შემდეგი | იხილე* | ნახვა | ნახე* | სრულად | გაგრძელება | გაეცანი* | ყველა | ყველას ნახვა",
    ),
    fillers: phrases("ახლა | ახლავე | დღეს | ონლაინ | უფასოდ | ჩვენ | ჩვენთან | და | აქ"),
    verbLast: true,
  },
  de: {
    strong: phrases(
      "kaufen | bestellen | buchen | reservieren | anfragen | anfrage | angebot | anfordern | vereinbaren | termin | anrufen | herunterladen | testen | starten | registrieren | abonnieren | berechnen | vergleichen | in den warenkorb | warenkorb legen | mieten | kontaktieren | kontakt aufnehmen | schreiben | rufen sie | ausprobieren | beraten lassen | beratung | jetzt sichern | sichern | beantragen | bewerben | konfigurieren | auswählen | wählen | spenden | download | loslegen | zum shop | zum angebot | zur buchung | besichtigen | planen | finden | entdecken | erhalten | holen | rückruf | schreiben sie | kontaktieren sie | buchen sie | bestellen sie | fordern sie | vereinbaren sie | mitmachen | mitglied werden | unverbindlich anfragen",
    ),
    weak: phrases(
      "mehr erfahren | weiterlesen | mehr lesen | absenden | senden | hier klicken | weiter | mehr | details | mehr infos | mehr dazu | ansehen | anzeigen | alle anzeigen | zu den details | nachricht senden | ok",
    ),
    fillers: phrases(
      "jetzt | heute | hier | uns | sie | online | kostenlos | gratis | unverbindlich | gleich | ihr | ihre | ihren | in | den | zu | zum | und",
    ),
    verbLast: true,
  },
  es: {
    strong: phrases(
      "comprar | compra | compre | pedir | pide | pida | reservar | reserva | reserve | solicitar | solicita | solicite | llamar | llama | llame | llámanos | llámenos | contratar | contrata | contrate | descargar | descarga | descargue | probar | prueba | pruebe | empezar | empieza | empiece | comenzar | comienza | registrarse | regístrate | regístrese | suscribirse | suscríbete | suscríbase | calcular | calcula | calcule | comparar | compara | añadir al carrito | agregar al carrito | agendar | agenda | agende | alquilar | alquila | contáctanos | contáctenos | contactar | contacta | escríbenos | escríbanos | consulta | consultar | elegir | elige | obtener | obtén | conseguir | consigue | pedir cita | cotizar | cotiza | presupuesto | únete | pagar | donar",
    ),
    weak: phrases(
      "saber más | ver más | leer más | enviar | haga clic aquí | haz clic aquí | siguiente | más | más información | detalles | ver | ver todo | ver todos | continuar | conoce más | descubre más",
    ),
    fillers: phrases(
      "ahora | hoy | aquí | nos | online | gratis | tu | su | ya | un | una | el | la | con | y",
    ),
  },
  fr: {
    strong: phrases(
      "acheter | achetez | commander | commandez | réserver | réservez | obtenir | obtenez | demander | demandez | appeler | appelez | télécharger | téléchargez | essayer | essayez | commencer | commencez | s'inscrire | inscrivez-vous | s'abonner | abonnez-vous | calculer | calculez | comparer | comparez | ajouter au panier | contacter | contactez | contactez-nous | nous contacter | prendre rendez-vous | prenez rendez-vous | choisir | choisissez | devis | demande de devis | louer | louez | écrivez-nous | rejoignez | rejoindre | payer | trouver | profiter | profitez | recevoir | recevez | démarrer",
    ),
    weak: phrases(
      "en savoir plus | lire la suite | lire plus | envoyer | cliquez ici | suivant | voir plus | voir | plus | plus d'infos | détails | continuer | découvrir | tout voir",
    ),
    fillers: phrases(
      "maintenant | aujourd'hui | ici | nous | en | ligne | gratuit | gratuitement | votre | un | une | le | la | mon",
    ),
  },
  it: {
    strong: phrases(
      "acquista | compra | ordina | prenota | richiedi | chiama | chiamaci | scarica | prova | inizia | registrati | iscriviti | calcola | confronta | aggiungi al carrello | contattaci | contatta | scrivici | scegli | ottieni | preventivo | noleggia | scopri i prezzi | fissa un appuntamento | dona | paga",
    ),
    weak: phrases(
      "scopri di più | scopri | leggi di più | leggi tutto | invia | clicca qui | avanti | altro | dettagli | continua | vedi | vedi tutti | maggiori informazioni",
    ),
    fillers: phrases("ora | adesso | subito | oggi | qui | online | gratis | tuo | tua | il | la | un | una"),
  },
  pt: {
    strong: phrases(
      "comprar | compre | pedir | peça | encomendar | encomende | reservar | reserve | solicitar | solicite | ligar | ligue | baixar | baixe | testar | teste | experimentar | experimente | começar | comece | cadastre-se | inscreva-se | assinar | assine | calcular | calcule | comparar | adicionar ao carrinho | contratar | contrate | fale conosco | falar com | entre em contato | agendar | agende | alugar | alugue | orçamento | escolher | escolha | quero | garanta | participe | doe",
    ),
    weak: phrases(
      "saiba mais | ver mais | veja mais | leia mais | ler mais | enviar | clique aqui | próximo | mais | detalhes | continuar | ver todos | conheça",
    ),
    fillers: phrases("agora | hoje | aqui | online | grátis | seu | sua | um | uma | o | a | conosco | já"),
  },
  pl: {
    strong: phrases(
      "kup | kupić | zamów | zamawiam | zarezerwuj | rezerwuj | zapytaj | zadzwoń | pobierz | wypróbuj | zacznij | rozpocznij | zarejestruj się | zapisz się | subskrybuj | oblicz | porównaj | dodaj do koszyka | do koszyka | umów | skontaktuj się | napisz | wybierz | zdobądź | odbierz | wyceń | wycena | wynajmij | sprawdź ofertę | sprawdź cen* | poproś | dołącz | zapłać | znajdź",
    ),
    weak: phrases(
      "dowiedz się więcej | czytaj więcej | więcej | wyślij | kliknij tutaj | dalej | szczegóły | zobacz | zobacz więcej | sprawdź | kontynuuj | czytaj dalej",
    ),
    fillers: phrases("teraz | dziś | tutaj | nas | online | za | darmo | się | z | nami | do"),
  },
  tr: {
    strong: phrases(
      "satın al* | al | sipariş ver* | sipariş | rezervasyon | rezervasyon yap* | teklif al* | teklif iste* | ara | arayın | hemen ara | bizi arayın | iletişime geç* | iletişim kur* | randevu al* | indir | dene | deneyin | başla | başlayın | kaydol | kayıt ol* | üye ol* | abone ol* | hesapla | karşılaştır | sepete ekle | kirala | seç | seçin | başvur* | bilgi al* | fiyat al* | bize yaz* | bize ulaş* | whatsapp | incele ve al",
    ),
    weak: phrases(
      "daha fazla | devamını oku | detaylar | detaylı bilgi | gönder | tıklayın | devam | incele | görüntüle | tümünü gör | keşfet | daha fazla bilgi",
    ),
    fillers: phrases("hemen | şimdi | bugün | bize | online | ücretsiz | ile"),
    verbLast: true,
  },
  nl: {
    strong: phrases(
      "koop | kopen | bestel | bestellen | boek | boeken | reserveer | reserveren | bel | vraag aan | aanvragen | vraag | download | probeer | start | meld je aan | schrijf je in | abonneer | bereken | vergelijk | in winkelwagen | winkelwagen | huur | neem contact op | contact opnemen | mail ons | kies | ontvang | offerte | maak een afspraak | afspraak maken | plan",
    ),
    weak: phrases(
      "meer informatie | lees meer | lees verder | verzenden | verstuur | klik hier | verder | volgende | meer | details | bekijk | meer weten | bekijk alles",
    ),
    fillers: phrases("nu | vandaag | hier | ons | online | gratis | je | uw | een | de | het"),
  },
};

/** A link or button that serves the site's own running: never a call of the company to its customer. */
export const serviceWords: readonly string[] = phrases(
  "log in | login | sign in | log out | logout | my account | account | cart | basket | wishlist | search | close | menu | open menu | back | next | previous | prev | share | print | skip to content | go to top | back to top | scroll to top | top | наверх | вверх | нагору | вгору | ზემოთ | nach oben | skip to main content | accept | accept all | reject | decline | cookie settings | manage cookies | got it | войти | вход | выйти | личный кабинет | кабинет | корзина | избранное | поиск | найти | искать | закрыть | меню | назад | вперёд | вперед | поделиться | печать | принять | принять все | отклонить | согласен | понятно | увійти | вхід | вийти | особистий кабінет | кошик | обране | пошук | шукати | закрити | назад | поділитися | прийняти | погоджуюсь | შესვლა | გასვლა | კალათა | ძებნა | დახურვა | მენიუ | უკან | გაზიარება | ვეთანხმები | anmelden | einloggen | abmelden | mein konto | warenkorb | suche | suchen | schließen | menü | zurück | teilen | drucken | akzeptieren | alle akzeptieren | ablehnen | iniciar sesión | acceder | mi cuenta | carrito | buscar | cerrar | volver | compartir | aceptar | rechazar | connexion | se connecter | mon compte | panier | rechercher | fermer | retour | partager | accepter | accedi | carrello | cerca | chiudi | condividi | accetta | entrar | carrinho | fechar | voltar | aceitar | zaloguj | zaloguj się | koszyk | szukaj | zamknij | akceptuję | giriş | giriş yap | sepet | sepetim | kapat | kabul et | inloggen | winkelwagen | zoeken | sluiten | accepteren",
);

/** Languages by their own names, and what pickers shorten them to. */
export const languageNames: readonly string[] = phrases(
  "english | en | eng | русский | рус | ru | rus | українська | укр | uk | ua | ukr | ქართული | ქარ | ka | ge | geo | deutsch | de | ger | deu | español | es | esp | français | fr | fra | italiano | it | ita | português | pt | por | polski | pl | pol | türkçe | tr | tur | română | ro | rou | čeština | cs | cz | nederlands | nl | svenska | sv | se | dansk | da | dk | norsk | no | suomi | fi | magyar | hu | български | bg | srpski | српски | sr | rs | hrvatski | hr | slovenčina | sk | slovenščina | sl | қазақша | қаз | kk | kz | қазақ тілі | հայերեն | hy | arm | azərbaycanca | az | aze | o'zbekcha | uz | العربية | ar | עברית | he | فارسی | fa | 中文 | zh | cn | 日本語 | ja | jp | 한국어 | ko | kr | tiếng việt | vi | ไทย | th | हिन्दी | hi | ελληνικά | el | gr | latviešu | lv | lietuvių | lt | eesti | et | ee",
);

const words = (text: string): readonly string[] => text.split(/\s+/);

/**
 * Small words that a language cannot do without, by which it is told from others of its script. Those that stand for much
 * else elsewhere are left out; a word that several languages share votes for each of them with a part of its weight.
 */
export const stopWords: Readonly<Record<string, readonly string[]>> = {
  en: words(
    "the and of to in is for with that on are you your we our it this be as at from by or have not can will all more has was an their they which been about what when who how us if one any there get i my do just out up no new also into only",
  ),
  de: words(
    "der die das und ist nicht mit von für auf ein eine einen einer wir sie ihr ihre ihren ihnen den dem des zu zur zum im in sich auch bei oder als wird werden sind haben unsere unser aus nach über wie mehr uns durch ich es hier kein kann noch nur wenn bis vor",
  ),
  es: words(
    "el la los las de que y en un una para con por del es no se su sus al lo como más pero son nuestro nuestra nuestros nuestras todos está este esta ser tu tus si ya o hay desde muy sobre también sin hasta donde cada qué",
  ),
  fr: words(
    "le la les des et est un une pour dans que qui sur pas avec vous nous votre vos notre nos ce cette ces du au aux par plus sont de en à être ou il elle je mais comme tout tous ne se son sa ses leur leurs été fait très",
  ),
  it: words(
    "il lo la gli di che è e un una per con del della delle dei degli nel nella sono non si da al alla le i più anche come questo questa nostro nostra nostri o ha tuo tua ma se ci su tutti tutto dal ogni essere",
  ),
  pt: words(
    "o a os as de que e do da dos das em um uma para com não por na no nas nos é se mais ao à são seu sua seus suas nosso nossa você como também ou pelo pela foi está tem muito já mas isso esta este quando até",
  ),
  ca: words(
    "el la els les de i que a en un una per amb és no es del dels al als més però són nostre nostra aquest aquesta com també seva seu o hi ha",
  ),
  ro: words(
    "și si în de la cu pe pentru un o este sunt nu din care ce mai sau dar fi ai au noastre noastră nostru dumneavoastră prin până după fără cele cel",
  ),
  pl: words(
    "i w na z do się nie że jest to dla od po o jak są przez za ale oraz lub nasz nasze naszych twoje twój które który która ich tym tego być może czy co już tylko przy jego jej wszystkie ze",
  ),
  cs: words(
    "a v na se je že s z do pro o jsou jako od po ale nebo jsme za vás náš naše naší které který která také by ve k už při co jak být není tak to si",
  ),
  sk: words(
    "a v na sa je že s z do pre o sú ako od po ale alebo sme za vás náš naše našej ktoré ktorý ktorá tiež by vo k už pri čo byť nie je tak to si",
  ),
  sl: words(
    "in je na za se v da so z ki ne pri tudi kot ali po vaš naš naše vam nas smo bo od do lahko še že več",
  ),
  hr: words(
    "i je u na za se da su od s koji koja koje ili ne kao što po iz vas naš naše vaš vam mi smo biti može više do ali te",
  ),
  hu: words(
    "a az és egy hogy nem is van meg ki vagy mint csak de már volt ez el minden lehet amely saját után még ezt kell önök",
  ),
  tr: words(
    "ve bir bu için ile de da çok daha olarak en olan gibi kadar ya veya ne her biz siz sizin bizim değil var sonra olduğu ise tüm şey nasıl hizmet iletişim",
  ),
  az: words(
    "və bir bu üçün ilə də da çox daha olaraq ən olan kimi qədər ya nə hər biz siz sizin bizim deyil var sonra isə bütün əlaqə haqqında",
  ),
  nl: words(
    "de het een en van in is dat op te voor met zijn niet aan er ook als bij of door naar wij onze ons uw je jouw dit deze wat meer maar om uit over kan worden wordt heeft zich",
  ),
  sv: words(
    "och i att det som en på är av för med till den har inte om ett vi du din er vår våra från kan eller så men de dig oss ska var alla när hur mer hos ni",
  ),
  da: words(
    "og i at det som en på er af for med til den har ikke om et vi du din jer vores fra kan eller så men de dig os skal var alle når hvordan mere hos også blev",
  ),
  no: words(
    "og i at det som en på er av for med til den har ikke om et vi du din dere vår våre fra kan eller så men de deg oss skal var alle når hvordan mer hos også ble",
  ),
  fi: words(
    "ja on ei se että joka olla mutta tai kun myös niin ovat kuin voi sen ole hän tämä vain me te sinun meidän teidän mukaan sekä mitä jos oli",
  ),
  is: words("og í að er sem á til við um fyrir með en því það ekki frá þú við eru var hann af"),
  et: words("ja on ei et see mis ka kui oma või aga meie teie ning oli selle ta kas välja nii"),
  lv: words("un ir ar par no uz kas ka vai lai pēc mūsu jūsu tas kā bet arī tiek mēs jūs pie līdz"),
  lt: words("ir yra kad su iš į ar kaip tai mūsų jūsų bet už prie per arba jau taip nuo iki mes jūs"),
  sq: words("dhe të në një për me është që nga më ka ne ju por si ky kjo janë tek ose"),
  vi: words(
    "và của là có cho các được trong không một với để người này những đã khi về đến chúng tôi bạn từ nhiều",
  ),
  id: words(
    "dan yang di untuk dengan ini dari pada adalah tidak kami anda akan atau itu dalam ke juga oleh bisa lebih sudah kita",
  ),
  ms: words(
    "dan yang di untuk dengan ini dari pada adalah tidak kami anda akan atau itu dalam ke juga oleh boleh lebih telah kita ialah",
  ),
  la: words(
    "et in ut ad non cum qui quis sed est sit amet dolor ipsum lorem consectetur adipiscing elit eiusmod tempor nulla vel eget nec ac at vitae quam nunc sem purus mauris donec magna aliqua enim minim veniam quis nostrud ullamco laboris nisi aliquip ex ea commodo consequat duis aute irure reprehenderit voluptate velit esse cillum fugiat pariatur excepteur sint occaecat cupidatat proident sunt culpa officia deserunt mollit anim id est laborum incididunt labore dolore exercitation",
  ),
  uz: words(
    "va bilan uchun bu bir ham biz siz bo'yicha bo'lgan har eng yoki kerak emas barcha sizning bizning o'z",
  ),
  ru: words(
    "и в не на что с по для это как от мы вы из за но к у о до при его она они все вас вам или же бы так уже если только наш наши нас ваш еще ещё также чтобы более можно где который которые будет без их со есть под после",
  ),
  uk: words(
    "і й та в у не на що з по для це як від ми ви із за але до при його вона вони всі вас вам або ж би так вже якщо тільки наш наші нас ваш ще також щоб більше можна де який які буде без їх зі є під після про",
  ),
  be: words(
    "і ў не на што з па для гэта як ад мы вы за але да пры яго яна яны ўсе вас вам або ж бы так ужо калі толькі наш нас ваш яшчэ таксама каб больш можна дзе які якія будзе без іх са ёсць",
  ),
  bg: words(
    "и в не на че с по за това как от ние вие из но към до при той тя те всички вас ви или да се са е си ще като ако само наш нашите нас ваш още също повече може където който които без след",
  ),
  sr: words(
    "и у не на да са по за то као од ми ви из али ка до при је се су или би ће што ако само наш нас ваш још више може где који које без после",
  ),
  mk: words(
    "и во не на дека со по за тоа како од ние вие но кон до при е се или да би ќе што ако само наш нас ваш уште повеќе може каде кој кои без по",
  ),
  kk: words(
    "және мен бен пен үшін бұл бір емес да де біз сіз бар болып туралы арқылы оның бойынша ең көп немесе біздің сіздің керек",
  ),
  ky: words(
    "жана менен үчүн бул бир эмес да де биз сиз бар болуп тууралуу аркылуу анын боюнча эң көп же биздин сиздин керек",
  ),
  tg: words("ва дар ба аз ки барои ин бо як аст мо шумо ҳам ё на ки он"),
  mn: words("ба нь юм бол энэ тэр нэг бид та бүх болон байна дээр гэж"),
};

/** Words of menus, notices and buttons, by which a page of few words still shows its language. */
export const pageWords: Readonly<Record<string, readonly string[]>> = {
  en: words(
    "page found sorry error home back search contact about services welcome please read looking does exist server requested login send name here please thank",
  ),
  de: words(
    "seite startseite leider gefunden zurück fehler suche kontakt über leistungen willkommen bitte impressum datenschutz angeforderte danke name login vorname nachname senden absenden",
  ),
  es: words(
    "página inicio encontrada volver búsqueda contacto servicios bienvenido encontró siento gracias lamentamos solicitada error nombre apellidos teléfono enviar aquí",
  ),
  fr: words(
    "introuvable accueil retour recherche trouvée désolé bienvenue demandée merci erreur existe page contact services nom prénom téléphone envoyer",
  ),
  it: words(
    "pagina trovata torna cerca contatti servizi benvenuti errore spiacenti grazie richiesta login home nome cognome telefono invia",
  ),
  pt: words(
    "página início encontrada voltar pesquisar contato serviços desculpe erro obrigado solicitada login nome telefone enviar",
  ),
  pl: words(
    "strona strony znaleziono znaleziona głównej powrót szukaj kontakt błąd przepraszamy dziękujemy login imię nazwisko telefon wyślij",
  ),
  cs: words("stránka nenalezena nalezena zpět hledat kontakt chyba omlouváme děkujeme úvodní"),
  tr: words("sayfa sayfası bulunamadı ana ara hata hakkımızda hizmetler üzgünüz teşekkürler aradığınız"),
  nl: words("pagina gevonden terug zoeken contact fout helaas welkom bedankt startpagina home login"),
  sv: words("sidan hittades tillbaka sök kontakt fel tyvärr välkommen tack startsidan"),
  da: words("siden fundet tilbage søg kontakt fejl desværre velkommen tak forsiden"),
  no: words("siden funnet tilbake søk kontakt feil dessverre velkommen takk forsiden"),
  fi: words("sivu sivua löytynyt löydy takaisin haku etusivu virhe valitettavasti kiitos"),
  hu: words("oldal található vissza keresés kapcsolat hiba sajnos köszönjük főoldal"),
  ro: words("pagina găsită înapoi caută contact eroare bine acasă mulțumim servicii"),
  id: words("halaman ditemukan kembali cari beranda kontak maaf layanan terima kasih"),
  vi: words("trang tìm thấy chủ liên hệ lỗi xin lỗi cảm ơn"),
  az: words("səhifə tapılmadı ana axtar xəta xidmətlər üzr"),
  ru: words(
    "страница страницы найдена главную назад ошибка поиск контакты услуги главная извините спасибо каталог цена заказать купить",
  ),
  uk: words(
    "сторінка сторінки знайдено знайдена головну назад помилка пошук контакти послуги головна вибачте дякуємо ціна замовити купити",
  ),
  be: words("старонка старонкі знойдзена галоўную памылка пошук кантакты паслугі дзякуй"),
  bg: words("страницата намерена начало обратно грешка търсене контакти услуги съжаляваме благодарим"),
  sr: words("страница пронађена почетна назад грешка претрага контакт услуге хвала"),
  kk: words("бет бетті табылмады басты қате іздеу байланыс қызметтер"),
};

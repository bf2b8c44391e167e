/**
 * How pages say that they do not exist, as sources of regular expressions over text in lower case, with "ё" as "е",
 * straight apostrophes and single spaces. `phrases` are said of the page itself and are enough in a heading;
 * `things` are said of what it should have held; `lost` only hints.
 */
export interface NotFoundWords {
  phrases: readonly string[];
  things?: readonly string[];
  lost?: readonly string[];
}

const EN_THING =
  "(?:file|document|article|post|product|item|content|resource|listing|profile|entry|record|url|address|link)";

export const notFoundWords: Readonly<Record<string, NotFoundWords>> = {
  en: {
    phrases: [
      "pages? (?:was |were |is |are |has |you requested |requested |you (?:are|were) looking for )?(?:was |is |has )?(?:not (?:be(?:en)? )?found|missing|gone|lost|unavailable|not available)",
      "no such (?:page|address)",
      "(?:page|site) not ?found",
      "not ?found page",
      "404 ?not ?found",
      "pages? (?:can't|cannot|can not|could not|couldn't) be (?:found|located|displayed)",
      "(?:could(?:n't| not)|can(?:'t|not| not)|unable to|did(?:n't| not)|failed to) (?:seem to )?(?:find|locate) (?:this|the|that|your|a|any such|requested|such a) ?(?:\\w+ ){0,2}(?:page|url|address)",
      "(?:page|url|address|link)\\b.{0,40}(?:does(?:n't| not)(?: seem to| appear to)?|no longer|didn't) exists?",
      "(?:there is|there's|there was) no(?:thing| page)(?: found| to be found)? (?:here|at this (?:address|location|url))",
      "page (?:isn't|is not|is no longer|is currently not) (?:available|here|working)",
      "page (?:has |may have |might have )?(?:been |was )?(?:moved|removed|deleted|relocated)\\b.{0,20}(?:or|deleted|removed)?",
      "not the (?:web ?)?page you(?:'re| are| were) looking for",
      "page(?:'s| has| is)? (?:gone (?:missing|astray)|wandered|vanished|disappeared|moved away)",
      "(?:lost|misplaced) (?:this|that|the) (?:page|url)",
      "page (?:that )?you(?:'re| are| were) (?:looking|searching) for (?:is|was|has|does|doesn't|isn't|could|couldn't|might|may|no longer|can't|cannot)",
      "nothing (?:was |has been |to be )?found (?:at this|here)",
      "requested (?:url|page|address|resource|path|document)\\b.{0,40}(?:not (?:be )?found|not exist|not available)",
      "origin server did not find",
      "no webpage was found",
      "error (?:code:? ?)?404",
      "404 error",
      "http 404",
      "404 (?:- |: |\\| |– |— )?(?:not found|page|file|nothing)",
      "^not found$",
    ],
    things: [
      `(?<!e-?mail )${EN_THING} (?:was |is |has )?(?:not (?:be(?:en)? )?found|missing|gone)`,
      `${EN_THING} (?:could not|couldn't|can't|cannot) be found`,
      `${EN_THING} (?:does(?:n't| not)|no longer) exists?`,
      `(?:that|this|the) ${EN_THING} (?:has been|was) (?:removed|deleted|taken down)`,
    ],
    lost: [
      "(?:you(?:'re| are| seem| look| appear)?|feeling|got|getting|are we|we're)(?: \\w+){0,3} lost",
      "\\blost\\?",
      "\\boo+ps\\b",
      "\\buh[- ]?oh\\b",
      "\\bwhoops\\b",
      "wrong (?:turn|way|page|place|address)",
      "dead end",
      "broken link",
      "nothing (?:to see )?here",
      "nothing to see",
      "houston,? we have",
      "went wrong",
    ],
  },
  ru: {
    phrases: [
      "страниц[аыуе](?:, котор\\p{L}+(?: [\\p{L}-]+){1,4},)?(?: [\\p{L}-]+){0,3} не (?:может быть |была |будет )?(?:найден|обнаружен|существует|существовал|доступн)",
      "не (?:найден|обнаружен)[аоы]?(?: [\\p{L}-]+){0,2} страниц",
      "не (?:нашли|нашлась|нашлось|нашел|удалось найти|смогли найти|можем найти|получилось найти)(?: [\\p{L}-]+){0,3} страниц",
      "страниц[аыу](?: [\\p{L}-]+){0,4} (?:не нашлась|не нашли|потерялась|потеряна|пропала|исчезла|сбежала|ушла|уехала|улетела|отсутствует|недоступна|больше нет)",
      "страниц[аы](?: [\\p{L}-]+){0,3} (?:была )?(?:удален|перемещен|перенесен|переехал|устарел)",
      "(?:такой|этой|запрошенной|данной|нужной|искомой) страницы(?: [\\p{L}-]+){0,3} (?:нет|не существует|не найдено|не нашлось)",
      "нет такой страницы",
      "такого адреса (?:нет|не существует)",
      "(?:потеряли|не нашли)(?: [\\p{L}-]+){0,2} страниц",
      "запр(?:ашиваем|ошенн)[\\p{L}]+(?: вами)? страниц",
      "неправильно набран (?:адрес|url)",
      "адрес (?:страницы )?(?:набран|введен|указан) (?:неправильно|неверно|с ошибкой)",
      "(?:по )?этому адресу(?: [\\p{L}-]+){0,2} (?:ничего )?(?:нет|не найдено|не существует)",
      "ошибка 404",
      "404 ошибка",
      "404 (?:- |: |\\| |– |— )?страниц",
      "^не найден[ао]$",
    ],
    things: [
      "(?:файл|документ|раздел|статья|запись|материал|товар|объект|ресурс|новость|публикация|объявление)(?: [\\p{L}-]+){0,2} не (?:найден|существует|обнаружен)",
      "(?:запрашиваем|запрошенн)\\p{L}+ (?:файл|документ|раздел|материал|ресурс)",
    ],
    lost: [
      "заблудил",
      "потерял",
      "упс",
      "^ой\\b",
      "ой,",
      "ой!",
      "что-то пошло не так",
      "пусто",
      "не туда",
      "битая ссылка",
      "здесь ничего нет",
      "ссылка устарела",
    ],
  },
  uk: {
    phrases: [
      "сторінк[ауиі](?:, як\\p{L}+(?: [\\p{L}'-]+){1,4},)?(?: [\\p{L}'-]+){0,3} не (?:знайден|існу|доступн|вдалося)",
      "не (?:знайден|знайшли|знайшлась|змогли знайти|вдалося знайти|вдалось знайти)[аоі]?(?: [\\p{L}'-]+){0,3} сторінк",
      "(?:такої|цієї|запитаної|потрібної) сторінки(?: [\\p{L}'-]+){0,3} (?:немає|нема|не існує|не знайдено)",
      "сторінк[ауи](?: [\\p{L}'-]+){0,3} (?:було )?(?:видален|переміщен|перенесен|загубил|зникл|відсутн|застаріл|недоступн)",
      "адрес[ау](?: сторінки)? (?:введено|набрано|вказано) (?:неправильно|невірно|з помилкою)",
      "неправильно набрано адресу",
      "такої адреси (?:немає|нема|не існує)",
      "(?:загубили|втратили)(?: [\\p{L}'-]+){0,2} сторінк",
      "за цією адресою(?: [\\p{L}'-]+){0,2} (?:нічого )?(?:немає|не знайдено)",
      "помилка 404",
      "404 помилка",
      "404 (?:- |: |\\| |– |— )?сторінк",
      "^не знайдено$",
    ],
    things: ["(?:файл|документ|розділ|стаття|запис|матеріал|товар)(?: [\\p{L}'-]+){0,2} не (?:знайден|існу)"],
    lost: [
      "заблукали",
      "загубил",
      "упс",
      "ой,",
      "йой",
      "щось пішло не так",
      "тут порожньо",
      "тут нічого немає",
    ],
  },
  ka: {
    phrases: [
      "გვერდი(?:, რომელ\\p{L}+(?: [\\p{L}-]+){1,4},)?(?: [\\p{L}-]+){0,3} (?:ვერ|არ) (?:მოიძებნა|იძებნება|არსებობს|ვიპოვეთ|არის ხელმისაწვდომი)",
      "(?:ვერ|არ) (?:მოიძებნა|ვიპოვეთ|იძებნება)(?: [\\p{L}-]+){0,3} გვერდ",
      "(?:ასეთი|ეს|მოთხოვნილი) გვერდი(?: [\\p{L}-]+){0,3} (?:არ|აღარ) (?:არსებობს|მოიძებნა)",
      "მოთხოვნილი გვერდი",
      "გვერდი(?: [\\p{L}-]+){0,3} (?:წაშლილია|წაიშალა|გადატანილია|დაიკარგა|მიუწვდომელია)",
      "შეცდომა 404",
      "404 შეცდომა",
      "404 (?:- |: |\\| |– |— )?გვერდი",
      "^ვერ მოიძებნა$",
    ],
    things: [
      "(?:ფაილი|დოკუმენტი|სტატია|პროდუქტი|მისამართი|რესურსი)(?: [\\p{L}-]+){0,2} (?:ვერ|არ) (?:მოიძებნა|არსებობს)",
    ],
    lost: ["დაიკარგ", "უპს", "ოჰ,", "რაღაც შეცდომა", "აქ არაფერია"],
  },
  de: {
    phrases: [
      "seite(?:, die(?: \\p{L}+){1,4},)?(?: \\p{L}+){0,4} (?:wurde |konnte |ist |kann )?(?:leider )?nicht (?:\\p{L}+ ){0,2}(?:gefunden|auffindbar|vorhanden|verfügbar|erreichbar|gibt|existiert)",
      "(?:seite|adresse)(?:, die(?: \\p{L}+){1,4},)?(?: \\p{L}+){0,3} (?:existiert|gibt(?: e|')s)(?: \\p{L}+){0,2} nicht",
      "seite(?: \\p{L}+){0,3} (?:gelöscht|verschoben|entfernt|verloren|verschwunden|umgezogen)",
      "(?:konnten|können)(?: \\p{L}+){0,3} seite nicht finden",
      "(?:gesuchte|aufgerufene|angeforderte)n? seite",
      "keine seite gefunden",
      "nichts gefunden unter dieser adresse",
      "(?:fehler|error) 404",
      "404[ -]fehler",
      "404 (?:- |: |\\| |– |— )?(?:seite|nicht gefunden)",
      "^nicht gefunden$",
    ],
    things: [
      "(?:datei|dokument|artikel|beitrag|produkt|inhalt)(?: \\p{L}+){0,3} nicht (?:mehr )?(?:gefunden|vorhanden|verfügbar)",
    ],
    lost: [
      "verlaufen",
      "verirrt",
      "hoppla",
      "\\bups\\b",
      "huch",
      "hier ist nichts",
      "sackgasse",
      "falsch abgebogen",
    ],
  },
  es: {
    phrases: [
      "p[aá]gina(?: [\\p{L}]+){0,4} no (?:\\p{L}+ ){0,2}(?:encontrad|existe|disponible|se encuentra|se encontr)",
      "p[aá]gina inexistente",
      "no (?:encontramos|se encontr[oó]|se ha encontrado|hemos encontrado|pudimos encontrar|podemos encontrar|se pudo encontrar|existe)(?: \\p{L}+){0,3} p[aá]gina",
      "(?:esta|la) p[aá]gina (?:ya )?no (?:existe|est[aá])",
      "p[aá]gina(?: \\p{L}+){0,4} (?:eliminad|movid|perdid)",
      "error 404",
      "^no encontrad[ao]$",
    ],
    things: [
      "(?:archivo|documento|art[ií]culo|producto|contenido|recurso) no (?:encontrado|existe|disponible)",
    ],
    lost: ["perdid[oa]", "\\boo+ps\\b", "\\bups\\b", "vaya", "aqu[ií] no hay nada", "algo sali[oó] mal"],
  },
  fr: {
    phrases: [
      "page (?:\\p{L}+ ){0,4}(?:introuvable|non trouv[eé]e|inexistante|indisponible|perdue)",
      "page (?:\\p{L}+ ){0,4}n'(?:existe|est) (?:pas|plus)",
      "page (?:\\p{L}+ ){0,5}n'a (?:pas|pu)(?: \\p{L}+){0,2} (?:trouv|[eê]tre)",
      "page (?:\\p{L}+ ){0,3}(?:a [eé]t[eé] )?(?:supprim|d[eé]plac)",
      "page (?:\\p{L}+ ){0,5}a disparu",
      "(?:ne (?:re)?trouvons pas|n'avons pas (?:pu )?(?:re)?trouv\\p{L}+|impossible de (?:trouver|retrouver))(?: \\p{L}+){0,3} page",
      "erreur 404",
      "404 (?:- |: |\\| |– |— )?(?:page|non trouv)",
      "^(?:introuvable|non trouv[eé]e?)$",
    ],
    things: [
      "(?:fichier|document|article|produit|contenu)(?: \\p{L}+){0,2} (?:introuvable|non trouv|n'existe (?:pas|plus))",
    ],
    lost: ["perdu", "\\boups\\b", "\\bmince\\b", "rien ici", "cul-de-sac", "fausse route"],
  },
  it: {
    phrases: [
      "pagina (?:\\p{L}+ ){0,4}non (?:\\p{L}+ ){0,2}(?:trovata|esiste|disponibile|presente|raggiungibile)",
      "non (?:troviamo|abbiamo trovato|riusciamo a trovare|e stata trovata)(?: \\p{L}+){0,3} pagina",
      "pagina (?:\\p{L}+ ){0,3}(?:rimossa|spostata|cancellata|eliminata|inesistente)",
      "errore 404",
      "^non trovat[ao]$",
    ],
    lost: ["ti sei pers[oa]", "\\bops\\b", "\\boops\\b", "qui non c'è nulla"],
  },
  pt: {
    phrases: [
      "p[aá]gina (?:\\p{L}+ ){0,4}n[aã]o (?:\\p{L}+ ){0,2}(?:encontrada|existe|dispon[ií]vel|localizada)",
      "n[aã]o (?:encontramos|foi poss[ií]vel encontrar|conseguimos encontrar|existe)(?: \\p{L}+){0,3} p[aá]gina",
      "p[aá]gina (?:\\p{L}+ ){0,3}(?:removida|movida|exclu[ií]da|inexistente)",
      "erro 404",
      "^n[aã]o encontrad[ao]$",
    ],
    lost: ["perdid[oa]", "\\bops\\b", "\\boops\\b", "nada por aqui", "algo deu errado"],
  },
  ca: {
    phrases: [
      "^(?:no (?:s'ha )?trobat)$",
      "p[aà]gina (?:\\p{L}+ ){0,3}no (?:\\p{L}+ ){0,2}(?:trobada|existeix|disponible)",
      "(?:no hem trobat|no s'ha (?:pogut )?troba[tr])(?: \\p{L}+){0,3} p[aà]gina",
    ],
    lost: ["perdut"],
  },
  gl: { phrases: ["páxina (?:\\p{L}+ ){0,3}non (?:\\p{L}+ ){0,2}(?:atopada|existe|atopou|dispoñible)"] },
  nl: {
    phrases: [
      "pagina (?:\\p{L}+ ){0,4}niet (?:\\p{L}+ ){0,2}(?:gevonden|bestaat|beschikbaar|vinden)",
      "pagina (?:\\p{L}+ ){0,3}bestaat (?:\\p{L}+ )?niet",
      "pagina (?:\\p{L}+ ){0,3}(?:verwijderd|verplaatst)",
      "^niet gevonden$",
      "fout 404",
      "404[ -]fout",
    ],
    lost: ["verdwaald", "oeps"],
  },
  pl: {
    phrases: [
      "nie (?:znaleziono|odnaleziono|znaleźliśmy|(?:mogliśmy|możemy|można|udało się) (?:znaleźć|odnaleźć))(?: \\p{L}+){0,3} stron",
      "stron[ayęy](?:, któr\\p{L}+(?: \\p{L}+){1,4},)? (?:\\p{L}+ ){0,4}nie (?:\\p{L}+ ){0,2}(?:znalezion|istnieje|odnalezion|jest dostępna)",
      "(?:takiej|tej) strony (?:już )?nie ma",
      "stron[ay] (?:\\p{L}+ ){0,3}(?:usunięt|przeniesion)",
      "brak(?:uje)? (?:\\p{L}+ )?strony",
      "^nie (?:znaleziono|odnaleziono)$",
      "błąd 404",
    ],
    lost: ["zgubi", "\\bups\\b", "\\boops\\b", "coś poszło nie tak"],
  },
  cs: {
    phrases: [
      "stránk[ayu](?:, kter\\p{L}+(?: \\p{L}+){1,4},)? (?:\\p{L}+ ){0,4}(?:nenalezen|neexistuje|nebyla nalezena|nenašl|není dostupn|nebyla)",
      "(?:nenašli|nenalezli|nemůžeme najít)(?: \\p{L}+){0,3} stránk",
      "stránka (?:\\p{L}+ ){0,2}není$",
      "^nenalezeno$",
      "chyba 404",
    ],
    lost: ["ztratil", "zabloudil", "\\bjejda\\b", "\\bups\\b"],
  },
  sk: {
    phrases: [
      "^(?:nenájden[éáý]|nenašl[oa] sa)$",
      "stránk[ayu](?:, ktor\\p{L}+(?: \\p{L}+){1,4},)? (?:\\p{L}+ ){0,4}(?:nenájden|neexistuje|nebola nájdená|sa nenašla)",
    ],
    lost: ["stratil"],
  },
  bg: {
    phrases: [
      "^(?:не е намерен[оа]?)$",
      "страниц(?:а|ата|и) (?:\\p{L}+ ){0,4}не (?:е |беше |може )?(?:\\p{L}+ ){0,2}(?:намерен|съществува|открит|налична)",
      "грешка 404",
    ],
    lost: ["изгуби"],
  },
  mk: { phrases: ["страницата (?:\\p{L}+ ){0,3}не (?:постои|(?:е|беше) (?:пронајдена|најдена|достапна))"] },
  sr: {
    phrases: [
      "^(?:није пронађен[оа]?|nije pronađen[oa]?)$",
      "страница (?:\\p{L}+ ){0,3}није пронађена",
      "stranica (?:\\p{L}+ ){0,3}(?:nije pronađena|ne postoji|nije dostupna)",
      "greška 404",
    ],
    lost: ["izgubi"],
  },
  sl: {
    phrases: [
      "^(?:ni (?:bilo )?najdeno|ni mogoče najti)$",
      "strani? (?:\\p{L}+ ){0,4}(?:ni (?:bilo )?mo(?:goče|žno) najti|ne obstaja|ni bila najdena|ni najdena)",
      "napaka 404",
    ],
  },
  ro: {
    phrases: [
      "^(?:nu a fost găsită?|negăsită?)$",
      "pagina (?:\\p{L}+ ){0,4}nu (?:\\p{L}+ ){0,2}(?:găsit|există|exista|gasit|este disponibil|mai există|poate fi)",
      "nu am (?:găsit|gasit)(?: \\p{L}+){0,3} pagin",
      "eroare(?:a)? 404",
    ],
    lost: ["pierdut", "\\bups\\b"],
  },
  hu: {
    phrases: [
      "^(?:nem található)$",
      "(?:az )?oldal (?:\\p{L}+ ){0,4}nem (?:\\p{L}+ ){0,2}(?:található|létezik|elérhető)",
      "nem található (?:a |az )?(?:\\p{L}+ ){0,2}oldal",
      "404[- ]?(?:es )?hiba",
    ],
    lost: ["eltéved", "hoppá"],
  },
  tr: {
    phrases: [
      "sayfa(?:yı|sı|ya)? (?:\\p{L}+ ){0,4}(?:bulunamadı|bulunamıyor|mevcut değil|yok|bulamadık|kaldırıl|silin|taşın)",
      "(?:böyle|boyle) bir sayfa",
      "^bulunamadı$",
      "hata 404",
      "404 hatası",
    ],
    lost: ["kayb", "\\boops\\b", "hay aksi"],
  },
  az: {
    phrases: [
      "^(?:tapılmadı)$",
      "s[əe]hif[əe] (?:\\p{L}+ ){0,3}(?:tapılmadı|mövcud deyil|yoxdur)",
      "xəta 404",
      "404 xəta",
    ],
  },
  kk: {
    phrases: ["(?:бет|парақ(?:ша)?) (?:\\p{L}+ ){0,2}(?:табылмады|жоқ|табылған жоқ)", "404 қате", "қате 404"],
  },
  uz: {
    phrases: [
      "sahifa (?:\\p{L}+ ){0,2}(?:topilmadi|mavjud emas)",
      "саҳифа (?:\\p{L}+ ){0,2}топилмади",
      "xato 404",
    ],
  },
  be: { phrases: ["старонк[аіу] (?:\\p{L}+ ){0,3}не (?:знойдзен|існуе)", "памылка 404"] },
  hy: { phrases: ["էջը?(?: \\p{L}+){0,3} (?:չի գտնվել|չգտնվեց|գոյություն չունի|չի գտնվ)", "սխալ 404"] },
  el: {
    phrases: [
      "^(?:δεν βρέθηκε)$",
      "σελίδα (?:\\p{L}+ ){0,4}δεν (?:βρέθηκε|υπάρχει|είναι διαθέσιμη)",
      "δεν βρέθηκε(?: \\p{L}+){0,2} σελίδα",
      "σφάλμα 404",
    ],
    lost: ["χαθήκατε", "ουπς"],
  },
  sv: {
    phrases: [
      "^(?:hittades inte|ej hittad|kunde inte hittas)$",
      "sidan? (?:\\p{L}+ ){0,4}(?:hittades inte|kunde inte hittas|finns inte|hittas inte|saknas)",
      "hittade inte (?:\\p{L}+ )?sidan",
      "fel 404|404[- ]fel",
    ],
    lost: ["vilse", "hoppsan"],
  },
  da: {
    phrases: [
      "^(?:ikke fundet|blev ikke fundet)$",
      "siden? (?:\\p{L}+ ){0,4}(?:blev ikke fundet|findes ikke|kunne ikke findes|ikke fundet|eksisterer ikke)",
      "fejl 404",
    ],
    lost: ["faret vild", "\\bups\\b"],
  },
  no: {
    phrases: [
      "^(?:ikke funnet)$",
      "siden? (?:\\p{L}+ ){0,4}(?:ble ikke funnet|finnes ikke|ikke funnet|eksisterer ikke)",
      "fant ikke (?:\\p{L}+ )?siden",
      "feil 404",
    ],
  },
  fi: {
    phrases: [
      "^(?:ei löyty(?:nyt|ny)|ei löydy)$",
      "sivua ei (?:\\p{L}+ ){0,2}(?:löydy|löytynyt|ole)",
      "sivu(?:a)? (?:\\p{L}+ ){0,2}ei (?:\\p{L}+ ){0,2}(?:löydy|löytynyt|ole olemassa)",
      "virhe 404",
    ],
  },
  et: {
    phrases: ["^(?:ei leitud)$", "lehekülge (?:\\p{L}+ ){0,2}(?:ei leitud|pole olemas)", "lehte ei leitud"],
  },
  lv: { phrases: ["^(?:nav atrast[sa])$", "lapa (?:\\p{L}+ ){0,2}(?:nav atrasta|neeksistē)"] },
  lt: { phrases: ["^(?:nerast[as])$", "puslapis (?:\\p{L}+ ){0,2}(?:nerastas|neegzistuoja)"] },
  he: {
    phrases: [
      "^(?:לא נמצאה?)$",
      "(?:ה)?(?:דף|עמוד)(?: \\p{L}+){0,3} (?:לא נמצא|לא קיים|אינו קיים|לא זמין)",
      "שגיאה 404",
      "שגיאת 404",
    ],
  },
  ar: {
    phrases: [
      "(?:ال)?صفحة(?: \\p{L}+){0,4} (?:غير موجودة|لم يتم العثور|غير متوفرة|غير متاحة)",
      "لم يتم العثور على(?: \\p{L}+){0,2} (?:ال)?صفحة",
      "(?:خطأ|الخطأ) 404",
      "^غير موجودة?$",
    ],
  },
  fa: {
    phrases: [
      "صفحه(?:[ \u200c]ای)?(?: \\p{L}+){0,4} (?:یافت نشد|پیدا نشد|وجود ندارد)",
      "خطای 404",
      "^(?:۴۰۴ )?یافت نشد$",
    ],
  },
  ur: { phrases: ["صفحہ(?: \\p{L}+){0,3} (?:نہیں ملا|موجود نہیں)"] },
  zh: {
    phrases: [
      "^(?:未找到|找不到|没有找到|沒有找到|未發現)$",
      "(?:页面|網頁|网页|頁面)(?:.{0,6})?(?:不存在|未找到|找不到|丢失|走丢|無法找到|无法找到|不見了|不见了|已删除|可能已|已被)",
      "(?:找不到|未找到|无法找到|無法找到|没有找到|沒有找到)(?:.{0,12})?(?:页|頁)",
      "错误 ?404",
      "404 ?错误",
    ],
    lost: ["迷路", "走丢", "哎呀", "出错了"],
  },
  ja: {
    phrases: [
      "^(?:見つかりません(?:でした)?)$",
      "ページ(?:.{0,12})?(?:見つかりません|みつかりません|存在しません|見つかりませんでした|ありません|削除された|移動した)",
      "404 ?エラー",
    ],
    lost: ["迷子"],
  },
  ko: {
    phrases: [
      "페이지(?:를|가|는)? ?(?:.{0,8})?(?:찾을 수 없|존재하지 않|없습니다)",
      "404 (?:오류|에러)",
      "^찾을 수 없(?:음|습니다)$",
    ],
  },
  vi: {
    phrases: [
      "^(?:không tìm thấy)$",
      "(?:không tìm thấy|không tồn tại)(?: \\p{L}+){0,2} trang",
      "trang (?:\\p{L}+ ){0,5}không (?:tồn tại|tìm thấy|được tìm thấy)",
      "lỗi 404",
    ],
  },
  id: {
    phrases: [
      "^(?:tidak (?:ditemukan|dijumpai))$",
      "(?:ha)?laman (?:\\p{L}+ ){0,4}(?:tidak|tak) (?:\\p{L}+ )?(?:ditemukan|ada|tersedia|dijumpai|ditemui|wujud)",
    ],
  },
  tl: { phrases: ["hindi (?:\\p{L}+ ){0,2}(?:nahanap|natagpuan|makita) (?:ang )?(?:pahina|page)"] },
  th: { phrases: ["^(?:ไม่พบ)$", "ไม่พบหน้า", "หน้า(?:.{0,20})?ไม่(?:พบ|มี)"] },
  bn: { phrases: ["(?:পৃষ্ঠা|পেজ)(?:টি)?(?: [\\p{L}\\p{M}]+){0,3} (?:পাওয়া যায়নি|নেই)"] },
  is: {
    phrases: ["^(?:fannst ekki)$", "síða(?:n)? (?:\\p{L}+ ){0,3}(?:fannst ekki|er ekki til|finnst ekki)"],
  },
  sq: { phrases: ["faqja (?:\\p{L}+ ){0,3}nuk (?:u gjet|ekziston|gjendet)"] },
  hi: { phrases: ["^(?:नहीं मिला)$", "(?:पृष्ठ|पेज)(?: \\p{L}+){0,3} नहीं (?:मिला|मिल)"] },
};

/** Words of a text about missing pages, not of a missing page: a guide, a reference, a gallery. */
export const aboutNotFound =
  /how to|how do|what is|what are|what does|why |what to do (?:if|when)|tutorial|examples?|fixing|design of|status codes?|explained|report(?:ing)? (?:a |an )?(?:broken|dead|missing)|(?<!\p{L})(?:как|что такое|что делать,? (?:если|когда)|почему|исправить|примеры|руководство|создать|создание|настро|причины|виды|коды|як|що таке|що робити,? (?:якщо|коли)|чому|виправити|приклади|როგორ|რა არის|wie|was ist|was tun,? wenn|warum|beheben|beispiele|erstellen|c[oó]mo|qu[eé] (?:es|hacer)|ejemplos|comment|qu'est-ce|que faire (?:si|quand)|corriger|exemples|come|cos'è|cosa fare se|esempi|co zrobić,? gdy|что (?:значит|означает)|що означає|რას ნიშნავს|was bedeutet|qu[eé] significa|que signifie|cosa significa|co oznacza)(?!\p{L})/u;

/** Such words that companies are called by as well: they count only beside the code or the phrase. */
export const perhapsAboutNotFound =
  /guide|best |fix |fixed |creat(?:e|ing)|custom|clever|funny|reference|monitor|checker|(?<!\p{L})(?:ratgeber|ursachen|lösung(?:en)?|causes|solutions?|causas|soluci[oó]n(?:es)?|cause|soluzioni|przyczyny|nedenleri|çözümü)(?!\p{L})/u;

/** Why a page that exists is not shown: not now, or not to everybody. */
export const notShownNow =
  /(?:(?:is|are|was) )?(?:temporarily (?:un|not )available|currently unavailable|(?:un|not )available (?:in|for|from) (?:your|this) (?:region|country|location|area))|временно (?:не доступ\S*|недоступ\S*)|тимчасово недоступ\S*|დროებით მიუწვდომელ\S*|(?:vorübergehend|zurzeit|derzeit|momentan) (?:leider )?nicht (?:erreichbar|verfügbar)|(?:temporairement|momentanément) (?:indisponible|inaccessible)|temporalmente no disponible|no (?:está )?disponible temporalmente|temporaneamente non (?:disponibile|raggiungibile)|temporariamente indispon[ií]vel|(?:chwilowo|tymczasowo) niedostępn\S*|geçici olarak \S+/;

/** Another refusal than a missing page, at the start of a title or a heading in lower case. */
export const otherRefusal =
  /^(?:http )?(?:(?:error|ошибка|помилка|fehler|erreur|errore|erro|błąd|hata) )?(?:40[0135-9]|429|451|50[0-4])(?!\S)|^(?:access denied|permission denied|forbidden|unauthori[sz]ed|доступ (?:запрещ|закрыт|ограничен)|доступ (?:заборонен|обмежен)|წვდომა (?:აკრძალულია|შეზღუდულია)|zugriff (?:verweigert|verboten)|acc[eè]s (?:refus|interdit)|acceso (?:denegado|prohibido)|accesso negato|acesso negado|brak dostępu|dostęp zabroniony|erişim (?:engellendi|reddedildi))/;

/** Technical talk that only a text about status codes needs. */
export const statusTalk =
  /status codes?|response codes?|http (?:codes?|status|responses?)|http\/1|код(?:ы|а)? (?:ответа|состояния)|код(?:и)? (?:відповіді|стану)|statuscodes?|statuscodes|código de estado|codes? (?:de )?statut|soft 404|\.htaccess|seo/;

/** What the message says to the visitor in place of plain words. */
export const notFoundJargon =
  /bad request|\burl\b|\buri\b|\bhttp\b|\bserver\b|\bstatus (?:code|report)\b|\bresource\b|(?<!\p{L})(?:сервер[\p{L}]*|запрашиваем[\p{L}]+ ресурс|ресурс[\p{L}]*|сервері|სერვერ[\p{L}]*|ressource|anfrage|servidor|serveur)(?!\p{L})/u;

/** Puts the fault on the visitor. */
export const notFoundBlame =
  /you (?:have )?(?:typed|entered|made|mistyped|misspelled)|your (?:mistake|error|fault)|you did something wrong|(?<!\p{L})вы (?:неправильно |неверно )?(?:ввели|набрали|ошиблись|указали)|вы допустили|ваша ошибка|(?<!\p{L})ви (?:неправильно |невірно )?(?:ввели|набрали|помилились|вказали)|თქვენ (?:შეცდომით|არასწორად)|sie haben .{0,30}(?:falsch|vertippt)|(?:has|ha) (?:escrito|introducido) mal|vous avez (?:mal|fait une erreur)/u;

/** Announces that the page will leave by itself; the number of seconds stands before or after. */
export const countdown =
  /\d+\s*(?:сек|seconds?|secs?\b|sekunden?|segundos?|secondes?|secondi|წამ|秒|saniye)|(?:redirect(?:ed|ing)?|перенаправ|переадрес|перенесен|გადამისამართ|weitergeleitet|redirig)[\p{L}]*.{0,40}(?:\d+|автомат|automat|ავტომატ)/iu;

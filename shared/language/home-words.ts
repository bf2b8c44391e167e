import { letters } from "./letters.ts";
/** How links to the front page are called, in text of lower case. */
export const homeWords = letters(
  String.raw`(?<!\p{L})(?:home|homepage|home page|front page|main page|start page|back to (?:start|site|the site)|главн[\p{L}]+|на сайт|головн[\p{L}]+|на початок|მთავარ[\p{L}]*|საწყის[\p{L}]*|start|startseite|hauptseite|zum anfang|inicio|p[aá]gina principal|portada|accueil|page d'accueil|in[ií]cio|p[aá]gina inicial|strona główna|stron[ęy] główn[\p{L}]+|anasayfa[\p{L}]*|ana sayfa[\p{L}]*|басты|головна|галоўн[\p{L}]+|acas[aă]|начало|začátek|domů|domov|hjem|hem|etusivu[\p{L}]*|startpagina|kezdőlap[\p{L}]*|αρχική|գլխավոր|home-?page|pagina iniziale)(?!\p{L})|首页|首頁|主页|主頁|ホーム|トップ|홈|الرئيسية|בית|दर्शक|trang chủ|beranda`,
  "u",
);

/** Steps back in the browser's history. */
export const backWords = letters(
  String.raw`(?<!\p{L})(?:go back|back|previous page|назад|вернуться|повернутися|უკან|zurück|volver|atr[aá]s|retour|indietro|voltar|wstecz|geri)(?!\p{L})`,
  "u",
);

/** What a search field or a search button is called. */
export const searchWords = letters(
  String.raw`(?<!\p{L})(?:search|find|поиск[\p{L}]*|искать|найти|пошук[\p{L}]*|шукати|знайти|ძებნა|ძიება|მოძებნა|suchen?|suche|buscar|b[uú]squeda|recherch[\p{L}]+|cerca|ricerca|pesquis[\p{L}]+|szukaj|wyszukaj|arama|ara|zoeken|hledat|sök|søg)(?!\p{L})|搜索|搜尋|検索`,
  "iu",
);

/** Guesses at what the visitor wanted. */
export const didYouMean =
  /did you mean|were you looking for|you (?:may|might) (?:be|have been) looking for|maybe you meant|perhaps you|возможно,? вы искали|может быть,? вы искали|вы имели в виду|можливо,? ви шукали|ви мали на увазі|იქნებ|ხომ არ ეძებდით|meinten sie|vielleicht suchen sie|quiz[aá]s? (?:buscabas|quisiste)|quer[ií]as decir|vouliez-vous dire|peut-être cherch/iu;

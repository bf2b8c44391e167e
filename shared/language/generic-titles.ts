/** Titles and headings that name no page: what a toolkit or an unfinished template leaves behind. Lower case. */
export const genericTitles: ReadonlySet<string> = new Set(
  [
    "home|homepage|home page|main|main page|index|untitled|untitled document|document|new page|page|page title|title|welcome|website|my site|site|react app|vite app|app|profile|test|default|blank page|just another wordpress site",
    "главная|главная страница|домашняя страница|новая страница|без названия|страница|заголовок|документ|сайт|мой сайт|добро пожаловать",
    "головна|головна сторінка|нова сторінка|без назви|сторінка|документ|сайт|мій сайт|ласкаво просимо",
    "მთავარი|მთავარი გვერდი|ახალი გვერდი|გვერდი|სათაური|დოკუმენტი|საიტი|ჩემი საიტი|კეთილი იყოს თქვენი მობრძანება",
    "startseite|start|unbenannt|neue seite|seite|titel|dokument|willkommen",
    "inicio|página principal|sin título|página nueva|página|título|documento|bienvenido|bienvenidos",
    "accueil|sans titre|nouvelle page|page d'accueil|bienvenue|strona główna|ana sayfa|página inicial|senza titolo",
  ].flatMap((line) => line.split("|")),
);

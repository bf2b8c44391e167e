import { describe, expect, test } from "vitest";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { isBareCode, messageLanguage, saysNotFound } from "../../../shared/facts/not-found.ts";
import { type PageOptions, page, snapshotOf } from "../../support/pages.ts";

const notFoundOf = async (
  html: string,
  {
    title = "",
    head = "",
    ...options
  }: PageOptions & { title?: string; head?: string; without?: "response" } = {},
) => {
  const document = html.startsWith("<!doctype")
    ? html
    : page(html, { head: `<title>${title}</title>${head}` });
  const snapshot = await snapshotOf(document, options);
  if (options.without) delete snapshot.parts.response;
  return deriveFacts(snapshot).notFound;
};

describe("with a known status", () => {
  test.each([
    { status: 404, html: "<h1>Page not found</h1>", verdict: "yes", signal: "status-404" },
    { status: 410, html: "<h1>Gone</h1>", verdict: "yes", signal: "status-410" },
    {
      status: 404,
      html: "<h1>Welcome</h1><p>Bread every morning.</p>",
      verdict: "yes",
      signal: "status-404",
    },
    { status: 403, html: "<h1>Page not found</h1>", verdict: "no", signal: "status-403" },
    { status: 500, html: "<h1>500</h1><p>Page not found</p>", verdict: "no", signal: "status-500" },
    {
      status: 200,
      html: "<h1>Страница не найдена</h1><p>Вернитесь на главную.</p>",
      verdict: "yes",
      signal: "heading-phrase",
    },
  ])("$status, $html: $verdict", async ({ status, html, verdict, signal }) => {
    const found = await notFoundOf(html, { status });

    expect(found.verdict).toBe(verdict);
    expect(found.signals).toContain(signal);
  });
});

describe("without a status", () => {
  const long =
    "<p>Our bakery has baked bread for the whole town since 1987, and every loaf is kneaded by hand.</p>".repeat(
      18,
    );
  test.each([
    ["a heading and a short page", "Shop", "<h1>This page doesn't exist</h1>", "yes"],
    [
      "a title, and a heading with character",
      "გვერდი ვერ მოიძებნა | ფიტნესი",
      "<h1>ეს გვერდი გამოტოვე</h1>",
      "yes",
    ],
    ["a code in the title and a joke", "404 | Болотная", "<h1>Страница потерялась у Болотной</h1>", "yes"],
    [
      "a code alone in large letters",
      "Site",
      "<p style='font-size:90px'>404</p><a href=/>Home</a>",
      "probably",
    ],
    ["a code and a plain line below", "Document", "<p>404</p><p>oops! File not found...</p>", "yes"],
    ["a theme's long page of other offers", "Ошибка 404", `<h2>Страница не существует</h2>${long}`, "yes"],
    ["an ordinary page", "Bakery", `<h1>Bread</h1>${long}`, "no"],
    [
      "a guide to error pages",
      "How to design a 404 page | Blog",
      `<h1>How to design a 404 page</h1><h2>Page not found</h2>${long}`,
      "no",
    ],
    [
      "a reference of status codes",
      "404 Not Found - HTTP",
      `<h1>404 Not Found</h1><p>The HTTP 404 Not Found response code tells that the server cannot find the resource. Status codes of this class are client errors.</p>${long}`,
      "no",
    ],
    [
      "a search without results",
      "Поиск",
      "<h1>Ничего не найдено</h1><p>По запросу «диван» ничего нет.</p>",
      "no",
    ],
    ["an empty cart", "Корзина", "<h1>Здесь ничего нет</h1><p>Ваша корзина пуста.</p>", "no"],
    ["a thank-you page", "Danke", "<h1>Vielen Dank!</h1><p>Wir haben Ihre Nachricht erhalten.</p>", "no"],
    [
      "a theme's search without results",
      "You searched for boots",
      '<article class="post no-results not-found"><h1>Nothing Found</h1><p>Sorry, but nothing matched your search.</p></article>',
      "no",
    ],
    [
      "a page for those who may see it",
      "403 - Permission denied",
      "<h1>403 - Permission denied</h1><p>The page you are looking for is not available because you do not have permission to access it.</p>",
      "no",
    ],
    [
      "a page that is mended",
      "Ремонт",
      "<h2>Техническое обслуживание</h2><p>Страница временно недоступна. Ведутся работы.</p>",
      "no",
    ],
    [
      "a server that is busy",
      "Error",
      "<h1>An error occurred.</h1><p>Sorry, the page you are looking for is currently unavailable. Please try again later.</p>",
      "no",
    ],
    ["a page for other countries", "Shop", "<h1>This page is not available in your region</h1>", "no"],
    [
      "a code beside words of another alphabet",
      "Квест",
      "<h1>404 довольных гостя</h1><p>Приходите.</p>",
      "no",
    ],
    ["an address of e-mail", "Log in", "<h1>Email address not found</h1><p>Create an account?</p>", "no"],
    [
      "a guide whose title is in two parts",
      "Fehler 404: Ursachen und Lösungen – Ratgeber",
      "<h1>Fehler 404: Ursachen und Lösungen</h1><p>Was bedeutet „Seite nicht gefunden“?</p>",
      "no",
    ],
    [
      "a company that is called as guides are",
      "Page not found | Best Western",
      "<h1>Page not found</h1><p>Try our hotels.</p>",
      "yes",
    ],
    ["a code and two words in another language", "404 Nie znaleziono", "<h1>404 Nie znaleziono</h1>", "yes"],
    ["404 of something", "Numbers", "<h1>404 happy customers</h1><p>Join them.</p>", "no"],
    [
      "a playful heading, then plain words",
      "Tischlerei Linde",
      "<h1>Hoppla, Holzweg!</h1><p>Diese Seite gibt es nicht.</p><p><a href=/>Startseite</a></p>",
      "yes",
    ],
    [
      "help that speaks of missing pages further down",
      "Hilfe",
      "<h1>Hilfe</h1><p>Wir helfen gern.</p><p>Diese Seite gibt es nicht? Schreiben Sie uns.</p>",
      "no",
    ],
    ["an empty page filled by a script", "", "<div id=root></div>", "no"],
    [
      "a builder's heading",
      "Help",
      "<h1>Looking for the page builder?</h1><p>There is no page limit.</p>",
      "no",
    ],
    [
      "an out-of-stock product",
      "Sofa",
      "<h1>Sofa Emma</h1><p>This product is no longer available.</p><p>Price: 400</p>",
      "no",
    ],
  ])("%s", async (_name, title, html, verdict) => {
    expect((await notFoundOf(html, { title, without: "response" })).verdict).toBe(verdict);
  });

  test("an article about missing pages is none, whatever its headings say", async () => {
    const head = '<script type="application/ld+json">{"@type":"BlogPosting","headline":"404"}</script>';
    const html = `<h1>Error 404 and what customers feel</h1><h2>Page not found</h2>${long}`;

    expect(
      (await notFoundOf(html, { title: "Error 404 and what customers feel", head, without: "response" }))
        .verdict,
    ).toBe("no");
  });

  test("the body's class is a sign", async () => {
    const html =
      '<!doctype html><html><head><title>Lotos</title></head><body class="home error404"><h1>Hm.</h1></body></html>';
    const { signals, verdict } = await notFoundOf(html, { without: "response" });

    expect(signals).toContain("marker:wordpress");
    expect(verdict).not.toBe("no");
  });
});

describe("who made the page", () => {
  test.each([
    ["nginx", "<center><h1>404 Not Found</h1></center><hr><center>nginx/1.18.0 (Ubuntu)</center>"],
    [
      "apache",
      "<h1>Not Found</h1><p>The requested URL was not found on this server.</p><hr><address>Apache Server</address>",
    ],
    [
      "iis",
      "<h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed.</h3>",
    ],
    ["tomcat", "<h1>HTTP Status 404 – Not Found</h1><h3>Apache Tomcat/9.0.1</h3>"],
    ["express", "<pre>Cannot GET /shop</pre>"],
    ["next", "<div><h1>404</h1><h2>This page could not be found.</h2></div>"],
    [
      "netlify",
      "<h1>Page not found</h1><p>Looks like you've followed a broken link or entered a URL that doesn't exist on this site.</p>",
    ],
    [
      "wordpress",
      "<h1>Oops! That page can’t be found.</h1><p>It looks like nothing was found at this location.</p>",
    ],
    [
      "bitrix",
      "<h1>Страница не найдена</h1><p>Неправильно набран адрес, или такой страницы на сайте больше не существует.</p>",
    ],
    ["", "<h1>Page not found</h1><p>Have a look at our sofas instead.</p>"],
  ])("%s", async (vendor, html) => {
    expect((await notFoundOf(html, { status: 404 })).fingerprint).toBe(vendor);
  });
});

test("the message is the element that says so", async () => {
  const snapshot = await snapshotOf(
    page("<header><h2>Lotos</h2></header><main><p>404</p><h1>Seite nicht gefunden</h1></main>"),
    { status: 404 },
  );
  const { notFound, tree } = deriveFacts(snapshot);

  expect(tree.path(notFound.message)).toBe("html > body > main > h1");
});

test.each([
  "Page not found",
  "404NotFound",
  "Not found page!",
  "Oops! That page can’t be found.",
  "That page doesn't exist.",
  "We couldn't find the page you were looking for",
  "The page you are looking for has been moved",
  "Эта страница не может быть найдена",
  "К сожалению, такой страницы нет",
  "Страницы по этому адресу не существует",
  "Такої сторінки немає",
  "Сторінку видалено",
  "ასეთი გვერდი არ არსებობს",
  "Diese Seite existiert nicht",
  "Die Seite konnte leider nicht gefunden werden",
  "Página no encontrada",
  "La página que buscas no existe",
  "Cette page n'existe plus",
  "Page introuvable",
  "Pagina non trovata",
  "Página não encontrada",
  "Pagina niet gevonden",
  "Nie znaleziono strony",
  "Stránka nenalezena",
  "Страницата не е намерена",
  "Pagina nu a fost găsită",
  "Aradığınız sayfa bulunamadı",
  "Səhifə tapılmadı",
  "Бет табылмады",
  "Старонка не знойдзена",
  "Էջը չի գտնվել",
  "Sidan hittades inte",
  "Sivua ei löytynyt",
  "Siden blev ikke fundet",
  "הדף לא נמצא",
  "الصفحة غير موجودة",
  "页面不存在",
  "ページが見つかりません",
  "페이지를 찾을 수 없습니다",
  "Không tìm thấy trang",
  "Halaman Tidak Ditemukan",
  "Η σελίδα δεν βρέθηκε",
  "Az oldal nem található",
  "We can't seem to find the page you're looking for.",
  "This is not the web page you are looking for.",
  "Hmm, that page's gone missing",
  "Страница, которую вы ищете, не найдена",
  "Мы потеряли эту страницу",
  "Такого адреса нет. Проверьте ссылку.",
  "Сторінка, яку ви шукаєте, не існує",
  "Ми загубили цю сторінку",
  "გვერდი, რომელსაც ეძებთ, არ არსებობს",
  "Die Seite, die Sie suchen, existiert nicht",
  "Diese Seite gibt's nicht (mehr).",
  "Nous ne trouvons pas la page que vous cherchez.",
  "La page que vous cherchez a disparu",
  "Ups, brakuje strony, której szukasz",
  "Nie możemy znaleźć tej strony",
  "Stránka, kterou hledáte, neexistuje",
  "404 Nenalezeno",
  "Hittades inte",
  "Nem található",
  "Не е намерено",
  "Nav atrasts",
  "לא נמצא",
  "未找到",
  "Không tìm thấy",
  "404 Bulunamadı",
  "No s'ha trobat la pàgina",
  "Páxina non atopada",
  "Страницата не е пронајдена",
  "Strani ni bilo možno najti",
  "Faqja nuk u gjet",
  "Síða fannst ekki",
  "Halaman tidak dijumpai",
  "Hindi Nahanap ang Pahina",
  "صفحہ نہیں ملا",
  "পেজটি খুঁজে পাওয়া যায়নি",
])("says so: %s", (text) => {
  expect(saysNotFound(text)).toBe(true);
});

test.each([
  "Nothing found for “sofa”",
  "No products were found matching your selection.",
  "Ничего не найдено",
  "Товаров не найдено",
  "Нічого не знайдено",
  "Keine Ergebnisse gefunden",
  "There is no page limit",
  "How to fix “page not found”",
  "What is a 404 error?",
  "Report a broken link: found a page that does not exist?",
  "Что делать, если страница не найдена",
  "FEL",
  "The page is temporarily unavailable",
  "Diese Seite ist vorübergehend nicht erreichbar",
  "Access denied",
  "Find the page you need",
  "Our pages",
  "Страница 404 из 500",
  "Главная страница",
  "გვერდი",
  "Diese Seite drucken",
  "Cette page en anglais",
])("does not say so: %s", (text) => {
  expect(saysNotFound(text)).toBe(false);
});

test.each([
  ["404", true],
  ["Error 404", true],
  ["Ошибка 404", true],
  ["¿404?", true],
  ["Error404", true],
  ["404 not found", true],
  ["404 sofas", false],
  ["404 диваны", false],
  ["ოთახი 404", false],
  ["40 + 4", false],
  ["Page not found", false],
  ["1404", false],
])("%s is a bare code: %s", (text, expected) => {
  expect(isBareCode(text)).toBe(expected);
});

test.each([
  ["Page not found", "en"],
  ["Страница не найдена", "ru"],
  ["Сторінку не знайдено", "uk"],
  ["გვერდი ვერ მოიძებნა", "ka"],
  ["Seite nicht gefunden", "de"],
  ["404", ""],
  ["Welcome", ""],
])("the language of %s is %s", (text, language) => {
  expect(messageLanguage(text)).toBe(language);
});

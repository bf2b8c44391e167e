import { describe, expect, test } from "vitest";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import type { FormFact } from "../../../shared/facts/forms.ts";
import { page, snapshotOf } from "../../support/pages.ts";

const formsOf = async (html: string, lang = "en"): Promise<readonly FormFact[]> =>
  deriveFacts(await snapshotOf(page(html, { lang }))).forms;

const fieldsOf = (form: FormFact | undefined) =>
  form?.fields.filter(({ purpose }) => purpose !== "submit").map(({ purpose }) => purpose);

const form = (inner: string, attributes = 'method="post" action="/send"') =>
  `<form ${attributes}>${inner}</form>`;

describe("what a form is for", () => {
  const rows: [string, string, string, string][] = [
    ["a query and a button", "en", form('<input name="q"><button>Go</button>', 'action="/find"'), "search"],
    [
      "a search field on its own",
      "ru",
      '<div><input type="search" placeholder="Поиск по сайту"></div>',
      "search",
    ],
    [
      "a name and a password",
      "en",
      form('<input name="username"><input type="password" name="p"><button>Log in</button>'),
      "login",
    ],
    [
      "a sign-in in two steps",
      "en",
      form('<h1>Sign in</h1><input type="email" name="email"><button>Next</button>'),
      "login",
    ],
    [
      "a sign-in in Ukrainian",
      "uk",
      form(
        '<input type="email" name="e"><input type="password" name="p"><button>Увійти</button><a href="/r">Реєстрація</a>',
      ),
      "login",
    ],
    [
      "a new account",
      "de",
      form(
        '<h2>Konto erstellen</h2><input name="vorname" placeholder="Vorname"><input type="email" name="e"><input type="password" name="p"><button>Registrieren</button>',
      ),
      "signup",
    ],
    [
      "two passwords and an e-mail",
      "ka",
      form(
        '<input type="email" name="e"><input type="password" name="p"><input type="password" name="p2"><button>რეგისტრაცია</button>',
      ),
      "signup",
    ],
    [
      "a forgotten password",
      "en",
      form('<h2>Forgot your password?</h2><input type="email" name="email"><button>Send</button>'),
      "password-reset",
    ],
    [
      "a password changed",
      "ru",
      form(
        '<label>Текущий пароль <input type="password" name="a"></label><label>Новый пароль <input type="password" name="b"></label><label>Повторите пароль <input type="password" name="c"></label><button>Сохранить</button>',
      ),
      "password-reset",
    ],
    [
      "an e-mail for news",
      "fr",
      form('<p>Notre newsletter</p><input type="email" name="email"><button>OK</button>'),
      "newsletter",
    ],
    [
      'an e-mail and "sign up" in a footer',
      "en",
      `<footer>${form('<input type="email" name="email"><button>Sign up</button>')}</footer>`,
      "newsletter",
    ],
    [
      "an e-mail with a name, for news",
      "uk",
      form(
        '<h3>Новини на пошту</h3><input name="name" placeholder="Ім’я"><input type="email" name="email"><button>Підписатися</button>',
      ),
      "newsletter",
    ],
    [
      "a name, an e-mail and a message",
      "es",
      form(
        '<label>Nombre <input name="n"></label><label>Correo <input name="c"></label><label>Mensaje <textarea name="m"></textarea></label><button>Enviar</button>',
      ),
      "contact",
    ],
    [
      "a phone alone",
      "ka",
      form('<h3>ზარის შეკვეთა</h3><input type="tel" name="phone"><button>დამირეკეთ</button>'),
      "callback",
    ],
    [
      "a call that is ordered, in Georgian",
      "ka",
      form(
        '<h3>შეუკვეთეთ ზარი</h3><input name="n" placeholder="სახელი"><input type="tel" name="p" placeholder="ტელეფონი"><button>გაგზავნა</button>',
      ),
      "callback",
    ],
    [
      "a call-back in Russian",
      "ru",
      form(
        '<h3>Заказать звонок</h3><input name="n" placeholder="Имя"><input name="p" placeholder="Телефон"><button>Отправить</button>',
      ),
      "callback",
    ],
    [
      "a request",
      "ru",
      form(
        '<h3>Оставьте заявку</h3><input name="n" placeholder="Имя"><input name="p" placeholder="Телефон"><input type="email" name="e"><button>Оставить заявку</button>',
      ),
      "request",
    ],
    [
      "a price asked",
      "de",
      form(
        '<h3>Kostenloses Angebot</h3><label>Name <input name="n"></label><label>E-Mail <input type="email" name="e"></label><label>Nachricht <textarea name="m"></textarea></label><button>Senden</button>',
      ),
      "quote",
    ],
    [
      "a visit",
      "pl",
      form(
        '<h3>Umów wizytę</h3><label>Imię <input name="n"></label><label>Telefon <input type="tel" name="t"></label><label>Data <input type="date" name="d"></label><button>Zarezerwuj</button>',
      ),
      "booking",
    ],
    [
      "a whole postal address, nothing said",
      "en",
      form(
        "<label>Name <input></label><label>E-mail <input></label><label>Street <input></label><label>City <input></label><label>Postcode <input></label><button>Continue</button>",
      ),
      "checkout",
    ],
    [
      "a payment in Slovenian",
      "sl",
      form(
        "<h2>Plačilo</h2><label>Številka kartice <input></label><label>Datum veljavnosti <input></label><label>Varnostna koda <input></label><button>Plačilo</button>",
      ),
      "checkout",
    ],
    [
      "a forgotten password in Lithuanian",
      "lt",
      form('<h2>Pamiršote slaptažodį?</h2><input placeholder="jusu@pastas.lt"><button>Siųsti</button>'),
      "password-reset",
    ],
    [
      "a new account in Latvian",
      "lv",
      form('<input placeholder="E-pasts"><input type="password" name="p"><button>Reģistrēties</button>'),
      "signup",
    ],
    [
      "an order whose author wrote in Latin letters",
      "ru",
      form(
        '<input name="n" placeholder="Имя"><input name="p" placeholder="Телефон"><textarea name="m"></textarea><button>Отправить</button>',
        'method="post" action="/zakaz"',
      ),
      "order",
    ],
    [
      "an order",
      "ru",
      form(
        '<h3>Заказ торта</h3><label>Имя <input name="n"></label><label>Телефон <input type="tel" name="t"></label><label>Вес <input name="w"></label><button>Заказать торт</button>',
      ),
      "order",
    ],
    [
      "a card and its code",
      "en",
      form(
        '<label>Card number <input name="cc"></label><label>Expiry date <input name="exp"></label><label>CVC <input name="cvc"></label><button>Pay now</button>',
      ),
      "checkout",
    ],
    [
      "a quantity and a basket",
      "en",
      form('<input type="number" name="quantity"><button>Add to cart</button>'),
      "cart",
    ],
    [
      "a comment",
      "en",
      form(
        '<h3>Leave a reply</h3><textarea name="comment"></textarea><input name="author"><input type="email" name="email"><button>Post comment</button>',
        'method="post" id="commentform"',
      ),
      "comment",
    ],
    [
      "a review with stars",
      "uk",
      form(
        '<h3>Ваш відгук</h3><select name="rating" aria-label="Оцінка"><option>5</option><option>4</option></select><input name="n" placeholder="Ім’я"><textarea name="t" placeholder="Відгук"></textarea><button>Залишити відгук</button>',
      ),
      "review",
    ],
    [
      "a catalogue sifted",
      "en",
      form(
        '<select name="brand" aria-label="Brand"><option>All</option><option>Acme</option></select><select name="size" aria-label="Size"><option>S</option></select><button>Apply filters</button>',
        'method="get"',
      ),
      "filter",
    ],
    [
      "a language chosen",
      "en",
      form('<select name="lang"><option>English</option><option>ქართული</option></select>'),
      "language",
    ],
    [
      "a notice of cookies",
      "de",
      '<div id="cookie-banner"><label><input type="checkbox" name="stat"> Statistik</label><button>Alle akzeptieren</button></div>',
      "cookie",
    ],
    [
      "a quiz",
      "ru",
      form(
        '<h3>Квиз: подберите кухню</h3><p>Вопрос 1 из 5</p><label><input type="radio" name="a"> Угловая</label><label><input type="radio" name="a"> Прямая</label><button>Далее</button>',
      ),
      "quiz",
    ],
  ];

  test.each(rows)("%s (%s)", async (_name, lang, html, purpose) => {
    const [first] = await formsOf(html, lang);

    expect(first?.purpose).toBe(purpose);
  });

  test("a form of a service in a frame is a form, though nobody sees into it", async () => {
    const [framed] = await formsOf(
      '<h2>Get a free quote</h2><iframe src="https://docs.google.com/forms/d/e/1/viewform" width="640" height="800"></iframe>',
    );

    expect(framed).toMatchObject({
      isFramed: true,
      isLead: true,
      purpose: "quote",
      heading: "Get a free quote",
    });
  });

  test("a form in a closed window counts, unseen", async () => {
    const [hidden] = await formsOf(
      `<div class="modal" style="display:none"><h3>Обратный звонок</h3>${form('<input name="n" placeholder="Имя"><input name="p" placeholder="Телефон"><button>Жду</button>')}</div>`,
      "ru",
    );

    expect(hidden).toMatchObject({ isSeen: false, purpose: "callback", heading: "Обратный звонок" });
    expect(hidden?.fields.filter(({ isEntry }) => isEntry)).toHaveLength(2);
  });
});

describe("what a field asks", () => {
  const rows: [string, string, string, string[]][] = [
    [
      "labels in Russian",
      "ru",
      "<label>Имя <input></label><label>Фамилия <input></label><label>Телефон <input></label><label>Эл. почта <input></label><label>Город <input></label><label>Комментарий <input></label>",
      ["given-name", "family-name", "tel", "email", "address-level2", "message"],
    ],
    [
      "labels in Ukrainian",
      "uk",
      "<label>Ваше ім’я <input></label><label>Електронна пошта <input></label><label>Компанія <input></label><label>Посада <input></label>",
      ["name", "email", "organization", "organization-title"],
    ],
    [
      "labels in Georgian",
      "ka",
      "<label>თქვენი სახელი <input></label><label>ელ. ფოსტა <input></label><label>მობილური <input></label><label>მისამართი <input></label>",
      ["name", "email", "tel", "street-address"],
    ],
    [
      "labels in German",
      "de",
      "<label>Vorname <input></label><label>Nachname <input></label><label>Straße und Hausnummer <input></label><label>PLZ <input></label><label>Ort <input></label><label>Bundesland <input></label>",
      ["given-name", "family-name", "street-address", "postal-code", "address-level2", "address-level1"],
    ],
    [
      "labels in French",
      "fr",
      "<label>Nom <input></label><label>Prénom <input></label><label>Adresse e-mail <input></label><label>Code postal <input></label><label>Ville <input></label>",
      ["family-name", "given-name", "email", "postal-code", "address-level2"],
    ],
    [
      "labels in Spanish",
      "es",
      "<label>Nombre <input></label><label>Apellidos <input></label><label>Correo electrónico <input></label><label>Asunto <input></label>",
      ["given-name", "family-name", "email", "subject"],
    ],
    [
      "labels in Portuguese",
      "pt",
      "<label>Nome <input></label><label>Sobrenome <input></label><label>Celular <input></label><label>CEP <input></label><label>Cidade <input></label>",
      ["given-name", "family-name", "tel", "postal-code", "address-level2"],
    ],
    [
      "labels in Polish",
      "pl",
      "<label>Imię <input></label><label>Nazwisko <input></label><label>Kod pocztowy <input></label><label>Miasto <input></label>",
      ["given-name", "family-name", "postal-code", "address-level2"],
    ],
    [
      "labels in Turkish",
      "tr",
      "<label>Ad Soyad <input></label><label>E-posta <input></label><label>Şehir <input></label>",
      ["name", "email", "address-level2"],
    ],
    [
      "labels in Japanese",
      "ja",
      "<label>お名前 <input></label><label>メールアドレス <input></label><label>電話番号 <input></label><label>お問い合わせ内容 <textarea></textarea></label>",
      ["name", "email", "tel", "message"],
    ],
    [
      "labels in Chinese",
      "zh",
      "<label>姓名 <input></label><label>手机号码 <input></label><label>邮箱 <input></label>",
      ["name", "tel", "email"],
    ],
    [
      "labels in Czech",
      "cs",
      "<label>Jméno <input></label><label>Příjmení <input></label><label>Kraj <input></label><label>Země <input></label>",
      ["given-name", "family-name", "address-level1", "country"],
    ],
    [
      "a name alone in Czech",
      "cs",
      "<label>Jméno <input></label><label>E-mail <input></label>",
      ["name", "email"],
    ],
    [
      "labels in Swedish",
      "sv",
      "<label>Förnamn <input></label><label>Efternamn <input></label><label>Gata <input></label><label>Postnummer <input></label>",
      ["given-name", "family-name", "street-address", "postal-code"],
    ],
    [
      "labels in Danish",
      "da",
      "<label>Fornavn <input></label><label>Efternavn <input></label><label>Vej <input></label><label>Postnummer <input></label><label>By <input></label>",
      ["given-name", "family-name", "street-address", "postal-code", "address-level2"],
    ],
    [
      "labels in Greek",
      "el",
      "<label>Όνομα <input></label><label>Επώνυμο <input></label><label>Όνομα εταιρείας <input></label><label>Αριθμός τηλεφώνου <input></label>",
      ["given-name", "family-name", "organization", "tel"],
    ],
    [
      "labels in Persian",
      "fa",
      "<label>نام <input></label><label>نام خانوادگی <input></label><label>ایمیل <input></label><label>شماره تلفن <input></label>",
      ["given-name", "family-name", "email", "tel"],
    ],
    [
      "a given name of two letters in Turkish",
      "tr",
      "<label>Ad <input></label><label>Soyad <input></label><label>E-posta <input></label>",
      ["given-name", "family-name", "email"],
    ],
    [
      "a state called as a country is elsewhere",
      "it",
      "<label>Stato <input></label><label>Paese <input></label>",
      ["address-level1", "country"],
    ],
    [
      "words that lean on the next",
      "fr",
      "<label>Nom de l’entreprise <input></label><label>Adresse de l'hôtel <input></label>",
      ["organization", "street-address"],
    ],
    [
      "your name as a user",
      "ru",
      "<label>Ваше имя пользователя <input></label><label>Почта <input></label>",
      ["username", "email"],
    ],
    [
      "an address as an example",
      "en",
      "<input placeholder='name@company.com'><label>Message <textarea></textarea></label>",
      ["email", "message"],
    ],
    [
      "a card in Czech",
      "cs",
      "<label>Číslo karty <input></label><label>Datum vypršení platnosti (MM/RR) <input></label><label>Bezpečnostní kód <input></label><label>Jméno na kartě <input></label>",
      ["cc-number", "cc-exp", "cc-csc", "cc-name"],
    ],
    [
      "a card whose holder is asked last",
      "en",
      "<label>Card number <input></label><label>Expiry (MM/YY) <input></label><label>CVC <input></label><label>Name <input></label>",
      ["cc-number", "cc-exp", "cc-csc", "cc-name"],
    ],
    [
      "a card's month and year in Finnish",
      "fi",
      "<label>Kortin numero <input></label><label>Kuukausi <input></label><label>Vuosi <input></label><label>Turvakoodi <input></label>",
      ["cc-number", "cc-exp-month", "cc-exp-year", "cc-csc"],
    ],
    [
      "tokens of the standard win over words",
      "en",
      '<input name="a1" placeholder="Anything" autocomplete="shipping postal-code"><input name="a2" autocomplete="section-x billing family-name">',
      ["postal-code", "family-name"],
    ],
    [
      "names that programmers write",
      "en",
      '<input name="order[billing][first_name]"><input name="customerEmail"><input id="txtPhoneNumber"><input name="address_2">',
      ["given-name", "email", "tel", "address-line2"],
    ],
    [
      "a mask for an example of a number",
      "ru",
      '<input name="field_12" placeholder="+7 (___) ___-__-__">',
      ["tel"],
    ],
    [
      "what stands in brackets is an afterthought",
      "en",
      "<label>Full name (first and last name) <input></label><label>E-mail (we will not call you by phone) <input></label>",
      ["name", "email"],
    ],
    [
      "an expiry in two lists beside a card",
      "en",
      '<label>Card number <input></label><select aria-label="Month"><option>01</option><option>02</option></select><select aria-label="Year"><option>2027</option><option>2028</option></select><label>Security code <input></label>',
      ["cc-number", "cc-exp-month", "cc-exp-year", "cc-csc"],
    ],
    [
      "a birthday in three lists",
      "en",
      "<label>Birth day <select><option>1</option></select></label><label>Birth month <select><option>1</option></select></label><label>Birth year <select><option>1990</option></select></label>",
      ["bday-day", "bday-month", "bday-year"],
    ],
    [
      "boxes for a code",
      "en",
      '<input maxlength="1"><input maxlength="1"><input maxlength="1"><input maxlength="1">',
      ["one-time-code", "one-time-code", "one-time-code", "one-time-code"],
    ],
    [
      "a dialling code before a phone",
      "ka",
      '<select name="c"><option>+995</option><option>+380</option></select><input type="tel" name="phone">',
      ["tel-country-code", "tel"],
    ],
    [
      "consent, news and memory",
      "en",
      '<input name="name"><label><input type="checkbox"> I agree to the terms</label><label><input type="checkbox"> Send me the newsletter</label><label><input type="checkbox"> Remember me</label>',
      ["name", "consent", "opt-in", "other"],
    ],
    ["a code that confirms, in Swedish", "sv", "<label>Verifikationskod <input></label>", ["one-time-code"]],
    [
      "a captcha to type",
      "ru",
      "<label>Телефон <input></label><label>Введите код с картинки <input></label>",
      ["tel", "captcha"],
    ],
    [
      "what is no name of a person",
      "en",
      "<label>Domain name <input></label><label>E-mail <input></label>",
      ["other", "email"],
    ],
  ];

  test.each(rows)("%s (%s)", async (_name, lang, html, purposes) => {
    const [first] = await formsOf(form(`${html}<button>OK</button>`), lang);

    expect(fieldsOf(first)).toEqual(purposes);
  });

  test("a person signs in by a user name, whatever stands on the field", async () => {
    const [login] = await formsOf(
      form(
        '<label>E-mail <input type="email" name="e"></label><label>Password <input type="password" name="p"></label><button>Log in</button>',
      ),
    );

    expect(fieldsOf(login)).toEqual(["username", "current-password"]);
  });

  test("passwords of a new account are new", async () => {
    const [signup] = await formsOf(
      form(
        '<h2>Create account</h2><label>E-mail <input type="email" name="e"></label><label>Password <input type="password" name="p"></label><label>Confirm password <input type="password" name="p2"></label><button>Sign up</button>',
      ),
    );

    expect(fieldsOf(signup)).toEqual(["email", "new-password", "new-password"]);
  });
});

describe("which controls belong together", () => {
  test("two loose groups with a button each are two forms", async () => {
    const forms = await formsOf(
      '<div><input type="search" placeholder="Search"><button>Search</button></div><section><h2>Ask us</h2><input placeholder="Your name"><input type="email"><textarea placeholder="Message"></textarea><button type="button">Ask</button></section>',
    );

    expect(forms.map(({ purpose, formless }) => [purpose, formless])).toEqual([
      ["search", true],
      ["contact", true],
    ]);
  });

  test("a button that shows the password makes no form of its own", async () => {
    const forms = await formsOf(
      '<div class="login"><div><label>E-mail <input type="email"></label></div><div><label>Password <input type="password"></label><button type="button">Show</button></div><button type="button">Log in</button></div>',
    );

    expect(forms).toHaveLength(1);
    expect(forms[0]).toMatchObject({ purpose: "login", submit: { text: "Log in" } });
  });

  test("a table's fields stay with the form that the parser gives them to", async () => {
    const forms = await formsOf(
      '<table><form method="post" action="/x"><tr><td>Имя</td><td><input name="n"></td></tr><tr><td>Телефон</td><td><input name="p"></td></tr><tr><td colspan="2"><input type="submit" value="Перезвоните мне"></td></tr></form></table>',
      "ru",
    );

    expect(forms).toHaveLength(1);
    expect(forms[0]).toMatchObject({ formless: false, purpose: "callback" });
    expect(fieldsOf(forms[0])).toEqual(["name", "tel"]);
  });

  test("fields come in document order, buttons and hidden ones included", async () => {
    const [only] = await formsOf(
      form(
        '<input type="hidden" name="token"><input name="name"><button>Send</button><input type="email" name="email">',
      ),
    );

    expect(only?.fields.map(({ name, purpose }) => name || purpose)).toEqual([
      "token",
      "name",
      "submit",
      "email",
    ]);
  });

  test("a trap for robots is no field", async () => {
    const [only] = await formsOf(
      form(
        '<label>Name <input name="name"></label><label>Phone <input type="tel" name="phone"></label><div style="position:absolute;left:-5000px"><input name="b_hp" tabindex="-1" autocomplete="off"></div><button>Call me</button>',
      ),
    );

    expect(only?.fields.filter(({ isHoneypot }) => isHoneypot).map(({ name }) => name)).toEqual(["b_hp"]);
    expect(only?.fields.filter(({ isEntry }) => isEntry)).toHaveLength(2);
  });
});

test("nothing that was typed or filled in beforehand is in the snapshot", async () => {
  const snapshot = await snapshotOf(
    page(
      form(
        '<input name="n" value="SECRET-1"><textarea name="m">SECRET-2</textarea><input type="password" value="SECRET-3"><div contenteditable="true">SECRET-4</div><input type="hidden" name="t" value="SECRET-5"><button>OK</button>',
      ),
    ),
  );

  expect(JSON.stringify(snapshot)).not.toContain("SECRET");
});

import { describe, expect, test } from "vitest";
import { decodeCloudflare, emailsIn } from "../../../shared/facts/channels/emails.ts";
import { meaningOf } from "../../../shared/facts/channels/link-vendors.ts";
import { findNumbers, pageBudget, plain } from "../../../shared/facts/channels/numbers.ts";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import type { PageContext } from "../../../shared/facts/page-context.ts";
import { page, snapshotOf } from "../../support/pages.ts";

const channelsOf = async (html: string, lang = "en", context: PageContext = {}) =>
  deriveFacts(await snapshotOf(page(html, { lang })), context).channels;

const valuesOf = async (html: string, type: string, lang?: string) =>
  (await channelsOf(html, lang)).distinct
    .filter((channel) => channel.type === type)
    .map(({ value }) => value);

describe("numbers in a text", () => {
  const nothing = { before: "", isCalledPhone: false };

  test.each([
    { country: "RU", text: "тел.8-800-555-35-35", numbers: ["+78005553535"] },
    { country: "RU", text: "8 (495) 662-99-93 8 (916) 662-99-94", numbers: ["+74956629993", "+79166629994"] },
    {
      country: "RU",
      text: "+7 (495) 662‑99‑93 / +7 (495) 662–99–94",
      numbers: ["+74956629993", "+74956629994"],
    },
    { country: null, text: "8 (4832) 773-773", numbers: ["+74832773773"] },
    { country: null, text: "Tel: (342) 2-770-770", numbers: ["(342) 2-770-770"] },
    { country: null, text: "Teléfono: 225788663", numbers: ["225788663"] },
    { country: "UA", text: "067 123 10 05, 050 537 14 07", numbers: ["+380671231005", "+380505371407"] },
    { country: "UA", text: "+38 (067) 123-10-05", numbers: ["+380671231005"] },
    { country: "GE", text: "(+995 32) 212 34 56", numbers: ["+995322123456"] },
    { country: "GE", text: "ტელ.: 599 12 34 56", numbers: ["+995599123456"] },
    { country: "DE", text: "Telefon: 04101/ 54 56 57", numbers: ["+494101545657"] },
    { country: "DE", text: "+49 (0) 30 901 820", numbers: ["+4930901820"] },
    { country: "HU", text: "+36-30/522-3017", numbers: ["+36305223017"] },
    { country: "RS", text: "+381 11/324-5617", numbers: ["+381113245617"] },
    { country: "GR", text: "Τηλ. 210 8200 919", numbers: ["+302108200919"] },
    { country: null, text: "联系电话：13512116228", numbers: ["13512116228"] },
    { country: "JP", text: "電話番号：０３－３２６４－５６７１", numbers: ["+81332645671"] },
    { country: "IL", text: "טל: 03-6957361", numbers: ["+97236957361"] },
    { country: "SA", text: "هاتف: ٠١١٤٦٢٣٤٥٧", numbers: ["+966114623457"] },
    { country: "FR", text: "01.42.68.53.00", numbers: ["+33142685300"] },
    { country: "US", text: "212.736.5000", numbers: ["+12127365000"] },
    { country: "RU", text: "ИНН 7707083893, ОГРН 1027700132195, р/с 40702810938000060473", numbers: [] },
    {
      country: "RU",
      text: "с 2010-2024, 12.05.2023, 10-18 000 ₽, 2 000 000 рублей, №123456789",
      numbers: [],
    },
    { country: "RU", text: "артикул 9161234567", numbers: [] },
    { country: "GE", text: "ს/კ 404404404", numbers: [] },
    { country: "DE", text: "HRB 123456 B, USt-IdNr. DE123456789", numbers: [] },
    { country: "DE", text: "Telefax: 030 901820", numbers: [] },
    { country: "IN", text: "Fax No.: 011-26493287", numbers: [] },
    { country: "GR", text: "Φαξ: 210 8200 918", numbers: [] },
    { country: "PL", text: "NIP 525-21-32-456, REGON 016385243", numbers: [] },
    { country: null, text: "联系电话：13512116228\n备案号：19302010071", numbers: ["13512116228"] },
    { country: "US", text: "Order #2133734253", numbers: [] },
    { country: null, text: "54.726856, 20.499697 and 192.168.100.200", numbers: [] },
  ])("$text", ({ country, text, numbers }) => {
    expect(findNumbers(plain(text), country, nothing, pageBudget()).map(({ value }) => value)).toEqual(
      numbers,
    );
  });

  test.each([
    { text: "+7 (999) 999-99-99", quality: "dummy" },
    { text: "Phone: 123-456-7890", quality: "dummy" },
    { text: "+44 20 7946 0018", quality: "good" },
    { text: "Телефон: 75-83-83", quality: "incomplete" },
  ])("$text is $quality", ({ text, quality }) => {
    expect(findNumbers(plain(text), null, nothing, pageBudget())[0]).toMatchObject({ quality });
  });
});

test("a page that is nothing but digits is read as far as its budget goes", () => {
  const budget = { left: 3 };
  const text = plain("call +44 20 7946 0018 or +44 20 7946 0019; ".repeat(4));

  expect(findNumbers(text, null, { before: "", isCalledPhone: false }, budget)).toHaveLength(3);
  expect(findNumbers(text, null, { before: "", isCalledPhone: false }, budget)).toEqual([]);
});

describe("e-mail addresses in a text", () => {
  test.each([
    { text: "info@willow-bakery.co.ukPhone: 5", emails: ["info@willow-bakery.co.uk"] },
    { text: "почта@домен.рф", emails: ["почта@домен.рф"] },
    { text: "Электронная почтаinfo@tyoplyj-dom.ru", emails: ["info@tyoplyj-dom.ru"] },
    { text: "info [at] tischlerei-linde.de", emails: ["info@tischlerei-linde.de"] },
    { text: "info(собака)okna-perm.ru", emails: ["info@okna-perm.ru"] },
    { text: "anna at willow-bakery dot com", emails: ["anna@willow-bakery.com"] },
    { text: "logo@2x.png, 5f3a@sentry.io, meet at noon", emails: [] },
  ])("$text", ({ text, emails }) => {
    expect(emailsIn(text)).toEqual(emails);
  });

  test("Cloudflare's disguise", () => {
    expect(decodeCloudflare("543d3a323b14383d3a30317a3031")).toBe("info@linde.de");
    expect(decodeCloudflare("not hex")).toBe("");
  });
});

describe("what an address is", () => {
  test.each([
    {
      href: "https://wa.me/79128821536?text=Hi",
      type: "messenger",
      vendor: "whatsapp",
      value: "https://wa.me/79128821536",
    },
    {
      href: "https://api.whatsapp.com/send/?phone=%2B5493886031791&text",
      type: "messenger",
      vendor: "whatsapp",
      value: "https://wa.me/5493886031791",
    },
    { href: "https://t.me/+79128821536", type: "messenger", vendor: "telegram" },
    { href: "https://t.me/joinchat/AAAA", type: "social", vendor: "telegram" },
    { href: "viber://chat?number=%2B380671231005", type: "messenger", vendor: "viber" },
    { href: "https://www.messenger.com/t/100077", type: "messenger", vendor: "messenger" },
    { href: "https://m.me/bakery", type: "messenger", vendor: "messenger" },
    { href: "https://vk.me/bakery", type: "messenger", vendor: "vk" },
    { href: "https://www.facebook.com/profile.php?id=61572068584467", type: "social", vendor: "facebook" },
    { href: "https://vk.com/polynor_official", type: "social", vendor: "vk" },
    { href: "https://www.youtube.com/@polynor", type: "social", vendor: "youtube" },
    { href: "https://maps.app.goo.gl/abc", type: "map", vendor: "google" },
    { href: "https://yandex.ru/maps/org/firm/1049687057/", type: "map", vendor: "yandex" },
    { href: "https://2gis.ge/tbilisi/firm/1", type: "map", vendor: "2gis" },
    { href: "https://wego.here.com/directions/mix/Bakery-1000-Skopje", type: "map", vendor: "here" },
    { href: "https://map.naver.com/p/entry/place/1", type: "map", vendor: "naver" },
  ])("$href", ({ href, ...meaning }) => {
    expect(meaningOf(href, "")).toMatchObject(meaning);
  });

  test.each([
    "https://wa.me/?text=look",
    "https://t.me/share/url?url=x",
    "viber://forward?text=x",
    "https://www.facebook.com/sharer/sharer.php?u=x",
    "https://vk.com/share.php?url=x",
    "https://www.youtube.com/watch?v=abc",
    "https://www.instagram.com/p/abc/",
    "https://twitter.com/intent/tweet?text=x",
    "https://shop.example/facebook.com/firm",
    "https://notfacebook.com/firm",
  ])("%s is none of them", (href) => {
    expect(meaningOf(href, "")).toBeNull();
  });

  test.each([
    "https://www.facebook.com",
    "https://www.instagram.com/",
    "https://wa.me/[number]",
    "https://t.me/",
    "viber://chat?number=",
  ])("%s leads nowhere", (href) => {
    expect(meaningOf(href, "")).toMatchObject({ dead: "placeholder" });
  });

  test("the words decide between a chat and a channel", () => {
    expect(meaningOf("https://t.me/okna", "Наш канал")).toMatchObject({ type: "social" });
    expect(meaningOf("https://t.me/okna", "Написать в телеграм")).toMatchObject({ type: "messenger" });
  });
});

describe("channels of a page", () => {
  test("a number split between elements is one number", async () => {
    expect(
      await valuesOf(`<p><span>+7</span>&nbsp;<b>(812)</b> <i>309</i>-18-44</p>`, "phone", "ru"),
    ).toEqual(["+78123091844"]);
  });

  test("a link that dials another number than it shows: the shown one counts", async () => {
    const { distinct, dead } = await channelsOf(`<a href="tel:+4930123987">+49 30 901820</a>`, "de");

    expect(distinct).toMatchObject([{ type: "phone", value: "+4930901820", isClickable: false }]);
    expect(dead).toMatchObject([{ type: "phone", fault: "mismatch" }]);
  });

  test("an empty tel: link still shows its number", async () => {
    const { distinct, dead } = await channelsOf(`<a href="tel:">+49 30 901820</a>`, "de");

    expect(distinct).toMatchObject([{ value: "+4930901820", via: "text", isClickable: false }]);
    expect(dead).toMatchObject([{ fault: "placeholder" }]);
  });

  test("one link around two numbers dials the first", async () => {
    const { distinct } = await channelsOf(`<a href="tel:+4930901820">030 901820, 030 901821</a>`, "de");

    expect(distinct.map(({ value, isClickable }) => [value, isClickable]).sort()).toEqual([
      ["+4930901820", true],
      ["+4930901821", false],
    ]);
  });

  test("a licence's number is none", async () => {
    expect(
      await valuesOf(`<p>Лицензия № ЛО-77-01-012345, цена 90 000-95 000 за всё</p>`, "phone", "ru"),
    ).toEqual([]);
  });

  test("the national number beside its link is clickable", async () => {
    const { all } = await channelsOf(
      `<p>067 350 12 40 <a href="tel:+380673501240"><i>call</i></a></p>`,
      "uk",
    );

    expect(all.filter(({ type }) => type === "phone").every(({ isClickable }) => isClickable)).toBe(true);
  });

  test("a number in a WhatsApp link is no number to call", async () => {
    expect(await valuesOf(`<a href="https://wa.me/78123091844">+7 812 309-18-44</a>`, "phone", "ru")).toEqual(
      [],
    );
  });

  test("a label that touches the address of its link", async () => {
    const values = await valuesOf(
      "<p><span>E-Mail</span><span><a href='mailto:info@tischlerei-linde.de'>info@tischlerei-linde.de</a></span></p>",
      "email",
    );

    expect(values).toEqual(["info@tischlerei-linde.de"]);
  });

  test("two links whose addresses touch", async () => {
    const html =
      "<p><a href='mailto:anna@divadlo.cz'>anna@divadlo.cz</a><a href='mailto:post@divadlo.cz'>post@divadlo.cz</a></p>";

    expect(await valuesOf(html, "email")).toEqual(["anna@divadlo.cz", "post@divadlo.cz"]);
  });

  test("a template's number keeps every digit that it is written with", async () => {
    const html = "<p>Telefon: <a href='tel:+491234567890'>+49 123 4567890</a></p>";

    expect(await valuesOf(html, "phone", "de")).toEqual(["+491234567890"]);
  });

  test("mailto: with several addresses, a subject, and an address as a file", async () => {
    const { distinct, dead } = await channelsOf(
      `<p><a href="mailto:a@linde.de,b@linde.de?subject=Hi">Post</a></p><p><a href="c@linde.de">c@linde.de</a></p>`,
      "de",
    );

    expect(distinct.map(({ value, isPrefilled }) => [value, isPrefilled])).toEqual([
      ["a@linde.de", true],
      ["b@linde.de", true],
      ["c@linde.de", false],
    ]);
    expect(dead).toMatchObject([{ type: "email", fault: "broken" }]);
  });

  test("addresses as languages write them", async () => {
    for (const text of [
      "115419, Москва, 2-й Рощинский проезд, д. 8",
      "м. Київ, вул. Хрещатик, 22",
      "თბილისი, აღმაშენებლის 12",
      "Am Markt 5, 8010 Graz",
      "1600 Amber Parkway, Mountain View",
      "Av. Libertador 1234, Buenos Aires",
      "Chavchavadze 34, Tbilisi",
      "6720 Szeged, Kárász utca 9.",
      "Miskolc, Horváth Lajos u. 11.",
      "Masarykovo náměstí 4, Jihlava",
      "Ul. Lipowa 12, Lublin",
      "Bulevardul Unirii 15, București",
      "Lindvägen 22",
      "Prinsengracht 263",
      "Mannerheimintie 12 B",
      "Σταδίου 15, Αθήνα 105 61",
      "Ақтөбе қ., Абай көшесі, 57 үй",
      "18 rue de l’Église, Lyon",
      "194 Lê Lợi, Phường Bến Thành, Thành phố Hồ Chí Minh",
      "〒663-8152 兵庫県西宮市甲子園町5-7",
      "上海市浦东新区张江路100号",
      "서울시 강남구 테헤란로 123",
      "רחוב הרצל 24, חיפה",
      "D-3, 1st floor, Lotus Building, New Delhi",
    ]) {
      expect(await valuesOf(`<p>${text}</p>`, "address"), text).toHaveLength(1);
    }
    for (const text of [
      "В 2024 году на улицах города появилось 5 новых",
      "Дом 120 м2",
      "5 ways to improve your Place",
      "무료로 3일",
      "营业时间 9:00 至 18:00",
      "20 years on the road",
    ]) {
      expect(await valuesOf(`<p>${text}</p>`, "address"), text).toEqual([]);
    }
  });

  test("an address under its label, or broken over lines", async () => {
    for (const html of [
      "<h4>Adresa</h4><p>Lipová 37<br>Brno</p>",
      "<p>Adresa: Hlavní 123, Ostrava</p>",
      "<dl><dt>Мекенжай</dt><dd>Келес ауданы, Еңбекші 140</dd></dl>",
      "<div>📍</div><p>დიდი დიღომი, ბარონ დე ბაის #44</p>",
      "<div><p>г. Пермь,</p><p>Строительный проезд,</p><p>д. 7 а, корп. 35</p></div>",
    ]) {
      expect(await valuesOf(html, "address"), html).toHaveLength(1);
    }
    for (const html of [
      "<h4>Address</h4><p>Open 24/7</p>",
      "<h4>Address</h4><p>Open 24 hours</p>",
      "<p>📍 Опыт 10 лет</p>",
      "<div><p>Вам,</p><p>нашим клиентам,</p><p>скидка 7 %</p></div>",
    ]) {
      expect(await valuesOf(html, "address"), html).toEqual([]);
    }
  });

  test("hours as languages write them", async () => {
    for (const text of [
      "Пн — Пт с 9 до 18",
      "Щодня 9:00–20:00",
      "ორშ-შაბ: 10:00 - 18:00",
      "Mo–Fr 8–17 Uhr",
      "Mon-Fri 9-5",
      "24/7",
      "Lun-Vie 9h-18h",
      "Pondělí - Pátek: 7:00 - 16:00",
      "Luni - Vineri 9:00 - 17:00",
      "Maandag t/m vrijdag 9.00 - 17.30",
      "Hétfő–péntek 8:00–16:00",
      "Hafta içi 06:00 - 21:00",
      "PAZARTESİ - CUMARTESİ 09:00 - 18:00",
      "Her gün, 24 saat",
      "Каждый день: режим работы 24 часа",
      "Každý den od 9:00 do 18:00",
      "Ponedeljak - Petak 07:00 do 15:00",
      "Maandag t/m vrijdag 12:00 tot 17:30 uur",
      "Mån–Fre: 08–20",
      "Martedí 9:00 - 16:00",
      "İş Saatları: 09:00 - 20:00",
      "Δευτέρα - Παρασκευή 09:00 - 16:00",
      "א'-ה': 09:00-19:00",
      "الأحد - الخميس: 8:00 ص - 2:00 م",
      "يومياً من الساعة 9 صباحاً حتى 10 مساءً",
      "Thứ 2 - Thứ 6: 7h30 - 17h00",
      "営業時間：平日 9:00〜18:00",
      "周一至周五 上午9点-下午6点",
      "평일 오전 9시 - 오후 6시",
    ]) {
      expect(await valuesOf(`<p>${text}</p>`, "hours"), text).toHaveLength(1);
    }
    for (const text of [
      "Do 3-5 times",
      "Mar 5 - 12, 2024",
      "в среду 5-7 класс",
      "2-4 дня",
      "Доставка пн-пт 10:00-14:00",
      "We answer within 24 hours",
      "24 saat içinde yanıt veriyoruz",
      "Невозможно работать круглосуточно",
      "Wir sind nicht rund um die Uhr da",
      "ответим за 24 часа",
    ]) {
      expect(await valuesOf(`<p>${text}</p>`, "hours"), text).toEqual([]);
    }
  });

  test("hours in the cell after their day, under a heading", async () => {
    for (const html of [
      "<h2>Öppettider</h2><div>Måndag – Torsdag</div><div>kl. 11–21</div>",
      "<h2>Horário de funcionamento</h2><p>Segunda à Sexta</p><p>08:00 - 17:30</p>",
      "<h4>ساعات العمل</h4><h5>من السبت الي الخميس</h5><p>من الساعه 8 صباحا الي 12 ظهرا</p>",
    ]) {
      expect(await valuesOf(html, "hours"), html).toHaveLength(1);
    }
    const number = "<h2>График работы</h2><div>Пн-Пт</div><div>+375 (29) 526-13-16 или закажите звонок</div>";
    expect(await valuesOf(number, "hours")).toEqual([]);
  });

  test.each([
    { html: `<div class="item-button item-button_call">Заказать звонок</div>`, count: 1 },
    { html: `<div class="phone-btn"><span>Замовити дзвінок</span></div>`, count: 1 },
    { html: `<a href="/rappel">Demander un rappel</a>`, count: 1 },
    { html: `<button>Richiedi di essere richiamato</button>`, count: 1 },
    { html: `<button class="btn"><span class="button">Rückruf anfordern</span></button>`, count: 1 },
    { html: `<p>Заказать звонок можно на сайте</p>`, count: 0 },
    { html: `<div class="btn"><h3>Заказать звонок</h3></div>`, count: 0 },
  ])("$html asks for a call $count times", async ({ html, count }) => {
    expect((await channelsOf(html)).all.filter(({ type }) => type === "callback")).toHaveLength(count);
  });

  test("hidden blocks are there, unseen", async () => {
    const { all } = await channelsOf(`<div hidden><a href="mailto:a@linde.de">a@linde.de</a></div>`);

    expect(all).toMatchObject([{ type: "email", isSeen: false, isFirstScreen: false }]);
  });

  test("share links and icons without an address", async () => {
    const { all, dead } = await channelsOf(
      `<a href="#">Telegram</a><a href="#">Share on Facebook</a><a href="https://www.facebook.com/">f</a>`,
    );

    expect(all).toEqual([]);
    expect(dead.map(({ vendor, fault }) => [vendor, fault])).toEqual([
      ["telegram", "placeholder"],
      ["facebook", "placeholder"],
    ]);
  });

  test("document order, and one entry a thing in `distinct`", async () => {
    const { all, distinct } = await channelsOf(
      `<header><a href="tel:+4930901820">030 901820</a></header><p>post@linde.de</p><footer>+49 30 901820</footer>`,
      "de",
    );

    expect(all.map(({ type }) => type)).toEqual(["phone", "email", "phone"]);
    expect(distinct.map(({ type }) => type)).toEqual(["phone", "email"]);
  });
});

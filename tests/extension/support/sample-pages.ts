const page = (title: string, body: string, lang = "en") =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>body{font:18px/1.5 system-ui;margin:2rem auto;max-width:52rem}input,textarea{font:inherit;display:block}</style></head><body>${body}</body></html>`;

const header = (name: string) =>
  `<header><a href="/">${name}</a> <nav><a href="/">Home</a> <a href="/contact">Contact</a> <a href="/prices">Prices</a></nav></header>`;

/** A contact page with all a customer looks for. */
export const richContact = page(
  "Contact us | Reed & Son clock repairs",
  `${header("Reed & Son")}<main><h1>Contact us</h1>
  <p>Call <a href="tel:+442079460958">+44 20 7946 0958</a> or write to <a href="mailto:workshop@reedclocks.co.uk">workshop@reedclocks.co.uk</a>.</p>
  <p><a href="https://wa.me/442079460958">WhatsApp</a> <a href="https://t.me/reedclocks">Telegram</a></p>
  <p>Open Monday to Friday 9:00–18:00. We answer within one hour. Ask for Anna Reed, head of the workshop.</p>
  <address>12 Canal Street, London N1 7AB</address> <a href="https://maps.google.com/?q=12+Canal+Street+London">Route</a>
  <form action="/ask" method="post"><label for="name">Your name</label><input id="name" name="name" autocomplete="name" required>
  <label for="phone">Phone</label><input id="phone" name="phone" type="tel" autocomplete="tel">
  <label for="message">What happened to the clock?</label><textarea id="message" name="message" required></textarea>
  <button>Ask for a price</button></form></main>`,
);

/** A contact page with one way to make contact, as plain text. */
export const plainContact = page(
  "Contacts | Tick",
  `${header("Tick")}<main><h1>Contacts</h1><p>Phone: 020 7946 0111</p><p>We are happy to hear from you at any time that suits you.</p></main>`,
);

/** A contact page in Russian with some of it. */
export const russianContact = page(
  "Контакты | Маятник",
  `<header><a href="/">Маятник</a></header><main><h1>Контакты</h1><p>Телефон: <a href="tel:+73422140815">+7 (342) 214-08-15</a></p>
  <p>Почта: <a href="mailto:master@mayatnik.ru">master@mayatnik.ru</a></p><p>Работаем пн–пт с 9:00 до 18:00</p></main>`,
  "ru",
);

export const home = (name: string) =>
  page(
    `${name}: clocks repaired in three days`,
    `${header(name)}<main><h1>Clocks repaired in your street in three days</h1><p>We repair the clock while you watch. You pay £40 when it ticks.</p>
    <p>Since 1984 we have repaired 12,000 clocks, and nine out of ten owners come back to us with the next one.</p><a href="/contact">Ask for a price</a></main>`,
  );

/** Changes its address without loading anything, as single-page sites do. */
export const singlePage = page(
  "Single page",
  `<main><h1>First view</h1><p>Some words to read here.</p><button onclick="history.pushState({}, '', '/other-view'); document.querySelector('h1').textContent = 'Second view'">Go on</button></main>`,
);

/** One empty page. */
export const pricesPdf =
  "%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj trailer<</Root 1 0 R>>";

/** An error page that says what happened and where to go. */
export const missingPage = page(
  "Page not found | Reed & Son",
  `${header("Reed & Son")}<main><h1>We could not find this page</h1><p>It may have moved, or the address has a slip in it.</p>
  <p><a href="/">Go to the front page</a> <a href="/prices">See our prices</a> <a href="/contact">Ask us</a></p>
  <form action="/search"><label for="q">Search</label><input id="q" name="q" type="search"><button>Search</button></form></main>
  <footer><p>Reed & Son, 12 Canal Street</p><a href="tel:+442079460958">+44 20 7946 0958</a></footer>`,
);

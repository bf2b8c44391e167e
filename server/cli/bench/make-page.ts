/** Parts of a company's page, repeated until a page has about as many elements as wanted. Always the same for the same numbers. */
const THINGS = [
  "delivery",
  "repairs",
  "fittings",
  "training",
  "rentals",
  "inspections",
  "cleaning",
  "storage",
];

const card = (index: number) => {
  const thing = THINGS[index % THINGS.length]!;
  return `<article class="card"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Our ${thing}" width="240" height="120">
<h3>${thing[0]!.toUpperCase()}${thing.slice(1)} from £${20 + ((index * 7) % 90)}</h3>
<p>We do ${thing} in ${1 + (index % 4)} days, with a written guarantee of ${1 + (index % 3)} years. You pay when it is done.</p>
<ul><li>Free estimate</li><li>No hidden fees</li><li>Open on Saturday</li></ul><a class="button" href="/${thing}/${index}">Book ${thing}</a></article>`;
};

const quote = (index: number) =>
  `<blockquote><p>They answered in ${5 + (index % 20)} minutes and came the same day.</p><footer>Anna K., <cite>Street ${index + 1}</cite></footer></blockquote>`;

const row = (index: number) =>
  `<tr><td>${THINGS[index % THINGS.length]!}</td><td>£${10 + (index % 80)}</td><td>${1 + (index % 5)} days</td></tr>`;

/** What stands around the repeated parts. */
const FRAME_ELEMENTS = 53;

/** A page of a company with about the given number of elements. */
export function makePage(elements: number): string {
  const parts = Math.max(0, elements - FRAME_ELEMENTS);
  const cards = Math.round((parts * 0.7) / 9);
  const quotes = Math.round((parts * 0.1) / 4);
  const rows = Math.round((parts * 0.2) / 4);
  const list = (count: number, part: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => part(index)).join("\n");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>House services in London – Brightway</title>
<meta name="viewport" content="width=device-width"><meta name="description" content="Repairs, cleaning and deliveries in London.">
<style>body{font:16px/1.5 sans-serif;margin:0;color:#222}header,footer{background:#123;color:#fff;padding:16px}a{color:#06c}header a,footer a{color:#fff;margin-right:12px}
main{max-width:1100px;margin:auto;padding:24px}.cards{display:grid;grid-template-columns:repeat(3,1fr);gap:24px}.card{border:1px solid #ccc;padding:16px;border-radius:8px}
.button{display:inline-block;background:#06c;color:#fff;padding:10px 18px;border-radius:6px}label{display:block}table{width:100%;border-collapse:collapse}td{border-bottom:1px solid #ddd;padding:6px}</style></head>
<body><header><a href="/">Brightway</a><nav><a href="/prices">Prices</a><a href="/about">About us</a><a href="/contact">Contacts</a></nav><a href="tel:+442079460123">020 7946 0123</a></header>
<main><section><h1>House services in London, done within three days</h1><p>Tell us what is broken: we call back within ten minutes, and you know the price before we start.</p><a class="button" href="#order">Get a price</a></section>
<section><h2>What we do</h2><div class="cards">${list(cards, card)}</div></section>
<section><h2>What customers say</h2>${list(quotes, quote)}</section>
<section><h2>Prices</h2><table><thead><tr><th>Service</th><th>Price</th><th>Time</th></tr></thead><tbody>${list(rows, row)}</tbody></table></section>
<section id="order"><h2>Ask for a price</h2><form action="/send" method="post"><label for="name">Your name</label><input id="name" name="name" autocomplete="name" required>
<label for="phone">Phone</label><input id="phone" name="phone" type="tel" autocomplete="tel" required><label for="what">What is broken</label><textarea id="what" name="what"></textarea>
<label><input type="checkbox" name="agree" required> I agree to the <a href="/privacy">privacy policy</a></label><button>Get a price</button></form></section></main>
<footer><p>Brightway Ltd, 12 High Street, London N1 9GU</p><p>Open Mon–Sat 8:00–20:00</p><a href="mailto:hello@brightway.example">hello@brightway.example</a><a href="https://wa.me/442079460123">WhatsApp</a></footer></body></html>`;
}

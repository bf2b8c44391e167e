import { expect, test } from "vitest";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { page, snapshotOf } from "../../support/pages.ts";

const reviewsOf = async (html: string, lang = "en") =>
  deriveFacts(await snapshotOf(page(html, { lang }))).reviews;
const words = "They came on time, cleaned up after themselves, and the window closes like new.";

test.each([
  {
    name: "words, then signature",
    html: `<h2>Reviews</h2><p>${words}</p><p>Ann Lee</p><p>${words} Twice.</p><p>Tom Baker</p>`,
    authors: ["Ann Lee", "Tom Baker"],
  },
  {
    name: "signature, then words",
    html: `<h2>Reviews</h2><h3>Ann Lee</h3><p>${words}</p><h3>Tom Baker</h3><p>${words} Twice.</p>`,
    authors: ["Ann Lee", "Tom Baker"],
  },
  {
    name: "several paragraphs of one",
    html: `<h2>Reviews</h2><p>${words}</p><p>${words} Again.</p><p>Ann Lee</p>`,
    authors: ["Ann Lee"],
  },
  {
    name: "signed at the end of the words",
    html: `<h2>Reviews</h2><p>${words} — Ann, Leeds</p><p>${words} — Tom, York</p>`,
    authors: ["Ann, Leeds", "Tom, York"],
  },
  {
    name: "words in quotation marks, a dash and a name",
    html: `<h2>Get strong</h2><p>"${words}"</p><p>— Giorgi M., member since 2026</p>`,
    authors: ["Giorgi M., member since 2026"],
  },
  {
    name: "a slogan in quotation marks",
    html: `<h2>Get strong</h2><p>"${words}"</p><p>Opening hours</p>`,
    authors: [],
  },
  {
    name: "a line that calls is no signature",
    html: `<h2>Reviews</h2><p>${words}</p><p>Read more</p>`,
    authors: [],
  },
])("$name", async ({ html, authors }) => {
  expect((await reviewsOf(`<main>${html}</main>`)).items.map(({ author }) => author)).toEqual(authors);
});

test.each([
  ["4.8 out of 5, 214 reviews", 4.8, 214],
  ["★ 4,9 · 1 204 отзыва", 4.9, 1204],
  ["5/5", 5, null],
])("%s is a rating of %d by %s", async (text, value, count) => {
  expect((await reviewsOf(`<main><p>${text}</p></main>`)).rating).toMatchObject({ value, count });
});

test.each([
  [`<a href="https://g.page/r/abc/review">Google</a>`, ["google"]],
  [`<a href="https://www.google.com/maps/place/x">How to find us</a>`, []],
  [`<a href="https://www.google.com/maps/place/x">Our Google reviews</a>`, ["google"]],
  [`<a href="https://www.facebook.com/bright/reviews">Facebook</a>`, ["facebook"]],
])("%s leads to %j", async (html, vendors) => {
  expect((await reviewsOf(html)).platforms.map(({ vendor }) => vendor)).toEqual(vendors);
});

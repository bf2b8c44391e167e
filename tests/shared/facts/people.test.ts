import { expect, test } from "vitest";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { page, snapshotOf } from "../../support/pages.ts";
import { face } from "../../support/trust-fixtures.ts";

const peopleOf = async (html: string, lang = "en") =>
  deriveFacts(await snapshotOf(page(html, { lang }))).people;

test.each([
  {
    name: "card in a team",
    html: `<h2>Team</h2><div>${face(120)}<b>Mira</b><p>Pastry chef</p></div>`,
    names: ["Mira"],
  },
  {
    name: "card anywhere, with a role",
    html: `<div>${face(120)}<h3>Ірина Коваль</h3><p>Лікарка-терапевт</p></div>`,
    names: ["Ірина Коваль"],
  },
  {
    name: "name and role in one line",
    html: `<div>${face(120)}<p>Jonas Weber, Geschäftsführer</p></div>`,
    names: ["Jonas Weber"],
  },
  {
    name: "a service with a picture",
    html: `<div>${face(120)}<h3>Family Law</h3><p>Divorce</p></div>`,
    names: [],
  },
  {
    name: "a call in a team's box",
    html: `<h2>Our team</h2><div>${face(120)}<p>Book Now</p></div>`,
    names: [],
  },
  { name: "an icon is no face", html: `<div>${face(32)}<h3>Ann Lee</h3><p>Founder</p></div>`, names: [] },
])("$name", async ({ html, names }) => {
  expect((await peopleOf(`<main>${html}</main>`)).cards.map((card) => card.name)).toEqual(names);
});

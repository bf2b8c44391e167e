import { describe, expect, test } from "vitest";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { page, snapshotOf } from "../../support/pages.ts";

const overlaysOf = async (html: string) =>
  deriveFacts(
    await snapshotOf(
      page(`<h1>Bakery</h1><p>${"Bread every morning, warm and round. ".repeat(30)}</p>${html}`),
    ),
  ).overlays;

const box = (style: string, words: string, attributes = "") =>
  `<div ${attributes} style="position:fixed;background:#fff;${style}">${words}</div>`;

describe("what floats over a page", () => {
  test.each([
    [
      "consent by a manager's id",
      box(
        "left:0;right:0;bottom:0;height:120px",
        "We value your privacy <button>OK</button>",
        'id="onetrust-banner-sdk"',
      ),
      "consent",
    ],
    [
      "consent by its words alone",
      box(
        "left:0;bottom:0;width:400px;height:200px",
        "Мы используем файлы cookie, чтобы сайт работал. <button>Ок</button>",
      ),
      "consent",
    ],
    [
      "consent in Georgian",
      box(
        "left:0;bottom:0;width:400px;height:200px",
        "საიტი იყენებს ქუქი-ფაილებს. <button>თანხმობა</button>",
      ),
      "consent",
    ],
    [
      "a chat bubble by its name",
      box("right:20px;bottom:20px;width:60px;height:60px", "?", 'class="jivo-btn"'),
      "chat",
    ],
    [
      "a messenger's link",
      box("right:20px;bottom:20px;width:60px;height:60px", '<a href="https://wa.me/995555123456">WA</a>'),
      "chat",
    ],
    [
      "a header",
      '<header style="position:fixed;top:0;left:0;right:0;height:80px"><a href="/">Home</a></header>',
      "header",
    ],
    ["a question of age", box("inset:0", "<p>Вам исполнилось 18 лет?</p><button>Да</button>"), "age"],
    [
      "a window with a way to close it",
      box("left:300px;top:200px;width:700px;height:500px", "<p>Get a gift today</p><button>×</button>"),
      "dialog",
    ],
    [
      "a dialog by its role",
      box("left:300px;top:200px;width:300px;height:200px", "<p>Gift</p>", 'role="dialog" aria-modal="true"'),
      "dialog",
    ],
    ["a bar at the bottom", box("left:0;right:0;bottom:0;height:70px", '<a href="tel:+1">Call</a>'), "bar"],
    ["a floating button", box("left:20px;bottom:20px;width:50px;height:50px", "↑"), "floating"],
    ["a shade over everything", box("inset:0;opacity:0.5", ""), "backdrop"],
    ["a loading screen", box("inset:0", "", 'class="preloader"'), "loader"],
  ])("%s", async (_name, html, kind) => {
    expect((await overlaysOf(html)).map((overlay) => overlay.kind)).toEqual([kind]);
  });

  test("coverage is the share of the first screen", async () => {
    const [overlay] = await overlaysOf(
      box("left:0;top:0;width:640px;height:450px", "Sale <button>Close</button>"),
    );

    expect(overlay?.coverage).toBe(0.25);
    expect(overlay?.isSeen).toBe(true);
  });

  test("a page in a fixed frame is no overlay of itself", async () => {
    const snapshot = await snapshotOf(
      page(
        '<div style="position:fixed;inset:0;overflow:auto"><nav><a href="/a">About</a></nav><h1>App</h1><p>Everything scrolls in here.</p></div>',
      ),
    );

    expect(deriveFacts(snapshot).overlays).toEqual([]);
  });
});

import { expect, test } from "vitest";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { page, snapshotOf } from "../../support/pages.ts";

const widgetsOf = async (html: string) => deriveFacts(await snapshotOf(page(html))).widgets;

test.each([
  {
    html: `<script src="//code.jivosite.com/script/widget/x"></script>`,
    kind: "chat",
    vendor: "jivo",
    seenIn: "script",
  },
  {
    html: `<script>var s="https:\\/\\/embed.tawk.to\\/1\\/default";</script>`,
    kind: "chat",
    vendor: "tawk",
    seenIn: "inline",
  },
  {
    html: `<script src="https://cdn-ru.bitrix24.ru/b1/crm/site_button/loader_1.js"></script>`,
    kind: "chat",
    vendor: "bitrix24",
    seenIn: "script",
  },
  {
    html: `<script src="https://widgets.binotel.com/getcall/widgets/1.js"></script>`,
    kind: "callback",
    vendor: "binotel",
    seenIn: "script",
  },
  {
    html: `<iframe src="https://calendly.com/anna/30min"></iframe>`,
    kind: "booking",
    vendor: "calendly",
    seenIn: "frame",
  },
  {
    html: `<a href="https://n123.yclients.com/">Записаться</a>`,
    kind: "booking",
    vendor: "yclients",
    seenIn: "link",
  },
  {
    html: `<iframe src="https://yandex.ru/maps-reviews-widget/1"></iframe>`,
    kind: "reviews",
    vendor: "yandex",
    seenIn: "frame",
  },
  {
    html: `<script src="https://www.google.com/recaptcha/api.js"></script>`,
    kind: "captcha",
    vendor: "recaptcha",
    seenIn: "script",
  },
  {
    html: `<script src="https://mc.yandex.ru/metrika/tag.js"></script>`,
    kind: "analytics",
    vendor: "yandex",
    seenIn: "script",
  },
])("$vendor is a $kind", async ({ html, kind, vendor, seenIn }) => {
  expect(await widgetsOf(html)).toContainEqual(expect.objectContaining({ kind, vendor, seenIn }));
});

test("one entry a vendor and kind, the most telling place first", async () => {
  const widgets = await widgetsOf(
    `<a href="https://calendly.com/a">a</a><iframe src="https://calendly.com/a"></iframe><iframe src="https://calendly.com/b"></iframe>`,
  );

  expect(widgets).toMatchObject([{ vendor: "calendly", seenIn: "frame" }]);
});

test("hosts that only end alike, and links to a chat's own site, are none", async () => {
  expect(
    await widgetsOf(
      `<script src="https://notjivosite.com/x.js"></script><a href="https://www.tawk.to/">Tawk</a>`,
    ),
  ).toEqual([]);
});

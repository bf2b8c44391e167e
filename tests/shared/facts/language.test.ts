import { describe, expect, test } from "vitest";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { detectLanguage, scriptOf } from "../../../shared/facts/language.ts";
import { page, snapshotOf } from "../../support/pages.ts";

describe("language of a text", () => {
  test.each([
    ["The bread is ready in the morning and you can take it with you.", "en"],
    ["Das Brot ist am Morgen fertig, und Sie können es mitnehmen.", "de"],
    ["El pan está listo por la mañana y usted puede llevarlo con usted.", "es"],
    ["Le pain est prêt le matin et vous pouvez le prendre avec vous.", "fr"],
    ["Il pane è pronto la mattina e si può portare via con sé.", "it"],
    ["O pão está pronto de manhã e você pode levá-lo para casa.", "pt"],
    ["Chleb jest gotowy rano i można go zabrać ze sobą do domu.", "pl"],
    ["Chléb je hotový ráno a můžete si ho vzít s sebou, protože je čerstvý.", "cs"],
    ["Ekmek sabah hazır olur ve onu yanınızda götürebilirsiniz, çünkü bu bizim işimiz.", "tr"],
    ["Pâinea este gata dimineața și o puteți lua cu dumneavoastră.", "ro"],
    ["Het brood is klaar in de ochtend en je kunt het meenemen.", "nl"],
    ["Brödet är klart på morgonen och du kan ta det med dig.", "sv"],
    ["Leipä on valmis aamulla ja voit ottaa sen mukaan, mutta ei myöhemmin.", "fi"],
    ["A kenyér reggel kész van, és magával viheti, mert ez az egyik legjobb.", "hu"],
    ["Bánh mì có vào buổi sáng và bạn có thể mang về nhà.", "vi"],
    ["Roti ini sudah siap pada pagi hari dan Anda bisa membawanya untuk keluarga.", "id"],
    ["Çörək səhər hazır olur və siz onu özünüzlə apara bilərsiniz.", "az"],
    ["Хлеб готов утром, и вы можете взять его с собой.", "ru"],
    ["Хліб готовий уранці, і ви можете взяти його з собою.", "uk"],
    ["Хлеб гатовы раніцай, і вы можаце ўзяць яго з сабой.", "be"],
    ["Хлябът е готов сутрин и можете да го вземете със себе си.", "bg"],
    ["Хлеб је готов ујутру и можете да га понесете са собом.", "sr"],
    ["Лебот е готов наутро и можете да го земете со вас, кој и да сте.", "mk"],
    ["Нан таңертең дайын болады және сіз оны өзіңізбен ала аласыз.", "kk"],
    ["პური დილით მზად არის და შეგიძლიათ თან წაიღოთ.", "ka"],
    ["Το ψωμί είναι έτοιμο το πρωί.", "el"],
    ["Հացը պատրաստ է առավոտյան։", "hy"],
    ["הלחם מוכן בבוקר ואפשר לקחת אותו.", "he"],
    ["الخبز جاهز في الصباح ويمكنك أخذه معك.", "ar"],
    ["نان صبح آماده است و می‌توانید آن را با خود ببرید چون گرم است.", "fa"],
    ["रोटी सुबह तैयार है।", "hi"],
    ["ขนมปังพร้อมในตอนเช้า", "th"],
    ["빵은 아침에 준비됩니다.", "ko"],
    ["パンは朝に焼き上がります。", "ja"],
    ["面包早上就好了。", "zh"],
  ])("%s → %s", (text, code) => {
    expect(detectLanguage(text).code).toBe(code);
  });

  test.each([
    { name: "a hint breaks a tie", text: "Заказать доставку на завтра", hint: "uk", code: "uk" },
    { name: "a hint of another script is not believed", text: "Хлеб готов утром", hint: "en", code: "ru" },
    {
      name: "filler text is no language",
      text: "Lorem ipsum dolor sit amet, consectetur adipiscing elit",
      hint: "de",
      code: "de",
    },
    {
      name: "Serbian in Latin letters",
      text: "Hleb je gotov ujutru i možete da ga ponesete",
      hint: "sr",
      code: "sr",
    },
    {
      name: "Croatian stays Croatian",
      text: "Kruh je gotov ujutro i možete ga ponijeti",
      hint: "hr",
      code: "hr",
    },
    { name: "a language without words here", text: "Páxina non atopada", hint: "gl", code: "gl" },
    {
      name: "a language without words here over another's text",
      text: "The bread is ready in the morning and you can take it with you.",
      hint: "ga",
      code: "en",
    },
    { name: "a sign-in is no English", text: "Login", hint: "pt", code: "pt" },
    { name: "Urdu", text: "صفحہ نہیں ملا", hint: "ur", code: "ur" },
    { name: "nothing to read", text: "12 345", hint: "", code: "und" },
    {
      name: "brand names do not make a Georgian page English",
      text: "WhatsApp Instagram Facebook Telegram პური დილით მზად არის",
      hint: "",
      code: "ka",
    },
  ])("$name", ({ text, hint, code }) => {
    expect(detectLanguage(text, hint).code).toBe(code);
  });

  test("script of most letters", () => {
    expect(scriptOf("Хлеб от Brothaus")).toBe("cyrillic");
    expect(scriptOf("12 + 3")).toBeNull();
  });
});

describe("language of a page", () => {
  test.each([
    {
      name: "a template's lang=en over Russian text",
      html: page("<main><p>Мы печём хлеб ночью, и вы можете забрать его утром.</p></main>", { lang: "en" }),
      expected: { code: "ru", basis: "words" },
    },
    {
      name: "an English page whose footer links to a Russian one",
      html: page(
        "<main><p>We bake at night and you can take your bread in the morning with all the family, while it is still warm from the oven of our house.</p></main><footer><a href='/ru'>Русская версия сайта для наших покупателей и друзей</a></footer>",
      ),
      expected: { code: "en" },
    },
    {
      name: "almost no words: the declared language",
      html: page("<main><p>404</p></main>", { lang: "de" }),
      expected: { code: "de", basis: "declared" },
    },
    ...[
      ["cz", "cs"],
      ["nb", "no"],
      ["geo", "ka"],
      ["fil", "tl"],
    ].map(([lang = "", code = ""]) => ({
      name: `almost no words: ${lang} stands for ${code}`,
      html: page("<main><p>404</p></main>", { lang }),
      expected: { code, basis: "declared" },
    })),
    {
      name: "almost no words: what is declared is no language",
      html: page("<main><p>404</p></main>", { lang: "constructor" }),
      expected: { code: "und" },
    },
    {
      name: "almost no words: the address",
      html: page("<main><p>404</p></main>", { lang: "" }),
      url: "https://shop.example/ka/missing",
      expected: { code: "ka" },
    },
    {
      name: "a Ukrainian page declared Russian",
      html: page(
        "<main><p>Ми печемо хліб уночі, і ви можете забрати його вранці для всієї родини.</p></main>",
        { lang: "ru" },
      ),
      expected: { code: "uk" },
    },
  ])("$name", async ({ html, url, expected }) => {
    const { language } = deriveFacts(await snapshotOf(html, url ? { url } : {}));

    expect(language).toMatchObject(expected);
  });
});

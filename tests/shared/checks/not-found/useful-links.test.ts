import { usefulLinks } from "../../../../shared/checks/not-found/useful-links.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(usefulLinks, [
  {
    case: "pass",
    name: "three popular sections under the message",
    html: `<h1>Page not found</h1><ul><li><a href="/sofas">Sofas</a><li><a href="/beds">Beds</a><li><a href="/delivery">Delivery</a></ul>`,
    score: 1,
  },
  {
    case: "partial",
    name: "one other place",
    html: `<h1>Страница не найдена</h1><a href="/">На главную</a> <a href="/catalog">Каталог</a>`,
    lang: "ru",
    score: 0.4,
  },
  {
    case: "partial",
    name: "a whole map of the site",
    html: `<h1>Страница не найдена</h1><a href="/p0">Раздел 0</a> <a href="/p1">Раздел 1</a> <a href="/p2">Раздел 2</a> <a href="/p3">Раздел 3</a> <a href="/p4">Раздел 4</a> <a href="/p5">Раздел 5</a> <a href="/p6">Раздел 6</a> <a href="/p7">Раздел 7</a> <a href="/p8">Раздел 8</a> <a href="/p9">Раздел 9</a> <a href="/p10">Раздел 10</a> <a href="/p11">Раздел 11</a> <a href="/p12">Раздел 12</a> <a href="/p13">Раздел 13</a> <a href="/p14">Раздел 14</a> <a href="/p15">Раздел 15</a> <a href="/p16">Раздел 16</a> <a href="/p17">Раздел 17</a> <a href="/p18">Раздел 18</a> <a href="/p19">Раздел 19</a> <a href="/p20">Раздел 20</a> <a href="/p21">Раздел 21</a> <a href="/p22">Раздел 22</a> <a href="/p23">Раздел 23</a> <a href="/p24">Раздел 24</a> <a href="/p25">Раздел 25</a> <a href="/p26">Раздел 26</a> <a href="/p27">Раздел 27</a> <a href="/p28">Раздел 28</a> <a href="/p29">Раздел 29</a> `,
    lang: "ru",
    score: 0.6,
    evidence: "site-map",
  },
  {
    case: "fail",
    name: "only the front page",
    html: `<h1>გვერდი ვერ მოიძებნა</h1><a href="/">მთავარი</a>`,
    lang: "ka",
    score: 0,
  },
  {
    case: "adversarial",
    name: "the menu is not an offer",
    html: `<header><a href="/"><img alt="Lotos" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="120" height="40"></a><nav><a href="/uslugi">Услуги</a> <a href="/ceny">Цены</a> <a href="/kontakty">Контакты</a></nav></header><h1>Страница не найдена</h1>`,
    lang: "ru",
    score: 0,
  },
  {
    case: "cannot-tell",
    name: "the links could not be read",
    html: `<h1>Сторінку не знайдено</h1>`,
    lang: "uk",
    without: ["links"],
    outcome: "cannot-tell",
  },
]);

import { emptyPraise } from "../../../../shared/checks/copy/empty-praise.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "./prose.ts";

describeCheck(emptyPraise, [
  { case: "pass", name: "plain words", lang: "uk", html: `<main>${prose.uk}</main>`, score: 1 },
  {
    case: "fail",
    name: "praise that fits any rival",
    lang: "ru",
    html: `<main>${prose.ru}<p>Мы команда профессионалов с индивидуальным подходом. Высокое качество, широкий ассортимент, гибкая система скидок и доступные цены.</p></main>`,
    score: [0, 0.2],
    evidence: "индивидуальным подходом",
  },
  {
    case: "fail",
    name: "praise in Georgian",
    lang: "ka",
    html: `<main>${prose.ka}<p>უნიკალური და ინოვაციური მიდგომა, მაღალი ხარისხი, პროფესიონალთა გუნდი, ხელმისაწვდომი ფასები.</p></main>`,
    score: [0, 0.49],
  },
  {
    case: "adversarial",
    name: "praise with a number beside it, and a customer's own",
    lang: "de",
    html: `<main>${prose.de}<p>Langjährige Erfahrung: seit 1954 am Markt.</p><blockquote><p>Erstklassig, einzigartig, innovativ!</p></blockquote></main>`,
    score: 1,
  },
  {
    case: "cannot-tell",
    name: "too little text",
    html: "<main><p>World-class innovative bread.</p></main>",
    outcome: "cannot-tell",
    reason: "too-few-words",
  },
  {
    case: "fail",
    name: "the praise of lawyers and consultants is as empty as a shop's",
    html: "<main><p>Our distinguished advocates bring tenacious advocacy and meticulous care to every matter. Decades of expertise and a full spectrum of bespoke counsel stand under one roof. We work until the best possible outcome is reached, to the highest standards, with tireless attention to detail. Renowned and reputable, we take on cases that others send away, and we stay with you from the first letter to the last day in court, whatever the other side may try to do about it, and however long it may take us all.</p></main>",
    score: 0,
    evidence: "distinguished",
  },
  {
    case: "adversarial",
    name: "customers may praise as they like, in paragraphs too",
    html: `<main>${prose.en}<section class="testimonials"><h2>What our customers say</h2><div class="testimonial"><p>Exceptional bread, outstanding service and unparalleled attention to every detail of our wedding, thank you all.</p><span>Ann Miller</span></div><div class="testimonial"><p>An extraordinary bakery with a premier team, our whole office has enjoyed it every single morning.</p><span>Tom Baker</span></div></section></main>`,
    score: 1,
  },
]);

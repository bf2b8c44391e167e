import { soundAndMotion } from "../../../../shared/checks/first-impression/sound-and-motion.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(soundAndMotion, [
  {
    case: "pass",
    name: "a film that waits",
    html: `<h1>Film</h1><video src="/a.mp4" controls width="300" height="200"></video>`,
    score: 1,
  },
  {
    case: "fail",
    name: "music by itself",
    html: `<h1>Свадьба</h1><audio src="/a.mp3" autoplay></audio>`,
    lang: "ru",
    score: 0,
    evidence: "plays-sound",
  },
  {
    case: "fail",
    name: "a framed film with sound",
    html: `<h1>Imagefilm</h1><iframe src="https://www.youtube.com/embed/x?autoplay=1" width="400" height="300"></iframe>`,
    lang: "de",
    score: 0,
  },
  {
    case: "partial",
    name: "moving text",
    html: `<marquee>ფასდაკლება 20 პროცენტი</marquee>`,
    lang: "ka",
    score: 0.4,
    evidence: "moving-text",
  },
  {
    case: "adversarial",
    name: "a silent film behind the heading disturbs nobody",
    html: `<video src="/a.mp4" autoplay muted loop width="300" height="200"></video><h1>Вікна</h1>`,
    lang: "uk",
    score: 1,
  },
  {
    case: "cannot-tell",
    name: "the skeleton of the page could not be read",
    html: `<h1>Shop</h1>`,
    without: ["elements"],
    outcome: "cannot-tell",
  },
]);

import { videoProof } from "../../../../shared/checks/trust/video-proof.ts";
import { describeCheck } from "../../../support/check-cases.ts";

const frame = `<iframe src="https://www.youtube.com/embed/abc123xyz00" width="400" height="220"></iframe>`;

describeCheck(videoProof, [
  {
    case: "pass",
    name: "a video among the reviews",
    html: `<main><h2>What our clients say</h2>${frame}</main>`,
    score: 1,
  },
  {
    case: "pass",
    name: "the team on video",
    lang: "ru",
    html: `<main><h2>Наша команда</h2><video src="/team.mp4" controls width="400" height="220"></video></main>`,
    score: 1,
  },
  {
    case: "partial",
    name: "behind a link",
    lang: "uk",
    html: `<main><h2>Відгуки</h2><a href="https://youtu.be/abc123xyz00">Дивитися відеовідгук</a></main>`,
    score: 0.6,
    evidence: "linked-video",
  },
  {
    case: "fail",
    name: "a video of something else",
    lang: "de",
    html: `<main><h2>Unsere Werkstatt</h2>${frame}</main>`,
    score: 0.3,
    evidence: "elsewhere",
  },
  { case: "fail", name: "none", html: `<main><h2>Bread</h2><p>Fresh every morning.</p></main>`, score: 0 },
  {
    case: "not-applicable",
    name: "not expected and none",
    lang: "ka",
    html: `<p>ამბავი</p>`,
    expected: false,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a silent backdrop shows nobody",
    html: `<main><h2>Our team</h2><video src="/waves.mp4" autoplay muted loop width="800" height="400"></video></main>`,
    score: 0,
  },
]);

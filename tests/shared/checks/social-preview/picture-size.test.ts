import { pictureSize } from "../../../../shared/checks/social-preview/picture-size.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(pictureSize, [
  {
    case: "pass",
    name: "1200 by 630",
    head: `<meta property="og:image" content="https://s.example/a.png"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">`,
    html: "<p>x</p>",
    score: 1,
  },
  {
    case: "partial",
    name: "600 by 315",
    head: `<meta property="og:image" content="https://s.example/a.png"><meta property="og:image:width" content="600"><meta property="og:image:height" content="315">`,
    html: "<p>x</p>",
    score: 0.7,
  },
  {
    case: "fail",
    name: "a thumbnail",
    head: `<meta property="og:image" content="https://s.example/a.png"><meta property="og:image:width" content="120"><meta property="og:image:height" content="60">`,
    html: "<p>x</p>",
    score: 0,
  },
  {
    case: "cannot-tell",
    name: "no size declared",
    head: `<meta property="og:image" content="https://s.example/a.png">`,
    html: "<p>x</p>",
    outcome: "cannot-tell",
    reason: "size-undeclared",
  },
  {
    case: "adversarial",
    name: "a large square is cropped",
    head: `<meta property="og:image" content="https://s.example/a.png"><meta property="og:image:width" content="1500"><meta property="og:image:height" content="1500">`,
    html: "<p>x</p>",
    score: 0.6,
  },
]);

import { zoom } from "../../../../shared/checks/first-impression/zoom.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(zoom, [
  { case: "pass", name: "nothing forbids it", html: `<h1>Shop</h1>`, score: 1 },
  {
    case: "fail",
    name: "zooming is switched off",
    html: `<!doctype html><html lang="ka"><head><meta name="viewport" content="width=device-width, user-scalable=no"></head><body><h1>მაღაზია</h1></body></html>`,
    score: 0,
  },
  {
    case: "fail",
    name: "not even twofold",
    html: `<!doctype html><html lang="ru"><head><meta name="viewport" content="width=device-width, maximum-scale=1.0"></head><body><h1>Лавка</h1></body></html>`,
    score: 0,
  },
  {
    case: "not-applicable",
    name: "no tag that could forbid it",
    html: `<!doctype html><html lang="de"><body><h1>Laden</h1></body></html>`,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "fivefold is enough",
    html: `<!doctype html><html lang="uk"><head><meta name="viewport" content="width=device-width, maximum-scale=5"></head><body><h1>Крамниця</h1></body></html>`,
    score: 1,
  },
]);

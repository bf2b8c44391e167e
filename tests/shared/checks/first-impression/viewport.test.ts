import { viewport } from "../../../../shared/checks/first-impression/viewport.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(viewport, [
  {
    case: "pass",
    name: "fits the width of the device",
    html: `<h1>Shop</h1>`,
    score: 1,
    evidence: "device-width",
  },
  {
    case: "fail",
    name: "no tag",
    html: `<!doctype html><html lang="ru"><head><title>Окна</title></head><body><h1>Окна</h1></body></html>`,
    score: 0,
    evidence: "no-viewport",
  },
  {
    case: "fail",
    name: "a fixed width",
    html: `<!doctype html><html lang="de"><head><meta name="viewport" content="width=1024"></head><body><h1>Fenster</h1></body></html>`,
    score: 0,
    evidence: "fixed-width",
  },
  {
    case: "adversarial",
    name: "written carelessly, understood all the same",
    html: `<!doctype html><html lang="uk"><head><meta name="Viewport" content="initial-scale=1.0; WIDTH = device-width"></head><body><h1>Вікна</h1></body></html>`,
    score: 1,
  },
  {
    case: "cannot-tell",
    name: "the head could not be read",
    html: `<h1>ფანჯრები</h1>`,
    lang: "ka",
    without: ["document"],
    outcome: "cannot-tell",
  },
]);

import { pictures } from "../../../../shared/checks/first-impression/pictures.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(pictures, [
  {
    case: "pass",
    name: "every picture loads",
    html: `<img  alt="Фото" width="300" height="200" src="data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%27400%27 height=%27300%27/%3E">`,
    score: 1,
  },
  {
    case: "fail",
    name: "a picture that does not load",
    html: `<h1>Фото работ</h1><img src="/img/divan.jpg" alt="Диван" width="300" height="200">`,
    lang: "ru",
    score: 0,
    evidence: "Диван",
  },
  {
    case: "partial",
    name: "one of many is missing",
    html: `<img  alt="Фото" width="60" height="40" src="data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%27400%27 height=%27300%27/%3E"><img  alt="Фото" width="60" height="40" src="data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%27400%27 height=%27300%27/%3E"><img  alt="Фото" width="60" height="40" src="data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%27400%27 height=%27300%27/%3E"><img  alt="Фото" width="60" height="40" src="data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%27400%27 height=%27300%27/%3E"><img  alt="Фото" width="60" height="40" src="data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%27400%27 height=%27300%27/%3E"><img  alt="Фото" width="60" height="40" src="data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%27400%27 height=%27300%27/%3E"><img  alt="Фото" width="60" height="40" src="data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%27400%27 height=%27300%27/%3E"><img  alt="Фото" width="60" height="40" src="data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%27400%27 height=%27300%27/%3E"><img  alt="Фото" width="60" height="40" src="data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%27400%27 height=%27300%27/%3E"><img  alt="Фото" width="60" height="40" src="data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%27400%27 height=%27300%27/%3E"><img  alt="Фото" width="60" height="40" src="data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%27400%27 height=%27300%27/%3E"><img  alt="Фото" width="60" height="40" src="data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%27400%27 height=%27300%27/%3E"><img src="/img/x.jpg" alt="Photo" width="60" height="40">`,
    score: 0.4,
  },
  {
    case: "not-applicable",
    name: "a page without pictures",
    html: `<h1>ფასები</h1>`,
    lang: "ka",
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a counter's pixel that a blocker stopped is no picture",
    html: `<h1>Werkstatt</h1><img src="https://mc.yandex.ru/watch/1" width="1" height="1" alt="">`,
    lang: "de",
    outcome: "not-applicable",
  },
]);

import { team } from "../../../../shared/checks/trust/team.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { face } from "../../../support/trust-fixtures.ts";

const card = (name: string, role: string, picture = face(120)) =>
  `<div>${picture}<h3>${name}</h3><p>${role}</p></div>`;

describeCheck(team, [
  {
    case: "pass",
    name: "two people with faces, names and roles",
    html: `<main><h2>Our team</h2>${card("Ann Lee", "Founder")}${card("Tom Baker", "Head mechanic")}</main>`,
    score: 1,
    evidence: "Tom Baker",
  },
  {
    case: "pass",
    name: "cards without a heading",
    lang: "ru",
    html: `<main>${card("Анна Петрова", "Врач-стоматолог")}${card("Олег Смирнов", "Хирург")}</main>`,
    score: 1,
  },
  {
    case: "pass",
    name: "Georgian doctors",
    lang: "ka",
    html: `<main><h2>ჩვენი გუნდი</h2>${card("ნინო ბერიძე", "ექიმი")}${card("გიორგი მაისურაძე", "ადმინისტრატორი")}</main>`,
    score: 1,
  },
  {
    case: "partial",
    name: "one person",
    lang: "de",
    html: `<main>${card("Jonas Weber", "Inhaber")}</main>`,
    score: 0.7,
    evidence: "one-person",
  },
  {
    case: "partial",
    name: "names without faces",
    lang: "uk",
    html: `<main><h2>Команда</h2>${card("Ірина Коваль", "Майстриня", "")}</main>`,
    score: 0.5,
    evidence: "faceless",
  },
  {
    case: "fail",
    name: "a picture from a stock",
    html: `<main><h2>Our team</h2><div><div style="width:120px;height:120px;background-image:url(https://img.freepik.com/a.jpg)"></div><h3>Ann Lee</h3><p>Manager</p></div></main>`,
    score: 0.3,
    evidence: "stock",
  },
  {
    case: "fail",
    name: "only a link",
    lang: "ru",
    html: `<nav><a href="/about">О компании</a></nav><p>Делаем окна для вашего дома.</p>`,
    score: 0.3,
    evidence: "link-only",
  },
  {
    case: "fail",
    name: "nobody",
    html: `<main><p>We build boats of wood for people who row.</p></main>`,
    score: 0,
    evidence: "absent",
  },
  {
    case: "not-applicable",
    name: "not expected and none",
    html: `<p>A story.</p>`,
    expected: false,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "customers among the reviews are not the team",
    html: `<main><h2>Reviews</h2><div>${face(120)}<p>They repaired my bike in a day and told me honestly what could wait.</p><p>Ann Lee</p><p>Marketing director</p></div></main>`,
    score: 0,
  },
  {
    case: "adversarial",
    name: "services with pictures are no people",
    html: `<main><div>${face(120)}<h3>Family Law</h3><p>Divorce and custody</p></div><div>${face(120)}<h3>Corporate Law</h3><p>Contracts</p></div></main>`,
    score: 0,
  },
]);

import { html, raw } from "hono/html";
import { dayOf } from "../../shared/audit/calendar-day.ts";
import { createWords } from "../../shared/words/create-words.ts";
import type { Words } from "../../shared/words/interface.ts";
import type { ReportContent } from "./report-content.ts";
import { REPORT_STYLE } from "./report-style.ts";
import { strengthsOf, summaryOf } from "./summary.ts";

/** A page that could not be scored, with why. */
export interface SkippedPage {
  url: string;
  reason: string;
}

type Markup = ReturnType<typeof html>;

/** A published report as one page without scripts, to read, to send, to print. What pages and people said is text in it, never markup. */
export async function toHtml(
  content: ReportContent,
  hash: string,
  skipped: readonly SkippedPage[] = [],
): Promise<string> {
  const words = createWords(content.language);
  const { name, language, sites, madeAt, logo } = content;
  const own = sites.find(({ isOwn }) => isOwn);
  const rivals = sites.filter(({ isOwn }) => !isOwn).map((site) => site.name);
  const page = html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${name}</title><style>${raw(REPORT_STYLE)}</style></head>
<body>
<header>
${logo === null ? "" : html`<img class="logo" src="${logo}" alt="">`}
<p class="kicker">${words.t("reports:page.heading")} · ${words.t("reports:page.made", { day: words.day(dayOf(madeAt)) })}</p>
<h1>${name}</h1>
<p>${own ? standBeside(own.name, rivals, words) : ""}</p>
</header>
<main>
${indexes(content, words)}
<section><h2>${words.t("reports:page.summary")}</h2>
<ul class="summary">${summaryOf(content, words).map((sentence) => html`<li>${sentence}</li>`)}</ul>
<p class="mute">${words.t("reports:page.index-means")} ${words.t("reports:page.levels")}</p></section>
${firstFixes(content, words)}
${strengths(content, words)}
${picture(content.pictures.radar, words, "radar")}
${matrix(content, words)}
${lacks(content, words)}
${chains(content, words)}
${content.pictures.trend ? html`<section><h2>${words.t("reports:page.trend")}</h2>${picture(content.pictures.trend, words)}</section>` : ""}
${plan(content, words)}
${picture(content.pictures.map, words)}
${pages(content, words)}
${notScored(skipped, words)}
</main>
<footer><p>${words.t("reports:page.how-means", { version: content.rubric.version, hash: content.rubric.hash })}</p>
<p>${words.t("reports:page.hash", { hash })} · Tenpoint</p></footer>
</body></html>`;
  return String(await page);
}

const standBeside = (own: string, rivals: readonly string[], words: Words) =>
  rivals.length > 0
    ? words.t("reports:page.against", { own, rivals: rivals.join(", ") })
    : words.t("reports:page.alone", { own });

function indexes({ sites }: ReportContent, words: Words): Markup {
  return html`<ul class="indexes">${sites.map(
    ({ name, isOwn, index, judged, of }) => html`<li class="${isOwn ? "own" : ""}">
<span>${isOwn ? `${words.t("reports:page.you")} · ${name}` : name}</span>
<b>${words.score(index)}</b>${pips(index)}
<span class="small mute">${words.t("common:coverage.judged", { decided: judged, total: of })}</span></li>`,
  )}</ul>`;
}

/** The product's sign: ten pips filled to the score, the tenth left open. */
function pips(score: number | null): Markup {
  const pip = (at: number) => {
    const filled = Math.max(0, Math.min(1, (score ?? 0) - at));
    const open =
      at === 9 ? html` stroke="#8d8f88" stroke-dasharray="2 2" fill="none"` : html` fill="#e6e6df"`;
    const full =
      filled > 0
        ? html`<rect x="${at * 18}" y="0" width="${(filled * 15).toFixed(1)}" height="10" rx="3" fill="#3a35e0"/>`
        : "";
    return html`<rect x="${at * 18 + (at === 9 ? 0.5 : 0)}" y="${at === 9 ? 0.5 : 0}" width="${at === 9 ? 14 : 15}" height="${at === 9 ? 9 : 10}" rx="3"${open}/>${full}`;
  };
  return html`<svg class="pips" viewBox="0 0 178 10" aria-hidden="true">${Array.from({ length: 10 }, (_, at) => pip(at))}</svg>`;
}

function firstFixes({ fixes }: ReportContent, words: Words): Markup {
  return html`<section><h2>${words.t("reports:page.first")}</h2>
${
  fixes.length === 0
    ? html`<p>${words.t("reports:page.first-none")}</p>`
    : html`<p class="mute">${words.t("reports:page.first-means")}</p>
<table class="fixes"><thead><tr><th scope="col">${words.t("reports:page.gain")}</th><th scope="col">${words.t("reports:page.fix")}</th><th scope="col">${words.t("reports:page.where")}</th></tr></thead>
<tbody>${fixes.map(
        ({
          title,
          poor,
          fix,
          index,
          touchpoint,
          urls,
        }) => html`<tr><td class="gain">${words.hundredths(index)}</td>
<td><b>${title}</b><br>${poor} ${fix}</td><td>${touchpoint}${urls.slice(0, URLS_SHOWN).map((url) => html`<br><span class="small mute path">${pathOf(url)}</span>`)}${urls.length > URLS_SHOWN ? html`<br><span class="small mute">${words.t("reports:page.more", { count: urls.length - URLS_SHOWN })}</span>` : ""}</td></tr>`,
      )}</tbody></table>`
}</section>`;
}

function strengths(content: ReportContent, words: Words): Markup | string {
  const good = strengthsOf(content);
  if (good.length === 0) return "";
  return html`<section><h2>${words.t("reports:page.strong")}</h2><p class="mute">${words.t("reports:page.strong-means")}</p>
<ul>${good.map(({ name, score }) => html`<li><b>${name}</b>, ${words.score(score)}</li>`)}</ul></section>`;
}

function matrix({ rows, sites }: ReportContent, words: Words): Markup | string {
  const judged = rows.filter(({ cells }) => cells.some(({ state }) => state !== "unjudged"));
  if (judged.length === 0) return "";
  const head = [
    words.t("dashboard:matrix.touchpoint"),
    words.t("reports:page.importance"),
    ...sites.map(({ name, isOwn }) => (isOwn ? words.t("reports:page.you") : name)),
    words.t("reports:page.gap"),
  ];
  return html`<section><h2>${words.t("reports:page.matrix")}</h2><p class="mute">${words.t("reports:page.matrix-means")}</p>
<div class="wide"><table><thead><tr>${head.map((title, at) => html`<th scope="col" class="${at === 0 ? "" : "figure"}">${title}</th>`)}</tr></thead>
<tbody>${judged.map(
    ({
      name,
      importance,
      cells,
      gap,
    }) => html`<tr><th scope="row">${name}</th><td class="figure">${importance}</td>
${sites.map(({ id }) => {
  const cell = cells.find(({ siteId }) => siteId === id);
  if (cell?.state === "absent")
    return html`<td class="figure negative">${words.t("reports:page.not-there")}</td>`;
  return html`<td class="figure ${cell?.level ?? ""}">${cell?.state === "scored" ? words.score(cell.score) : "·"}</td>`;
})}<td class="figure">${gapText(gap, words)}</td></tr>`,
  )}</tbody></table></div></section>`;
}

function gapText(gap: number | null, words: Words): string {
  if (gap === null) return "";
  return gap === 0 ? words.score(0) : words.signed(gap);
}

function lacks({ lacks: found, sites: all }: ReportContent, words: Words): Markup {
  const isOneRival = all.filter(({ isOwn }) => !isOwn).length === 1;
  return html`<section><h2>${words.t("reports:page.lacks")}</h2>
${
  found.length === 0
    ? html`<p>${words.t("reports:page.lacks-none")}</p>`
    : html`<table><tbody>${found.map(
        ({ title, poor, touchpoint, sites, kind }) => html`<tr><th scope="row">${title}</th>
<td>${kind === "check" ? poor : words.t("reports:page.lack-touchpoint")}${kind === "check" && touchpoint ? html` <span class="mute">${touchpoint}.</span>` : ""}</td>${isOneRival ? "" : html`<td>${sites.join(", ")}</td>`}</tr>`,
      )}</tbody></table>`
}</section>`;
}

function chains({ chains: all, sites, emptyStages }: ReportContent, words: Words): Markup | string {
  // Of which nothing is known yet: they stand in the dashboard, to be judged.
  const walks = all.filter(({ standings }) => standings.some(({ score }) => score !== null));
  if (walks.length === 0 && emptyStages.length === 0) return "";
  const own = sites.find(({ isOwn }) => isOwn);
  return html`<section><h2>${words.t("reports:page.chains")}</h2><p class="mute">${words.t("reports:page.chains-means")}</p>
<div class="wide"><table><thead><tr><th scope="col">${words.t("reports:page.chain")}</th>${sites.map(({ name, isOwn }) => html`<th scope="col" class="figure">${isOwn ? words.t("reports:page.you") : name}</th>`)}<th scope="col">${words.t("reports:page.chain-weakest")}</th></tr></thead>
<tbody>${walks.map((chain) => {
    const mine = chain.standings.find(({ siteId }) => siteId === own?.id);
    return html`<tr><th scope="row">${chain.name}<br><span class="small mute">${chain.links.join(" → ")}</span></th>
${sites.map(({ id }) => html`<td class="figure">${words.score(chain.standings.find(({ siteId }) => siteId === id)?.score ?? null)}</td>`)}
<td>${mine?.weakest ?? "–"}${mine?.unjudged ? html`<br><span class="small mute">${words.t("reports:page.chain-unjudged", { count: mine.unjudged, of: chain.links.length })}</span>` : ""}${mine?.broken.map(({ from, to }) => html`<br><span class="late">${words.t("reports:page.chain-broken", { from, to })}</span>`)}</td></tr>`;
  })}</tbody></table></div>
${emptyStages.length > 0 ? html`<p class="late">${words.t("chains:ladder.empty-own", { stages: emptyStages.join(", ") })}</p>` : ""}</section>`;
}

function plan({ actions }: ReportContent, words: Words): Markup {
  const order = { late: 0, open: 1, done: 2 } as const;
  const sorted = [...actions].sort(
    (a, b) => order[a.state] - order[b.state] || ((a.dueOn ?? "9999") < (b.dueOn ?? "9999") ? -1 : 1),
  );
  return html`<section><h2>${words.t("reports:page.plan")}</h2>
${
  sorted.length === 0
    ? html`<p>${words.t("reports:page.plan-none")}</p>`
    : html`<table><thead><tr>${(["what", "who", "by-when", "state"] as const).map((key) => html`<th scope="col">${words.t(`reports:page.${key}`)}</th>`)}</tr></thead>
<tbody>${sorted.map(
        ({
          what,
          who,
          dueOn,
          touchpoint,
          state,
        }) => html`<tr><th scope="row">${what}${touchpoint ? html`<br><span class="small mute">${touchpoint}</span>` : ""}</th>
<td>${who}</td><td class="day">${dueOn ? words.day(dueOn) : ""}</td><td class="day ${state === "late" ? "late" : ""}">${words.t(`reports:page.state.${state}`)}</td></tr>`,
      )}</tbody></table>`
}</section>`;
}

function picture(shown: ReportContent["pictures"]["radar"], words: Words, className = ""): Markup | string {
  if (!shown) return "";
  const source = `data:image/svg+xml;base64,${Buffer.from(shown.svg).toString("base64")}`;
  return html`<figure class="${className}"><figcaption>${shown.title}</figcaption><img src="${source}" alt="${shown.title}">
<details><summary class="small">${words.t("reports:chart.table")}</summary><div class="wide"><table>
<thead><tr>${shown.head.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${shown.rows.map((row) => html`<tr>${row.map((text) => html`<td>${text}</td>`)}</tr>`)}</tbody></table></div></details></figure>`;
}

function pages({ pages: read, sites }: ReportContent, words: Words): Markup | string {
  if (read.length === 0) return "";
  const siteName = new Map(sites.map(({ id, name }) => [id, name]));
  return html`<section><h2>${words.t("reports:page.pages")}</h2>
<table><thead><tr>${(["page", "captured", "score", "proof"] as const).map((key) => html`<th scope="col" class="${key === "score" ? "figure" : ""}">${words.t(`reports:page.${key}`)}</th>`)}</tr></thead>
<tbody>${read.map(
    ({
      url,
      siteId,
      kind,
      capturedAt,
      score,
      scorecardHash,
    }) => html`<tr><td><b>${words.method.kinds[kind]}</b> · ${siteName.get(siteId) ?? ""}<br><span class="small mute path">${shortUrl(url)}</span></td>
<td class="day">${words.day(dayOf(capturedAt))}</td><td class="figure">${words.score(score)}</td><td class="small mute">${scorecardHash.slice(0, 12)}</td></tr>`,
  )}</tbody></table></section>`;
}

function notScored(skipped: readonly SkippedPage[], words: Words): Markup | string {
  if (skipped.length === 0) return "";
  return html`<section><h2>${words.t("reports:page.skipped")}</h2>
<ul>${skipped.map(({ url, reason }) => html`<li><span class="path">${shortUrl(url)}</span><br><span class="small mute">${reason}</span></li>`)}</ul></section>`;
}

const URLS_SHOWN = 3;
const URL_SHOWN = 70;
const shortUrl = (url: string) => {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/, "");
  return bare.length > URL_SHOWN ? `${bare.slice(0, URL_SHOWN)}…` : bare;
};

/** Of the own site, whose name stands above. */
const pathOf = (url: string) => shortUrl(url).replace(/^[^/]+(?=\/)/, "");

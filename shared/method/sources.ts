/** What a check rests on, as shown to a person. Only sources that were read, or public standards, are listed. */
export interface Source {
  title: string;
  /** Absent where no stable public address exists. */
  url?: string;
}

export const sources = {
  S0: { title: "I. Mann, D. Turusin: Points of Contact" },
  S1: { title: "I. Mann, D. Turusin: Points of Contact, on online touchpoints" },
  S2: { title: "I. Mann, D. Turusin: Points of Contact, on managing touchpoints" },
  S3: { title: "I. Mann, D. Turusin: Points of Contact, on the audit of touchpoints" },
  S4: { title: "I. Mann, D. Turusin: Points of Contact, on chains and importance" },
  own: { title: "Tenpoint's own judgement; no outside source" },
  "stanford-credibility": {
    title: "Stanford Web Credibility Guidelines",
    url: "https://credibility.stanford.edu/guidelines/index.html",
  },
  "govuk-page-not-found": {
    title: "GOV.UK Design System: page not found",
    url: "https://design-system.service.gov.uk/patterns/page-not-found-pages/",
  },
  "govuk-phone-numbers": {
    title: "GOV.UK Design System: phone numbers",
    url: "https://design-system.service.gov.uk/patterns/phone-numbers/",
  },
  "govuk-names": {
    title: "GOV.UK Design System: names",
    url: "https://design-system.service.gov.uk/patterns/names/",
  },
  "govuk-validation": {
    title: "GOV.UK Design System: recover from validation errors",
    url: "https://design-system.service.gov.uk/patterns/validation/",
  },
  "govuk-confirmation": {
    title: "GOV.UK Design System: confirmation pages",
    url: "https://design-system.service.gov.uk/patterns/confirmation-pages/",
  },
  "govuk-sentence-length": {
    title: "Inside GOV.UK: sentence length (2014)",
    url: "https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/",
  },
  "google-soft-404": {
    title: "Google Search: soft 404 errors",
    url: "https://developers.google.com/search/docs/crawling-indexing/http-network-errors#soft-404-errors",
  },
  "google-title-links": {
    title: "Google Search: title links",
    url: "https://developers.google.com/search/docs/appearance/title-link",
  },
  "google-snippets": {
    title: "Google Search: snippets",
    url: "https://developers.google.com/search/docs/appearance/snippet",
  },
  "google-favicon": {
    title: "Google Search: favicon",
    url: "https://developers.google.com/search/docs/appearance/favicon-in-search",
  },
  "google-interstitials": {
    title: "Google Search: avoid intrusive interstitials and dialogs",
    url: "https://developers.google.com/search/docs/appearance/avoid-intrusive-interstitials",
  },
  "google-review-snippets": {
    title: "Google Search: review snippets",
    url: "https://developers.google.com/search/docs/appearance/structured-data/review-snippet",
  },
  "google-robots-meta": {
    title: "Google Search: robots meta tags",
    url: "https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag",
  },
  "google-structured-data": {
    title: "Google Search: structured data",
    url: "https://developers.google.com/search/docs/appearance/structured-data/intro-structured-data",
  },
  "yandex-titles": {
    title: "Yandex Webmaster: titles and descriptions",
    url: "https://yandex.com/support/webmaster/site-indexing/title-and-description.html",
  },
  "meta-sharing-images": {
    title: "Meta for Developers: images in link shares",
    url: "https://developers.facebook.com/docs/sharing/webmasters/images/",
  },
  "x-cards": {
    title: "X: cards markup",
    url: "https://developer.x.com/en/docs/x-for-websites/cards/overview/markup",
  },
  ogp: { title: "The Open Graph protocol", url: "https://ogp.me/" },
  "schema-contact-point": { title: "schema.org: ContactPoint", url: "https://schema.org/ContactPoint" },
  "schema-local-business": { title: "schema.org: LocalBusiness", url: "https://schema.org/LocalBusiness" },
  "whatwg-autofill": {
    title: "HTML Standard: autofill",
    url: "https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill",
  },
  "web-dev-forms": { title: "web.dev: Learn Forms", url: "https://web.dev/learn/forms" },
  "web-dev-lcp": { title: "web.dev: Largest Contentful Paint", url: "https://web.dev/articles/lcp" },
  "web-dev-cls": { title: "web.dev: Cumulative Layout Shift", url: "https://web.dev/articles/cls" },
  "web-dev-inp": { title: "web.dev: Interaction to Next Paint", url: "https://web.dev/articles/inp" },
  "web-dev-ttfb": { title: "web.dev: Time to First Byte", url: "https://web.dev/articles/ttfb" },
  lighthouse: { title: "Lighthouse", url: "https://developer.chrome.com/docs/lighthouse/overview" },
  "rfc-3966": { title: "RFC 3966: the tel URI", url: "https://www.rfc-editor.org/rfc/rfc3966" },
  "rfc-9110": { title: "RFC 9110: HTTP semantics", url: "https://www.rfc-editor.org/rfc/rfc9110" },
  "itu-e123": {
    title: "ITU-T E.123: notation for telephone numbers",
    url: "https://www.itu.int/rec/T-REC-E.123",
  },
  "wcag-1.1.1": {
    title: "WCAG 1.1.1 Non-text Content",
    url: "https://www.w3.org/TR/WCAG22/#non-text-content",
  },
  "wcag-1.3.1": {
    title: "WCAG 1.3.1 Info and Relationships",
    url: "https://www.w3.org/TR/WCAG22/#info-and-relationships",
  },
  "wcag-1.3.5": {
    title: "WCAG 1.3.5 Identify Input Purpose",
    url: "https://www.w3.org/TR/WCAG22/#identify-input-purpose",
  },
  "wcag-1.4.2": { title: "WCAG 1.4.2 Audio Control", url: "https://www.w3.org/TR/WCAG22/#audio-control" },
  "wcag-1.4.3": {
    title: "WCAG 1.4.3 Contrast (Minimum)",
    url: "https://www.w3.org/TR/WCAG22/#contrast-minimum",
  },
  "wcag-1.4.4": { title: "WCAG 1.4.4 Resize Text", url: "https://www.w3.org/TR/WCAG22/#resize-text" },
  "wcag-1.4.8": {
    title: "WCAG 1.4.8 Visual Presentation",
    url: "https://www.w3.org/TR/WCAG22/#visual-presentation",
  },
  "wcag-1.4.10": { title: "WCAG 1.4.10 Reflow", url: "https://www.w3.org/TR/WCAG22/#reflow" },
  "wcag-2.2.1": {
    title: "WCAG 2.2.1 Timing Adjustable",
    url: "https://www.w3.org/TR/WCAG22/#timing-adjustable",
  },
  "wcag-2.2.2": {
    title: "WCAG 2.2.2 Pause, Stop, Hide",
    url: "https://www.w3.org/TR/WCAG22/#pause-stop-hide",
  },
  "wcag-2.4.2": { title: "WCAG 2.4.2 Page Titled", url: "https://www.w3.org/TR/WCAG22/#page-titled" },
  "wcag-2.4.4": {
    title: "WCAG 2.4.4 Link Purpose",
    url: "https://www.w3.org/TR/WCAG22/#link-purpose-in-context",
  },
  "wcag-2.4.5": { title: "WCAG 2.4.5 Multiple Ways", url: "https://www.w3.org/TR/WCAG22/#multiple-ways" },
  "wcag-2.4.6": {
    title: "WCAG 2.4.6 Headings and Labels",
    url: "https://www.w3.org/TR/WCAG22/#headings-and-labels",
  },
  "wcag-2.4.8": { title: "WCAG 2.4.8 Location", url: "https://www.w3.org/TR/WCAG22/#location" },
  "wcag-2.5.8": {
    title: "WCAG 2.5.8 Target Size (Minimum)",
    url: "https://www.w3.org/TR/WCAG22/#target-size-minimum",
  },
  "wcag-3.1.1": {
    title: "WCAG 3.1.1 Language of Page",
    url: "https://www.w3.org/TR/WCAG22/#language-of-page",
  },
  "wcag-3.1.2": {
    title: "WCAG 3.1.2 Language of Parts",
    url: "https://www.w3.org/TR/WCAG22/#language-of-parts",
  },
  "wcag-3.2.3": {
    title: "WCAG 3.2.3 Consistent Navigation",
    url: "https://www.w3.org/TR/WCAG22/#consistent-navigation",
  },
  "wcag-3.2.6": { title: "WCAG 3.2.6 Consistent Help", url: "https://www.w3.org/TR/WCAG22/#consistent-help" },
  "wcag-3.3.1": {
    title: "WCAG 3.3.1 Error Identification",
    url: "https://www.w3.org/TR/WCAG22/#error-identification",
  },
  "wcag-3.3.2": {
    title: "WCAG 3.3.2 Labels or Instructions",
    url: "https://www.w3.org/TR/WCAG22/#labels-or-instructions",
  },
  "wcag-3.3.3": {
    title: "WCAG 3.3.3 Error Suggestion",
    url: "https://www.w3.org/TR/WCAG22/#error-suggestion",
  },
  "wcag-4.1.2": {
    title: "WCAG 4.1.2 Name, Role, Value",
    url: "https://www.w3.org/TR/WCAG22/#name-role-value",
  },
  "nng-placeholders": {
    title: "Nielsen Norman Group: Placeholders in form fields are harmful",
    url: "https://www.nngroup.com/articles/form-design-placeholders/",
  },
  "nng-trustworthiness": {
    title: "Nielsen Norman Group: Trustworthiness in web design",
    url: "https://www.nngroup.com/articles/trustworthy-design/",
  },
  "nng-how-users-read": {
    title: "Morkes and Nielsen 1997: How users read on the Web",
    url: "https://www.nngroup.com/articles/concise-scannable-and-objective-how-to-write-for-the-web/",
  },
  "baymard-field-count": {
    title: "Baymard Institute: average number of checkout form fields (2024)",
    url: "https://baymard.com/blog/checkout-flow-average-form-fields",
  },
  "baymard-phone-field": {
    title: "Baymard Institute: explain the phone number field",
    url: "https://baymard.com/blog/explain-phone-number-field",
  },
  "baymard-required": {
    title: "Baymard Institute: mark both required and optional fields",
    url: "https://baymard.com/blog/required-optional-form-fields",
  },
  "baymard-columns": {
    title: "Baymard Institute: avoid multi-column forms",
    url: "https://baymard.com/blog/avoid-multi-column-forms",
  },
  "baymard-payment-security": {
    title: "Baymard Institute: perceived security of payment forms",
    url: "https://baymard.com/blog/perceived-security-of-payment-form",
  },
  "hbr-lead-response": {
    title: "Oldroyd et al., Harvard Business Review 2011: The short life of online sales leads",
    url: "https://hbr.org/2011/03/the-short-life-of-online-sales-leads",
  },
  "searles-captcha": {
    title: "Searles et al. 2023: An empirical study of modern CAPTCHAs",
    url: "https://arxiv.org/abs/2307.12108",
  },
  planet49: {
    title: "Court of Justice of the EU, C-673/17 Planet49",
    url: "https://curia.europa.eu/juris/liste.jsf?num=C-673/17",
  },
  "gdpr-13": { title: "GDPR, article 13", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" },
  "ru-152-fz": { title: "Russian Federal Law 152-FZ as amended by 156-FZ (2025)" },
  "cruz-2017": { title: "Cruz, Leonhardt and Pezzuti 2017, Journal of Interactive Marketing 39" },
  "schindler-yalch-2006": { title: "Schindler and Yalch 2006, Advances in Consumer Research 33" },
  "lindgaard-2006": {
    title: "Lindgaard et al. 2006: You have 50 milliseconds to make a good first impression",
  },
  "reinecke-2013": {
    title: "Reinecke et al. 2013: Predicting users' first impressions of website aesthetics",
    url: "https://doi.org/10.1145/2470654.2481281",
  },
  "moshagen-2010": {
    title: "Moshagen and Thielsch 2010: Facets of visual aesthetics",
    url: "https://doi.org/10.1016/j.ijhcs.2010.05.006",
  },
  "entropy-2021": {
    title: "Readability and landing-page conversion, Entropy 2021, 23(11):1388",
    url: "https://doi.org/10.3390/e23111388",
  },
  "spiegel-2017": { title: "Spiegel Research Center 2017: How online reviews influence sales" },
  oborneva: { title: "Oborneva 2006: reading ease of Russian texts" },
  flesch: { title: "Flesch 1948: A new readability yardstick" },
  lix: { title: "Björnsson 1968: Läsbarhet (LIX)" },
  "w3c-mixed-content": { title: "W3C: Mixed Content", url: "https://www.w3.org/TR/mixed-content/" },
  "w3c-act-zoom": {
    title: "W3C ACT rule b4f0c3: meta viewport allows zoom",
    url: "https://www.w3.org/WAI/standards-guidelines/act/rules/b4f0c3/",
  },
} as const satisfies Record<string, Source>;

export type SourceName = keyof typeof sources;

/** Error pages that servers, frameworks, hosts and content systems bring along, by their own words in lower case. */
export interface ServerDefault {
  vendor: string;
  /** `bare`: nobody designed it. `theme`: dressed by the site's own theme, the words are the system's. */
  kind: "bare" | "theme";
  pattern: RegExp;
}

export const serverDefaults: readonly ServerDefault[] = [
  {
    vendor: "nginx",
    kind: "bare",
    pattern: /^404 not found (?:nginx|openresty|tengine)(?:\/[\d.]+)?(?: \([\w ]+\))?$/,
  },
  {
    vendor: "apache",
    kind: "bare",
    pattern: /the requested (?:url|resource) (?:\S+ )?was not found on this server\.(?! that’s all)/,
  },
  {
    vendor: "iis",
    kind: "bare",
    pattern:
      /404 - file or directory not found|http error 404\.0 - not found|the resource you are looking for (?:might have been|has been) removed, had its name changed/,
  },
  { vendor: "litespeed", kind: "bare", pattern: /the resource requested could not be found on this server/ },
  { vendor: "caddy", kind: "bare", pattern: /^404 page not found$/ },
  {
    vendor: "tomcat",
    kind: "bare",
    pattern: /http status 404 [–-] |the origin server did not find a current representation|apache tomcat\//,
  },
  { vendor: "jetty", kind: "bare", pattern: /http error 404 not found uri:|powered by jetty/ },
  { vendor: "express", kind: "bare", pattern: /^(?:error )?cannot (?:get|post) \// },
  { vendor: "spring", kind: "bare", pattern: /whitelabel error page/ },
  {
    vendor: "django",
    kind: "bare",
    pattern:
      /^not found the requested resource was not found on this server|using the urlconf defined in|you're seeing this error because you have debug = true/,
  },
  {
    vendor: "rails",
    kind: "bare",
    pattern: /the page you were looking for doesn't exist\. you may have mistyped the address/,
  },
  {
    vendor: "flask",
    kind: "bare",
    pattern: /the requested url was not found on the server\. if you entered the url manually/,
  },
  { vendor: "laravel", kind: "bare", pattern: /^404 \|? ?not found$/ },
  {
    vendor: "aspnet",
    kind: "bare",
    pattern: /server error in '\/' application|the resource cannot be found\. description: http 404/,
  },
  { vendor: "go", kind: "bare", pattern: /^404 page not found$/ },
  { vendor: "next", kind: "bare", pattern: /^404 this page could not be found\.?$/ },
  { vendor: "nuxt", kind: "bare", pattern: /^(?:404 )?page not found: \// },
  { vendor: "gatsby", kind: "bare", pattern: /you just hit a route that doesn't exist/ },
  { vendor: "vercel", kind: "bare", pattern: /404: not_found|code: `?not_found/ },
  {
    vendor: "netlify",
    kind: "bare",
    pattern: /looks like you've followed a broken link or entered a url that doesn't exist on this site/,
  },
  {
    vendor: "github-pages",
    kind: "bare",
    pattern:
      /there isn't a github pages site here|for root urls \(like http|the site configured at this address does not contain the requested file/,
  },
  {
    vendor: "s3",
    kind: "bare",
    pattern: /code: ?nosuch(?:key|bucket|website)|nosuchkey|the specified key does not exist/,
  },
  {
    vendor: "firebase",
    kind: "bare",
    pattern: /the specified file was not found on this website\. please check the url for mistakes/,
  },
  {
    vendor: "cloudflare",
    kind: "bare",
    pattern: /there is nothing here yet if you expect something to be here/,
  },
  {
    vendor: "heroku",
    kind: "bare",
    pattern: /there's nothing here, yet\.|no such app there is no app configured/,
  },
  {
    vendor: "gitlab-pages",
    kind: "bare",
    pattern:
      /the page you're looking for could not be found\. the resource that you are attempting to access/,
  },
  {
    vendor: "host",
    kind: "bare",
    pattern:
      /web hosting provided by|this (?:page|error) is (?:generated|provided) by (?:your )?(?:web )?host|affordable, reliable web hosting|hosting24|webhostbox|please contact (?:the )?(?:server|website) (?:administrator|owner)|additionally, a 404 not found error was encountered|error 404 - сайт не найден/,
  },
  {
    vendor: "wordpress",
    kind: "theme",
    pattern:
      /oops! that page can't be found|it looks like nothing was found at this location|страница не найдена\. похоже, здесь ничего не найдено|похоже, ничего не найдено/,
  },
  {
    vendor: "bitrix",
    kind: "theme",
    pattern: /неправильно набран адрес,? или такой страницы на сайте больше не существует/,
  },
  { vendor: "wix", kind: "theme", pattern: /this page isn't available\. sorry about that/ },
  {
    vendor: "squarespace",
    kind: "theme",
    pattern: /we couldn't find the page you were looking for\. this is either because/,
  },
  {
    vendor: "drupal",
    kind: "theme",
    pattern: /the requested page could not be found\.|запрашиваемая страница не найдена\.$/,
  },
  {
    vendor: "joomla",
    kind: "theme",
    pattern: /the requested page can't be found\. an error has occurred while processing your request/,
  },
  {
    vendor: "tilda",
    kind: "bare",
    pattern: /made on tilda.{0,40}404|404.{0,120}this page (?:was )?made on tilda/,
  },
];

/** Names that systems give to the body or a wrapper of their error page. */
export const notFoundMarkers: readonly { vendor: string; pattern: RegExp }[] = [
  { vendor: "wordpress", pattern: /(?:^|\s)error404(?:\s|$)/ },
  { vendor: "bitrix", pattern: /(?:^|\s)bx-404/ },
  { vendor: "opencart", pattern: /(?:^|\s)error-not-found(?:\s|$)/ },
  { vendor: "prestashop", pattern: /(?:^|\s)pagenotfound(?:\s|$)/ },
  { vendor: "magento", pattern: /(?:^|\s)cms-no-?route/ },
  { vendor: "shopify", pattern: /(?:^|\s)template-404(?:\s|$)/ },
  { vendor: "next", pattern: /(?:^|\s)next-error-h1(?:\s|$)/ },
  {
    vendor: "",
    pattern:
      /(?:^|[\s_-])(?:error-?404|err-?404|404-?page|page-?404|not-?found-?page|page-?not-?found|e404|p404|is-404|body-?404|error-page-?404|404-?error|container-?404|wrapper-?404|content-?404|notfound|not-found)(?:$|[\s_-])/,
  },
];

/** A server that fails, by its own words in lower case, at the start of a title or a heading. */
export const serverFailure =
  /^(?:error )?(?:50[0-4]|52[0-7])\b.{0,40}(?:error|gateway|unavailable|timeout|server|down|ошибка|недоступ|помилка|fehler|$)|^(?:internal server error|bad gateway|service unavailable|gateway time-?out|service temporarily unavailable|web server is down|ошибка сервера|внутренняя ошибка сервера|сервис временно недоступен|внутрішня помилка сервера|სერვერის შეცდომა|interner serverfehler)/;

/** A domain without a site, by its own words in lower case. */
export const parkedDomain =
  /(?:this )?domain (?:name )?(?:is|may be|might be|has been) (?:for sale|parked|available|registered|expired)|buy this domain|domain (?:is )?parking|parked (?:free|domain)|sedo ?parking|future home of something|site (?:is )?coming soon.{0,40}(?:godaddy|hosting)|домен (?:не прилинкован|припаркован|продается|продаётся|зарегистрирован|не привязан|не настроен)|сайт .{0,40}(?:не опубликован|отключен за неоплату|заблокирован хостинг)|(?:это|этот) домен .{0,20}прода|купить (?:этот )?домен|домен (?:припарковано|продається)|დომენი (?:იყიდება|დაპარკებულია)|diese domain (?:steht zum verkauf|ist zu verkaufen|wurde registriert)|dominio (?:en venta|estacionado)|welcome to nginx!|apache2? (?:\w+ )?default page|^it works!$|^index of \/|default web ?site page|website is under construction.{0,40}hosting|account (?:has been )?suspended/;

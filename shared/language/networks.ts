/** One social network: its hosts, and what of a path is no profile. */
export interface Network {
  vendor: string;
  hosts: readonly string[];
  /** Paths that are no one's profile: sharing, posts, the network's own pages. Matched against the lower-case path without its first slash. */
  other?: RegExp;
  /** When given, only such paths are profiles. */
  profile?: RegExp;
}

const SHARED =
  "share|sharer|sharing|intent|dialog|plugins|widgets?|embed|login|signup|help|about|legal|privacy|policies|policy|terms|search|hashtag|explore|home";

/** Social networks by host. A host stands for itself and everything below it. */
export const socialNetworks: readonly Network[] = [
  {
    vendor: "facebook",
    hosts: ["facebook.com", "fb.com", "fb.me"],
    other: new RegExp(
      `^(?:${SHARED}|sharer\\.php|share\\.php|tr|events|photo|photo\\.php|watch|permalink\\.php|story\\.php|business/?$|messages)(?:[/.?]|$)|/(?:(?:posts|videos|photos)/.|reviews)`,
    ),
  },
  {
    vendor: "instagram",
    hosts: ["instagram.com", "instagr.am"],
    other: new RegExp(`^(?:p|reels?|tv|stories|accounts|${SHARED})(?:/|$)`),
  },
  {
    vendor: "vk",
    hosts: ["vk.com", "vk.ru", "vkontakte.ru"],
    other:
      /^(?:share\.php|js|wall-?\d|video|videos|photo|album|topic|feed|away\.php|im|write|widget|rtrg|login|dev|support|about|terms|privacy|market|clip|audio|doc|app\d)/,
  },
  {
    vendor: "youtube",
    hosts: ["youtube.com", "youtube-nocookie.com"],
    other: new RegExp(
      `^(?:watch|playlist|shorts|results|feed|live|t|yt|premium|iframe_api|s|v|${SHARED})(?:[/?]|$)`,
    ),
  },
  { vendor: "twitter", hosts: ["twitter.com"], other: new RegExp(`^(?:i|${SHARED})(?:/|$)|/status/`) },
  { vendor: "x", hosts: ["x.com"], other: new RegExp(`^(?:i|${SHARED})(?:/|$)|/status/`) },
  { vendor: "linkedin", hosts: ["linkedin.com"], profile: /^(?:company|in|school|showcase|groups|pub)\/./ },
  { vendor: "tiktok", hosts: ["tiktok.com"], profile: /^@[^/]+\/?$/ },
  {
    vendor: "pinterest",
    hosts: [
      "pinterest.com",
      "pinterest.de",
      "pinterest.co.uk",
      "pinterest.ru",
      "pinterest.es",
      "pinterest.fr",
    ],
    other: new RegExp(`^(?:pin|${SHARED})(?:/|$)`),
  },
  { vendor: "ok", hosts: ["ok.ru", "odnoklassniki.ru"], other: /^(?:dk|offer|video|live)(?:[/?]|$)/ },
  { vendor: "threads", hosts: ["threads.net", "threads.com"], profile: /^@[^/]+\/?$/ },
  { vendor: "dzen", hosts: ["dzen.ru", "zen.yandex.ru"], other: /^(?:a|video|news|media)(?:\/|$)/ },
  { vendor: "rutube", hosts: ["rutube.ru"], profile: /^(?:channel|u)\/./ },
  { vendor: "snapchat", hosts: ["snapchat.com"], profile: /^(?:add|@)/ },
  { vendor: "discord", hosts: ["discord.gg", "discord.com"], profile: /^(?:invite\/)?[\w-]{3,}$/ },
  { vendor: "twitch", hosts: ["twitch.tv"], other: /^(?:videos|directory)(?:\/|$)/ },
  { vendor: "reddit", hosts: ["reddit.com"], profile: /^(?:r|u|user)\/[^/]+\/?$/ },
  { vendor: "tumblr", hosts: ["tumblr.com"], other: /^(?:widgets|share|register|login)/ },
  { vendor: "xing", hosts: ["xing.com"], profile: /^(?:companies|pages|profile)\/./ },
  { vendor: "behance", hosts: ["behance.net"], other: /^(?:gallery|search)(?:\/|$)/ },
  { vendor: "dribbble", hosts: ["dribbble.com"], other: /^(?:shots|search)(?:\/|$)/ },
  { vendor: "medium", hosts: ["medium.com"], profile: /^@[^/]+\/?$/ },
  { vendor: "vimeo", hosts: ["vimeo.com"], other: /^(?:\d|channels|groups|categories|watch)/ },
  { vendor: "flickr", hosts: ["flickr.com"], profile: /^(?:photos|people)\/[^/]+\/?$/ },
  { vendor: "houzz", hosts: ["houzz.com", "houzz.ru", "houzz.de"], profile: /^(?:pro|professional|user)/ },
  {
    vendor: "github",
    hosts: ["github.com"],
    profile:
      /^(?!(?:about|features|pricing|login|signup|search|topics|sponsors|marketplace)(?:\/|$))[\w-]+\/?$/,
  },
  { vendor: "mastodon", hosts: ["mastodon.social", "mastodon.online"], profile: /^@/ },
  { vendor: "bluesky", hosts: ["bsky.app"], profile: /^profile\/[^/]+\/?$/ },
  { vendor: "soundcloud", hosts: ["soundcloud.com"], profile: /^[\w-]+\/?$/ },
  { vendor: "google-plus", hosts: ["plus.google.com"], other: /^share/ },
  { vendor: "weibo", hosts: ["weibo.com"] },
];

/** Words by which a page names a network or messenger, for links that lead nowhere. */
export const networkNames: Readonly<Record<string, readonly string[]>> = {
  telegram: ["telegram", "телеграм", "телеграмм", "ტელეგრამ"],
  whatsapp: ["whatsapp", "whats app", "ватсап", "вотсап", "вацап"],
  viber: ["viber", "вайбер", "ვაიბერ"],
  messenger: ["messenger", "мессенджер facebook"],
  skype: ["skype", "скайп"],
  facebook: ["facebook", "фейсбук", "ფეისბუქ"],
  instagram: ["instagram", "инстаграм", "інстаграм", "ინსტაგრამ"],
  vk: ["vk", "вк", "вконтакте", "vkontakte"],
  ok: ["одноклассники"],
  youtube: ["youtube", "ютуб"],
  twitter: ["twitter", "твиттер"],
  linkedin: ["linkedin"],
  tiktok: ["tiktok", "tik tok", "тикток"],
  pinterest: ["pinterest"],
};
export const messengerNames: ReadonlySet<string> = new Set([
  "telegram",
  "whatsapp",
  "viber",
  "messenger",
  "skype",
]);

/** Handles that a template was shipped with. */
export const TEMPLATE_HANDLE =
  /^@?(?:(?:your|my)[-_.]?(?:name|page|account|profile|company|handle|channel|brand|username|link|number|phone|nick|business|site|id)?|user[-_.]?name|skype[-_.]?user|example|placeholder|handle|username\d*|xxx+|test|company[-_.]?name|profile|page|lorem|логин|имя)$|^\[|\{\{|^%5b/i;

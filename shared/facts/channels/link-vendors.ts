import { READ_ONLY_CHANNEL, WRITE_TO_US } from "../../language/messengers.ts";
import {
  messengerNames,
  type Network,
  networkNames,
  socialNetworks,
  TEMPLATE_HANDLE,
} from "../../language/networks.ts";
import type { Channel } from "../channels.ts";
import { decode, splitAddress } from "../page.ts";
import { servicesAt } from "../widgets.ts";

/** What an address is to a customer. `dead`: meant to be one of these, but leads nowhere. */
export type LinkMeaning =
  | {
      type: "messenger" | "social" | "map";
      vendor: string;
      value: string;
      isPrefilled: boolean;
      quality: Channel["quality"];
    }
  | { type: "messenger" | "social"; vendor: string; dead: "placeholder" | "broken" };

interface Messenger {
  vendor: string;
  value: string;
  isPrefilled?: boolean;
  /** A group or a channel that one reads. */
  isCrowd?: boolean;
  isDead?: boolean;
  isShare?: boolean;
  quality?: Channel["quality"];
}

const networksByHost = new Map<string, Network>(
  socialNetworks.flatMap((network) => network.hosts.map((host) => [host, network] as const)),
);

/** Reads an address; null where it is neither a messenger, a profile nor a map. `words` are what the link says. */
export function meaningOf(href: string, words: string): LinkMeaning | null {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(href)?.[1]?.toLowerCase() ?? "";
  const messenger = scheme === "http" || scheme === "https" ? webMessenger(href) : appMessenger(scheme, href);
  if (messenger) {
    if (messenger.isShare) return null;
    if (messenger.isDead) return { type: "messenger", vendor: messenger.vendor, dead: "placeholder" };
    const { vendor, value, isPrefilled = false, quality = "good" } = messenger;
    const isRead =
      messenger.isCrowd ||
      (vendor === "telegram" && READ_ONLY_CHANNEL.test(words) && !WRITE_TO_US.test(words));
    return { type: isRead ? "social" : "messenger", vendor, value, isPrefilled, quality };
  }
  if (scheme === "geo")
    return { type: "map", vendor: "geo", value: href, isPrefilled: false, quality: "good" };
  if (scheme !== "http" && scheme !== "https") return null;
  return mapOf(href) ?? profileOf(href);
}

function appMessenger(scheme: string, href: string): Messenger | null {
  const query = queryOf(href);
  switch (scheme) {
    case "viber": {
      if (/^viber:\/*forward/i.test(href)) return { vendor: "viber", value: href, isShare: true };
      const number = (query.get("number") ?? query.get("chatURI") ?? query.get("chaturi") ?? "").trim();
      const isDead = number === "" || (query.has("number") && number.replace(/\D/g, "").length < 7);
      return {
        vendor: "viber",
        value: decode(href),
        isPrefilled: query.has("draft") || query.has("text"),
        isDead,
      };
    }
    case "whatsapp":
      return whatsapp(query.get("phone") ?? "", query, href);
    case "tg":
      return {
        vendor: "telegram",
        value: href,
        isPrefilled: query.has("text") || query.has("start"),
        isDead: !query.has("domain") && !query.has("phone"),
      };
    case "skype": {
      const name = decode(href.slice(6)).split("?")[0]!.trim();
      return {
        vendor: "skype",
        value: `skype:${name.toLowerCase()}`,
        isDead: name === "",
        quality: TEMPLATE_HANDLE.test(name) ? "dummy" : "good",
      };
    }
    case "fb-messenger":
      return { vendor: "messenger", value: href };
    case "sms":
    case "smsto":
      return {
        vendor: "sms",
        value: href.toLowerCase(),
        isPrefilled: query.has("body"),
        isDead: href.replace(/\D/g, "").length < 3,
      };
    case "weixin":
    case "wechat":
      return { vendor: "wechat", value: href };
    case "sgnl":
      return { vendor: "signal", value: href };
    case "max":
      return { vendor: "max", value: href };
    default:
      return null;
  }
}

function webMessenger(href: string): Messenger | null {
  const { host: rawHost, path, query: rawQuery, fragment } = splitAddress(href);
  const host = rawHost.replace(/^(?:www|m|l)\.(?=[^.]+\.)/, "");
  const steps = path.split("/").filter((step) => step !== "");
  const first = (steps[0] ?? "").trim();
  const query = pairs(rawQuery);
  const isFrontPage = first === "" && rawQuery === "";
  const make = (vendor: string, more: Partial<Messenger> = {}): Messenger => ({
    vendor,
    value: href.split("#")[0]!.split("?")[0]!.replace(/\/+$/, ""),
    isDead: isFrontPage || /^\[|^\{|undefined|^#/.test(first),
    quality: TEMPLATE_HANDLE.test(first) ? "dummy" : "good",
    ...more,
  });

  switch (host) {
    case "wa.me":
      if (first === "message" || first === "qr" || first === "c")
        return make("whatsapp", { isDead: steps.length < 2 });
      if (first === "" && query.has("phone")) return whatsapp(query.get("phone")!, query, href);
      return first === "" && query.has("text")
        ? make("whatsapp", { isShare: true })
        : whatsapp(first, query, href);
    case "api.whatsapp.com":
    case "web.whatsapp.com":
      if (first === "message") return make("whatsapp");
      if (!query.get("phone") && query.get("text")) return make("whatsapp", { isShare: true });
      return whatsapp(query.get("phone") ?? "", query, href);
    case "wa.link":
    case "wa.clck.bar":
      return make("whatsapp");
    case "chat.whatsapp.com":
      return make("whatsapp", { isCrowd: true });
    case "whatsapp.com":
      if (query.has("phone")) return whatsapp(query.get("phone")!, query, href);
      if (first === "channel") return make("whatsapp", { isCrowd: true });
      return isFrontPage ? make("whatsapp") : null;
    case "t.me":
    case "telegram.me":
    case "telegram.dog":
    case "telegram.im":
    case "tx.me":
    case "tlgg.ru":
    case "tgclick.ru":
    case "tele.click":
      return telegram(steps, query, make);
    case "telegram.org":
      return isFrontPage ? make("telegram", { isDead: true }) : null;
    case "web.telegram.org": {
      const name = /^#?\/?(?:im\?p=)?(@[\w]+|-?\d+)/.exec(fragment)?.[1];
      return make("telegram", {
        value: name ? `https://t.me/${name.replace("@", "")}` : href,
        isDead: !name,
      });
    }
    case "vb.me":
      return make("viber");
    case "viber.click":
      return make("viber", { isDead: first.replace(/\D/g, "").length < 7 });
    case "chats.viber.com":
    case "invite.viber.com":
      return make("viber", { isCrowd: true });
    case "viber.com":
      return isFrontPage ? make("viber") : null;
    case "m.me":
      return make("messenger", { isPrefilled: query.has("text") });
    case "messenger.com":
      return make("messenger", { isDead: first === "t" ? steps.length < 2 : first === "" });
    case "facebook.com":
      return first === "messages" && steps[1] === "t"
        ? make("messenger", { isDead: steps.length < 3 })
        : null;
    case "vk.me":
      return make("vk");
    case "vk.com":
    case "vk.ru":
      if (first === "im" && query.has("sel")) return make("vk", { value: href });
      return /^write-?\d/.test(first) ? make("vk") : null;
    case "ig.me":
      return make("instagram", { isDead: steps.length < 2 });
    case "max.ru":
    case "web.max.ru":
      return make("max", { isCrowd: first === "join" });
    case "signal.me":
      return make("signal", { value: href, isDead: fragment === "" });
    case "signal.group":
      return make("signal", { isCrowd: true, value: href, isDead: false });
    case "join.skype.com":
      return make("skype");
    case "line.me":
      return first.toLowerCase() === "r" || first.toLowerCase() === "ti" ? make("line") : null;
    case "lin.ee":
      return make("line");
    case "u.wechat.com":
      return make("wechat");
    case "zalo.me":
      return make("zalo");
    case "imo.im":
      return null;
    default:
      return null;
  }
}

function telegram(
  steps: readonly string[],
  query: ReadonlyMap<string, string>,
  make: (vendor: string, more?: Partial<Messenger>) => Messenger,
): Messenger {
  const [first = "", second = ""] = steps;
  if (
    first === "share" ||
    first === "iv" ||
    first === "socks" ||
    first === "proxy" ||
    first === "addstickers"
  )
    return make("telegram", { isShare: true });
  if (first === "joinchat" || first === "s" || first === "c" || first === "addlist")
    return make("telegram", { isCrowd: true, isDead: second === "" });
  if (/^\+\d{9,15}$/.test(first)) return make("telegram");
  if (first.startsWith("+")) return make("telegram", { isCrowd: true });
  const isName = /^@?\w{3,64}$/.test(first);
  return make("telegram", {
    isPrefilled: query.has("text") || query.has("start"),
    isDead: !isName,
    ...(isName && { value: `https://t.me/${first.replace("@", "")}` }),
  });
}

function whatsapp(phone: string, query: ReadonlyMap<string, string>, href: string): Messenger {
  const digits = phone.replace(/\D/g, "");
  const isDead = digits.length < 7;
  return {
    vendor: "whatsapp",
    value: isDead ? href : `https://wa.me/${digits}`,
    isPrefilled: (query.get("text") ?? "") !== "",
    isDead,
    quality: /(\d)\1{6,}|1234567|0{6,}/.test(digits) ? "dummy" : "good",
  };
}

function mapOf(href: string): LinkMeaning | null {
  const { host, path, query } = splitAddress(href);
  const bare = host.replace(/^www\./, "");
  const vendor = mapVendor(bare, path, query);
  return vendor === "" ? null : { type: "map", vendor, value: href, isPrefilled: false, quality: "good" };
}

/** Vendor of a map that an address shows; "" for none. */
export function mapVendor(host: string, path: string, query: string): string {
  if (
    /^(?:[a-z-]+\.)?google\.[a-z.]{2,6}$/.test(host) &&
    (/^\/maps(?:\/|$)/.test(path) || host.startsWith("maps."))
  )
    return "google";
  if ((host === "goo.gl" && path.startsWith("/maps")) || host === "maps.app.goo.gl" || host === "g.page")
    return "google";
  if (/(?:^|\.)yandex\.[a-z.]{2,6}$/.test(host)) {
    if (/^(?:maps|n\.maps|m\.maps)\./.test(host)) return "yandex";
    return /^\/(?:maps|map-widget|navi|profile)(?:\/|$)/.test(path) &&
      !/\/(?:maps-reviews|constructor$)/.test(path)
      ? "yandex"
      : "";
  }
  if (/(?:^|\.)2gis\.[a-z.]{2,6}$/.test(host) && (path !== "/" || query !== "")) return "2gis";
  if (/(?:^|\.)openstreetmap\.(?:org|de|ru)$/.test(host) && (path !== "/" || query !== "")) return "osm";
  if (host === "waze.com" || host === "ul.waze.com") return path === "/" && query === "" ? "" : "waze";
  if (host === "maps.apple.com" || host === "maps.apple") return "apple";
  if (/(?:^|\.)bing\.com$/.test(host) && path.startsWith("/maps")) return "bing";
  if (/(?:^|\.)mapy\.(?:cz|com)$/.test(host)) return "mapycz";
  if (/^(?:wego|share|maps)\.here\.com$/.test(host)) return "here";
  if (host === "map.baidu.com" || host === "map.kakao.com" || host === "map.naver.com")
    return host.slice(4, -4);
  return servicesAt(host, path).some(({ kind }) => kind === "map") &&
    !/^maps\.(?:googleapis|gstatic)|^api-maps/.test(host)
    ? (servicesAt(host, path).find(({ kind }) => kind === "map")?.vendor ?? "")
    : "";
}

function profileOf(href: string): LinkMeaning | null {
  const { host, path, query } = splitAddress(href);
  const network = networkAt(host);
  if (!network) return null;
  const steps = path.toLowerCase().replace(/^\/+/, "").replace(/\/+$/, "");
  if (
    steps === "" &&
    query === "" &&
    network.hosts.includes(host.replace(/^(?:www|m|ru-ru|de-de|mobile)\./, ""))
  ) {
    return { type: "social", vendor: network.vendor, dead: "placeholder" };
  }
  if (steps === "") return null;
  if (network.other?.test(steps) || (network.profile && !network.profile.test(steps))) return null;
  const handle = steps.split("/").at(-1)!;
  return {
    type: "social",
    vendor: network.vendor,
    value: href
      .split("#")[0]!
      .replace(/\?(?!id=|sk=).*$/, "")
      .replace(/\/+$/, ""),
    isPrefilled: false,
    quality: TEMPLATE_HANDLE.test(handle) ? "dummy" : "good",
  };
}

function networkAt(host: string): Network | undefined {
  for (let at = host; at !== ""; ) {
    const network = networksByHost.get(at);
    if (network) return network;
    const dot = at.indexOf(".");
    at = dot < 0 ? "" : at.slice(dot + 1);
  }
  return undefined;
}

/** The network or messenger that a link without an address names. */
export function namedVendor(words: string): { type: "messenger" | "social"; vendor: string } | null {
  if (words === "" || words.length > 40) return null;
  const bare = words.toLowerCase().trim();
  for (const [vendor, names] of Object.entries(networkNames)) {
    for (const name of names) {
      if (bare === name || (name.length > 2 && bare.includes(name)))
        return { type: messengerNames.has(vendor) ? "messenger" : "social", vendor };
    }
  }
  return null;
}

const queryOf = (href: string) => {
  const at = href.indexOf("?");
  return pairs(at < 0 ? "" : href.slice(at + 1).split("#")[0]!);
};

function pairs(query: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const pair of query.replace(/&amp;/g, "&").split("&")) {
    if (pair === "") continue;
    const at = pair.indexOf("=");
    const [name, value] = at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
    if (!found.has(name)) found.set(name, decode(value.replace(/\+/g, " ")));
  }
  return found;
}

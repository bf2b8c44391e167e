import ipaddr from "ipaddr.js";

/** Every network that a stranger's address may not lead to, by the registries of IANA (RFC 6890) and by what clouds tell their guests. */
export const forbiddenNetworks = {
  v4: [
    "0.0.0.0/8",
    "10.0.0.0/8",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "127.0.0.1/32",
    "169.254.0.0/16",
    "172.16.0.0/12",
    "192.0.0.0/24",
    "192.0.2.0/24",
    "192.31.196.0/24",
    "192.52.193.0/24",
    "192.88.99.0/24",
    "192.168.0.0/16",
    "192.175.48.0/24",
    "198.18.0.0/15",
    "198.51.100.0/24",
    "203.0.113.0/24",
    "224.0.0.0/4",
    "240.0.0.0/4",
    "255.255.255.255/32",
    "168.63.129.16/32",
    "169.254.169.254/32",
    "100.100.100.200/32",
  ],
  v6: [
    "::/128",
    "::1/128",
    "::/96",
    "::ffff:0:0:0/96",
    "64:ff9b::/96",
    "64:ff9b:1::/48",
    "100::/64",
    "2001::/32",
    "2001:2::/48",
    "2001:10::/28",
    "2001:20::/28",
    "2001:db8::/32",
    "2002::/16",
    "3fff::/20",
    "4000::/3",
    "5f00::/16",
    "fc00::/7",
    "fd00:ec2::254/128",
    "fe80::/10",
    "fec0::/10",
    "ff00::/8",
  ],
};

/** First, last and one between of each network, as bytes. */
function membersOf(network: string): number[][] {
  const [address, length] = ipaddr.parseCIDR(network);
  const first = address.toByteArray();
  const last = first.map((byte, index) => byte | (255 >> Math.min(8, Math.max(0, length - index * 8))));
  const between = first.map((byte, index) => byte | (last[index]! & 0b0101_1010));
  return [first, between, last];
}

const v4Text = (bytes: readonly number[]) => bytes.join(".");
const v6Text = (bytes: readonly number[]) => new ipaddr.IPv6([...bytes]).toString();

export const forbiddenV4 = [...new Set(forbiddenNetworks.v4.flatMap(membersOf).map(v4Text))];
export const forbiddenV6 = [...new Set(forbiddenNetworks.v6.flatMap(membersOf).map(v6Text))];

const FULL_WIDTH = "０１２３４５６７８９";
const CIRCLED = "⓪①②③④⑤⑥⑦⑧⑨";
const MATHEMATICAL = [..."𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗"];

/** One address as hosts of URLs can write it. */
export function spellingsOfV4(address: string): string[] {
  const [a, b, c, d] = address.split(".").map(Number) as [number, number, number, number];
  const whole = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  const parts = [a, b, c, d];
  const hex = (value: number, digits = 1) => value.toString(16).padStart(digits, "0");
  const octal = (value: number) => `0${value.toString(8)}`;
  const words = `${hex((a << 8) | b)}:${hex((c << 8) | d)}`;
  return [
    address,
    `${address}.`,
    String(whole),
    `0x${hex(whole)}`,
    `0X${hex(whole, 8).toUpperCase()}`,
    octal(whole),
    parts.map((part) => `0x${hex(part)}`).join("."),
    parts.map(octal).join("."),
    parts.map((part) => `000${octal(part)}`).join("."),
    `${a}.0x${hex(b)}.${octal(c)}.${d}`,
    `${a}.${b}.${(c << 8) | d}`,
    `${a}.${(b << 16) | (c << 8) | d}`,
    `0x${hex(a)}.${octal((b << 16) | (c << 8) | d)}`,
    address.replace(/\d/g, (digit) => FULL_WIDTH[Number(digit)]!),
    address.replace(/\d/g, (digit) => CIRCLED[Number(digit)]!),
    address.replace(/\d/g, (digit) => MATHEMATICAL[Number(digit)]!),
    address.replaceAll(".", "。"),
    address.replaceAll(".", "．"),
    address.replace(/\d/g, (digit) => `%3${digit}`),
    address.replaceAll(".", "%2e"),
    `${address.slice(0, 2)}\u00ad${address.slice(2)}`,
    `${address.slice(0, 3)}\t${address.slice(3)}`,
    `example.com@${address}`,
    `example.com:80@${address}`,
    `example.com%2f@${address}`,
    `[::ffff:${address}]`,
    `[::ffff:${words}]`,
    `[::FFFF:${words.toUpperCase()}]`,
    `[0:0:0:0:0:ffff:${words}]`,
    `[::${address}]`,
    `[::ffff:0:${address}]`,
    `[64:ff9b::${address}]`,
    `[64:ff9b::${words}]`,
    `[64:ff9b:1::${words}]`,
    `[2002:${words}::]`,
    `[2002:${words}::1]`,
    `[2001:0:${words}::]`,
    `[2001::${hex(~((a << 8) | b) & 0xffff)}:${hex(~((c << 8) | d) & 0xffff)}]`,
    `[fe80::5efe:${words}]`,
  ];
}

export function spellingsOfV6(address: string): string[] {
  const parsed = ipaddr.IPv6.parse(address);
  const whole = parsed.parts.map((part) => part.toString(16).padStart(4, "0")).join(":");
  return [
    `[${address}]`,
    `[${parsed.toNormalizedString()}]`,
    `[${whole}]`,
    `[${whole.toUpperCase()}]`,
    `[${address}%25eth0]`,
    `[${address}%eth0]`,
    `example.com@[${address}]`,
    `%5b${address}%5d`,
  ];
}

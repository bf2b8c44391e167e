/** Query values that a server could take for a person: they never leave the page. */
const SECRET_NAME =
  /(^|[-_.])(token|auth|authorization|access|session|sess|sid|jwt|key|apikey|secret|sig|signature|password|passwd|pwd|pass|code|otp|nonce|hash|ticket|invite|state|email|mail|user|uid|login)([-_.]|$)|token|secret|session|password/i;
/** Long runs that mix letters with digits, or JWTs: random, not words. */
const SECRET_VALUE = /^(?=[^?&=]*\d)(?=[^?&=]*[a-z])[\w-]{20,}$|^[\da-f]{16,}$|^ey[\w-]+\.[\w-]+\./i;

const ADDRESS_LIMIT = 600;

/** An absolute address without query values (or fragment parameters) that look like tokens, and without user:password. */
export function cleanAddress(address: string): string {
  if (!/^https?:/i.test(address))
    return address.length > ADDRESS_LIMIT ? address.slice(0, ADDRESS_LIMIT) : address;
  // Most addresses have nothing that could be secret.
  if (!/[?@]|#[^?]*=/.test(address)) return address.slice(0, ADDRESS_LIMIT);
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return address.slice(0, ADDRESS_LIMIT);
  }
  url.username = "";
  url.password = "";
  if (url.search.length > 1) url.search = cleanPairs(url.search.slice(1));
  if (url.hash.includes("=")) url.hash = cleanPairs(url.hash.slice(1));
  return url.href.length > ADDRESS_LIMIT ? url.href.slice(0, ADDRESS_LIMIT) : url.href;
}

function cleanPairs(query: string): string {
  return query
    .split("&")
    .map((pair) => {
      const at = pair.indexOf("=");
      if (at < 0) return SECRET_VALUE.test(pair) ? "removed" : pair;
      const name = pair.slice(0, at);
      const value = pair.slice(at + 1);
      return value !== "" && (SECRET_NAME.test(name) || SECRET_VALUE.test(value)) ? `${name}=removed` : pair;
    })
    .join("&");
}

/**
 * Absolute, cleaned; null where the attribute names nothing that can be followed.
 * `native` is the browser's own resolution, where it has one.
 */
export function resolveAddress(
  written: string | null,
  base: () => string,
  native: string | null = null,
): string | null {
  if (written === null) return null;
  const trimmed = written.trim();
  if (trimmed === "" || trimmed === "#" || /^javascript:/i.test(trimmed)) return null;
  // What cannot be resolved is given back as it is written.
  if (native !== null && native !== written) return cleanAddress(native);
  try {
    return cleanAddress(new URL(trimmed, base()).href);
  } catch {
    return null;
  }
}

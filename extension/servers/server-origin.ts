/** Origin of what a person typed as the server's address, or null. */
export function serverOrigin(typed: string): string | null {
  const trimmed = typed.trim();
  const address = /^[a-z][\w+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`;
  // Chromium takes blanks in a host for good.
  if (/\s/.test(trimmed) || !URL.canParse(address)) return null;
  const { protocol, origin, username } = new URL(address);
  return (protocol === "http:" || protocol === "https:") && username === "" ? origin : null;
}

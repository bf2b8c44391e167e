/** Path of the file that an address of a database names; null where it names a server. */
export const databaseFile = (url: string): string | null =>
  url.startsWith("file:") ? url.replace(/^file:(?:\/\/)?/, "") : null;

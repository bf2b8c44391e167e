import { ConfigProblem } from "./config.ts";

type Trouble = readonly [
  /** What the system, the database's driver and its server call it. */
  sign: RegExp,
  /** What whoever starts Tenpoint can do about it. */
  atStart: (place: string) => string,
  /** What is told to whoever asked for something meanwhile. */
  meanwhile?: string,
];

const troubles: readonly Trouble[] = [
  [
    /SQLITE_NOTADB|SQLITE_CORRUPT|not a database|disk image is malformed/i,
    (place) =>
      `${place} is no database of Tenpoint's, or is damaged. Put a backup in its place (tenpoint restore), or move it away to begin anew.`,
  ],
  [
    /SQLITE_BUSY|SQLITE_LOCKED|database is locked/i,
    (place) =>
      `${place} is held by another program, which did not let go of it. Look whether a second Tenpoint or a backup works on it, and start again.`,
    "The server's database is held by another program, so nothing was changed. Try again in a minute.",
  ],
  [
    /SQLITE_FULL|ENOSPC|EDQUOT|disk is full/i,
    (place) => `There is no room left on the disk for ${place}. Make room, and start again.`,
    "The server's disk is full, so nothing was kept. Tell whoever runs it, and try again once there is room.",
  ],
  [
    /ENOTDIR|EEXIST|EISDIR/,
    (place) =>
      `${place} cannot be made: a file stands where a folder must be. Name another one: TENPOINT_DATA=…`,
  ],
  [
    /SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_IOERR|EACCES|EROFS|EPERM|readonly database|Unable to open connection to local database/i,
    (place) =>
      `${place} cannot be written. Let the user that Tenpoint runs as write in its folder, or name another one: TENPOINT_DATA=…`,
    "The server cannot write to its own data, so nothing was kept. Tell whoever runs it, and try again then.",
  ],
  [
    /HTTP status 40[13]|UNAUTHORIZED|invalid token|authentication/i,
    (place) => `${place} does not let Tenpoint in. Look at DATABASE_AUTH_TOKEN.`,
  ],
  [
    /ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|fetch failed|HTTP status|WEBSOCKET|HRANA/i,
    (place) => `${place} does not answer. Look whether it runs, and at DATABASE_URL.`,
  ],
];

const troubleOf = (error: unknown) => {
  const said = saidOf(error);
  return troubles.find(([sign]) => sign.test(said));
};

/** A sentence in the place of a trouble with what is kept at `place`, where it is one that can be seen to; else the error as it came. */
export function explainStorage(error: unknown, place: string): unknown {
  if (error instanceof ConfigProblem) return error;
  const [, atStart] = troubleOf(error) ?? [];
  return atStart ? new ConfigProblem(atStart(place), { cause: error }) : error;
}

/** The same for whoever asked a server that runs; undefined for anything else, which is a bug. */
export const explainUnkept = (error: unknown): string | undefined => troubleOf(error)?.[2];

/** The drivers wrap each other's errors, and the code is the innermost one's. */
function saidOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  return [code, error.message, error.cause === undefined ? "" : saidOf(error.cause)].join("\n");
}

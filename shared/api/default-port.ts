/** Where a server listens on its own machine, and where the extension looks for it, until told otherwise. */
export const DEFAULT_PORT = 4010;

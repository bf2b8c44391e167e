/** Views that are open to whoever is not signed in, each by what stands first in its address. */
export const entrances = ["sign-in", "setup", "invitation", "new-password", "email-change"] as const;
export type EntranceName = (typeof entrances)[number];

export const entranceOf = (path: string): EntranceName | undefined =>
  entrances.find((name) => path === `/${name}`);

export const isEntrance = (path: string): boolean => entranceOf(path) !== undefined;

type Said<Change> = { [Key in keyof Change]?: Exclude<Change[Key], undefined> };

/** The parts of a change that were said; `null` is said, `undefined` is not. */
export function said<Change extends object>(change: Change): Said<Change> {
  // safe: what is left are entries of the change itself
  return Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  ) as Said<Change>;
}

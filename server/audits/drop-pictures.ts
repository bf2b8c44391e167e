import type { Workbench } from "./workbench.ts";

/** Deletes the files of pictures that no row names any more; which were named is read before the rows go. */
export async function dropPictures(
  { scope, screenshots }: Pick<Workbench, "scope" | "screenshots">,
  keys: readonly (string | null | undefined)[],
): Promise<void> {
  const named = [...new Set(keys)].filter((key) => typeof key === "string");
  for (const key of await scope.unnamedPictures(named)) await screenshots.remove(key);
}

import { useLocation } from "preact-iso";

export type Query = Readonly<Record<string, string>>;

/** The same address with some of its query replaced; an empty or absent value takes the key out. */
function withQuery(path: string, query: Query, changes: Readonly<Record<string, string | null>>): string {
  const kept = Object.entries({ ...query, ...changes }).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  const search = new URLSearchParams(kept).toString();
  return search === "" ? path : `${path}?${search}`;
}

/** State that lives in the address, so that every view can be linked to and the back button works. */
export function useQuery() {
  const { path, query, route } = useLocation();
  return {
    query: query as Query,
    href: (changes: Readonly<Record<string, string | null>>) => withQuery(path, query, changes),
    /** Filters and sorts replace the entry in the history; opening something adds one. */
    change: (changes: Readonly<Record<string, string | null>>, isOpening = false) =>
      route(withQuery(path, query, changes), !isOpening),
  };
}

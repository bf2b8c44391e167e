import type { Elements } from "./elements.ts";

/** The `elements` part before its first row. */
export const emptyElements = (): Elements => ({
  parent: [],
  tag: [],
  nth: [],
  id: {},
  class: {},
  role: {},
  label: {},
  lang: {},
  boundary: {},
  hidden: {},
});

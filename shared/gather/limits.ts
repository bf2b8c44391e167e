/** A page past these is cut, and says so: the snapshot stays under a megabyte and the walk under 200 ms. */
export const LIMITS = {
  nodes: 60_000,
  elements: 8_000,
  blocks: 2_500,
  blockCharacters: 4_000,
  characters: 220_000,
  links: 1_500,
  controls: 600,
  /** Controls after which no more check boxes and radio buttons are taken. */
  choices: 300,
  forms: 200,
  media: 600,
  frames: 60,
  overlays: 60,
  surfaces: 120,
  /** Frames within frames, and shadow roots within shadow roots. */
  depth: 6,
};

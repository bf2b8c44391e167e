/** How a touchpoint is classified: the method's own axes (S0–S3). */
export const baskets = [
  "internal-online",
  "internal-offline",
  "external-online",
  "external-offline",
] as const;
export type Basket = (typeof baskets)[number];

export const carriers = ["online", "offline", "product"] as const;
export type Carrier = (typeof carriers)[number];

export const subjects = ["business", "product", "service", "employee"] as const;
export type Subject = (typeof subjects)[number];

export const contactKinds = ["direct", "indirect"] as const;
export const attentionSpans = ["short", "long"] as const;
export const lifeSpans = ["one-time", "repeated"] as const;

/** The ladder that every touchpoint is placed on, one stage or more (S4). */
export const stages = [
  "awareness",
  "engagement",
  "interaction",
  "trust",
  "commitment",
  "sale",
  "return",
  "advocacy",
] as const;
export type Stage = (typeof stages)[number];

export const raterRoles = ["self", "colleague", "expert", "newcomer", "customer"] as const;
export type RaterRole = (typeof raterRoles)[number];

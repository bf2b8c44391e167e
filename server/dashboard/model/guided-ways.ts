/** Channels that bring people in, each with the catalogue's touchpoints that a customer passes on the way, in order. */
export const customerWays = {
  search: [
    "search-result",
    "home-page",
    "product-page",
    "pricing-page",
    "contact-page",
    "question-form",
    "thank-you-page",
    "call-back",
  ],
  ad: [
    "contextual-ad",
    "landing-page",
    "question-form",
    "thank-you-page",
    "outgoing-call",
    "commercial-proposal",
  ],
  social: ["social-page", "video-channel", "blog-article", "home-page", "messenger-channel", "sign-up-form"],
  map: ["map-listing", "review-site", "contact-page", "incoming-call", "parking", "entrance", "reception"],
  offline: [
    "outdoor-advertising",
    "signboard",
    "entrance",
    "reception",
    "waiting-area",
    "interior",
    "business-card",
  ],
  word: [
    "referral-programme",
    "review-site",
    "home-page",
    "about-page",
    "incoming-call",
    "loyalty-programme",
  ],
} as const;

export type CustomerWay = keyof typeof customerWays;
// safe: the keys of a literal object
export const customerWayNames = Object.keys(customerWays) as CustomerWay[];

/** The method's least number of touchpoints to write down (S3). */
export const TOUCHPOINTS_LEAST = 10;
/** Pages that make the first scores. */
export const FIRST_CAPTURES = 3;

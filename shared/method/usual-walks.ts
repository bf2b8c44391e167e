/**
 * The walk a customer usually takes from each channel that brings people in: keys of the catalogue, in order (S3). Where a chain
 * starts from until somebody edits it; touchpoints that the register lacks are left out.
 */
export const usualWalks = {
  search: ["search-result", "home-page", "pricing-page", "contact-page", "incoming-call"],
  ad: ["contextual-ad", "landing-page", "question-form", "thank-you-page", "call-back"],
  social: ["social-page", "home-page", "reviews-page", "question-form", "question-reply"],
  map: ["map-listing", "contact-page", "incoming-call", "entrance", "manner-of-speaking"],
  review: ["review-site", "home-page", "pricing-page", "question-form", "question-reply"],
  mail: ["newsletter", "blog-article", "pricing-page", "booking-page", "order-confirmation"],
  referral: ["business-card", "home-page", "about-page", "contact-page", "incoming-call"],
  "offline-sign": ["signboard", "entrance", "reception", "manner-of-speaking"],
  direct: ["home-page", "product-page", "checkout", "order-confirmation", "delivery"],
} as const satisfies Record<string, readonly string[]>;

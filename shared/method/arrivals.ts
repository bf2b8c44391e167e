/**
 * How the customer gets from a page to a touchpoint that is no page: over the telephone, by a form, through a messenger. A page
 * is reached by a link, or by what is written here beside it.
 */
export interface Arrival {
  /** Types of contact channels that carry there. */
  channels?: readonly (
    | "phone"
    | "email"
    | "address"
    | "map"
    | "messenger"
    | "social"
    | "chat"
    | "callback"
  )[];
  /** Names of the services, where not every one carries. */
  vendors?: readonly string[];
  /** Purposes of forms that carry there. */
  forms?: readonly string[];
}

const LEADS = [
  "contact",
  "callback",
  "request",
  "quote",
  "booking",
  "order",
  "checkout",
  "signup",
  "quiz",
] as const;
const ORDERS = ["booking", "order", "checkout", "cart"] as const;
const VIDEO = ["youtube", "vimeo", "rutube", "dzen", "tiktok"] as const;

const inPerson: Arrival = { channels: ["address", "map"] };
const afterOrder: Arrival = { forms: ORDERS };
const afterQuestion: Arrival = { forms: LEADS, channels: ["email", "messenger", "chat"] };

/** By key of the catalogue. What is missing here, and is no page, is reached in ways that no page shows. */
export const arrivals: Readonly<Record<string, Arrival>> = {
  "question-form": { forms: LEADS },
  "booking-page": { forms: ["booking", "order", "request", "quote"] },
  checkout: { forms: ["order", "cart"] },
  "sign-up-form": { forms: ["signup"] },
  "newsletter-form": { forms: ["newsletter"] },
  newsletter: { forms: ["newsletter"] },
  "thank-you-page": { forms: [...LEADS, "newsletter"] },
  "site-search": { forms: ["search"] },
  "chat-widget": { channels: ["chat"] },
  "callback-widget": { channels: ["callback"], forms: ["callback"] },
  "contact-options": { channels: ["phone", "email", "messenger", "chat", "callback"], forms: LEADS },
  "social-page": { channels: ["social"] },
  "social-group": { channels: ["social"] },
  "video-channel": { channels: ["social"], vendors: VIDEO },
  "messenger-channel": { channels: ["messenger"] },
  "map-listing": { channels: ["map"] },
  "incoming-call": { channels: ["phone"] },
  "hold-music": { channels: ["phone"] },
  voicemail: { channels: ["phone"] },
  "outgoing-call": { forms: LEADS, channels: ["callback"] },
  "call-back": { forms: LEADS, channels: ["callback"] },
  "question-reply": afterQuestion,
  "commercial-proposal": afterQuestion,
  presentation: afterQuestion,
  "order-confirmation": afterOrder,
  "transactional-email": { forms: [...LEADS, "newsletter"] },
  sms: { forms: LEADS },
  invoice: afterOrder,
  delivery: afterOrder,
  packaging: afterOrder,
  entrance: inPerson,
  reception: inPerson,
  parking: inPerson,
  signboard: inPerson,
};

/** Ways in which a company reaches out by itself, and can do so at a wrong moment (S4). */
export const contactChannels = ["call", "sms", "messenger", "letter", "push", "visit"] as const;
export type ContactChannel = (typeof contactChannels)[number];

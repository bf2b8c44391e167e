import { PRIVACY_PATH, policyTopics } from "../language/policy-words.ts";
import type { Link } from "../snapshot/links.ts";
import { type Facts, part } from "./facts.ts";
import { indexTopics, topicsIn } from "./topics.ts";

export type PolicyTopic = keyof typeof policyTopics;

/** A link to, or a heading over, one of the documents and terms of a company. */
export interface Policy {
  topic: PolicyTopic;
  text: string;
  element: number;
  path: string;
  via: "link" | "heading";
  /** False for a link that leads nowhere. */
  works: boolean;
}

const index = indexTopics(policyTopics);
const LINK_LIMIT = 120;
const HEADING_LIMIT = 90;

/** Documents and terms that the page links to, or has a part about, in document order. */
export function derivePolicies(facts: Facts): readonly Policy[] {
  const { tree, content } = facts;
  const found: Policy[] = [];
  for (const link of part(facts, "links")) {
    const text = (link.text || link.name || "").trim();
    const topics = new Set(
      text.length <= LINK_LIMIT
        ? topicsIn(`${text} ${link.name ?? ""}`, index).map(({ topic }) => topic)
        : [],
    );
    if (link.href !== null && PRIVACY_PATH.test(link.href)) topics.add("privacy");
    for (const topic of topics)
      found.push({
        topic,
        text,
        element: link.element,
        path: tree.path(link.element),
        via: "link",
        works: leads(link),
      });
  }
  for (const { level, text, element, isSeen } of content) {
    if (level === 0 || !isSeen || text.length > HEADING_LIMIT) continue;
    for (const topic of new Set(topicsIn(text, index).map(({ topic }) => topic)))
      found.push({ topic, text, element, path: tree.path(element), via: "heading", works: true });
  }
  return found.sort((a, b) => a.element - b.element);
}

/** Whether a click goes somewhere, as far as the page tells. */
export const leads = ({ href, written, anchored, handler }: Link): boolean =>
  handler !== undefined ||
  (href !== null &&
    written !== "#" &&
    written !== "" &&
    anchored !== false &&
    !/^javascript:/i.test(written ?? ""));

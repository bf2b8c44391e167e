import type { Snapshot } from "../snapshot/index.ts";
import { deriveFacts } from "./derive-facts.ts";

const PARAGRAPH_CHARACTERS = 140;
const PARAGRAPHS_MIN = 4;
const PROSE_CHARACTERS = 1_500;

/** Whether the second bundle (Readability) is worth running: several real paragraphs outside forms and lists. */
export function readsLikeArticle(snapshot: Snapshot): boolean {
  if (!snapshot.parts.blocks || !snapshot.parts.elements) return false;
  const paragraphs = deriveFacts(snapshot).content.filter(
    ({ isOwn, role, text, linkShare }) =>
      isOwn && role === "paragraph" && linkShare < 0.5 && text.length >= PARAGRAPH_CHARACTERS,
  );
  return (
    paragraphs.length >= PARAGRAPHS_MIN && paragraphs.reduce((sum, { text }) => sum + text.length, 0) >= PROSE_CHARACTERS
  );
}

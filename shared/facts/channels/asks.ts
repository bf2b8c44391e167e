import { CALLBACK_WORDS } from "../../language/callback.ts";
import type { Channel } from "../channels.ts";
import type { Facts } from "../facts.ts";
import type { FormPurpose } from "../forms.ts";
import { nowhere, placeOf } from "./place.ts";

/** Forms by which one asks the company and is answered. */
const ASKING: ReadonlySet<FormPurpose> = new Set(["contact", "request", "quote", "booking", "order"]);

/** Words beyond this are a sentence about a call, not a button that asks for one. */
const WORDS_LIMIT = 60;

/** What an author calls a button that is made of other elements. */
const BUTTON_NAME = /(?:^|[\s_-])(?:btn|button|callback|call-?back)(?:$|[\s_-])/;

/** Contact forms, and the ways to ask to be called back: a form, a button, a service. */
export function findAsks(facts: Facts): Channel[] {
  const found: Channel[] = [];
  const { snapshot, tree } = facts;
  for (const form of facts.forms) {
    const type = form.purpose === "callback" ? "callback" : "form";
    if (type === "form" && !ASKING.has(form.purpose)) continue;
    const source = form.form >= 0 ? snapshot.parts.forms?.[form.form] : undefined;
    found.push({
      type,
      vendor: "",
      value: form.path,
      text: form.heading,
      ...placeOf(
        facts,
        source ?? { element: form.element, ...(form.isSeen ? {} : { shown: "hidden" as const }) },
      ),
      via: form.isFramed ? "frame" : "form",
      isClickable: true,
      isPrefilled: false,
      quality: "good",
    });
  }
  for (const link of snapshot.parts.links ?? []) {
    const words = link.text || (link.name ?? "");
    if (
      words.length > WORDS_LIMIT ||
      !CALLBACK_WORDS.test(words) ||
      /^(?:tel|callto|mailto):/i.test(link.href ?? "")
    )
      continue;
    found.push(askAt(facts, link, words, link.href ?? link.written ?? ""));
  }
  for (const control of snapshot.parts.controls ?? []) {
    const words = control.text ?? "";
    const isButton = control.tag === "button" || /^(?:submit|button|image)$/.test(control.type);
    if (!isButton || words === "" || words.length > WORDS_LIMIT || !CALLBACK_WORDS.test(words)) continue;
    // The button of a form that is one already says nothing new.
    if (found.some(({ via, element }) => via === "form" && tree.isWithin(control.element, element))) continue;
    found.push(askAt(facts, control, words, ""));
  }
  for (const block of facts.content) {
    if (block.text.length > WORDS_LIMIT || block.level > 0 || !CALLBACK_WORDS.test(block.text)) continue;
    const { element } = block;
    if (!BUTTON_NAME.test(tree.name(element)) && !BUTTON_NAME.test(tree.name(tree.parent(element)))) continue;
    if (found.some((ask) => tree.isWithin(element, ask.element) || tree.isWithin(ask.element, element)))
      continue;
    found.push(askAt(facts, snapshot.parts.blocks!.rows[block.index]!, block.text, ""));
  }
  for (const { kind, vendor, host } of facts.widgets) {
    if (kind !== "callback" && kind !== "chat") continue;
    found.push({
      ...nowhere,
      type: kind,
      vendor,
      value: `https://${host}/`,
      text: "",
      isSeen: true,
      via: "script",
      isClickable: true,
      isPrefilled: false,
      quality: "good",
    });
  }
  return found;
}

const askAt = (
  facts: Facts,
  source: Parameters<typeof placeOf>[1],
  text: string,
  value: string,
): Channel => ({
  type: "callback",
  vendor: "",
  value,
  text,
  ...placeOf(facts, source),
  via: "link",
  isClickable: true,
  isPrefilled: false,
  quality: "good",
});

import { type Facts, part } from "../facts.ts";
import { type FormFact, type FormPurpose, leadPurposes } from "../forms.ts";
import type { WidgetKind } from "../widgets.ts";
import { formPurpose } from "./form-purpose.ts";
import { formHeading } from "./heading.ts";

const PURPOSES: Partial<Record<WidgetKind, FormPurpose>> = {
  form: "contact",
  booking: "booking",
  quiz: "quiz",
  callback: "callback",
};
/** A frame smaller than this is a tracker or a button. */
const SIDE_MIN = 80;

/** Forms that stand in the frames of form services. What is inside cannot be read, only that it is there. */
export function framedForms(facts: Facts): FormFact[] {
  const { tree, snapshot } = facts;
  // Frames of services are told by their own addresses too, but only together with the scripts'.
  const widgets = snapshot.parts.scripts ? facts.widgets : [];
  const frames = new Map(part(facts, "frames").map((frame) => [frame.element, frame]));
  return widgets.flatMap(({ kind, seenIn, element }): FormFact[] => {
    const frame = frames.get(element);
    const usual = PURPOSES[kind];
    if (seenIn !== "frame" || !frame || !usual || frame.read) return [];
    const { rect, shown } = frame;
    if (rect && shown === undefined && (rect[2] < SIDE_MIN || rect[3] < SIDE_MIN)) return [];
    const heading =
      formHeading(tree, part(facts, "blocks").rows, element, element, rect, "") || (frame.title ?? "");
    const purpose = usual === "contact" ? purposeByWords(heading) : usual;
    return [
      {
        element,
        path: tree.path(element),
        purpose,
        form: -1,
        formless: false,
        isFramed: true,
        isSeen: shown === undefined,
        isLead: leadPurposes.has(purpose),
        fields: [],
        heading,
        region: tree.region(element),
        rect,
        submit: null,
      },
    ];
  });
}

const UNKNOWN_FIELDS = [
  { element: 0, tag: "input", type: "text", label: "", labelSource: "none" },
  { element: 0, tag: "input", type: "email", label: "", labelSource: "none" },
  { element: 0, tag: "textarea", type: "textarea", label: "", labelSource: "none" },
] as const;

/** A form of unknown fields is taken for an ordinary one under its heading. */
function purposeByWords(heading: string): FormPurpose {
  return formPurpose({
    controls: UNKNOWN_FIELDS,
    purposes: ["name", "email", "message"],
    entries: [true, true, true],
    submit: "",
    others: [],
    heading,
    called: "",
    page: "",
    role: "",
    method: "post",
    hasForm: true,
    isInCookieNotice: false,
  });
}

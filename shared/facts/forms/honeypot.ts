import type { Control } from "../../snapshot/forms.ts";
import type { Tree } from "../tree.ts";
import { autofillToken } from "./field-purpose.ts";

/** Names by which makers of forms call their traps. */
const TRAP_NAME =
  /honey|(?:^|[\W_])(?:hp|hpt|gotcha|nospam|antispam|bot-?field|robot|trap|fakeemail\w*|ak_hp_textarea|form-spec-comments|leave.?(?:this.?)?(?:blank|empty)|b_[\da-f]{20,}_[\da-f]+)(?:$|[\W_])/i;
/** Names of fields that people have no reason to be shown, where they stand hidden. */
const LURE_NAME = /^(?:url|website|web|homepage|fax|company_?(?:url|site))$/i;
const TRAP_LABEL =
  /leave (?:this |it )?(?:field )?(?:blank|empty)|do not fill|don't fill|не заполняйте|оставьте (?:это )?поле пустым|не заповнюйте|not be (?:changed|filled)|nicht ausfüllen|ნუ შეავსებ|si vous êtes humain/i;

/** A field that is there to be filled in by robots only. */
export function isHoneypot(control: Control, isFormSeen: boolean, tree: Tree): boolean {
  const { type, shown, name = "", id = "", label, tabindex, autocomplete } = control;
  if (
    type === "hidden" ||
    control.tag === "button" ||
    type === "checkbox" ||
    type === "radio" ||
    type === "file" ||
    type === "submit"
  )
    return false;
  const isOut = shown !== undefined && (isFormSeen || shown !== "hidden");
  if (TRAP_LABEL.test(label)) return true;
  if (TRAP_NAME.test(name) || TRAP_NAME.test(id)) return isOut || shown !== undefined || tabindex === -1;
  if (!isOut || autofillToken(autocomplete) !== "") return false;
  if (control.tag === "select" || control.tag === "other") return false;
  if (shown === "offscreen" || shown === "clipped" || shown === "transparent") {
    if (tabindex === -1 || /^(?:off|nope|none|false|new-password)$/.test(autocomplete ?? "")) return true;
  }
  if (tabindex === -1 && isUnheard(control.element, tree)) return true;
  return LURE_NAME.test(name);
}

const isUnheard = (element: number, tree: Tree) =>
  /hidden|honey|trap|offscreen|hp\b/.test(tree.name(tree.parent(element)));

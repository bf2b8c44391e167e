import type { Check } from "../define-check.ts";
import { afterSubmit } from "./after-submit.ts";
import { alternative } from "./alternative.ts";
import { autocomplete } from "./autocomplete.ts";
import { captcha } from "./captcha.ts";
import { consentFree } from "./consent-free.ts";
import { errorsReady } from "./errors-ready.ts";
import { fieldCount } from "./field-count.ts";
import { form } from "./form.ts";
import { inputTypes } from "./input-types.ts";
import { labels } from "./labels.ts";
import { noHostile } from "./no-hostile.ts";
import { oneColumn } from "./one-column.ts";
import { phoneWhy } from "./phone-why.ts";
import { policyLink } from "./policy-link.ts";
import { purpose } from "./purpose.ts";
import { requiredClear } from "./required-clear.ts";
import { secure } from "./secure.ts";
import { sensitive } from "./sensitive.ts";
import { smart } from "./smart.ts";
import { submitLabel } from "./submit-label.ts";

export const formsChecks: readonly Check[] = [
  form,
  purpose,
  fieldCount,
  labels,
  secure,
  consentFree,
  policyLink,
  submitLabel,
  inputTypes,
  autocomplete,
  requiredClear,
  phoneWhy,
  sensitive,
  captcha,
  errorsReady,
  noHostile,
  oneColumn,
  alternative,
  afterSubmit,
  smart,
];

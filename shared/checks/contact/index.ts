import type { Check } from "../define-check.ts";
import { address } from "./address.ts";
import { anyChannel } from "./any-channel.ts";
import { callback } from "./callback.ts";
import { chat } from "./chat.ts";
import { choice } from "./choice.ts";
import { dialledNumber } from "./dialled-number.ts";
import { email } from "./email.ts";
import { hours } from "./hours.ts";
import { inHeader } from "./in-header.ts";
import { map } from "./map.ts";
import { messenger } from "./messenger.ts";
import { namedPerson } from "./named-person.ts";
import { phone } from "./phone.ts";
import { phoneClickable } from "./phone-clickable.ts";
import { phoneReal } from "./phone-real.ts";
import { prefilledMessage } from "./prefilled-message.ts";
import { responsePromise } from "./response-promise.ts";
import { structured } from "./structured.ts";

export const contactChecks: readonly Check[] = [
  anyChannel,
  choice,
  inHeader,
  phone,
  phoneReal,
  dialledNumber,
  phoneClickable,
  email,
  messenger,
  callback,
  chat,
  hours,
  address,
  map,
  structured,
  responsePromise,
  namedPerson,
  prefilledMessage,
];

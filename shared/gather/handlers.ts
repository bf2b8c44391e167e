import { attribute, attributeNames } from "./dom.ts";

const HANDLER =
  /^(?:on(?:click|submit|mousedown|touchstart|pointerdown)|data-(?:bs-)?(?:toggle|target|dismiss|fancybox|popup|modal|href|url|link|action|open|micromodal-trigger|lightbox|src|event|track)|data-\w*(?:popup|modal|scroll|click)\w*|aria-(?:controls|haspopup|expanded)|hx-\w+|@click.*|v-on:.*|ng-click|x-on:.*|\(click\)|jsaction|uk-\w+|wire:click|phx-click|popovertarget|commandfor|formaction)$/;

/** Name of the first attribute that tells that a script, or the browser itself, acts on a click. */
export function handlerOf(element: Element): string | undefined {
  for (const name of attributeNames(element)) {
    if (HANDLER.test(name) && attribute(element, name) !== "") return name;
  }
  return undefined;
}

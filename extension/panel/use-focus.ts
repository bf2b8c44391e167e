import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** Whether what held the focus has left the panel with it: keys and screen readers would begin at the top again. */
export const isFocusLost = () => document.activeElement === null || document.activeElement === document.body;

/** Gives a lost focus to what has just come. */
export function useFocusIfLost(target: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (isFocusLost()) target.current?.focus();
  }, [target]);
}

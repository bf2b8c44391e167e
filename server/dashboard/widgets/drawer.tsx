import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useWords } from "../../../shared/ui/words-context.ts";
import "./drawer.css";

export interface DrawerProps {
  title: string;
  under?: ComponentChildren;
  onClose: () => void;
  children: ComponentChildren;
}

/** A sheet over the view, the whole screen on a phone. Esc, the cross and a click beside it close it. */
export function Drawer({ title, under, onClose, children }: DrawerProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const latest = useRef(onClose);
  latest.current = onClose;
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const onCancel = (event: Event) => {
      event.preventDefault();
      latest.current();
    };
    const onClick = (event: Event) => {
      if (event.target === element) latest.current();
    };
    element.addEventListener("cancel", onCancel);
    element.addEventListener("click", onClick);
    element.showModal();
    return () => {
      element.removeEventListener("cancel", onCancel);
      element.removeEventListener("click", onClick);
      // Closing gives the focus back to what opened the sheet.
      element.close();
    };
  }, []);
  return (
    <dialog ref={dialog} class="drawer" aria-label={title}>
      <div class="drawer-sheet">
        <header class="drawer-head">
          <div class="drawer-words">
            {/* Reading begins at the title, not at the cross. */}
            <h2 class="drawer-title" tabIndex={-1} autofocus>
              {title}
            </h2>
            {under && <div class="small mute">{under}</div>}
          </div>
          <button
            type="button"
            class="drawer-close"
            aria-label={words.t("dashboard:close")}
            onClick={onClose}
          >
            ×
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}

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
  const frame = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const latest = useRef(onClose);
  latest.current = onClose;
  useEffect(() => {
    if (!frame.current || !dialog.current) return;
    const before = document.activeElement;
    // Not a modal dialog of the browser's: that would shut the messages and their undo out as well.
    const release = shutOut(frame.current);
    dialog.current.show();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) latest.current();
    };
    addEventListener("keydown", onKey);
    return () => {
      removeEventListener("keydown", onKey);
      release();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div class="drawer-frame" ref={frame}>
      <div class="drawer-backdrop" aria-hidden="true" onClick={onClose} />
      <dialog ref={dialog} class="drawer" aria-modal="true" aria-label={title}>
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
    </div>
  );
}

/** Takes everything but the element, what it stands in and the messages out of reach; answers with how to give it back. */
function shutOut(element: HTMLElement): () => void {
  const shut: HTMLElement[] = [];
  for (let inner = element; inner.parentElement && inner !== document.body; inner = inner.parentElement) {
    for (const sibling of inner.parentElement.children) {
      const isOpen = sibling === inner || sibling.classList.contains("toasts");
      if (!isOpen && sibling instanceof HTMLElement && !sibling.inert) shut.push(sibling);
    }
  }
  for (const sibling of shut) sibling.inert = true;
  return () => {
    for (const sibling of shut) sibling.inert = false;
  };
}

import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import "./page-head.css";

export interface PageHeadProps {
  title: string;
  /** Line under the title. */
  under?: ComponentChildren;
  /** Controls at the far end. */
  children?: ComponentChildren;
}

/** A view's heading; it also names the browser's tab. */
export function PageHead({ title, under, children }: PageHeadProps) {
  useEffect(() => {
    document.title = `${title} · Tenpoint`;
  }, [title]);
  return (
    <header class="page-head">
      <div class="page-head-words">
        <h1>{title}</h1>
        {under && <p class="mute">{under}</p>}
      </div>
      {children && <div class="page-head-controls">{children}</div>}
    </header>
  );
}

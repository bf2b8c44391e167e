import type { ComponentChildren } from "preact";
import "./notes.css";

export interface EmptyNoteProps {
  title: string;
  /** The one thing that this place teaches. */
  lesson: string;
  /** The one button. */
  children?: ComponentChildren;
}

export function EmptyNote({ title, lesson, children }: EmptyNoteProps) {
  return (
    <div class="note note-empty card">
      <h2>{title}</h2>
      <p class="mute">{lesson}</p>
      {children}
    </div>
  );
}

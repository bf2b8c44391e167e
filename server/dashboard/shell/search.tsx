import { useEffect } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useWords } from "../../../shared/ui/words-context.ts";
import "./search.css";

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;

/** The way to the search, from anywhere: a link, and the key "/". */
export function Search() {
  const words = useWords();
  const { path, route } = useLocation();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      route("/search");
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [route]);
  return (
    <a
      class="search-open"
      href="/search"
      aria-keyshortcuts="/"
      aria-current={path === "/search" ? "page" : undefined}
    >
      <svg class="search-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" />
        <path d="M10.5 10.5 14 14" />
      </svg>
      <span class="search-word">{words.t("register:search.open")}</span> <kbd>/</kbd>
    </a>
  );
}

import { useEffect } from "preact/hooks";

/** Scrolls to what the address's fragment names, once it can be there: the browser has looked before it was drawn. */
export function useHashTarget(isReady: boolean): void {
  useEffect(() => {
    if (!isReady || location.hash.length < 2) return;
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (
      let outer = target.closest("details");
      outer;
      outer = outer.parentElement?.closest("details") ?? null
    )
      outer.open = true;
    // After the router has put a new page at its top.
    requestAnimationFrame(() => target.scrollIntoView({ block: "start" }));
    target.classList.add("is-target");
    return () => target.classList.remove("is-target");
  }, [isReady]);
}

/** A window that nobody sees paints nothing, and is not waited for. */
const LONGEST_FRAME_MS = 100;

/**
 * Resolves once the browser has painted what stands in the page. Whatever is loaded before holds that up, so this module imports
 * nothing, and the page asks for nothing else.
 */
function framePainted(): Promise<void> {
  return new Promise((painted) => {
    const waited = setTimeout(painted, LONGEST_FRAME_MS);
    requestAnimationFrame(() => {
      clearTimeout(waited);
      setTimeout(painted);
    });
  });
}

void framePainted().then(() => import("./open-panel.tsx"));

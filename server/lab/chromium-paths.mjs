/** Where Chromium and Chrome are usually installed. Plain JavaScript: the bootstrap reads it before anything is installed. */
export const chromiumPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** What to say where there is none. */
export const chromiumMissing = (asked) =>
  asked
    ? `Chromium is not at ${asked}, which CHROME_PATH names. Set CHROME_PATH to where it is, or take it away and use the machine's own (on Debian: apt-get install -y chromium).`
    : "Chromium is not on this machine. On Debian: apt-get install -y chromium. Elsewhere: install Chromium or Chrome and set CHROME_PATH to its path.";

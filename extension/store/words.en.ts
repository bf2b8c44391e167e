import type { StoreWords } from "./store-words.ts";

export const storeEn: StoreWords = {
  summary:
    "Scores the page in front of you as your customers meet it: contacts, forms, words, 404. Yours beside your rivals'.",
  amoSummary:
    "Scores the page in front of you as your customers meet it: contacts, forms, words, trust, next step, 404 page. One click keeps the score in an audit of your site beside your rivals'. Works alone; sends nothing until you connect a server of your own.",
  description: [
    "Press the button on any page and see what it is worth to a customer, out of ten: how easily they reach you, whether the form can be filled in, whether the words say anything, whether they will trust it, and what to do next. Every check says what was found on the page, why it matters, where that is known from, and how to fix it.",
    "Three fixes worth the most points come first. What is already good is shown too. “Show on page” outlines the very element.",
    "“Probe the 404” asks the site for an address that cannot exist and tells what your visitors get: a helpful page, a false “all is well”, or a silent redirect.",
    "One click captures the page into an audit: your site and your rivals' in one table, touchpoint by touchpoint. Audits are kept in the browser, or on a server of your own, for a team.",
    "What cannot be told is said to be so, and is never counted as a zero. The machine stops at nine: the tenth point is given by people.",
    "A page is read only when you ask. What was typed into a field is never read. In English, Russian and Georgian.",
  ],
  purpose:
    "To score the web page a person is looking at as a touchpoint of a customer, and to keep that score, when they ask, in an audit of their own.",
  reasons: {
    activeTab:
      "Reads the page in front when the person presses the button, the key or the menu, and takes a picture of its visible part when they capture it. Ends when the tab leaves the site.",
    alarms: "Tries again later to send a capture that the person's server could not take.",
    contextMenus:
      "“Capture this page”, “Score the link” and “Probe this site's 404 page” in the page's menu.",
    scripting:
      "Runs the bundled reader, the highlighter and the 404 probe in the page, each when the person asks for it. No script stays in any page.",
    sidePanel: "Shows the result beside the page.",
    storage: "Keeps the person's settings, audits and captures in their browser.",
  },
  optionalReasons: {
    offscreen:
      "Asked for together with the first site to be scored while browsing: scores its pages while the side panel is closed. Removed with the last such site.",
  },
  hostReason:
    "None is asked for at install. When the person chooses “Score this site as I browse”, the browser asks for that one site; each can be paused and removed in the settings.",
  dataReasons: {
    browsingActivity: "The address of a captured page, sent to the person's own server when they capture it.",
    websiteContent:
      "The visible text, structure and picture of a captured page, sent to the person's own server when they capture it; text fields are painted over and never read.",
  },
  remoteCode: "No. All code is in the package; nothing is loaded or evaluated from elsewhere.",
  privacy: [
    {
      title: "What is read",
      body: "The page in front of you, when you press the button; and pages of sites that you have chosen by name, as you open them. Visible text, structure, layout and loading times are read. What you typed, passwords and cookies are never read.",
    },
    {
      title: "What leaves the browser",
      body: "Nothing, until you connect a server of your own. Then each page that you capture is sent to that server and to no other: address without values that look like tokens, visible text, structure, and a picture in which all text fields are painted over. “See what is sent” shows it before. The 404 probe asks the site in front of you, and nobody else, for two addresses that do not exist, without cookies.",
    },
    {
      title: "What is kept",
      body: "Settings, audits, captures not sent yet and the sign-in to your server are kept in this browser until you remove them or the extension. Disconnecting a server removes its sign-in. The makers of Tenpoint receive nothing, count nothing and sell nothing.",
    },
    {
      title: "Your choices",
      body: "Every site is granted by you alone and can be paused or removed. A capture can be taken back for ten seconds, and removed from your server after that. The extension does not run in private windows unless you allow it in the browser; it then scores their pages, and keeps and sends nothing of them.",
    },
  ],
  titles: {
    listing: "Store listing",
    summary: "Short description (Chrome Web Store)",
    amoSummary: "Summary (addons.mozilla.org)",
    description: "Description",
    purpose: "Single purpose",
    permissions: "Permissions",
    permission: "Permission",
    reason: "Reason",
    atInstall: "Asked for at install",
    later: "Asked for later, at the moment it is needed",
    hosts: "Access to sites",
    data: "Data that may be sent (Firefox asks when a server is connected)",
    remoteCode: "Remote code",
    privacy: "Privacy policy",
  },
};

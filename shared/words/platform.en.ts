export const platformEn = {
  "probe.title": "404 probe",
  "probe.entry": "What happens at an address that does not exist?",
  "probe.entry-note": "The site is asked for two such addresses, from this page, as a stranger.",
  "probe.go": "Probe the 404 page",
  "probe.asking": "Asking the site for two addresses that cannot exist…",
  "probe.asked": "{{site}} was asked for two addresses that cannot exist and answered both alike.",
  "probe.asked-unlike":
    "{{site}} was asked for two addresses that cannot exist and answered each in its own way.",
  "probe.again": "Ask again",
  "probe.open": "Open it in a tab",
  "probe.open-note":
    "The answer was read without being shown. Opened in a tab and scored by a press of the Tenpoint button, it is judged in full.",
  "probe.costs": "What costs points",
  "probe.rest_one": "{{count}} more check: good, or cannot be told unseen",
  "probe.rest_other": "{{count}} more checks: good, or cannot be told unseen",
  "probe.problem.not-site.what": "This page belongs to no site that could be asked.",
  "probe.problem.not-site.do": "Open a page of a site, press the Tenpoint button there and probe again.",
  "probe.problem.not-granted.what": "The browser has not let Tenpoint into this page.",
  "probe.problem.not-granted.do":
    "Press the Tenpoint button on the page first, then probe. The site is asked from its own page and from nowhere else.",
  "probe.problem.moved.what": "The page changed while its site was being asked.",
  "probe.problem.moved.do": "Press the Tenpoint button on the page and probe again.",
  "probe.verdict.missing.what": "A real 404 page",
  "probe.verdict.missing.means": "People and search engines are both told that the page does not exist.",
  "probe.verdict.soft.what": "A soft 404",
  "probe.verdict.soft.means":
    "The page says that nothing is here, but the server answers that all is well: search engines keep dead addresses. Answer with status 404.",
  "probe.verdict.home.what": "A redirect to the front page",
  "probe.verdict.home.means":
    "Visitors land on the front page without a word on why. Show a page that says what happened, with status 404.",
  "probe.verdict.elsewhere.what": "A redirect to another page",
  "probe.verdict.elsewhere.means":
    "Visitors land on a page they did not ask for, without a word on why. Show a page that says what happened, with status 404.",
  "probe.verdict.page.what": "A page, as if it existed",
  "probe.verdict.page.means":
    "The server shows a page for an address that does not exist and says nothing of it. If the words come by script, open it in a tab to see them; the status should be 404 all the same.",
  "probe.verdict.refused.what": "Strangers are not let in",
  "probe.verdict.refused.means":
    "The site refused to answer without a sign-in, or took us for a robot. Open it in a tab and score it there.",
  "probe.verdict.broken.what": "The server breaks",
  "probe.verdict.broken.means":
    "An address that does not exist makes the server fail instead of saying so. Whoever keeps the site should see its log.",
  "probe.verdict.no-page.what": "No page at all",
  "probe.verdict.no-page.means":
    "The server answers with bare words or a file. A visitor needs a page of the site with a way on.",
  "probe.verdict.left.what": "A redirect to another site",
  "probe.verdict.left.means":
    "The site sends visitors to another address, whose answer cannot be read from here. Open it in a tab and score it there.",
  "probe.verdict.silent.what": "No answer",
  "probe.verdict.silent.means":
    "Nothing came within ten seconds, or the page's own rules forbid asking. Try again, or open it in a tab.",

  "sites.title": "Scoring while you browse",
  "sites.body":
    "Pages of the sites you choose are scored as you open them; the score stands on the Tenpoint button.",
  "sites.body-safe": "The browser asks you once for each site. Nothing leaves the browser.",
  "sites.add": "Score {{site}} as I browse",
  "sites.add-none":
    "Open a page of a site and press the Tenpoint button there; then its site can be chosen here.",
  "sites.refused": "You did not allow it, so nothing has changed. Press again to be asked again.",
  "sites.list": "Sites you have allowed",
  "sites.remove": "Remove",
  "sites.removed": "{{site}} is no longer scored as you browse.",
  "sites.undo": "Allow it again",
  "sites.pause": "Pause",
  "sites.resume": "Go on",
  "sites.paused": "Paused: no page is scored until you press its button.",

  "private.page":
    "This is a private window: the page is scored, and nothing of it is kept or sent. To capture it, open it in an ordinary window.",
  "private.site": "This is a private window. A site can be chosen in an ordinary one.",
  "private.link":
    "Links of a private window are not told to any server. Open the link in an ordinary window and score it there.",

  "servers.title": "Your servers",
  "servers.current": "In use",
  "servers.use": "Use this one",
  "servers.disconnect": "Disconnect",
  "servers.disconnected":
    "{{server}} is disconnected and its sign-in is removed. Captures waiting for it stay here.",
  "servers.add": "Another server",
  "servers.version": "Version {{version}}",
  "servers.undo": "Connect again",
  "servers.signed-in": "Signed in",
  "servers.clock":
    "The clocks of this computer and of the server differ by {{minutes}} minutes, so captures would bear the wrong time. Set the clock that is wrong.",
  "connect.problem.foreign":
    "No server that knows this Firefox answers here. Start it with the line below and connect again.",
  "connect.problem.not-agreed":
    "Firefox was not allowed to let Tenpoint send pages, so nothing is connected. Connect again and allow it.",
  "connect.problem.signed-out": "The server does not know this sign-in any more. Sign in again.",
  "connect.problem.too-many": "The server is busy and asks to wait. Try again in {{seconds}} seconds.",
  "connect.problem.broken": "The server answers, but something is broken in it. What happened is in its log.",
  "connect.copy": "Copy",
  "connect.copied": "Copied",
  "sign-in.title": "Sign in to {{server}}",
  "sign-in.body": "Open the server's page, check that it shows this code, and allow the extension there.",
  "sign-in.code": "The code",
  "sign-in.open": "Open the page",
  "sign-in.waiting": "Waiting until you have allowed it there…",
  "sign-in.slow": "The server does not answer at the moment. Asking again a little later…",
  "sign-in.cancel": "Cancel",
  "sign-in.again": "Get a new code",
  "sign-in.resume": "Go on",
  "sign-in.problem.denied": "The request was refused on the server's page. Nothing is connected.",
  "sign-in.problem.expired": "The code was not used in time. Get a new one.",
  "sign-in.problem.unreachable": "The server stopped answering. Check that it runs, then get a new code.",
  "sign-in.problem.failed":
    "The server does not let this extension ask for a sign-in. Whoever keeps it can allow that.",
} as const;

/** The plan: actions, board, calendars. */
export const planEn = {
  "view.label": "How the plan is shown",
  "view.list": "List",
  "view.board": "Board",
  "view.calendar": "Calendar",

  "step.todo": "To do",
  "step.doing": "Under way",
  "step.claimed": "Waiting for proof",
  "step.done": "Done",
  "step.label": "How far: {{what}}",
  "step.moved": "Moved to “{{step}}”.",
  "board.none": "Nothing here.",

  "proof.needed": "a fresh capture closes it",
  "proof.given": "the check passed on {{day}}",
  "proof.see": "see the capture",
  "relapse.given": "it was done; a later capture failed the check again",
  "claimed.said": "Noted. Capture the page again: the action closes when the check passes.",
  "claimed.score": "Have the page read now",

  "lifts.title": "Three fixes that lift the index most",
  "lifts.means": "Your pages scored again with each fix assumed, then the whole audit merged again.",
  "lifts.none": "No failed check of your site would move the index by itself.",
  "lifts.unread": "No page of your site is scored yet. Once one is, the fixes stand here.",
  "lifts.pages_one": "on {{count}} page",
  "lifts.pages_other": "on {{count}} pages",
  "lifts.index": "{{points}} to the index",

  "senses.title": "It is convenient. Is it beautiful?",
  "senses.ask":
    "“{{touchpoint}}” scores {{score}}: it works. People remember what they see, hear, touch and smell. What would please a sense here?",
  "senses.plan": "Plan something for the senses",
  "senses.what": "Please a sense at “{{touchpoint}}”: ",

  "calendar.today": "Today",
  "calendar.earlier": "The month before",
  "calendar.later": "The month after",
  "calendar.undated": "Without a day",
  "calendar.nothing": "Nothing falls into this month.",
  "calendar.re-audit_one": "Look at {{count}} touchpoint again",
  "calendar.re-audit_other": "Look at {{count}} touchpoints again",

  "feed.title": "In your own calendar",
  "feed.means":
    "A secret address that Google Calendar, Outlook or Apple Calendar reads. Whoever has it sees the plan's days and nothing else.",
  "feed.make": "Make a calendar address",
  "feed.made": "Copy it now: it is shown this once.",
  "feed.label": "Calendar address",
  "feed.copy": "Copy",
  "feed.copied": "Copied.",
  "feed.open_one": "{{count}} address is open.",
  "feed.open_other": "{{count}} addresses are open.",
  "feed.close": "Close the one of {{day}}",
  "feed.closed": "Closed: the address answers nobody any more.",
} as const;

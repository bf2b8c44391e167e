export const en = {
  letters: {
    invitation: {
      subject: "{inviter} invites you to {workspace}",
      lines: [
        "{inviter} invites you to the workspace “{workspace}” in Tenpoint, as {role}.",
        "There, every place where a customer meets the company is scored out of ten, next to its rivals.",
        "The invitation holds until {until}. If you do not know who sent it, leave it unanswered.",
      ],
      button: "See the invitation",
    },
    "sign-in-link": {
      subject: "Your link for signing in",
      lines: [
        "Open this link to sign in to Tenpoint. It works once, within {minutes} minutes.",
        "If you did not ask for it, do nothing: without the link nobody gets in.",
      ],
      button: "Sign in",
    },
    "password-reset": {
      subject: "Choose a new password",
      lines: [
        "Hello {name}, somebody asked for a new password for your Tenpoint account. If it was you, open this link within {minutes} minutes.",
        "If it was not you, do nothing: your password stays as it is.",
      ],
      button: "Choose a password",
    },
    "password-changed": {
      subject: "Your password was changed",
      lines: [
        "Hello {name}, the password of your Tenpoint account has just been changed, and every other browser was signed out.",
        "If it was not you, choose a new password at once.",
      ],
      button: "Open Tenpoint",
    },
    "email-change": {
      subject: "Confirm your new address",
      lines: [
        "Hello {name}, open this link to use this address for your Tenpoint account from now on. It works once, within a day.",
        "If you have no such account, do nothing.",
      ],
      button: "Use this address",
    },
    "email-changed": {
      subject: "Your address was changed",
      lines: [
        "Hello {name}, your Tenpoint account now uses another e-mail address, and mail no longer comes here.",
        "If it was not you, write to an owner of your workspace.",
      ],
    },
  },
  orOpen: "If the button does not work, open this address:",
  roles: { viewer: "a viewer", rater: "a rater", editor: "an editor", owner: "an owner" },
} as const;

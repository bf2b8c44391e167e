/** Names of what webhooks are told of. */
export const eventWords = {
  "capture.created": "connections:hooks.event.capture",
  "level.changed": "connections:hooks.event.level",
  "action.closed": "connections:hooks.event.action",
  test: "connections:hooks.event.test",
} as const;

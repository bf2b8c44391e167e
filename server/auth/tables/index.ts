export { credentials } from "./credentials.ts";
export { deviceRequests } from "./device-requests.ts";
export { sessions } from "./sessions.ts";
export { users } from "./users.ts";
export { verifications } from "./verifications.ts";

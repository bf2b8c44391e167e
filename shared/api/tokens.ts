import * as z from "zod";
import { byId, define, list, tokenScopes } from "./endpoint.ts";
import { id, instant, name } from "./schemas.ts";

export const accessToken = z.object({
  id,
  /** `key`: made by hand for a script. `device`: a program that was let in, such as the extension. */
  kind: z.enum(["key", "device"]),
  name: z.string(),
  /** Its beginning, to know it again by. */
  prefix: z.string(),
  scopes: z.array(z.enum(tokenScopes)),
  /** Whose it is. */
  owner: z.string(),
  createdAt: instant,
  lastUsedAt: instant.nullable(),
  expiresAt: instant.nullable(),
});
export type AccessToken = z.infer<typeof accessToken>;

/** The client that the device flow knows. */
export const DEVICE_CLIENT_ID = "tenpoint-extension";
export const deviceUserCode = z.string().trim().min(8).max(20);

export const tokenEndpoints = define({
  listTokens: {
    method: "get",
    access: "viewer",
    scope: "none",
    path: "/api/tokens",
    summary: "One's API keys and the programs one has let in; an owner sees everybody's.",
    response: list(accessToken),
  },
  createToken: {
    method: "post",
    access: "viewer",
    scope: "none",
    limit: "token",
    path: "/api/tokens",
    summary: "Makes an API key. Only this answer ever holds it.",
    body: z.object({
      name,
      scopes: z.array(z.enum(tokenScopes)).min(1).max(tokenScopes.length),
      /** null: until it is revoked. */
      days: z.int().min(1).max(3_650).nullable().default(null),
    }),
    response: z.object({ token: z.string(), accessToken }),
  },
  revokeToken: {
    method: "delete",
    access: "viewer",
    scope: "none",
    path: "/api/tokens/{id}",
    summary: "Revokes a key or a program at once; an owner may revoke anybody's.",
    params: byId,
  },

  readDeviceRequest: {
    method: "post",
    access: "person",
    scope: "none",
    limit: "token",
    path: "/api/device/requests/read",
    summary: "What a program that shows this code asks for.",
    body: z.object({ userCode: deviceUserCode }),
    response: z.object({ scopes: z.array(z.enum(tokenScopes)), createdAt: instant, expiresAt: instant }),
  },
  decideDeviceRequest: {
    method: "post",
    access: "viewer",
    scope: "none",
    limit: "token",
    path: "/api/device/requests/decide",
    summary: "Lets the program that shows this code into the open workspace, or turns it away.",
    body: z.object({ userCode: deviceUserCode, allow: z.boolean() }),
  },
});

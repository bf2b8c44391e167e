import { issueToken } from "../auth/issue-token.ts";
import { listTokens, presentToken, revokeToken } from "../auth/tokens.ts";
import type { Routes } from "./route.ts";
import { accountsOf, memberOf } from "./visit-of.ts";

export const tokenRoutes = {
  listTokens: async (context) => ({
    items: context.accounts ? await listTokens(context.accounts, context.bench, memberOf(context)) : [],
  }),
  createToken: async (context, { body }) => {
    accountsOf(context);
    const { userId, userName } = memberOf(context);
    const { token, row } = await issueToken(context.bench, { userId, kind: "key", ...body });
    return { token, accessToken: presentToken(row, userName) };
  },
  revokeToken: (context, { params }) => revokeToken(context.bench, memberOf(context), params.id),
  readDeviceRequest: (context, { body }) => accountsOf(context).devices.read(body.userCode),
  decideDeviceRequest: (context, { body }) => {
    const { userId, workspaceId } = memberOf(context);
    return accountsOf(context).devices.decide(body.userCode, body.allow, { userId, workspaceId });
  },
} satisfies Routes;

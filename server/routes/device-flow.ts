import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import * as z from "zod";
import type { DeviceFlow, OAuthAnswer } from "../auth/device-flow.ts";
import { limitBody } from "../middleware/body-limits.ts";
import type { LimitRate } from "../middleware/rate-limits.ts";

export const DEVICE_CODE_PATH = "/api/device/code";
export const DEVICE_TOKEN_PATH = "/api/device/token";
const FORM_MAX_BYTES = 4_000;

const fields = z.record(z.string(), z.string());

/** The two endpoints of RFC 8628: they take forms and answer in that standard's words, so they stand outside the API's table. */
export function registerDeviceFlow(app: OpenAPIHono, devices: DeviceFlow, limitRate: LimitRate): void {
  const limit = limitBody(FORM_MAX_BYTES);
  app.post(DEVICE_CODE_PATH, limitRate("token"), limit, async (c) =>
    answer(c, await devices.request(await formOf(c))),
  );
  // A program asks every few seconds for as long as the person thinks.
  app.post(DEVICE_TOKEN_PATH, limitRate("capture"), limit, async (c) =>
    answer(c, await devices.poll(await formOf(c))),
  );
}

async function formOf(c: Context): Promise<Record<string, string>> {
  const isJson = c.req.header("content-type")?.includes("json") ?? false;
  const given: unknown = await (isJson ? c.req.json() : c.req.parseBody()).catch(() => undefined);
  return fields.safeParse(given).data ?? {};
}

const answer = (c: Context, { status, body }: OAuthAnswer) => c.json(body, status);

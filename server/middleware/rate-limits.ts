import type { MiddlewareHandler } from "hono";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { type RateLimit, rateLimits } from "../../shared/api/endpoint.ts";
import { Problem } from "../problem.ts";
import type { ClientAddress } from "./client-address.ts";

/** How often one address may call endpoints of a kind. */
export type RateTable = Record<RateLimit, { points: number; seconds: number }>;

export const usualRates: RateTable = {
  "sign-in": { points: 40, seconds: 600 },
  token: { points: 60, seconds: 600 },
  capture: { points: 600, seconds: 600 },
  share: { points: 300, seconds: 600 },
};

export type LimitRate = (limit: RateLimit | undefined) => MiddlewareHandler;

/** Counts callings by address and kind, in memory: a restart forgives. */
export function createRateLimits(rates: RateTable, clientAddress: ClientAddress): LimitRate {
  const limiters = new Map(
    rateLimits.map((name) => [
      name,
      new RateLimiterMemory({ points: rates[name].points, duration: rates[name].seconds }),
    ]),
  );
  return (limit) => async (c, next) => {
    const limiter = limit && limiters.get(limit);
    if (limiter) {
      await limiter.consume(clientAddress(c)).catch((refused: unknown) => {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        throw new Problem("too-many", "This is too often. Wait a little, then try again.", {
          retryAfterS: Math.ceil(refused.msBeforeNext / 1_000),
        });
      });
    }
    await next();
  };
}

/** On a server for one person. */
export const noLimits: LimitRate = () => (_, next) => next();

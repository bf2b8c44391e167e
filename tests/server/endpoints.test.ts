import { describe, expect, test } from "vitest";
import { routes } from "../../server/routes/index.ts";
import type { Endpoint } from "../../shared/api/endpoint.ts";
import { type EndpointName, endpoints } from "../../shared/api/endpoints.ts";
import { makeServer } from "./support/make-server.ts";

/** What speaks of the API itself. */
const NOT_IN_THE_TABLE = ["/api/openapi.json", "/api/reference"];

const names = Object.keys(endpoints) as EndpointName[];

test("every endpoint of the table has a route, and every route an endpoint", () => {
  expect(Object.keys(routes).sort()).toEqual([...names].sort());
});

test("the server answers exactly the table's addresses below /api", async () => {
  const { app } = await makeServer();
  const answered = app.routes
    .filter(
      ({ path, method }) => path.startsWith("/api/") && method !== "ALL" && !NOT_IN_THE_TABLE.includes(path),
    )
    .map(({ method, path }) => `${method} ${path}`);
  const expected = names.map((name) => {
    const { method, path }: Endpoint = endpoints[name];
    return `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")}`;
  });

  expect([...new Set(answered)].sort()).toEqual(expected.sort());
});

test("no two endpoints share an address", () => {
  const addresses = names.map((name) => `${endpoints[name].method} ${endpoints[name].path}`);

  expect(addresses).toEqual([...new Set(addresses)]);
});

describe("OpenAPI 3.1", () => {
  test("describes every endpoint with its schemas", async () => {
    const { request } = await makeServer();

    const document = (await (await request("/api/openapi.json")).json()) as {
      openapi: string;
      paths: Record<
        string,
        Record<string, { operationId: string; requestBody?: object; responses: Record<string, object> }>
      >;
    };

    expect(document.openapi).toBe("3.1.0");
    for (const name of names) {
      const endpoint: Endpoint = endpoints[name];
      const operation = document.paths[endpoint.path]?.[endpoint.method];
      expect(operation?.operationId, `${endpoint.method} ${endpoint.path}`).toBe(name);
      expect(operation?.requestBody !== undefined).toBe(endpoint.body !== undefined);
      expect(Object.keys(operation!.responses)).toEqual([
        endpoint.response || endpoint.file || endpoint.events ? "200" : "204",
        "default",
      ]);
    }
  });

  test("a change fills nothing in that it does not name", () => {
    for (const name of [
      "updateAudit",
      "updateSite",
      "updateTouchpoint",
      "updateAction",
      "updateCapture",
    ] as const) {
      expect(endpoints[name].body.parse({}), name).toEqual({});
    }
  });
});

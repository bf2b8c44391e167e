import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "turso",
  schema: ["./server/db/tables/index.ts", "./server/auth/tables/index.ts"],
  out: "./server/db/migrations",
});

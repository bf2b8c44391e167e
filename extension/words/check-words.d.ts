declare module "virtual:check-words/*" {
  export const columns: import("./check-words-plugin.ts").CheckWordColumns;
}

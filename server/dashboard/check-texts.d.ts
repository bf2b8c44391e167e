declare module "virtual:check-texts/*" {
  export const checkTexts: readonly import("./model/check-text.ts").CheckText[];
}

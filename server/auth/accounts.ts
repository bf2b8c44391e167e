import type { Mailer } from "../mail/mailer.ts";
import type { Auth } from "./create-auth.ts";
import type { DeviceFlow } from "./device-flow.ts";
import type { Directory } from "./directory.ts";
import type { SignInGuard } from "./sign-in-guard.ts";

/** What the verbs about people work with, on a server where people sign in. */
export interface Accounts {
  auth: Auth;
  directory: Directory;
  devices: DeviceFlow;
  mailer: Mailer;
  guard: SignInGuard;
  /** Opens the door to the first owner; gone once they are in. */
  setupToken: SetupToken;
  /** For the person at the terminal to open; null where there is an owner already. */
  ownerLink: string | null;
  /** Origin that people open, without a slash at its end. */
  publicUrl: string;
  now(): number;
  newId(): string;
}

export interface SetupToken {
  /** Whether it is the token; then nobody can use it a second time. */
  take(token: string): boolean;
  /** Gives it back, where the owner could not be made after all. */
  release(): void;
}

import { storage } from "wxt/utils/storage";
import type { DeviceCode, DeviceDoor, SignInProblem } from "./device-flow.ts";

/** A sign-in that a person has begun and neither ended nor cancelled. */
export interface SignIn {
  serverUrl: string;
  door: DeviceDoor;
  /** Makes a second request to the same server another one. */
  at: number;
  progress:
    | { kind: "asking" }
    | { kind: "waiting"; code: DeviceCode; isSlow: boolean }
    | { kind: "problem"; problem: SignInProblem };
}

/** Outlives the panel, so that it may be closed meanwhile, and is forgotten with the browser's session. */
export const signInSetting = storage.defineItem<SignIn | null>("session:sign-in", { fallback: null });

export const beginSignIn = (serverUrl: string, door: DeviceDoor) =>
  signInSetting.setValue({ serverUrl, door, at: Date.now(), progress: { kind: "asking" } });

/** Writes what has become of that request, unless it was cancelled or replaced by another meanwhile. */
export async function progressSignIn(at: number, progress: SignIn["progress"] | null): Promise<boolean> {
  const now = await signInSetting.getValue();
  if (now?.at !== at) return false;
  await signInSetting.setValue(progress && { ...now, progress });
  return true;
}

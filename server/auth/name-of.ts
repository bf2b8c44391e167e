import type { Caller } from "./caller.ts";

/** The name that a change is signed with; empty where nobody is known by name. */
export const nameOf = (caller: Caller): string => (caller && "userName" in caller ? caller.userName : "");

import type { ComponentChildren } from "preact";
import type { EndpointName } from "../../../shared/api/endpoints.ts";
import { useMay } from "../session-context.ts";

export interface AllowedProps {
  /** What the controls inside would call. */
  to: EndpointName;
  children: ComponentChildren;
}

/** Controls that are offered to those alone whom the server would not refuse; `RoleNote` tells the others why. */
export function Allowed({ to, children }: AllowedProps) {
  return useMay()(to) ? children : null;
}

import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

export interface MenuLinkProps {
  href: string;
  isCurrent: boolean;
  children: ComponentChildren;
}

export function MenuLink({ href, isCurrent, children }: MenuLinkProps) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    // On a phone the menu is a strip that scrolls sideways.
    if (isCurrent) link.current?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [isCurrent]);
  return (
    <a ref={link} class="menu-link" href={href} aria-current={isCurrent ? "page" : undefined}>
      {children}
    </a>
  );
}

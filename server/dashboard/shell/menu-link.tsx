import type { ComponentChildren } from "preact";

export interface MenuLinkProps {
  href: string;
  isCurrent: boolean;
  children: ComponentChildren;
}

export function MenuLink({ href, isCurrent, children }: MenuLinkProps) {
  return (
    <a class="menu-link" href={href} aria-current={isCurrent ? "page" : undefined}>
      {children}
    </a>
  );
}

import { useQuery } from "../address.ts";
import "./view-tabs.css";

export interface ViewTabsProps<Name extends string> {
  label: string;
  /** Key of the address that holds the choice. */
  param: string;
  /** The first is what an address without the key shows. */
  tabs: readonly { name: Name; text: string }[];
  current: Name;
}

/** One of several ways to look at the same thing; the choice stands in the address. */
export function ViewTabs<Name extends string>({ label, param, tabs, current }: ViewTabsProps<Name>) {
  const { href } = useQuery();
  return (
    <nav class="view-tabs" aria-label={label}>
      {tabs.map(({ name, text }, index) => (
        <a
          key={name}
          class="view-tab"
          href={href({ [param]: index === 0 ? null : name })}
          aria-current={name === current ? "true" : undefined}
        >
          {text}
        </a>
      ))}
    </nav>
  );
}

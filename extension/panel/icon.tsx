const PATHS = {
  back: "M12.5 4.5 7 10l5.5 5.5",
  down: "m6 8 4 4 4-4",
  captures: "M4 6.5h12v9H4zM6.5 6.5v-2h7v2M7 10.5h6",
  audits: "M4 5h12v10H4zM4 8.6h12M8.5 5v10M12.3 8.6V15",
  settings: "M4 6h6m4 0h2M4 14h2m4 0h6M12 4v4M8 12v4",
  again: "M15.5 9a5.5 5.5 0 1 0-1.2 4.4M15.5 4.8V9h-4.2",
} as const;

export type IconName = keyof typeof PATHS | "sign";

/** Line icons; beside words or a label, so hidden from readers of the screen. */
export function Icon({ name }: { name: IconName }) {
  if (name === "sign") return <Sign />;
  return (
    <svg class={`icon icon-${name}`} width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentcolor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** Ten strokes in a ring, the tenth dotted: the product's sign. */
function Sign() {
  return (
    <svg class="icon-sign" width="24" height="24" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#3a35e0" />
      <g stroke="#fff" stroke-width="2.6" stroke-linecap="round">
        <path d="M16 5.5v4.4M22.2 7.5l-2.6 3.6M26 12.8l-4.2 1.3M26 19.2l-4.2-1.3M22.2 24.5l-2.6-3.6M16 26.5v-4.4M9.8 24.5l2.6-3.6M6 19.2l4.2-1.3M6 12.8l4.2 1.3" />
        <path d="M9.8 7.5l2.6 3.6" stroke-dasharray=".1 4.2" opacity=".8" />
      </g>
    </svg>
  );
}

export const panelKa = {} as const;

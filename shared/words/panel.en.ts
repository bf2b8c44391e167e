export const panelEn = {} as const;

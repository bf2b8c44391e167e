export const panelRu = {} as const;

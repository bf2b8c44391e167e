export const dashboardRu = {} as const;

export const dashboardKa = {} as const;

/** The lists of a dataset, in the order in which their records are read. */
export const LISTS = ['documents', 'actors', 'places', 'events', 'statements', 'casualties'] as const;
export type ListName = (typeof LISTS)[number];

/** What the proposals of a portfolio can be grouped by. */
export const GROUPINGS = ['stage', 'owner', 'level', 'folder'] as const;
export type Grouping = (typeof GROUPINGS)[number];

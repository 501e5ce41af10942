/** How far a proposal has come, in the order of its life. */
export const STAGES = ['idea', 'proposed', 'pilot', 'production', 'stopped', 'retired'] as const;
export type Stage = (typeof STAGES)[number];

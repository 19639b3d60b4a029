/** The steps of a new register from its office to its letters, in their order. */
export const startSteps = ['office', 'villages', 'conference', 'people', 'letters', 'issue'] as const;

export type StepName = (typeof startSteps)[number];

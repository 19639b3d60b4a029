/** The steps of a new register from its office to its letters, in their order. */
export type StepName = 'office' | 'villages' | 'conference' | 'people' | 'letters' | 'issue';

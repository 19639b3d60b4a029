/** Letters in one document of invitations: all of them for the printer, those of a village, or one. */
export const lettersPer = ['all', 'village', 'person'] as const;

export type LettersPer = (typeof lettersPer)[number];

/** What one document of invitations holds: everybody's letters for the printer, a village's, or one person's. */
export const lettersPer = ['all', 'village', 'person'] as const;

export type LettersPer = (typeof lettersPer)[number];

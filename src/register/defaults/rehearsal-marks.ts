/** Starts the IDs of conferences that are only rehearsed, so that nothing of theirs is taken for a real one's. */
export const rehearsalPrefix = 'TD';

export const rehearsedId = (number: number): string =>
  `${rehearsalPrefix}-${String(number).padStart(2, '0')}`;

export const rehearsalConference = rehearsedId(1);

export const isRehearsed = (conference: string): boolean => conference.startsWith(`${rehearsalPrefix}-`);

/** A subject by which nobody takes a rehearsal for the real thing; it names whom the letter would have gone to. */
export const rehearsalSubject = (subject: string, addressee: string): string =>
  `[TẬP DƯỢT] ${subject} (gửi ${addressee})`;

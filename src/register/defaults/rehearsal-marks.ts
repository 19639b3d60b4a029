/** Prefix of conference IDs in a rehearsal. */
export const rehearsalPrefix = 'TD';

export const rehearsedId = (number: number): string =>
  `${rehearsalPrefix}-${String(number).padStart(2, '0')}`;

export const rehearsalConference = rehearsedId(1);

export const isRehearsed = (conference: string): boolean => conference.startsWith(`${rehearsalPrefix}-`);

/** Marks the subject of a letter in a rehearsal and names its real addressee. */
export const rehearsalSubject = (subject: string, addressee: string): string =>
  `[TẬP DƯỢT] ${subject} (gửi ${addressee})`;

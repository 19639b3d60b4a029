/** Starts the IDs of conferences that are only rehearsed, so that nothing of theirs is taken for a real one's. */
export const rehearsalPrefix = 'TD';

export const rehearsedId = (number: number): string =>
  `${rehearsalPrefix}-${String(number).padStart(2, '0')}`;

export const rehearsalConference = rehearsedId(1);

export const isRehearsed = (conference: string): boolean => conference.startsWith(`${rehearsalPrefix}-`);

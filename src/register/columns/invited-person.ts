import { attendance, reply, substitute } from './answer-columns';
import { concerning, invitedColumns, note } from './invited-columns';

/** What a clerk enters of an attendee and a pasted list may hold; the rest of the table is written by other work. */
export const invitedPerson = {
  columns: { ...invitedColumns, reply, substitute, attendance, concerning, note },
} as const;

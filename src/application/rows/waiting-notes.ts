import type { Ports } from '../ports';

/** Lines of `Nhật ký` that could not be written when their work was done. */
export const waitingNotesKey = 'journal.waiting';

/** Writes them; for work that begins by reading the memory anyway. */
export function writeWaitingNotes({ register }: Ports, memory: Readonly<Record<string, string>>): void {
  if (memory[waitingNotesKey]) register.noteWaiting();
}

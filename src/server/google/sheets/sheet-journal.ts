import type { Clock, Memory, NoteEntry, Person } from '../../../application/ports';
import { waitingNotesKey } from '../../../application/rows/under-lock';
import { cellText } from '../../../register/cell';
import { rowWith, writeFields } from '../../../register/table';
import { journal } from '../../../register/tables/journal';
import { logTrouble } from '../script/trouble-log';
import { sheetOf } from './sheet-reading';

/** A property holds 9 kB; Vietnamese letters take up to three bytes. */
const longestWaiting = 2_900;

type Line = readonly string[];

/** Appends lines to `Nhật ký`. A line that cannot be written waits in memory with its hour and its person. */
export function sheetJournal(clock: Clock, person: Person, memory: Memory) {
  return {
    note(entry: NoteEntry): void {
      const row = rowWith(journal, { at: clock.stamp(), person: person.email(), ...entry });
      const line = Object.values(writeFields(journal, row)).map(cellText);
      try {
        append(line);
      } catch (error) {
        logTrouble('journal', error);
        keep(memory, line);
      }
    },
    noteWaiting(): void {
      for (const line of waitingLines(memory)) append(line);
      memory.remove(waitingNotesKey);
    },
  };
}

function append(line: Line): void {
  const sheet = sheetOf(journal);
  if (!sheet.ok) throw new Error(sheet.failure.code);
  sheet.value.appendRow([...line]);
}

function keep(memory: Memory, line: Line): void {
  const text = JSON.stringify([...waitingLines(memory), line]);
  if (text.length > longestWaiting) throw new Error('too many lines wait');
  memory.write({ [waitingNotesKey]: text });
}

function waitingLines(memory: Memory): readonly Line[] {
  // Only `keep` writes under this key.
  return JSON.parse(memory.readAll()[waitingNotesKey] || '[]') as readonly Line[];
}

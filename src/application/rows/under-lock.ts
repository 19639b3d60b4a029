import type { Failure } from '../../domain/failure';
import { andThen, type Outcome } from '../../domain/outcome';
import type { Columns, Table } from '../../register/table';
import type { Lock, MemoryValues, NoteEntry, Ports, SheetSnapshot } from '../ports';
import { type NamedTables, readSheets, type Sheets } from './read-sheets';

/** Shared-memory key of lines of `Nhật ký` that could not be written when their work was done. */
export const waitingNotesKey = 'journal.waiting';

/** Writes them; for work that begins by reading the memory anyway. */
export function writeWaitingNotes({ register }: Ports, memory: MemoryValues): void {
  if (memory[waitingNotesKey]) register.noteWaiting();
}

/** A line of `Nhật ký` about an act on a sheet, on one of its rows or on several. */
export const noteOn = ({ tab }: Pick<Table, 'tab'>, action: string, record = '', detail = ''): NoteEntry => ({
  action,
  tab,
  record,
  detail,
});

/** The line of `Nhật ký` about finished work; false if nothing changed. */
export type NoteOf<Value> = (value: Value) => NoteEntry | false;

const noNote = (): false => false;

/** Does the work under the lock, then notes it in `Nhật ký`. */
export function underLock<Value>(
  ports: Ports,
  work: () => Outcome<Value, Failure>,
  noteOf: NoteOf<Value> = noNote,
  lock: keyof Lock = 'holding',
): Outcome<Value, Failure> {
  const done = ports.lock[lock](work);
  const note = done.ok && noteOf(done.value);
  if (note) ports.register.note(note);
  return done;
}

/** underLock for work on sheets, which are read in the order of their names. */
export const changeSheets = <Tables extends NamedTables, Value>(
  ports: Ports,
  tables: Tables,
  work: (sheets: Sheets<Tables>) => Outcome<Value, Failure>,
  noteOf?: NoteOf<Value>,
  lock?: keyof Lock,
): Outcome<Value, Failure> => underLock(ports, () => andThen(readSheets(ports, tables), work), noteOf, lock);

/** underLock for work that needs memory too, above all its counters of IDs: it is read before the sheet. */
export const addToSheet = <C extends Columns, Value>(
  ports: Ports,
  table: Table<C>,
  work: (sheet: SheetSnapshot<C>, memory: MemoryValues) => Outcome<Value, Failure>,
  noteOf?: NoteOf<Value>,
): Outcome<Value, Failure> =>
  underLock(
    ports,
    () => {
      const memory = ports.memory.readAll();
      return andThen(ports.register.read(table), (sheet) => work(sheet, memory));
    },
    noteOf,
  );

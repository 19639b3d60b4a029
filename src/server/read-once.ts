import type { Lock, Memory, MemoryValues, Ports, Register, SheetSnapshot } from '../application/ports';
import type { Failure } from '../domain/failure';
import type { Outcome } from '../domain/outcome';
import type { Columns, Table } from '../register/table';

/**
 * Ports for an opening, which reads memory and each sheet once, whoever asks. Whatever is written, and a lock, makes it
 * read again.
 */
export function readingOnce(ports: Ports): Ports {
  const sheets = new Map<Table, unknown>();
  const afresh =
    <Inputs extends unknown[], Result>(call: (...inputs: Inputs) => Result) =>
    (...inputs: Inputs): Result => {
      sheets.clear();
      return call(...inputs);
    };
  return {
    ...ports,
    memory: memoryOnce(ports.memory),
    register: registerOnce(ports.register, sheets, afresh),
    lock: lockAfresh(ports.lock, () => sheets.clear()),
  };
}

type Afresh = <Inputs extends unknown[], Result>(
  call: (...inputs: Inputs) => Result,
) => (...inputs: Inputs) => Result;

function registerOnce(register: Register, sheets: Map<Table, unknown>, afresh: Afresh): Register {
  return {
    ...register,
    read<C extends Columns>(table: Table<C>): Outcome<SheetSnapshot<C>, Failure> {
      // Each table has the snapshot that was read from it.
      const earlier = sheets.get(table) as Outcome<SheetSnapshot<C>, Failure> | undefined;
      const sheet = earlier ?? register.read(table);
      if (sheet.ok) sheets.set(table, sheet);
      return sheet;
    },
    append: afresh(register.append),
    appendBlock: afresh(register.appendBlock),
    change: afresh(register.change),
    changeRow: afresh(register.changeRow),
    changeBlock: afresh(register.changeBlock),
    replaceRows: afresh(register.replaceRows),
    fixCells: afresh(register.fixCells),
    remove: afresh(register.remove),
    note: afresh(register.note),
    noteWaiting: afresh(register.noteWaiting),
  };
}

/** What is decided under a lock is decided by what stands there then. */
const lockAfresh = (lock: Lock, forget: () => void): Lock => ({
  holding: (work) => lock.holding(begun(work, forget)),
  holdingLong: (work) => lock.holdingLong(begun(work, forget)),
  holdingPapers: (work) => lock.holdingPapers(begun(work, forget)),
});

const begun =
  <Value>(work: () => Value, forget: () => void): (() => Value) =>
  () => {
    forget();
    return work();
  };

/** What the opening itself writes is in it. */
function memoryOnce(memory: Memory): Memory {
  let stored: MemoryValues | undefined;
  return {
    ...memory,
    readAll() {
      stored ??= memory.readAll();
      return stored;
    },
    write(values) {
      memory.write(values);
      if (stored) stored = { ...stored, ...values };
    },
    remove(key) {
      memory.remove(key);
      stored = undefined;
    },
  };
}

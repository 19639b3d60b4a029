import type { Failure } from '../../domain/failure';
import { failure, type Outcome } from '../../domain/outcome';
import { cellText } from '../../register/cell';
import { currentSchema, isNewer, schemaCode } from '../../register/schema';
import { settingsTable } from '../../register/settings/settings-table';
import type { MemoryValues, Ports } from '../ports';
import { removalRefusal } from '../removal/removal-memory';

type Guarded = Pick<Ports, 'register' | 'memory'>;

/** The version by what set-up stored beside the sheets, for work that does not read `Cấu hình`. */
export const isNewerIn = (memory: MemoryValues): boolean => Number(memory[schemaCode]) > currentSchema;

/**
 * In a workbook that a newer version of the add-on has upgraded, refuses every write, and every read by which that is
 * known: this version would misread the sheets. Refuses new rows where the add-on was taken off, for their numbers are no
 * longer counted. Nearly all work reads `Cấu hình` or memory before it writes; only what does neither costs a call.
 */
export function guardedRegister({ register, memory }: Guarded): Guarded {
  let seen: MemoryValues | null = null;
  let isProved = false;
  const readAll = (): MemoryValues => {
    seen = memory.readAll();
    return seen;
  };
  const newer = (): Outcome<never, Failure> | null => {
    if (!seen && !isProved) readAll();
    return seen && isNewerIn(seen) ? failure({ code: 'newer-register' }) : null;
  };
  const removed = (): Outcome<never, Failure> | null => {
    const refusal = seen && removalRefusal(seen);
    return refusal && failure(refusal);
  };
  return {
    memory: { ...memory, readAll },
    register: {
      ...register,
      read(table) {
        if (seen && isNewerIn(seen)) return failure({ code: 'newer-register' });
        const sheet = register.read(table);
        if (!sheet.ok || table.tab !== settingsTable.tab) return sheet;
        const settings = sheet.value.rows.map(({ cells }) => ({
          code: cellText(cells.code ?? ''),
          value: cellText(cells.value ?? ''),
        }));
        if (isNewer(settings)) return failure({ code: 'newer-register' });
        isProved = true;
        return sheet;
      },
      append: (sheet, rows) => newer() ?? removed() ?? register.append(sheet, rows),
      appendBlock(sheet, rows) {
        if (newer()) throw new Error('a newer version has upgraded the workbook');
        register.appendBlock(sheet, rows);
      },
      change: (sheet, changes) => newer() ?? register.change(sheet, changes),
      changeRow: (sheet, change) => newer() ?? register.changeRow(sheet, change),
      changeBlock: (sheet, changes) => newer() ?? register.changeBlock(sheet, changes),
      replaceRows: (sheet, rows) => newer() ?? register.replaceRows(sheet, rows),
      fixCells: (sheet, fixes) => newer() ?? register.fixCells(sheet, fixes),
      remove: (table, isGone) => newer() ?? register.remove(table, isGone),
    },
  };
}

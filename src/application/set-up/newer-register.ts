import { failure } from '../../domain/outcome';
import { cellText } from '../../register/cell';
import { currentSchema, isNewer, schemaCode } from '../../register/schema';
import { settingsTable } from '../../register/settings/settings-table';
import type { Register } from '../ports';

/**
 * Refuses to read `Cấu hình` of a workbook that a newer version of the add-on has upgraded. Nearly all work reads it, so
 * that nothing is written by rules that no longer fit the sheets, and no call is added.
 */
export const refusingNewer = (register: Register): Register => ({
  ...register,
  read(table) {
    const sheet = register.read(table);
    if (!sheet.ok || table.tab !== settingsTable.tab) return sheet;
    const settings = sheet.value.rows.map(({ cells }) => ({
      code: cellText(cells.code ?? ''),
      value: cellText(cells.value ?? ''),
    }));
    return isNewer(settings) ? failure({ code: 'newer-register' }) : sheet;
  },
});

/** The same by what set-up stored beside the sheets, for openings that do not read `Cấu hình`. */
export const isNewerIn = (memory: Readonly<Record<string, string>>): boolean =>
  Number(memory[schemaCode]) > currentSchema;

import type { Failure, InputProblem } from '../../domain/failure';
import { failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { cellText } from '../../register/cell';
import { officeSettings } from '../../register/settings/office-settings';
import type { RowSetting } from '../../register/settings/setting';
import { type SettingRow, settingsTable } from '../../register/settings/settings-table';
import { isBlank } from '../../register/table';
import { acts } from '../../register/tables/journal';
import type { Ports } from '../ports';
import { rememberFaults } from '../pulse/pulse-memory';
import type { Draft } from '../rows/edit-row';
import { changeSheets, noteOn } from '../rows/under-lock';

/** A row of `Cấu hình` as a field of the form about the office. */
export interface OfficeField {
  readonly code: string;
  readonly section: string;
  readonly label: string;
  readonly help: string;
  readonly isNeeded: boolean;
  readonly value: string;
}

const clerkEmail = officeSettings.office.clerkEmails.place.code;

const settings: readonly (RowSetting<unknown> & { readonly isNeeded?: true })[] = Object.values(
  officeSettings,
).flatMap((group) => Object.values<RowSetting<unknown>>(group));

export const officeFields = (rows: readonly SettingRow[]): readonly OfficeField[] =>
  settings.map(({ place, isNeeded }) => ({
    code: place.code,
    section: place.section,
    label: place.name,
    help: place.note,
    isNeeded: isNeeded === true,
    value: rows.find(({ code }) => code === place.code)?.value ?? '',
  }));

/** Writes the values that the form changed into the rows of `Cấu hình`; each is read as the register reads it. */
export function saveOffice(
  ports: Ports,
  { draft }: { readonly draft: Draft },
): Outcome<{ readonly changed: number }, Failure> {
  const problems: InputProblem[] = [];
  const typed = settings.flatMap(({ place: { code }, cells }) => {
    const text = draft[code];
    if (text === undefined) return [];
    const column = cells.value ?? settingsTable.columns.value;
    const reading = column.read(text);
    if (!reading.ok) problems.push({ row: 0, field: code, problem: reading.failure });
    else if (column.required && isBlank(reading.value))
      problems.push({ row: 0, field: code, problem: 'required' });
    return reading.ok ? [{ code, value: cellText(column.write(reading.value)) }] : [];
  });
  if (problems.length > 0) return failure({ code: 'invalid', problems });
  return changeSheets(
    ports,
    { sheet: settingsTable },
    ({ sheet }) => {
      const changes = typed.flatMap(({ code, value }) => {
        const row = sheet.rows.find(({ values }) => values.code === code);
        return row?.values.value === value ? [] : [{ key: code, values: { value } }];
      });
      if (changes.length === 0) return success({ changed: 0 });
      return mapValue(ports.register.change(sheet, changes), () => {
        // Or every sidebar would still ask for it until the next daily run.
        if (changes.some(({ key, values }) => key === clerkEmail && values.value !== ''))
          rememberFaults(ports, ports.memory.readAll(), ['no-clerk-address'], []);
        return { changed: changes.length };
      });
    },
    ({ changed }) => changed > 0 && noteOn(settingsTable, acts.saveOffice),
  );
}

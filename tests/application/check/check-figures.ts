import { isoDate } from '../../../src/domain/calendar/calendar-date';
import type { Cell } from '../../../src/register/cell';
import type { Column } from '../../../src/register/column';
import type { Setting } from '../../../src/register/settings/setting';
import { settingsIn } from '../../../src/register/settings/setting';
import { declaredSettings } from '../../../src/register/settings/settings';
import { type SettingRow, settingsTable } from '../../../src/register/settings/settings-table';
import { workbook } from '../../../src/register/workbook';

/** Cells that no declaration or only some can read. */
const probes: readonly Cell[] = [
  '???',
  'không rõ',
  '1,5',
  '-1',
  99_999_999,
  '32/13/2026',
  '01/12 - 02/12/2026',
  { date: isoDate('2106-12-08'), time: '00:00:00' },
  'a@b',
  'a@b.vn; c@d.vn',
  'x'.repeat(20_001),
];

const refusals = (column: Column<unknown>): readonly string[] => [
  ...new Set([
    ...(column.required ? ['required'] : []),
    ...probes.flatMap((cell) => {
      const reading = column.read(cell);
      return reading.ok ? [] : [reading.failure];
    }),
    ...(column.notAfterToday ? ['in-the-future'] : []),
    ...(column.notBefore === '' ? [] : ['before-start']),
    ...(column.list === null ? [] : [`not in the list of ${column.list}`]),
  ]),
];

const proposals = (column: Column<unknown>): string => {
  if (column.kind === 'date')
    return 'the day that the text names, in this year where its figures are those of this year';
  if (column.kind === 'integer') return 'the one number in the text';
  if (column.list !== null || column.choices.length > 0) return 'the closest name of the list';
  if (column.kind === 'email') return 'the addresses in the text';
  if (['text', 'long-text'].includes(column.kind)) return 'an old font as it reads in Unicode';
  if (column.kind === 'code') return 'the text without what cannot be seen';
  return 'the same without spaces, names and marks around it';
};

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Every column of every sheet: how an unreadable cell is treated. */
export const columnLines = (): readonly string[] => [
  row('sheet', 'column', 'kind', 'finding', 'proposal', 'in a form'),
  row('---', '---', '---', '---', '---', '---'),
  ...workbook.flatMap(({ tab, owner, columns }) =>
    owner === 'add-on'
      ? [row(tab, 'all', 'written by the add-on', 'none: protected', 'none: written again', 'none')]
      : Object.values<Column<unknown>>(columns).map((column) =>
          row(
            tab,
            column.header,
            column.kind,
            refusals(column).join(', '),
            proposals(column),
            column.owner === 'add-on' ? 'not shown' : 'refused, same sentence',
          ),
        ),
  ),
];

const wrongRow = (settingRow: SettingRow): SettingRow => ({ ...settingRow, value: '???', days: null });

const fallback = (setting: Setting<unknown>, settingRow: SettingRow): string => {
  const read = JSON.stringify(setting.read([wrongRow(settingRow)])) ?? 'nothing';
  if (read.includes('???')) return 'the text as it was typed';
  return read === '[]' || read === '{}' || read === '""'
    ? 'as if the row were not there'
    : `\`${read.replaceAll('|', '/')}\``;
};

/** Every setting: how its cells are read, the name of a wrong value, and the value used until it is corrected. */
export const settingLines = (): readonly string[] => [
  row('code', 'cell', 'finding', 'until it is mended'),
  row('---', '---', '---', '---'),
  ...settingsIn(declaredSettings).flatMap((setting) =>
    [...new Map(setting.rows.map((settingRow) => [settingRow.code, settingRow])).values()].map(
      (settingRow) => {
        const own = Object.entries(setting.cells) as readonly (readonly [
          keyof SettingRow,
          Column<unknown>,
        ])[];
        const cells = own.length > 0 ? own : [['value', settingsTable.columns.value] as const];
        return row(
          settingRow.code,
          cells.map(([field]) => settingsTable.columns[field].header).join(', '),
          [...new Set(cells.flatMap(([, column]) => refusals(column)))].join(', '),
          fallback(setting, settingRow),
        );
      },
    ),
  ),
];

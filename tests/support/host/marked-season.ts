import type { Host } from '../../../src/host/host';
import type { Column } from '../../../src/register/column';
import type { Table } from '../../../src/register/table';
import { workbook } from '../../../src/register/workbook';
import { plainAnswer } from '../../hostile/readers/plain-answers';
import { storedRows } from './office';
import { leaving, type Season, typeRow } from './private-season';

/** A column in which a person can write what they like, and the mark that it holds in a marked season. */
export interface MarkedColumn {
  readonly tab: string;
  readonly header: string;
  readonly mark: string;
}

const freeKinds = ['text', 'long-text', 'code', 'listed', 'phone', 'email'];

/** What people type into; the settings are the office's own words, which papers and mails are made of. */
const markedTables: readonly Table[] = workbook.filter(
  ({ owner, tab }) => owner === 'office' && tab !== 'Cấu hình',
);

const isMarked = ({ kind, owner, list }: Column<unknown>): boolean =>
  freeKinds.includes(kind) && owner === 'office' && list !== 'conferences';

/** Every such column of every sheet, by declaration. */
export const markedColumns: readonly MarkedColumn[] = markedTables
  .flatMap(({ tab, columns }) =>
    Object.values<Column<unknown>>(columns).flatMap((column) => (isMarked(column) ? [{ tab, column }] : [])),
  )
  .map(({ tab, column: { header, kind } }, index) => {
    const number = String(index + 100);
    const mark =
      kind === 'phone'
        ? `0987${number}${number}`
        : kind === 'email'
          ? `zq${number}@kin.example`
          : `Zq${number}zq`;
    return { tab, header, mark };
  });

const lineIn = (host: Host, tab: string): number => {
  if (tab === 'Hội nghị') return 2;
  return 40 + storedRows(host, tab).length;
};

/** Types a row of marks into every sheet; of the conference, over its own row. */
export function typeMarks(host: Host, conference: string, more: Readonly<Record<string, string>> = {}): void {
  for (const { tab, columns } of markedTables) {
    const cells = Object.values<Column<unknown>>(columns).flatMap((column): [string, string][] => {
      const { header, list, owner } = column;
      const marked = markedColumns.find((one) => one.tab === tab && one.header === header);
      if (marked) return [[header, marked.mark]];
      if (owner !== 'office' || tab === 'Hội nghị') return [];
      return [[header, list === 'conferences' ? conference : (plainAnswer(column) ?? '')]];
    });
    typeRow(host, tab, lineIn(host, tab), {
      ...Object.fromEntries(cells),
      ...(tab === 'Kiến nghị' ? more : {}),
    });
  }
}

/** Where each mark is found besides its own sheet. */
export function placesOf(season: Season, columns: readonly MarkedColumn[]): Readonly<Record<string, string>> {
  const tabs = season.host.state.workbook.sheets.map(({ name }) => name);
  const places: readonly (readonly [string, string])[] = [
    ...tabs.map((tab) => [tab, JSON.stringify(storedRows(season.host, tab))] as const),
    ...Object.entries(leaving(season)).filter(([place]) => place !== 'journal' && place !== 'ledger'),
  ].map(([place, text]) => [place, text.toLowerCase()]);
  return Object.fromEntries(
    columns.flatMap(({ tab, header, mark }) => {
      const found = places.filter(([place, text]) => place !== tab && text.includes(mark.toLowerCase()));
      return found.length === 0 ? [] : [[`${tab} · ${header}`, found.map(([place]) => place).join(', ')]];
    }),
  );
}

import type { NoteEntry, Register, SheetSnapshot } from '../../src/application/ports';
import { setUpRegister } from '../../src/application/set-up/set-up-register';
import type { Failure } from '../../src/domain/failure';
import { failure, mapValue, type Outcome, success } from '../../src/domain/outcome';
import type { Cell } from '../../src/register/cell';
import { type Columns, type RowOf, rowWith, type Table } from '../../src/register/table';
import { attendees } from '../../src/register/tables/attendees';
import { ledger } from '../../src/register/tables/ledger';
import { publicPetitions } from '../../src/register/tables/public-petitions';
import { googlePorts } from '../../src/server/compose';

// The register adapter over three tables as functions of one plain value, each of which reads the sheet first.

const tables = { attendees, ledger, publicPetitions };

interface OfTable {
  readonly table: keyof typeof tables;
}

/** Row types differ by table, and a name known only at run time cannot select one. */
const tableNamed = (name: keyof typeof tables) => tables[name] as Table;

type Row = RowOf<Table<Columns>>;

const over = <Value>(
  name: keyof typeof tables,
  work: (register: Register, sheet: SheetSnapshot<Columns>) => Outcome<Value, Failure>,
): Outcome<Value, Failure> => {
  const { register } = googlePorts();
  const sheet = register.read(tableNamed(name));
  return sheet.ok ? work(register, sheet.value) : sheet;
};

export const setUp = () => {
  const ports = googlePorts();
  const list = () => failure({ code: 'drive-refused', status: 403 } as const);
  return setUpRegister({
    ...ports,
    drive: { ...ports.drive, list },
    triggers: { ...ports.triggers, ensureDaily: () => true },
  });
};
export const read = ({ table }: OfTable) =>
  over(table, (_, { rows }) => success(rows.map(({ values, added, line }) => ({ values, added, line }))));
export const append = ({ table, rows }: OfTable & { rows: readonly Partial<Row>[] }) =>
  over(table, (register, sheet) =>
    register.append(
      sheet,
      rows.map((row) => rowWith(tableNamed(table), row)),
    ),
  );

interface Changes extends OfTable {
  readonly changes: readonly { readonly key: string; readonly values: Partial<Row> }[];
}
/** Without the sheet as read back, of which a failed comparison would print megabytes. */
export const change = ({ table, changes }: Changes) =>
  over(table, (register, sheet) => mapValue(register.change(sheet, changes), () => undefined));
export const changeBlock = ({ table, changes }: Changes) =>
  over(table, (register, sheet) => register.changeBlock(sheet, changes));

interface Fixes extends OfTable {
  readonly fixes: readonly { readonly fullName: string; readonly field: string; readonly cell: Cell }[];
}
export const fixCells = ({ table, fixes }: Fixes) =>
  over(table, (register, sheet) =>
    register.fixCells(
      sheet,
      fixes.flatMap(({ fullName, field, cell }) => {
        const row = sheet.rows.find(({ cells }) => cells.fullName === fullName);
        return row ? [{ line: row.line, field, expected: row.cells[field] ?? '', cell }] : [];
      }),
    ),
  );
export const remove = ({ table, keys }: OfTable & { keys: readonly string[] }) => {
  const declared = tableNamed(table);
  return googlePorts().register.remove(declared, (row) => keys.includes(String(row[declared.key])));
};
export const replace = ({ table, rows }: OfTable & { rows: readonly Partial<Row>[] }) =>
  over(table, (register, sheet) =>
    register.replaceRows(
      sheet,
      rows.map((row) => rowWith(tableNamed(table), row)),
    ),
  );
export const note = (entry: NoteEntry) => googlePorts().register.note(entry);
export const pasteFormat = ({ tab, a1, format }: { tab: string; a1: string; format: string }) => {
  SpreadsheetApp.getActive().getSheetByName(tab)?.getRange(a1).setNumberFormat(format);
};

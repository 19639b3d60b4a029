import { type RowOf, readRow, type Table } from '../../../src/register/table';
import { workbook } from '../../../src/register/workbook';
import { googlePorts } from '../../../src/server/compose';

export interface Drafts {
  readonly tab: string;
  readonly drafts: readonly Readonly<Record<string, string>>[];
  readonly how: 'append' | 'change' | 'changeBlock';
}

/** Writes rows of any table through the register of the add-on, with or without a form for them. */
export function probeWrite({ tab, drafts, how }: Drafts): string {
  const table: Table | undefined = workbook.find((one) => one.tab === tab);
  if (!table) throw new Error(`no table ${tab}`);
  const { register } = googlePorts();
  const sheet = register.read(table);
  if (!sheet.ok) return JSON.stringify(sheet);
  const rows = drafts.map((draft): RowOf<Table> => readRow(table, draft).values);
  const outcome =
    how === 'append'
      ? register.append(sheet.value, rows)
      : register[how](
          sheet.value,
          rows.map((row) => ({ key: String(row[table.key]), values: row })),
        );
  return JSON.stringify(outcome.ok ? { ok: true } : outcome);
}

/** Calls an entry point of the add-on many times in one execution. */
export function probeCalls({
  name,
  args,
}: {
  readonly name: string;
  readonly args: readonly unknown[];
}): void {
  const entry: unknown = Reflect.get(globalThis, name);
  if (typeof entry !== 'function') throw new Error(`no entry point ${name}`);
  for (const argument of args) entry(argument);
}

import { writeFields } from '../../register/table';
import { ledger } from '../../register/tables/ledger';
import { cellAt, type Flaw, flawAt } from '../check/check-flaw';
import { type DamagedLine, type LedgerSheet, ledgerLines, mendedJob } from './ledger-lines';

/**
 * Lines of the ledger that somebody changed by hand. A cell that the rest of its line tells is repaired; what became of
 * the letter is not in the line, so the review list of Mời họp asks for it.
 */
export const checkLedger = (sheet: LedgerSheet): readonly Flaw[] =>
  ledgerLines(sheet).damaged.flatMap((line) => flawsOf(sheet, line));

function flawsOf(sheet: LedgerSheet, line: DamagedLine): readonly Flaw[] {
  const { row, fields } = line;
  const mended = mendedJob(line);
  const cells = writeFields(ledger, mended);
  const after = [...sheet.rows.filter((one) => one !== row), { ...row, values: mended, problems: [] }];
  const isWhole = !ledgerLines({ rows: after }).damaged.some((one) => one.row.line === row.line);
  return fields.map((field) => {
    const proposed = cells[field] ?? '';
    const isMendable = isWhole && proposed !== '' && proposed !== cellAt(row, field);
    const remedy = {
      kind: 'ledger-damaged',
      proposed: isMendable ? proposed : null,
      fixable: isMendable,
    } as const;
    return flawAt(sheet, row, field, remedy);
  });
}

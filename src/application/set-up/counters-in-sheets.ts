import { cellText } from '../../register/cell';
import { workbook } from '../../register/workbook';
import type { MemoryValues, Ports } from '../ports';
import { countersNaming } from '../rows/next-ids';

const prefixes = workbook.flatMap(({ idPrefix }) => idPrefix ?? []);

/** Texts that name IDs: keys of rows, and mentions in the ledger and the journal of rows since deleted. */
const namedIds = (ports: Ports): readonly string[] =>
  workbook.flatMap((table) => {
    const sheet = ports.register.read(table);
    const fields = [table.key, 'record', 'people'];
    return sheet.ok
      ? sheet.value.rows.flatMap(({ cells }) => fields.map((field) => cellText(cells[field] ?? '')))
      : [];
  });

/** For memory that lacks them, in a copy or after a removal: counters above every ID that the sheets name. */
export const countersInSheets = (ports: Ports, memory: MemoryValues): MemoryValues =>
  countersNaming(prefixes, namedIds(ports), memory);

import { readTypedEmail } from '../../domain/people/email-address';
import { readPhones } from '../../domain/people/phone';
import { joined } from '../../domain/text/joined';
import { fold } from '../../domain/text/vietnamese-text';
import { isAddress } from './cells/cell-looks';
import { isBlankMark } from './cells/ditto-marks';
import { isOrderNumber } from './cells/pasted-cells';
import { guessedFields } from './guessed-fields';
import type { ListNames } from './list-headings';
import type { PersonDraft } from './read-line';
import type { RecognisedHeaders } from './recognised-headers';
import { addressBySex } from './words/list-headers';

/** The cells of a row by field, each with its line breaks. */
export interface RowFields {
  readonly fields: PersonDraft;
  /** What no column of the register takes, each with its heading or ''. */
  readonly rest: readonly { readonly label: string; readonly cell: string }[];
}

/** Two columns under one heading, of which a person fills one. */
const columnOfSex = /^(?:(?:nam sinh|gioi tinh) )?(nam|nu)$/;

/** The field that a cell under a heading of its own is nevertheless. */
function strayField(cell: string): 'email' | 'phone' | 'honorific' | null {
  if (isAddress(cell)) return 'honorific';
  if (readTypedEmail(cell).ok) return 'email';
  const { numbers, words } = readPhones(cell);
  return (numbers.length > 0 && words === '') || /^[+\d][\d .()-]{7,}$/.test(cell) ? 'phone' : null;
}

/** The cells of a row under their headings. */
export function fieldsByHeaders(
  cells: readonly string[],
  { fields, nameColumns, labels, isNumber }: RecognisedHeaders,
): RowFields {
  const draft: Record<string, string> = {};
  const others: RowFields['rest'][number][] = [];
  for (const [column, cell] of cells.entries()) {
    const field = fields[column] ?? null;
    if (nameColumns.includes(column)) continue;
    if (isBlankMark(cell)) {
      if (field !== null) draft[field] = draft[field] ?? '';
    } else if (field !== null) draft[field] = joined(' / ', draft[field] ?? '', cell);
    else if (!(isOrderNumber(cell) && isNumber(column))) others.push({ label: labels[column] ?? '', cell });
  }
  draft.fullName = nameColumns
    .map((column) => cells[column] ?? '')
    .join(' ')
    .trim();
  const rest = others.filter(({ label, cell }) => {
    const field = strayField(cell);
    if (field && (draft[field] ?? '') === '') {
      draft[field] = cell;
      return false;
    }
    const [, sex = ''] = columnOfSex.exec(fold(label)) ?? [];
    if ((draft.honorific ?? '') === '') draft.honorific = addressBySex[sex] ?? '';
    return true;
  });
  return { fields: draft, rest };
}

/** The cells of a row without headings, by what each of them looks like. */
export function fieldsByLook(
  cells: readonly string[],
  names: ListNames,
  labelOf: (cell: string) => string | null,
): RowFields {
  const filled = cells.filter((cell) => !isBlankMark(cell));
  const labelled: Record<string, string> = {};
  const others: string[] = [];
  for (let place = 0; place < filled.length; place += 1) {
    const [cell = '', value] = filled.slice(place, place + 2);
    const label = labelOf(cell);
    if (label === null || value === undefined || label in labelled || labelOf(value) !== null)
      others.push(cell);
    else {
      labelled[label] = value;
      place += 1;
    }
  }
  const { note, ...guessed } = guessedFields(others, names);
  const strays = Object.entries(guessed).flatMap(([field, cell]) => (field in labelled ? [cell] : []));
  const rest = [...strays, note ?? ''].filter((cell) => cell !== '').map((cell) => ({ label: '', cell }));
  return { fields: { ...guessed, ...labelled }, rest };
}

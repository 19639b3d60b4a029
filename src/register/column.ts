import type { CalendarDate } from '../domain/calendar/calendar-date';
import { readTypedDate, readTypedTime } from '../domain/calendar/date-text';
import { failure, type Outcome, success } from '../domain/outcome';
import { readEmail } from '../domain/people/email-address';
import { readPhone } from '../domain/people/phone';
import { cleanLongText, cleanText, fold } from '../domain/text/vietnamese-text';
import { type Cell, type CellProblem, cellText, isDateCell } from './cell';

/** Lists of the workbook that fill a drop-down; other values are allowed too. */
export type ListSource = 'villages' | 'topics' | 'units' | 'conferences';

interface ColumnTraits {
  readonly header: string;
  /** Width in the sheet, pixels. */
  readonly width: number;
  readonly required: boolean;
  /** Columns of the add-on are protected with a warning and hidden from forms. */
  readonly owner: 'office' | 'add-on';
  readonly hidden: boolean;
  /** A header that an earlier version of the register used. */
  readonly formerly: readonly string[];
  /** Headers of the same column in pasted lists; accents, case and punctuation are ignored. */
  readonly alsoCalled: readonly string[];
  /** Contact data, cleared when no longer needed (law 91/2025, article 3). */
  readonly contact: boolean;
  /** Copied to the row of the next conference. */
  readonly carriesOver: boolean;
  /** Proves that something happened: never after today. */
  readonly notAfterToday: boolean;
  /** Shown in the note of the header and under the form field. */
  readonly help: string;
}

export interface Column<Value> extends ColumnTraits {
  readonly kind: ColumnKind;
  readonly format: 'text' | 'date' | 'integer';
  readonly wrap: boolean;
  /** Characters. */
  readonly maxLength: number;
  readonly choices: readonly string[];
  readonly list: ListSource | null;
  readonly empty: Value;
  /** Reads a cell or a form field; `empty` for blanks. */
  read(cell: Cell): Outcome<Value, CellProblem>;
  write(value: Value): Cell;
}

export type ColumnKind =
  | 'text'
  | 'long-text'
  | 'code'
  | 'phone'
  | 'email'
  | 'date'
  | 'time'
  | 'integer'
  | 'choice'
  | 'yes-no'
  | 'listed';

type Options = { readonly header: string } & Partial<Omit<ColumnTraits, 'header'>>;

const traitsOf = (options: Options, width: number): ColumnTraits => ({
  width,
  required: false,
  owner: 'office',
  hidden: false,
  formerly: [],
  alsoCalled: [],
  contact: false,
  carriesOver: false,
  notAfterToday: false,
  help: '',
  ...options,
});

const noChoices = { choices: [], list: null } as const;

function textColumn(
  kind: ColumnKind,
  options: Options,
  width: number,
  maxLength: number,
  clean: (text: string) => string,
  parse: (text: string) => Outcome<string, CellProblem> = success,
): Column<string> {
  return {
    ...traitsOf(options, width),
    ...noChoices,
    kind,
    format: 'text',
    wrap: kind === 'long-text',
    maxLength,
    empty: '',
    read(cell) {
      const text = clean(cellText(cell));
      if (text === '') return success('');
      return text.length > maxLength ? failure('too-long') : parse(text);
    },
    write: (value) => value,
  };
}

export const text = (options: Options): Column<string> => textColumn('text', options, 160, 300, cleanText);

export const longText = (options: Options): Column<string> =>
  textColumn('long-text', options, 320, 20_000, cleanLongText);

/** An ID or paper number, kept as text so that leading zeros survive. */
export const code = (options: Options): Column<string> => textColumn('code', options, 110, 200, cleanText);

/** IDs separated by spaces, in one cell. */
export const idList = (options: Options): Column<string> =>
  textColumn('code', options, 200, 20_000, cleanText);

export const phone = (options: Options): Column<string> =>
  textColumn('phone', options, 110, 40, cleanText, readPhone);

export const email = (options: Options): Column<string> =>
  textColumn('email', options, 190, 254, cleanText, readEmail);

/** A time of day, stored as `HH:mm` text. */
export const time = (options: Options): Column<string> => ({
  ...textColumn('time', options, 90, 20, cleanText, (typed) => {
    const value = readTypedTime(typed);
    return value ? success(value) : failure('not-a-time');
  }),
  read(cell) {
    const typed = isDateCell(cell) ? cell.time.slice(0, 5) : cleanText(cellText(cell));
    if (typed === '') return success('');
    const value = readTypedTime(typed);
    return value ? success(value) : failure('not-a-time');
  },
});

/** Free text with suggestions from a list of the workbook. */
export const listed = (options: Options & { readonly list: ListSource }): Column<string> => ({
  ...textColumn('listed', options, 150, 200, cleanText),
  list: options.list,
});

export const date = (options: Options): Column<CalendarDate | null> => ({
  ...traitsOf(options, 105),
  ...noChoices,
  kind: 'date',
  format: 'date',
  wrap: false,
  maxLength: 40,
  empty: null,
  read(cell) {
    if (isDateCell(cell)) return success(cell.date);
    const typed = cleanText(cellText(cell));
    if (typed === '') return success(null);
    const value = typeof cell === 'number' ? undefined : readTypedDate(typed);
    return value ? success(value) : failure('not-a-date');
  },
  write: (value) => (value ? { date: value, time: '00:00:00' } : ''),
});

export const integer = (options: Options): Column<number | null> => ({
  ...traitsOf(options, 80),
  ...noChoices,
  kind: 'integer',
  format: 'integer',
  wrap: false,
  maxLength: 9,
  empty: null,
  read(cell) {
    const typed = cleanText(cellText(cell));
    if (typed === '') return success(null);
    return /^\d{1,9}$/.test(typed) ? success(Number(typed)) : failure('not-a-number');
  },
  write: (value) => value ?? '',
});

/** A closed choice; maps each code to its label, in the order of the drop-down. */
export function choice<const Code extends string>(
  options: Options & { readonly labels: Readonly<Record<Code, string>> },
): Column<Code | null> & { readonly labels: Readonly<Record<Code, string>> } {
  const { labels, ...traits } = options;
  // Object.entries forgets the key type; the record's keys are exactly the codes.
  const entries = Object.entries(labels) as [Code, string][];
  const exact = new Map<string, Code>(
    entries.flatMap(([key, label]) => [
      [key, key],
      [label, key],
    ]),
  );
  return {
    ...traitsOf(traits, 140),
    kind: 'choice',
    format: 'text',
    wrap: false,
    maxLength: 100,
    choices: entries.map(([, label]) => label),
    list: null,
    empty: null,
    labels,
    read(cell) {
      const typed = cleanText(cellText(cell));
      if (typed === '') return success(null);
      const match = exact.get(typed) ?? entries.find(([, label]) => fold(label) === fold(typed))?.[0];
      return match === undefined ? failure('not-in-list') : success(match);
    },
    write: (value) => (value === null ? '' : labels[value]),
  };
}

export const yesNo = (options: Options): Column<boolean | null> => {
  const labelled = choice({ ...options, labels: { yes: 'Có', no: 'Không' } });
  return {
    ...labelled,
    kind: 'yes-no',
    width: 80,
    empty: null,
    read(cell) {
      if (typeof cell === 'boolean') return success(cell);
      const answer = labelled.read(cell);
      return answer.ok ? success(answer.value === null ? null : answer.value === 'yes') : answer;
    },
    write: (value) => (value === null ? '' : value ? 'Có' : 'Không'),
  };
};

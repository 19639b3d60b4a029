import type { CalendarDate } from '../domain/calendar/calendar-date';
import { readTypedTime } from '../domain/calendar/date-text';
import { readOffset } from '../domain/calendar/relative-day';
import { failure, type Outcome, success } from '../domain/outcome';
import { readEmails, readTypedEmail } from '../domain/people/email-address';
import { readPhone } from '../domain/people/phone';
import { cleanLongText, cleanText, nameKey } from '../domain/text/vietnamese-text';
import { type CellProblem, cellText, isDateCell } from './cell';
import type { Column, ColumnKind, ColumnTraits, ListRules, ListSource } from './column-shape';
import { digitsOf, inLikelyYear, readDay } from './typed-values';

export type { Column, ColumnKind, ListRules, ListSource } from './column-shape';

type Options = { readonly header: string } & Partial<Omit<ColumnTraits, 'header'>>;

const traitsOf = (options: Options, width: number): ColumnTraits => ({
  width,
  required: false,
  owner: 'office',
  hidden: false,
  formerly: [],
  alsoCalled: [],
  contact: false,
  notBefore: '',
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

/** Text that code alone reads, unchanged and up to the limit of a cell. */
export const verbatim = (options: Options): Column<string> =>
  textColumn('code', options, 110, 50_000, (text) => text);

/** An ID or paper number, kept as text so that leading zeros survive. */
export const code = (options: Options): Column<string> => textColumn('code', options, 110, 200, cleanText);

/** A day counted from that of the conference: `D-7`, `+10`. */
export const relativeDay = (options: Options): Column<string> =>
  textColumn('code', options, 110, 20, cleanText, (typed) =>
    readOffset(typed) === undefined ? failure('not-an-offset') : success(typed),
  );

/** IDs separated by spaces, in one cell. */
export const idList = (options: Options): Column<string> =>
  textColumn('code', options, 200, 20_000, cleanText);

export const phone = (options: Options): Column<string> =>
  textColumn('phone', options, 110, 40, cleanText, readPhone);

export const email = (options: Options): Column<string> =>
  textColumn('email', options, 190, 254, cleanText, readTypedEmail);

/** Any number of addresses, written with semicolons between them. */
export const emails = (options: Options): Column<string> =>
  textColumn('email', options, 190, 2_000, cleanLongText, (typed) => {
    const { addresses, unread } = readEmails(typed);
    return unread.length > 0 ? failure('email-invalid') : success(addresses.join('; '));
  });

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

/** A name from a list of the workbook. `read` takes any text; listed-names compares it with the list. */
export const listed = (
  options: Options & { readonly list: ListSource; readonly listRules?: ListRules },
): Column<string> => ({
  ...textColumn('listed', options, 150, 200, cleanText),
  list: options.list,
  listRules: options.listRules,
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
    if (isDateCell(cell)) return inLikelyYear(cell.date);
    const typed = cleanText(cellText(cell));
    if (typed === '') return success(null);
    return typeof cell === 'number' ? failure('not-a-date') : readDay(typed);
  },
  write: (value) => (value ? { date: value, time: '00:00:00' } : ''),
});

interface Limits {
  readonly atLeast?: number;
  readonly atMost?: number;
}

export const integer = ({
  atLeast = 0,
  atMost = 999_999_999,
  ...options
}: Options & Limits): Column<number | null> => ({
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
    // A number of the sheet has its point before decimals.
    const digits = typeof cell === 'number' ? typed : digitsOf(typed);
    if (!/^\d{1,9}$/.test(digits)) return failure('not-a-number');
    const value = Number(digits);
    return value < atLeast || value > atMost ? failure('out-of-range') : success(value);
  },
  write: (value) => value ?? '',
});

/** A closed choice; maps each code to its label, in the order of the drop-down. */
export function choice<const Code extends string>(
  options: Options & {
    readonly labels: Readonly<Record<Code, string>>;
    /** Other words for the same. */
    readonly alsoWritten?: Readonly<Partial<Record<NoInfer<Code>, readonly string[]>>>;
  },
): Column<Code | null> & { readonly labels: Readonly<Record<Code, string>> } {
  const { labels, alsoWritten, ...traits } = options;
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
      const isMeant = ([key, label]: [Code, string]): boolean =>
        [label, ...(alsoWritten?.[key] ?? [])].some((word) => nameKey(word) === nameKey(typed));
      const match = exact.get(typed) ?? entries.find(isMeant)?.[0];
      return match === undefined ? failure('not-in-list') : success(match);
    },
    write: (value) => (value === null ? '' : labels[value]),
  };
}

export const yesNo = (options: Options): Column<boolean | null> => {
  const labelled = choice({
    ...options,
    labels: { yes: 'Có', no: 'Không' },
    alsoWritten: {
      yes: ['Bật', 'x', 'TRUE', 'on'],
      no: ['Tắt', 'FALSE', 'off'],
    },
  });
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

/** A box to tick, drawn in the lines of people only: a blank one would make every line look filled. */
export const checkBox = (options: Options): Column<boolean> => ({
  ...traitsOf(options, 60),
  ...noChoices,
  kind: 'check-box',
  // A cell formatted as text would keep the word TRUE.
  format: 'integer',
  wrap: false,
  maxLength: 10,
  empty: false,
  read: (cell) => success(cell === true || cellText(cell).toUpperCase() === 'TRUE'),
  write: (value) => value,
});

/** The columns of a form, in this order. A bundle leaves an unused call out, but no unused spread. */
export const formOf = <First, Shared, Last>(
  first: First,
  shared: Shared,
  last: Last,
): { readonly columns: First & Shared & Last } => ({ columns: { ...first, ...shared, ...last } });

import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { inUnicode } from '../../../src/domain/text/legacy-fonts';
import { cleanLongText, cleanText } from '../../../src/domain/text/vietnamese-text';
import type { NameProblem } from '../../../src/register/cell';
import type { ListSource } from '../../../src/register/column';
import { readRow, rowProblems, type Table } from '../../../src/register/table';
import { attendees } from '../../../src/register/tables/attendees';
import { broadcasts } from '../../../src/register/tables/broadcasts';
import { conferences } from '../../../src/register/tables/conferences';
import { petitions } from '../../../src/register/tables/petitions';
import { conferenceDraft, request } from '../../support/host/office';
import { turned } from './corpus';

export type Draft = Readonly<Record<string, string>>;

/** How one form writes to its sheet: a number of rows in one call, each a draft by field. */
export interface Form {
  readonly table: Table;
  readonly atOnce: number;
  /** A valid row. */
  readonly plain: (row: number) => Draft;
  /** Fields set by the use case, whatever was typed. */
  readonly filled: readonly string[];
  /** Values that it adds for missing fields. */
  readonly added?: (draft: Draft) => Draft;
  readonly input: (rows: readonly Draft[], number: number) => readonly [name: string, input: object];
}

export const forms: readonly Form[] = [
  {
    table: petitions,
    atOnce: 20,
    plain: () => ({
      conference: 'HN-01',
      channel: 'Tại hội nghị đối thoại',
      receivedOn: '16/11/2026',
      content: 'Đường hỏng',
      topic: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
      class: 'Kiến nghị',
    }),
    filled: ['class', 'status'],
    added: ({ answeredInHall = '', answeredOn = '', receivedOn = '' }) =>
      cleanLongText(answeredInHall) !== '' && cleanLongText(answeredOn) === ''
        ? { answeredOn: receivedOn }
        : {},
    input: (matters, number) => ['petition.save', { request: request(number), speaker: {}, matters }],
  },
  {
    table: attendees,
    atOnce: 1000,
    // Of names that differ in signs alone only the phone says that they are not one person.
    plain: (row) => ({
      conference: 'HN-01',
      fullName: `Nguyễn Văn ${row}`,
      group: 'Đại diện Nhân dân',
      phone: `09${String(row).padStart(8, '0')}`,
    }),
    filled: [],
    added: ({ seat = 'Mời dự' }) => ({ seat }),
    input: (people, number) => ['attendee.import', { request: request(number), people }],
  },
  {
    table: conferences,
    atOnce: 1,
    plain: () => conferenceDraft,
    filled: ['status'],
    input: ([draft = {}], number) => [
      'conference.save',
      { request: request(number), id: null, fingerprint: null, draft },
    ],
  },
  {
    table: broadcasts,
    atOnce: 1,
    plain: () => ({ conference: 'HN-01', broadcastOn: '16/11/2026' }),
    filled: [],
    input: ([draft = {}], number) => ['broadcast.save', { request: request(number), draft }],
  },
];

export const typedFields = ({ table, filled }: Form): readonly string[] =>
  Object.keys(table.columns).filter(
    (field) => table.columns[field]?.owner === 'office' && !filled.includes(field),
  );

/** The office must have these villages; no hostile text is one, nor a topic or unit of `Cấu hình`. */
export const villageNames = ['Thôn Đông', 'Thôn Đoài'];
const isConference = (text: string): boolean => cleanText(text) === 'HN-01';
const unknownName: Readonly<Record<ListSource, NameProblem>> = {
  conferences: 'unknown-conference',
  villages: 'unknown-village',
  places: 'unknown-place',
  topics: 'unknown-topic',
  units: 'unknown-unit',
};

/** What a column says of the text, which arrives there in Unicode. */
export function columnProblem({ table }: Form, field: string, text: string): string | null {
  const column = table.columns[field];
  const reading = column?.read(inUnicode(text));
  if (!column || !reading) return null;
  if (!reading.ok) return reading.failure;
  return column.required && (reading.value === '' || reading.value === null) ? 'required' : null;
}

/** What the list of a column says of a text that the column takes. */
export function nameProblem({ table }: Form, field: string, text: string): NameProblem | null {
  const { list } = table.columns[field] ?? { list: null };
  if (list === null || cleanText(text) === '') return null;
  return list === 'conferences' && isConference(text) ? null : unknownName[list];
}

/** Rows with every text in every field that accepts it. */
export const accepted = (form: Form, texts: readonly string[]): readonly Draft[] =>
  texts.map((_, row) => {
    const plain = form.plain(row);
    const typed = typedFields(form).flatMap((field, at) => {
      const text = turned(texts, row, at);
      const isRefused = (columnProblem(form, field, text) ?? nameProblem(form, field, text)) !== null;
      return isRefused || (plain[field] !== undefined && cleanText(text) === '')
        ? []
        : [[field, text] as const];
    });
    const draft = { ...plain, ...Object.fromEntries(typed) };
    // A day before its start is refused together with the other, so it is left out here.
    const early = rowProblems(form.table, readRow(form.table, draft).values, isoDate('2026-11-16'));
    return Object.fromEntries(
      Object.entries(draft).filter(([name]) => !early.some(({ field }) => field === name)),
    );
  });

/** Rows with every text in every field that refuses it, for what `problemOf` finds. */
export const refused = (
  form: Form,
  texts: readonly string[],
  problemOf: (field: string, text: string) => string | null,
): readonly Refused[] =>
  texts.flatMap((_, row) => {
    const typed = typedFields(form).flatMap((field, at) => {
      const text = turned(texts, row, at);
      const problem = problemOf(field, text);
      return problem === null ? [] : [{ field, text, problem }];
    });
    const draft = Object.fromEntries(typed.map(({ field, text }) => [field, text]));
    return typed.length === 0 ? [] : [{ draft: { ...form.plain(row), ...draft }, problems: typed }];
  });

export interface Refused {
  readonly draft: Draft;
  readonly problems: readonly { readonly field: string; readonly problem: string }[];
}

import { isoDate } from '../../src/domain/calendar/calendar-date';
import type { InputProblem } from '../../src/domain/failure';
import { inUnicode } from '../../src/domain/text/legacy-fonts';
import { cleanLongText } from '../../src/domain/text/vietnamese-text';
import { readRow, rowProblems, type Table } from '../../src/register/table';
import { attendees } from '../../src/register/tables/attendees';
import { broadcasts } from '../../src/register/tables/broadcasts';
import { conferences } from '../../src/register/tables/conferences';
import { petitions } from '../../src/register/tables/petitions';
import { isAnswerProblem, problemSentence } from '../../src/text/failures/problem-sentence';
import {
  addConference,
  called,
  conferenceDraft,
  effectsSince,
  formulasOf,
  newOffice,
  request,
  storedAs,
  storedRows,
} from '../support/host/office';
import { hostileTexts, sampleOf, turned } from './inputs/corpus';

type Draft = Readonly<Record<string, string>>;

/** How one form writes to its sheet: a number of rows in one call, each a draft by field. */
interface Form {
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

const forms: readonly Form[] = [
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
    plain: (row) => ({ conference: 'HN-01', fullName: `Nguyễn Văn ${row}`, group: 'Đại diện Nhân dân' }),
    // One name for many rows would be taken for one person; season.test.ts has hostile names.
    filled: ['fullName'],
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

const typedFields = ({ table, filled }: Form): readonly string[] =>
  Object.keys(table.columns).filter(
    // Names of a list are compared with it by the form (name-lists.test.ts).
    (field) =>
      table.columns[field]?.owner === 'office' && !table.columns[field]?.list && !filled.includes(field),
  );

function problemOf({ table }: Form, field: string, text: string): string | null {
  const column = table.columns[field];
  const reading = column?.read(text);
  if (!column || !reading) return null;
  if (!reading.ok) return reading.failure;
  return column.required && (reading.value === '' || reading.value === null) ? 'required' : null;
}

/** Rows with every text in every field that accepts it. */
const accepted = (form: Form, texts: readonly string[]): readonly Draft[] =>
  texts.map((_, row) => {
    const typed = typedFields(form).flatMap((field, at) => {
      const text = turned(texts, row, at);
      return problemOf(form, field, text) === null ? [[field, text] as const] : [];
    });
    const draft = { ...form.plain(row), ...Object.fromEntries(typed) };
    // A day before its start is refused together with the other, so it is left out here.
    const early = rowProblems(form.table, readRow(form.table, draft).values, isoDate('2026-11-16'));
    return Object.fromEntries(
      Object.entries(draft).filter(([name]) => !early.some(({ field }) => field === name)),
    );
  });

/** Rows with every text in every field that refuses it. */
const refused = (form: Form, texts: readonly string[]): readonly Draft[] =>
  texts.flatMap((_, row) => {
    const typed = typedFields(form).flatMap((field, at) => {
      const text = turned(texts, row, at);
      return problemOf(form, field, text) === null ? [] : [[field, text] as const];
    });
    return typed.length === 0 ? [] : [{ ...form.plain(row), ...Object.fromEntries(typed) }];
  });

const chunks = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

const expectedRow = ({ table }: Form, fields: readonly string[], draft: Draft): object =>
  Object.fromEntries(
    fields.map((field) => {
      const column = table.columns[field];
      const reading = column?.read(draft[field] ?? '');
      return [column?.header ?? '', column && reading?.ok ? storedAs(column.write(reading.value)) : 'unread'];
    }),
  );

describe.each(forms.map((form) => [form.table.tab, form] as const))('texts typed into %s', (tab, form) => {
  // tables.test.ts puts every text into every column; here each form gets those that fit into a few calls.
  // Text in an old font is converted before the columns see it (old-fonts.test.ts).
  const plain = hostileTexts.filter((text) => inUnicode(text) === text);
  const texts = sampleOf(plain, form.atOnce === 1 ? 40 : form.atOnce * 6);
  const host = newOffice();
  addConference(host);
  const start = host.snapshot();

  it('are stored as cleaned by the columns, and none becomes a formula', () => {
    host.restore(start);
    const before = storedRows(host, tab).length;
    const drafts = accepted(form, texts);
    for (const [number, rows] of chunks(drafts, form.atOnce).entries()) {
      const [name, input] = form.input(rows, 100 + number);
      const execution = called(host, name, input);
      expect(JSON.parse(String(execution.value))).toMatchObject({ ok: true });
    }
    const fields = typedFields(form);
    const headers = fields.map((field) => form.table.columns[field]?.header ?? '');
    const stored = storedRows(host, tab)
      .slice(before)
      .map((row) => Object.fromEntries(headers.map((header) => [header, row[header]])));
    expect(stored).toEqual(
      drafts.map((draft) => expectedRow(form, fields, { ...draft, ...form.added?.(draft) })),
    );
    expect(formulasOf(host)).toEqual([]);
  }, 120_000);

  it('refused by a column are named with a sentence, and nothing is written', () => {
    host.restore(start);
    const drafts = refused(form, texts);
    expect(drafts.length).toBeGreaterThan(30);
    for (const [number, rows] of chunks(drafts, form.atOnce).entries()) {
      const [name, input] = form.input(rows, 100 + number);
      const reply = JSON.parse(String(called(host, name, input).value));
      const expected: InputProblem[] = rows.flatMap((draft, row) =>
        Object.keys(form.table.columns).flatMap((field) => {
          const typed = typedFields(form).includes(field) ? draft[field] : undefined;
          const problem = typed === undefined ? null : problemOf(form, field, typed);
          return problem === null ? [] : [{ row, field, problem }];
        }),
      );
      expect(reply).toEqual({
        ok: false,
        failure: { code: 'invalid', problems: expected },
        sentence: `Chưa lưu: còn ${expected.length} chỗ cần sửa.`,
      });
      const sentences = expected.map(({ field, problem }) => {
        const column = form.table.columns[field];
        return column && isAnswerProblem(problem) ? problemSentence(problem, column) : '';
      });
      expect(sentences.filter((sentence) => sentence === '')).toEqual([]);
    }
    expect(effectsSince(host, start)).toEqual([]);
  }, 120_000);
});

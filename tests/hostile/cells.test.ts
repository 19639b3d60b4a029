import type { InputProblem } from '../../src/domain/failure';
import { inUnicode } from '../../src/domain/text/legacy-fonts';
import { isNameProblem, nameSentences } from '../../src/text/failures/name-sentence';
import { isCellProblem, problemSentence } from '../../src/text/failures/problem-sentence';
import { refusedField } from '../../src/text/lists/refused-field';
import {
  addConference,
  called,
  effectsSince,
  formulasOf,
  newOffice,
  storedAs,
  storedRows,
} from '../support/host/office';
import { sampleOf } from '../support/rules/sample';
import { hostileTexts } from './inputs/corpus';
import {
  accepted,
  columnProblem,
  type Draft,
  type Form,
  forms,
  nameProblem,
  type Refused,
  refused,
  typedFields,
  villageNames,
} from './inputs/form-drafts';

const chunks = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

const expectedRow = ({ table }: Form, fields: readonly string[], draft: Draft): object =>
  Object.fromEntries(
    fields.map((field) => {
      const column = table.columns[field];
      const reading = column?.read(inUnicode(draft[field] ?? ''));
      return [column?.header ?? '', column && reading?.ok ? storedAs(column.write(reading.value)) : 'unread'];
    }),
  );

describe.each(forms.map((form) => [form.table.tab, form] as const))('texts typed into %s', (tab, form) => {
  // tables.test.ts puts every text into every column; here each form gets those that fit into a few calls.
  const texts = sampleOf(hostileTexts, form.atOnce === 1 ? 36 : form.atOnce * 4);
  const host = newOffice();
  addConference(host);
  for (const [at, name] of villageNames.entries()) host.hand.type('Thôn', `A${at + 2}`, name);
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

  function expectRefusal(rows: readonly Refused[], number: number): void {
    const [name, input] = form.input(
      rows.map(({ draft }) => draft),
      number,
    );
    const problems = rows.flatMap((row, at) =>
      row.problems.map(({ field, problem }): InputProblem => {
        const sentence = isNameProblem(problem)
          ? nameSentences[problem]
          : // The form of a pasted list has no fields under which to word it.
            name === 'attendee.import' && isCellProblem(problem) && refusedField(field, problem);
        return { row: at, field, problem, ...(sentence ? { sentence } : {}) };
      }),
    );
    expect(JSON.parse(String(called(host, name, input).value))).toEqual({
      ok: false,
      failure: { code: 'invalid', problems },
      sentence: `Chưa lưu: còn ${problems.length} chỗ cần sửa.`,
    });
  }

  it('refused by a column are named with a sentence, and nothing is written', () => {
    host.restore(start);
    const rows = refused(form, texts, (field, text) => columnProblem(form, field, text));
    expect(rows.length).toBeGreaterThan(30);
    for (const [number, some] of chunks(rows, form.atOnce).entries()) expectRefusal(some, 100 + number);
    const wordless = rows.flatMap(({ problems }) =>
      problems.filter(({ field, problem }) => {
        const column = form.table.columns[field];
        return !column || !isCellProblem(problem) || problemSentence(problem, column) === '';
      }),
    );
    expect(wordless).toEqual([]);
    expect(effectsSince(host, start)).toEqual([]);
  }, 120_000);

  if (!typedFields(form).some((field) => form.table.columns[field]?.list)) return;

  it('that are in no list are named field by field, and nothing is written', () => {
    host.restore(start);
    const rows = refused(form, texts, (field, text) =>
      columnProblem(form, field, text) === null ? nameProblem(form, field, text) : null,
    );
    expect(rows.length).toBeGreaterThan(30);
    for (const [number, some] of chunks(rows, form.atOnce).entries()) expectRefusal(some, 100 + number);
    expect(effectsSince(host, start)).toEqual([]);
  }, 120_000);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonLine } from '../../../src/register/lists/read-line';
import { readPastedList } from '../../../src/register/lists/read-pasted-list';

/** A file of a folder in tests/cases. */
export const caseFile = (folder: string, name: string): string =>
  readFileSync(join(__dirname, '..', '..', 'cases', folder, name), 'utf8');

export const listDefaults = {
  conference: 'HN-01',
  group: '',
  village: '',
  villages: ['Thôn Đông', 'Thôn Đoài', 'Thôn 1'],
};

const peopleOf = (text: string): readonly PersonLine[] =>
  readPastedList(text, listDefaults).lines.flatMap((line) => (line.kind === 'person' ? [line] : []));

/** Name and the named fields of each person, as `An | Trưởng thôn | Thôn Đông`. */
export const shortly = (text: string, ...fields: readonly string[]): readonly string[] =>
  peopleOf(text).map(({ draft }) => ['fullName', ...fields].map((field) => draft[field] ?? '').join(' | '));

/** Codes of remarks, person by person. */
export const remarksIn = (text: string): readonly (readonly string[])[] =>
  peopleOf(text).map(({ remarks }) => remarks.map(({ code }) => code));

/** Lines that are not people, with the reason. */
export const othersIn = (text: string): readonly string[] =>
  readPastedList(text, listDefaults).lines.flatMap((line) =>
    line.kind === 'person' ? [] : [`${line.line} ${line.kind === 'heading' ? 'heading' : line.reason}`],
  );

const shownFields = ['title', 'organisation', 'village', 'phone', 'email', 'note'] as const;

/** What became of each line: who it is and what is kept of them, or why it is nobody. */
export const accountOf = (text: string): readonly string[] =>
  readPastedList(text, listDefaults).lines.map((line) => {
    if (line.kind === 'heading') return `${line.line} heading: ${line.village || line.group}`;
    if (line.kind === 'ignored') return `${line.line} ${line.reason}`;
    const { honorific = '', fullName = '' } = line.draft;
    const rest = shownFields.flatMap((field) => line.draft[field] || []);
    return [`${line.line} ${honorific} ${fullName}`.replace('  ', ' '), ...rest].join(' | ');
  });

/** A list as strangers send it. */
export interface StrangeList {
  readonly kind: string;
  readonly pasted: readonly string[];
  /** What becomes of each line. */
  readonly account: readonly string[];
}

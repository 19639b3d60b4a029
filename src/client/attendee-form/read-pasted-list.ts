import { readPersonName } from '../../domain/person-name';
import { cleanText, fold } from '../../domain/vietnamese-text';
import { postsHeld } from '../../domain/village-posts';
import { attendees, groupLabels, honorificLabels } from '../../register/attendees';
import { cellText } from '../../register/cell';
import { type Columns, isBlank, readRow } from '../../register/table';
import type { Draft } from '../../rpc/shapes';
import { addressBySex } from '../../text/list-headers';
import { pastedListText } from '../../text/pasted-list';
import { problemSentence } from '../../text/problem-sentence';
import { guessedFields, holdsWords } from './guessed-fields';
import { type PastedRow, pastedRows } from './pasted-cells';
import { type RecognisedHeaders, recognisedHeaders } from './recognised-headers';

const attendeeColumns: Columns = attendees.columns;

export interface PastedRemark {
  readonly sentence: string;
  /** The server would refuse the row. */
  readonly blocking: boolean;
}

export interface PastedPerson {
  readonly line: number;
  readonly draft: Draft;
  readonly remarks: readonly PastedRemark[];
}

export interface PastedList {
  readonly people: readonly PastedPerson[];
  /** Headings that were understood, and that were not, as pasted. */
  readonly headers: readonly string[];
  readonly unknownHeaders: readonly string[];
  /** Rows without a name, such as a title over the list or a sum under it. */
  readonly skipped: number;
}

/** What holds for every line that does not say otherwise. */
export interface ListDefaults {
  readonly conference: string;
  readonly group: string;
  readonly village: string;
  readonly villages: readonly string[];
}

function byHeaders(row: PastedRow, { fields }: RecognisedHeaders): Record<string, string> {
  const draft: Record<string, string> = {};
  for (const [index, field] of fields.entries()) {
    if (field !== null) draft[field] = row.cells[index] ?? '';
  }
  return draft;
}

/** The village as the register writes it; a text that fits two villages without accents fits neither. */
function villageIn(text: string, villages: readonly string[]): string | undefined {
  const exact = villages.find((village) => village.toLowerCase() === cleanText(text).toLowerCase());
  if (exact !== undefined) return exact;
  const named = villages.filter(
    (village) => holdsWords(text, village) || fold(village).endsWith(` ${fold(text)}`),
  );
  const longest = Math.max(...named.map((village) => village.length));
  const [best, ...others] = named.filter((village) => village.length === longest);
  return others.length === 0 ? best : undefined;
}

function withVillage(draft: Draft, { villages, village }: ListDefaults): string {
  const written = draft.village ?? '';
  if (written !== '') return villageIn(written, villages) ?? written;
  const told = [draft.title ?? '', draft.organisation ?? ''].join(' ');
  return villageIn(told, villages) ?? village;
}

function groupOf(draft: Draft, village: string, preset: string): string {
  const written = attendees.columns.group.read(draft.group ?? '');
  if (written.ok && written.value !== null) return groupLabels[written.value];
  if (postsHeld(draft.title ?? '').length > 0) return groupLabels['village-posts'];
  if (preset !== '') return preset;
  return village !== '' && (draft.title ?? '') === '' ? groupLabels.citizens : '';
}

function understood(raw: Draft, defaults: ListDefaults): Draft {
  const name = readPersonName(raw.fullName ?? '');
  const sex = addressBySex[fold(raw.honorific ?? '')];
  const village = withVillage(raw, defaults);
  return tidied({
    ...raw,
    conference: defaults.conference,
    fullName: name.fullName,
    honorific: name.honorific === null ? (sex ?? raw.honorific ?? '') : honorificLabels[name.honorific],
    village,
    group: groupOf(raw, village, defaults.group),
  });
}

/** Each value as the register would write it, such as a phone that lost its zero in Excel. */
const tidied = (draft: Draft): Draft =>
  Object.fromEntries(
    Object.entries(draft).map(([field, typed]) => {
      const reading = attendeeColumns[field]?.read(typed);
      const readable = reading?.ok && !isBlank(reading.value);
      return [field, readable ? cellText(attendeeColumns[field]?.write(reading.value) ?? typed) : typed];
    }),
  );

function remarksOn(draft: Draft, villages: readonly string[]): readonly PastedRemark[] {
  const refused = readRow(attendees, draft).problems.flatMap(({ field, problem }) => {
    const column = attendeeColumns[field];
    const sentence = column ? problemSentence(problem, column) : '';
    const named = column && problem !== 'required' ? `${column.header}: ${sentence}` : sentence;
    return [{ sentence: named, blocking: true }];
  });
  const village = draft.village ?? '';
  const strange = village !== '' && !villages.includes(village);
  return [
    ...refused,
    ...(strange ? [{ sentence: pastedListText.unknownVillage(village), blocking: false }] : []),
  ];
}

/** Says of a person who stands higher up in the same list already. */
function withDoubles(people: readonly PastedPerson[]): readonly PastedPerson[] {
  const first = new Map<string, number>();
  return people.map((person) => {
    const { fullName = '', village = '', title = '' } = person.draft;
    const key = [fullName, village, village === '' ? title : ''].map(fold).join('|');
    const line = first.get(key);
    if (line === undefined) {
      first.set(key, person.line);
      return person;
    }
    return {
      ...person,
      remarks: [...person.remarks, { sentence: pastedListText.doubled(line), blocking: false }],
    };
  });
}

/** Understands a list copied from Excel or Word; pure, so that the preview follows each key. */
export function readPastedList(text: string, defaults: ListDefaults): PastedList {
  const rows = pastedRows(text);
  const headers = recognisedHeaders(rows);
  const isVillage = (cell: string): boolean =>
    defaults.villages.some((village) => fold(village) === fold(cell));
  const below = headers ? rows.slice(headers.row + 1) : rows;
  const read = below.map((row) => ({
    line: row.line,
    raw: headers ? byHeaders(row, headers) : guessedFields(row.cells, isVillage),
  }));
  const named = read.filter(({ raw }) => /\p{L}/u.test(raw.fullName ?? ''));
  const people = named.map(({ line, raw }) => {
    const draft = understood(raw, defaults);
    return { line, draft, remarks: remarksOn(draft, defaults.villages) };
  });
  return {
    people: withDoubles(people),
    headers: headers?.known ?? [],
    unknownHeaders: headers?.unknown ?? [],
    skipped: read.length - named.length,
  };
}

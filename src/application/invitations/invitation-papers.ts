import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { datePartsOf } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { cellText } from '../../register/cell';
import type { Settings } from '../../register/settings/settings';
import { attendees } from '../../register/tables/attendees';
import type { Conference } from '../../register/tables/conferences';
import type { Job } from '../../register/tables/ledger';
import { invitationTagRules } from '../../templates/declared-tags';
import { type Merge, openTemplate } from '../../templates/merge';
import {
  handoverListTags,
  type InvitationFrame,
  letterTags,
  printTags,
} from '../../templates/papers/invitation/invitation-data';
import { fileNameOf } from '../../templates/words/file-name';
import { type AttendeeRow, comparePeople } from '../attendees/invited-people';
import type { Ports, WordAndFiles } from '../ports';

export type InvitationWay = 'print' | 'village' | 'person';

/** One document to be made: who has a letter in it, and its name among the documents of the conference. */
export interface PlannedPaper {
  readonly key: string;
  readonly label: string;
  readonly people: readonly AttendeeRow[];
  readonly withHandoverList: boolean;
}

/** Letters in one document; a longer list is cut so that Docs stays quick and a PDF can be had. */
export const lettersPerDocument = 200;

/** Everyone with a letter in some document of this conference, by attendee ID. */
export const peopleWithPaper = (jobs: readonly Job[], conference: string): ReadonlySet<string> =>
  new Set(papersOf(jobs, conference).flatMap((job) => peopleOf(job)));

export const papersOf = (jobs: readonly Job[], conference: string): readonly Job[] =>
  jobs.filter((job) => job.kind === 'document' && job.rule === 'invitation' && job.conference === conference);

/** The group under which Drive lists the documents of one conference. */
export const documentGroup = (conference: string): string => `${conference}/giay-moi`;

export const peopleOf = (job: Job): readonly string[] => job.people.split(' ').filter((id) => id !== '');

/**
 * Cuts the people into documents. The key tells a document from all others, also after a crash; `taken` holds those of
 * documents that an earlier run made for the same lot.
 */
export function planPapers(
  lot: string,
  way: InvitationWay,
  people: readonly AttendeeRow[],
  taken: ReadonlySet<string>,
): readonly PlannedPaper[] {
  const ordered = [...people].sort((one, other) => comparePeople(one.values, other.values));
  switch (way) {
    case 'print': {
      const parts = chunks(ordered);
      const places = freePlaces(parts.length, (place) => taken.has(`${lot}/in-${place}`));
      const isAlone = parts.length === 1 && places[0] === 1;
      return parts.map((part, index) => ({
        key: `${lot}/in-${places[index]}`,
        label: isAlone ? '' : `${places[index]}`,
        people: part,
        withHandoverList: false,
      }));
    }
    case 'village': {
      const villages = [...new Set(ordered.map((row) => row.values.village))];
      const isTaken = (place: number): boolean =>
        [...taken].some((key) => key.startsWith(`${lot}/thon-${place}-`));
      const places = freePlaces(villages.length, isTaken);
      return villages.flatMap((village, at) =>
        chunks(ordered.filter((row) => row.values.village === village)).map((part, index) => ({
          // Drive keeps at most 124 bytes of a key, so the village goes in by its place.
          key: `${lot}/thon-${places[at]}-${index + 1}`,
          label: village,
          people: part,
          withHandoverList: true,
        })),
      );
    }
    case 'person':
      return ordered.map((row) => ({
        key: `${lot}/${row.values.id}`,
        label: row.values.fullName,
        people: [row],
        withHandoverList: false,
      }));
  }
}

/** The first so many places that nothing holds, counted from 1. */
function freePlaces(count: number, isTaken: (place: number) => boolean): readonly number[] {
  const places: number[] = [];
  for (let place = 1; places.length < count; place += 1) if (!isTaken(place)) places.push(place);
  return places;
}

/** Counts from 1 the times that letters of the conference were made, as the key says. */
export const batchOf = ({ key }: { readonly key: string }): number =>
  Number(/\/GM-(\d+)\//.exec(key)?.[1] ?? '1');

/** How the letters of a ledger line were bundled, as its key says. */
export function wayOf({ key }: Job): InvitationWay {
  if (/\/in-\d+$/.test(key)) return 'print';
  return /\/thon-\d+-\d+$/.test(key) ? 'village' : 'person';
}

/** The document of a ledger line again, as it was planned; people whose rows are gone are left out. */
export function paperOf(
  job: Job,
  papers: readonly Job[],
  rows: ReadonlyMap<string, AttendeeRow>,
): PlannedPaper {
  const people = peopleOf(job).flatMap((id) => rows.get(id) ?? []);
  const part = /\/in-(\d+)$/.exec(job.key)?.[1];
  const parts = papers.filter((other) => other.run === job.run).length;
  const label = part && parts > 1 ? part : job.record;
  return { key: job.key, label, people, withHandoverList: wayOf(job) === 'village' };
}

function chunks<Item>(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  for (let start = 0; start < items.length; start += lettersPerDocument) {
    parts.push(items.slice(start, start + lettersPerDocument));
  }
  return parts;
}

/** The office's own template, and the documents of a group as they stand in Drive. */
export const templateAndFiles = (ports: Ports, { drive }: Settings, group: string): WordAndFiles =>
  drive.invitationTemplate === ''
    ? { word: failure({ code: 'template-missing' }), files: ports.drive.list(group) }
    : ports.drive.exportAndList(drive.invitationTemplate, group);

/** Opens the office's own template, once for all documents of a run. */
export function openInvitationTemplate(
  ports: Ports,
  word: Outcome<Uint8Array, Failure>,
  people: readonly AttendeeRow[],
): Outcome<Merge, Failure> {
  if (!word.ok) return word;
  const addedHeaders = [...new Set(people.flatMap((row) => Object.keys(row.added)))];
  const opened = openTemplate(ports.documents.engine(), word.value, invitationTagRules(addedHeaders));
  return opened.ok ? opened : failure({ code: 'template-tags', problems: opened.failure });
}

export const frameOf = (
  conference: Conference,
  settings: Settings,
  today: CalendarDate,
): InvitationFrame => ({
  conference,
  settings,
  draftedIn: datePartsOf(today),
});

/** The .docx of one document. */
export function fillPaper(
  merge: Merge,
  frame: InvitationFrame,
  paper: PlannedPaper,
  elsewhere: string,
): Outcome<Uint8Array, Failure> {
  const letters = paper.people.map((row) =>
    letterTags(
      row.values,
      { ...row.added, ...columnsAsPrinted(row) },
      // The letter ends the sentence itself.
      row.values.concerning.replace(/[\s.;,]+$/, ''),
    ),
  );
  const lists = paper.withHandoverList
    ? [
        handoverListTags(
          paper.label || elsewhere,
          paper.people.map((row) => row.values),
        ),
      ]
    : [];
  const filled = merge.fill(printTags(frame, letters, lists));
  return filled.ok ? success(filled.value) : failure({ code: 'template-tags', problems: filled.failure });
}

const columnsAsPrinted = (row: AttendeeRow): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attendees.columns).map(([field, column]) => [
      column.header,
      cellText(row.cells[field] ?? ''),
    ]),
  );

export const paperName = (conference: Conference, paper: PlannedPaper, elsewhere: string): string =>
  fileNameOf({
    conferenceId: conference.id,
    year: conference.year ?? 0,
    kind: 'GM',
    number: conference.invitationNumber,
    title: paper.label || (paper.withHandoverList ? elsewhere : conference.title),
    batch: batchOf(paper),
  });

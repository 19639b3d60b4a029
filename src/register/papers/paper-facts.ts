import { type CalendarDate, parseIsoDate } from '../../domain/calendar/calendar-date';
import { storedJson } from '../../domain/stored-json';
import { joined } from '../../domain/text/joined';
import { cellText } from '../cell';
import { writeFields } from '../table';
import { type Conference, conferences } from '../tables/conferences';
import { blank, changedFrom } from '../tables/journal';
import type { Paper } from '../tables/papers';

/** Facts of a conference that a paper announces; a change requires a correction. */
export const announcedFields = [
  'date',
  'startTime',
  'venue',
  'chair',
  'coChair',
  'secretary',
  'status',
] as const satisfies readonly (keyof Conference)[];

export type AnnouncedField = (typeof announcedFields)[number];

/** What an issued paper states: facts of the conference, and the body to which it passes a matter on. */
type StatedField = AnnouncedField | 'body';

/** Facts announced by an issued paper, as text by field. */
export type PaperFacts = Readonly<Partial<Record<StatedField, string>>>;

export interface FactChange {
  readonly field: StatedField;
  readonly was: string;
  readonly is: string;
}

/** Current facts of the conference; the status only if postponed or cancelled. */
export function factsOf(
  conference: Conference,
  fields: readonly AnnouncedField[] = announcedFields,
): PaperFacts {
  const { status } = conference;
  const calledOff = status === 'postponed' || status === 'cancelled' ? status : '';
  return Object.fromEntries(
    fields.map((field) => [field, field === 'status' ? calledOff : String(conference[field] ?? '')]),
  );
}

export const writeFacts = (facts: PaperFacts): string => JSON.stringify(facts);

export function readFacts(cell: string): PaperFacts {
  const parsed = storedJson<unknown>(cell);
  if (typeof parsed !== 'object' || parsed === null) return {};
  const facts = new Map(Object.entries(parsed));
  return Object.fromEntries(
    [...announcedFields, 'body' as const].flatMap((field) => {
      const value: unknown = facts.get(field);
      return typeof value === 'string' ? [[field, value]] : [];
    }),
  );
}

/** Differences between what people were told and the conference. */
export function factChanges(facts: PaperFacts, conference: Conference): readonly FactChange[] {
  const now = factsOf(conference);
  return announcedFields.flatMap((field) => {
    const [was, is] = [facts[field], now[field] ?? ''];
    return was === undefined || was === is ? [] : [{ field, was, is }];
  });
}

/** The same for an issued paper; empty for a paper that is not issued. */
export const changesSince = (
  { state, facts }: Pick<Paper, 'state' | 'facts'>,
  conference: Conference,
): readonly FactChange[] => (state === 'issued' ? factChanges(readFacts(facts), conference) : []);

/**
 * What the register says of an issued paper that is out of date; '' if it is right. `body` is the one to which its matter
 * has to be passed on now; where the caller has not read that, what was noticed of it before stays.
 */
export function renotifyNow(
  { state, facts, renotify }: Pick<Paper, 'state' | 'facts' | 'renotify'>,
  conference: Conference,
  body: string | undefined,
): string {
  const was = readFacts(facts).body;
  const noticed = renotify.split('; ').find((part) => part.startsWith(`${bodyName}: `)) ?? '';
  const ofBody =
    was === undefined || state !== 'issued'
      ? ''
      : body === undefined
        ? noticed
        : renotifyText(was === body ? [] : [{ field: 'body', was, is: body }]);
  const ofMatters = state === 'issued' ? renotify.split('; ').filter((part) => matterPart.test(part)) : [];
  return joined('; ', renotifyText(changesSince({ state, facts }, conference)), ofBody, ...ofMatters);
}

/** What was corrected of a matter after its paper was issued; it stays until another paper replaces this one. */
const matterPart = /^KN-\d+, /;

interface MatterChange {
  readonly field: string;
  readonly header: string;
  readonly was: string;
  readonly is: string;
}

/**
 * A mark with what was corrected of a matter: `KN-0001, Thôn/Đơn vị: Thôn Đông → Thôn Đoài`. Of several corrections of a
 * field the paper states what was first. The words of a matter stay out of `Văn bản`.
 */
export function matterChanged(renotify: string, id: string, changes: readonly MatterChange[]): string {
  const parts = new Map(
    renotify
      .split('; ')
      .filter((part) => part !== '')
      .map((part) => [part.replace(/(?<=^KN-\d+, [^:]*):.*$/s, ''), part]),
  );
  const plain = (text: string): string => text.replace(/\s*;\s*/g, ', ');
  for (const { field, header, was, is } of changes) {
    const name = `${id}, ${header}`;
    const former = parts.get(name);
    if (field === 'content') parts.set(name, `${name}: đã sửa`);
    else {
      const first = former?.slice(name.length + 2).replace(/ → .*$/s, '') ?? (plain(was) || blank);
      if (first === (plain(is) || blank)) parts.delete(name);
      else parts.set(name, changedFrom(name, first, plain(is)));
    }
  }
  return [...parts.values()].join('; ');
}

/** As the papers call it. */
const bodyName = 'Cơ quan có thẩm quyền';

const nameOf = (field: StatedField): string =>
  field === 'body' ? bodyName : conferences.columns[field].header;

function shown(field: StatedField, fact: string): string {
  if (field === 'status') {
    const labels: Readonly<Record<string, string>> = conferences.columns.status.labels;
    return labels[fact] ?? labels.issued ?? fact;
  }
  const date: CalendarDate | undefined = field === 'date' ? parseIsoDate(fact) : undefined;
  return date ? cellText(writeFields(conferences, { date }).date ?? '') : fact;
}

/** `Ngày tổ chức: 08/12/2026 → 10/12/2026` per change; '' where nothing changed. */
const renotifyText = (changes: readonly FactChange[]): string =>
  changes
    .map(({ field, was, is }) => changedFrom(nameOf(field), shown(field, was), shown(field, is)))
    .join('; ');

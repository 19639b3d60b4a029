import type { Failure } from '../../domain/failure';
import { andThen, type Outcome, success } from '../../domain/outcome';
import type { SettingFault } from '../../domain/pulse/health-record';
import {
  factChanges,
  factsOf,
  type PaperFacts,
  readFacts,
  writeFacts,
} from '../../register/papers/paper-facts';
import type { Attendee } from '../../register/tables/attendees';
import type { Conference } from '../../register/tables/conferences';
import type { DayOff } from '../../register/tables/days-off';
import type { Village } from '../../register/tables/villages';
import { noticeLetterNames } from '../attendees/letter-names';
import { lettersAreWrong, markForRenotice } from '../attendees/renotify';
import { markTouchedPapers } from '../papers/touched-papers';
import type { MemoryValues, Ports } from '../ports';
import { rememberFaults, renamedIn } from '../pulse/pulse-memory';
import { unreadDays } from '../reminders/mail-stops';
import { namesOf } from '../rows/form-facts';
import {
  type RenamedVillage,
  rememberVillages,
  renamedVillages,
  villagesKey,
} from '../rows/renamed-villages';
import { moveTasks } from './change-tasks';
import { earlierFactsEntry } from './earlier-facts';

/** Shared-memory key of the facts last announced to guests and in papers; `told` stays, as registers hold it. */
const announcementKey = ({ id }: Conference): string => `told.${id}`;

/** Whether anybody was told anything of a conference. */
export const announcedIn = (memory: MemoryValues): boolean =>
  Object.keys(memory).some((key) => key.startsWith('told.') && key !== villagesKey);

/** Changes matter from the moment letters have a number until the conference is held. */
export const isAnnounced = ({ id, status, invitationNumber }: Conference): boolean =>
  id !== '' && status !== null && status !== 'held' && (status !== 'preparing' || invitationNumber !== '');

/**
 * Marks guests and papers whose letter or text differs from the conference now. The caller stores the announced facts
 * afterwards, so that the next look at the conference repeats a run that broke off.
 */
function markMisinformed(
  ports: Ports,
  before: PaperFacts,
  conference: Conference,
): Outcome<unknown, Failure> {
  const changes = factChanges(before, conference);
  const letters = lettersAreWrong(changes) ? markForRenotice(ports, conference.id) : success(0);
  return andThen(letters, () => (changes.length === 0 ? letters : markTouchedPapers(ports, conference)));
}

/** `earlier` are the facts that changed, which letters and papers of before still state. */
function remember(ports: Ports, rows: readonly Conference[], earlier: MemoryValues = {}): void {
  if (rows.length === 0) return;
  const current = Object.fromEntries(rows.map((row) => [announcementKey(row), writeFacts(factsOf(row))]));
  ports.memory.write({ ...current, ...earlier });
}

/** The entry for facts that differ from the conference now. */
const earlierEntry = (
  ports: Ports,
  memory: MemoryValues,
  before: PaperFacts,
  after: Conference,
): MemoryValues =>
  factChanges(before, after).length === 0
    ? {}
    : earlierFactsEntry(memory, after.id, before, ports.clock.stamp());

/** Follows up a change made by a form. `before` is used where no announced facts are stored yet. */
export function followChange(ports: Ports, before: Conference, after: Conference): Outcome<unknown, Failure> {
  const memory = ports.memory.readAll();
  const announced = memory[announcementKey(after)];
  const earlier = announced === undefined ? factsOf(before) : readFacts(announced);
  const marked = markMisinformed(ports, earlier, after);
  if (marked.ok && (announced !== undefined || isAnnounced(after)))
    remember(ports, [after], earlierEntry(ports, memory, earlier, after));
  return marked;
}

/** What an opening has read beside the conferences; what it has not read is not looked at, as it would cost a call. */
export interface SheetsSeen {
  readonly people?: readonly Attendee[];
  readonly villages?: readonly Village[] | undefined;
  readonly days?: readonly DayOff[] | undefined;
}

/** Writes down, for every sidebar, villages that other sheets call otherwise and lines of `Ngày nghỉ` that cannot be read. */
function noticeFaults(
  ports: Ports,
  memory: MemoryValues,
  { villages, days }: SheetsSeen,
): readonly RenamedVillage[] {
  const faults: SettingFault[] = days ? [...unreadDays(days)] : [];
  const names = villages && namesOf(villages);
  const renamed = names ? renamedVillages(memory, names) : renamedIn(memory);
  if (names) {
    if (renamed.length === 0) rememberVillages(ports, memory, names);
    faults.push(...renamed.map(({ was, is }) => ({ kind: 'village-renamed', was, is }) as const));
  }
  rememberFaults(
    ports,
    memory,
    [...(days ? (['unread-days'] as const) : []), ...(villages ? (['village-renamed'] as const) : [])],
    faults,
  );
  return renamed;
}

/**
 * Finds changes typed directly into `Hội nghị`, and in what else was read: names corrected in `Đại biểu`, villages renamed
 * in `Thôn`, days off that cannot be read. Follows them up as the forms do. Returns whether something changed, so that the
 * caller reads again what it shows. Without a change it costs one read of memory. On failure, such as a lock held by a
 * colleague, the next call tries again. What an opening does not read, noticeBeforeOpening has read for it.
 */
export function noticeChanges(
  ports: Ports,
  rows: readonly Conference[],
  { people = [], villages, days }: SheetsSeen = {},
  memory: MemoryValues = rows.some(isAnnounced) || villages || days ? ports.memory.readAll() : {},
): boolean {
  const renamed = noticeFaults(ports, memory, { villages, days });
  const live = rows.filter(isAnnounced);
  remember(
    ports,
    live.filter((row) => memory[announcementKey(row)] === undefined),
  );
  const moved = live.filter((row) => {
    const announced = memory[announcementKey(row)];
    return announced !== undefined && factChanges(readFacts(announced), row).length > 0;
  });
  const before = (row: Conference): PaperFacts => readFacts(memory[announcementKey(row)] ?? '');
  const followed = moved.filter((row) => {
    const isSameDay = before(row).date === factsOf(row).date;
    const tasks = isSameDay ? success({}) : moveTasks(ports, { conference: row.id });
    return tasks.ok && markMisinformed(ports, before(row), row).ok;
  });
  remember(
    ports,
    followed,
    Object.assign({}, ...followed.map((row) => earlierEntry(ports, memory, before(row), row))),
  );
  const isRenamed = noticeLetterNames(
    ports,
    live.map(({ id }) => id),
    people,
    memory,
    renamed,
  );
  return followed.length > 0 || isRenamed;
}

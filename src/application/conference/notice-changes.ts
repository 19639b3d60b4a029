import type { Failure } from '../../domain/failure';
import { andThen, type Outcome, success } from '../../domain/outcome';
import {
  factChanges,
  factsOf,
  type PaperFacts,
  readFacts,
  writeFacts,
} from '../../register/papers/paper-facts';
import type { Attendee } from '../../register/tables/attendees';
import type { Conference } from '../../register/tables/conferences';
import { noticeLetterNames } from '../attendees/letter-names';
import { lettersAreWrong, markForRenotice } from '../attendees/renotify';
import { markTouchedPapers } from '../papers/touched-papers';
import type { Ports } from '../ports';
import { moveTasks } from './prepare-conference';

type Memory = Readonly<Record<string, string>>;

/** Shared-memory key of the facts last announced to guests and in papers; `told` stays, as registers hold it. */
const announcementKey = ({ id }: Conference): string => `told.${id}`;

/** Changes matter from the moment letters have a number until the conference is held. */
const isAnnounced = ({ id, status, invitationNumber }: Conference): boolean =>
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

const remember = (ports: Ports, rows: readonly Conference[]): void => {
  if (rows.length > 0)
    ports.memory.write(
      Object.fromEntries(rows.map((row) => [announcementKey(row), writeFacts(factsOf(row))])),
    );
};

/** Follows up a change made by a form. `before` is used where no announced facts are stored yet. */
export function followChange(ports: Ports, before: Conference, after: Conference): Outcome<unknown, Failure> {
  const announced = ports.memory.readAll()[announcementKey(after)];
  const marked = markMisinformed(
    ports,
    announced === undefined ? factsOf(before) : readFacts(announced),
    after,
  );
  if (marked.ok && (announced !== undefined || isAnnounced(after))) remember(ports, [after]);
  return marked;
}

/**
 * Finds changes typed directly into `Hội nghị`, and names corrected in `Đại biểu` where `people` were read, and follows them up as the form does. Returns whether something changed,
 * so that the caller reads again what it shows. Without a change it costs one read of memory. On failure, such as a lock
 * held by a colleague, the next call tries again.
 */
export function noticeChanges(
  ports: Ports,
  rows: readonly Conference[],
  memory: Memory = rows.some(isAnnounced) ? ports.memory.readAll() : {},
  people: readonly Attendee[] = [],
): boolean {
  const live = rows.filter(isAnnounced);
  remember(
    ports,
    live.filter((row) => memory[announcementKey(row)] === undefined),
  );
  const moved = live.filter((row) => {
    const announced = memory[announcementKey(row)];
    return announced !== undefined && factChanges(readFacts(announced), row).length > 0;
  });
  const followed = moved.filter((row) => {
    const before = readFacts(memory[announcementKey(row)] ?? '');
    const tasks = before.date === factsOf(row).date ? success({}) : moveTasks(ports, { conference: row.id });
    return tasks.ok && markMisinformed(ports, before, row).ok;
  });
  remember(ports, followed);
  const isRenamed = noticeLetterNames(
    ports,
    live.map(({ id }) => id),
    people,
    memory,
  );
  return followed.length > 0 || isRenamed;
}

import type { Failure } from '../../domain/failure';
import { andThen, type Outcome, success } from '../../domain/outcome';
import {
  factChanges,
  factsOf,
  type PaperFacts,
  readFacts,
  writeFacts,
} from '../../register/papers/paper-facts';
import type { Conference } from '../../register/tables/conferences';
import { lettersAreWrong, markForRenotice } from '../attendees/renotify';
import { markTouchedPapers } from '../papers/touched-papers';
import type { Ports } from '../ports';
import { moveTasks } from './prepare-conference';

type Memory = Readonly<Record<string, string>>;

/** What guests and readers of papers know of a conference, in shared memory. */
const toldKey = ({ id }: Conference): string => `told.${id}`;

/** Nobody has to be told of a change before letters have a number, nor after the conference was held. */
const isTold = ({ id, status, invitationNumber }: Conference): boolean =>
  id !== '' && status !== null && status !== 'held' && (status !== 'preparing' || invitationNumber !== '');

/**
 * Marks guests and papers that were told otherwise than the conference now says. What was told is written last, so a run
 * that broke off is taken up by the next look at the conference.
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
    ports.memory.write(Object.fromEntries(rows.map((row) => [toldKey(row), writeFacts(factsOf(row))])));
};

/** A change that a form made. `before` stands in where nothing was noted yet. */
export function followChange(ports: Ports, before: Conference, after: Conference): Outcome<unknown, Failure> {
  const noted = ports.memory.readAll()[toldKey(after)];
  const marked = markMisinformed(ports, noted === undefined ? factsOf(before) : readFacts(noted), after);
  if (marked.ok && (noted !== undefined || isTold(after))) remember(ports, [after]);
  return marked;
}

/**
 * Finds what was typed into `Hội nghị` past the form and does what the form does. Gives whether something changed, so
 * that the caller reads again what it shows; where it did not, this costs no call but that of the memory. Trouble, such
 * as a colleague at work, leaves it to the next look.
 */
export function noticeChanges(
  ports: Ports,
  rows: readonly Conference[],
  memory: Memory = rows.some(isTold) ? ports.memory.readAll() : {},
): boolean {
  const live = rows.filter(isTold);
  remember(
    ports,
    live.filter((row) => memory[toldKey(row)] === undefined),
  );
  const moved = live.filter((row) => {
    const noted = memory[toldKey(row)];
    return noted !== undefined && factChanges(readFacts(noted), row).length > 0;
  });
  const followed = moved.filter((row) => {
    const before = readFacts(memory[toldKey(row)] ?? '');
    const tasks = before.date === factsOf(row).date ? success({}) : moveTasks(ports, { conference: row.id });
    return tasks.ok && markMisinformed(ports, before, row).ok;
  });
  remember(ports, followed);
  return followed.length > 0;
}

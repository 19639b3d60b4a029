import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import {
  changesSince,
  factsOf,
  readFacts,
  renotifyText,
  type ToldField,
  toldFields,
  writeFacts,
} from '../../register/papers/paper-facts';
import { type Conference, conferences } from '../../register/tables/conferences';
import { acts } from '../../register/tables/journal';
import { type Paper, papers } from '../../register/tables/papers';
import type { Ports, RowChange, SheetSnapshot } from '../ports';
import { conferenceWithId } from '../rows/conference-context';

/**
 * Marks issued papers that tell something which the conference no longer says, and takes the mark off where it says it
 * again. An issued paper is never rewritten: people are told by a paper of its own (Decree 30, Article 18). Both sheets
 * are read under the lock, for of two people who change the session at once the first may come here last; `conference`
 * is what the caller knows of it, where its row cannot be read.
 */
export function markTouchedPapers(ports: Ports, conference: Conference): Outcome<number, Failure> {
  const seen = ports.register.read(papers);
  if (!seen.ok) return seen;
  if (!seen.value.rows.some(({ values }) => tellsOf(conference.id, values))) return success(0);
  const marked = ports.lock.holding(() => markUnderLock(ports, conference));
  if (!marked.ok) return marked;
  if (marked.value.length > 0) {
    ports.register.note({
      action: acts.markPapers,
      tab: papers.tab,
      record: conference.id,
      detail: marked.value.join(' '),
    });
  }
  return success(marked.value.length);
}

const tellsOf = (conference: string, paper: Paper): boolean =>
  paper.conference === conference && paper.facts !== '' && paper.state === 'issued';

/** Gives the IDs of the papers that got a mark. */
function markUnderLock(ports: Ports, known: Conference): Outcome<readonly string[], Failure> {
  const now = conferenceNow(ports, known.id);
  const conference = now.ok ? now.value : known;
  const sheet = ports.register.read(papers);
  if (!sheet.ok) return sheet;
  const changes = sheet.value.rows.flatMap(({ values }) => {
    if (!tellsOf(known.id, values)) return [];
    const renotify = renotifyText(changesSince(values, conference));
    return renotify === values.renotify ? [] : [{ key: values.id, values: { renotify } }];
  });
  const written = changes.length === 0 ? success(undefined) : ports.register.change(sheet.value, changes);
  return written.ok
    ? success(changes.filter(({ values }) => values.renotify !== '').map(({ key }) => key))
    : written;
}

function conferenceNow(ports: Ports, id: string): Outcome<Conference, Failure> {
  const sheet = ports.register.read(conferences);
  return sheet.ok ? conferenceWithId(sheet.value, id) : sheet;
}

/**
 * Marks what was just issued and no longer holds, because a colleague saved the session while the papers were made.
 * Whoever saves it from now on finds them issued, and marks them.
 */
export function markOvertakenPapers(ports: Ports, told: Conference): Outcome<void, Failure> {
  const now = conferenceNow(ports, told.id);
  // Where somebody has deleted its row, there is nothing to compare with.
  if (!now.ok) return now.failure.code === 'not-found' ? success(undefined) : now;
  if (writeFacts(factsOf(now.value)) === writeFacts(factsOf(told))) return success(undefined);
  const marked = markTouchedPapers(ports, now.value);
  return marked.ok ? success(undefined) : marked;
}

/** Whether a form changed anything that papers tell; a form that does not say what it showed may have. */
export const changesTold = (
  base: Readonly<Record<string, string>> | null | undefined,
  draft: Readonly<Record<string, string>>,
): boolean =>
  toldFields.some((field) => draft[field] !== undefined && (!base || draft[field] !== (base[field] ?? '')));

/** Once the correcting paper is issued, what it told counts as told. */
export const correctedPapers = (
  sheet: SheetSnapshot<typeof papers.columns>,
  conference: Conference,
): readonly RowChange<typeof papers.columns>[] =>
  sheet.rows.flatMap(({ values: row }) => {
    if (row.conference !== conference.id || row.state !== 'issued' || row.facts === '') return [];
    if (row.renotify === '' && changesSince(row, conference).length === 0) return [];
    // readFacts keeps only the fields of its type.
    const told = Object.keys(readFacts(row.facts)) as ToldField[];
    return [{ key: row.id, values: { facts: writeFacts(factsOf(conference, told)), renotify: '' } }];
  });

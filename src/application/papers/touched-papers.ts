import type { Failure } from '../../domain/failure';
import { andThen, mapValue, type Outcome, success } from '../../domain/outcome';
import {
  type AnnouncedField,
  announcedFields,
  changesSince,
  factsOf,
  readFacts,
  renotifyText,
  writeFacts,
} from '../../register/papers/paper-facts';
import { type Conference, conferences } from '../../register/tables/conferences';
import { acts } from '../../register/tables/journal';
import { type Paper, papers } from '../../register/tables/papers';
import type { Ports, RowChange, SheetSnapshot } from '../ports';
import { conferenceWithId, readRows } from '../rows/conference-context';
import { valuesOf } from '../rows/read-sheets';
import { underLock } from '../rows/under-lock';
import { changeRows } from '../rows/write-rows';

/**
 * Marks issued papers that tell something which the conference no longer says, and takes the mark off where it says it
 * again. An issued paper is never rewritten: people are told by a paper of its own (Decree 30, Article 18). Both sheets
 * are read under the lock, for of two people who change the conference at once the first may come here last; `conference`
 * is what the caller knows of it, where its row cannot be read.
 */
export const markTouchedPapers = (ports: Ports, conference: Conference): Outcome<number, Failure> =>
  andThen(readRows(ports, papers), (rows) =>
    rows.some((row) => tellsOf(conference.id, row))
      ? mapValue(markUnderLock(ports, conference), ({ length }) => length)
      : success(0),
  );

const tellsOf = (conference: string, paper: Paper): boolean =>
  paper.conference === conference && paper.facts !== '' && paper.state === 'issued';

/** Gives the IDs of the papers that got a mark. */
const markUnderLock = (ports: Ports, conference: Conference): Outcome<readonly string[], Failure> =>
  underLock(
    ports,
    () => {
      const read = conferenceNow(ports, conference.id);
      const now = read.ok ? read.value : conference;
      return andThen(ports.register.read(papers), (sheet) => {
        const changes = valuesOf(sheet).flatMap((row) => {
          if (!tellsOf(now.id, row)) return [];
          const renotify = renotifyText(changesSince(row, now));
          return renotify === row.renotify ? [] : [{ key: row.id, values: { renotify } }];
        });
        return mapValue(changeRows(ports, sheet, changes), () =>
          changes.filter(({ values }) => values.renotify !== '').map(({ key }) => key),
        );
      });
    },
    (marked) =>
      marked.length > 0 && {
        action: acts.markPapers,
        tab: papers.tab,
        record: conference.id,
        detail: marked.join(' '),
      },
  );

const conferenceNow = (ports: Ports, id: string): Outcome<Conference, Failure> =>
  andThen(ports.register.read(conferences), (sheet) => conferenceWithId(sheet, id));

/**
 * Marks what was just issued and no longer holds, because a colleague saved the conference while the papers were made.
 * Whoever saves it from now on finds them issued, and marks them.
 */
export function markOvertakenPapers(ports: Ports, printed: Conference): Outcome<number, Failure> {
  const now = conferenceNow(ports, printed.id);
  // Where somebody has deleted its row, there is nothing to compare with.
  if (!now.ok && now.failure.code === 'not-found') return success(0);
  return andThen(now, (conference) =>
    writeFacts(factsOf(conference)) === writeFacts(factsOf(printed))
      ? success(0)
      : markTouchedPapers(ports, conference),
  );
}

/** Whether a form changed anything that papers tell; one that brings no base may have. */
export const changesAnnouncement = (
  base: Readonly<Record<string, string>> | null | undefined,
  draft: Readonly<Record<string, string>>,
): boolean =>
  announcedFields.some(
    (field) => draft[field] !== undefined && (!base || draft[field] !== (base[field] ?? '')),
  );

/** Once the correcting paper is issued, what it told counts as told. */
export const correctedPapers = (
  sheet: SheetSnapshot<typeof papers.columns>,
  conference: Conference,
): readonly RowChange<typeof papers.columns>[] =>
  sheet.rows.flatMap(({ values: row }) => {
    if (row.conference !== conference.id || row.state !== 'issued' || row.facts === '') return [];
    if (row.renotify === '' && changesSince(row, conference).length === 0) return [];
    // readFacts keeps only the fields of its type.
    const fields = Object.keys(readFacts(row.facts)) as AnnouncedField[];
    return [{ key: row.id, values: { facts: writeFacts(factsOf(conference, fields)), renotify: '' } }];
  });

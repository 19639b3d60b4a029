import type { Failure } from '../../domain/failure';
import { andThen, mapValue, type Outcome, success } from '../../domain/outcome';
import {
  type AnnouncedField,
  announcedFields,
  changesSince,
  factsOf,
  readFacts,
  renotifyNow,
  writeFacts,
} from '../../register/papers/paper-facts';
import type { Conference } from '../../register/tables/conferences';
import { acts } from '../../register/tables/journal';
import { type Paper, papers } from '../../register/tables/papers';
import type { PaperSources } from '../../templates/papers/paper-sources';
import type { MemoryValues, Ports, RowChange, SheetSnapshot } from '../ports';
import { readConference, readRows } from '../rows/conference-context';
import type { Draft } from '../rows/edit-row';
import { valuesOf } from '../rows/read-sheets';
import { changeSheets, noteOn, underLock } from '../rows/under-lock';
import { changeRows } from '../rows/write-rows';
import { readPaperSources } from './paper-sources';
import { noticeMovedMatters, rememberPassedOn } from './passed-on-matters';

/**
 * Marks issued papers that state something which the conference no longer does, and removes marks that no longer apply.
 * An issued paper is never rewritten; another paper corrects it (Decree 30, Article 18). Both sheets are read under the
 * lock, because of two people who change the conference at once the first may get here last. `conference` is used if
 * its row cannot be read.
 */
export const markTouchedPapers = (ports: Ports, conference: Conference): Outcome<number, Failure> =>
  andThen(readRows(ports, papers), (rows) =>
    rows.some((row) => announces(conference.id, row))
      ? mapValue(markUnderLock(ports, conference), ({ length }) => length)
      : success(0),
  );

const announces = (conference: string, paper: Paper): boolean =>
  paper.conference === conference && paper.facts !== '' && paper.state === 'issued';

/** Returns the IDs of newly marked papers. */
const markUnderLock = (ports: Ports, conference: Conference): Outcome<readonly string[], Failure> =>
  underLock(
    ports,
    () => {
      const read = readConference(ports, conference.id);
      const now = read.ok ? read.value : conference;
      return andThen(ports.register.read(papers), (sheet) => {
        const changes = valuesOf(sheet).flatMap((row) => {
          if (!announces(now.id, row)) return [];
          const renotify = renotifyNow(row, now, undefined);
          return renotify === row.renotify ? [] : [{ key: row.id, values: { renotify } }];
        });
        return mapValue(changeRows(ports, sheet, changes), () =>
          changes.filter(({ values }) => values.renotify !== '').map(({ key }) => key),
        );
      });
    },
    (marked) => marked.length > 0 && noteOn(papers, acts.markPapers, conference.id, marked.join(' ')),
  );

/**
 * Writes into `Văn bản` which issued papers pass a matter on to another body than its row names now, as somebody changed
 * the unit or the authority. Without a change it costs no call. `sources` hold the register of papers as it is now.
 */
export function markMisdirected(
  ports: Ports,
  sheet: SheetSnapshot<typeof papers.columns>,
  sources: PaperSources,
): Outcome<number, Failure> {
  const stored = new Map(valuesOf(sheet).map((row) => [row.id, row.renotify]));
  const changes = sources.papers.flatMap((row) =>
    row.id === '' || readFacts(row.facts).body === undefined || row.renotify === stored.get(row.id)
      ? []
      : [{ key: row.id, values: { renotify: row.renotify } }],
  );
  const marked =
    changes.length === 0
      ? success(0)
      : changeSheets(
          ports,
          { papers },
          (sheets) => mapValue(changeRows(ports, sheets.papers, changes), () => changes.length),
          () =>
            noteOn(papers, acts.markPapers, sources.conference.id, changes.map(({ key }) => key).join(' ')),
        );
  if (marked.ok)
    rememberPassedOn(
      ports,
      sources,
      sources.papers.filter(({ state }) => state === 'issued'),
    );
  return marked;
}

/** markMisdirected for work that has read no sources; it reads them only where a paper passes a matter on. */
export function noticeMisdirected(
  ports: Ports,
  conference: string,
  sheet: SheetSnapshot<typeof papers.columns>,
): Outcome<unknown, Failure> {
  const passesOn = (row: Paper): boolean =>
    row.conference === conference && row.state === 'issued' && readFacts(row.facts).body !== undefined;
  if (!valuesOf(sheet).some(passesOn)) return success(0);
  const read = readPaperSources(ports, conference, ['petitions'], sheet);
  return andThen(read, ({ sources }) => markMisdirected(ports, sheet, sources));
}

/**
 * noticeMisdirected for work that moved matters of these conferences. Returns whether all was marked; what was not is
 * marked when Văn bản opens.
 */
export function noticeMoved(ports: Ports, conferences: Iterable<string>): boolean {
  const sheet = ports.register.read(papers);
  return (
    sheet.ok &&
    [...conferences].map((one) => noticeMisdirected(ports, one, sheet.value)).every(({ ok }) => ok)
  );
}

/**
 * The same for whoever reads neither papers nor matters: memory says which matters were passed on, and only if one of them
 * has another unit now are the papers read too.
 */
export const noticeUnits = (ports: Ports, memory: MemoryValues): void =>
  noticeMovedMatters(ports, memory, (conference) => noticeMoved(ports, [conference]));

/**
 * Marks papers that were out of date when issued, because a colleague saved the conference while they were made. A later
 * save finds them issued and marks them itself.
 */
export function markOvertakenPapers(ports: Ports, printed: Conference): Outcome<number, Failure> {
  const now = readConference(ports, printed.id);
  // Its row was deleted: there is nothing to compare with.
  if (!now.ok && now.failure.code === 'not-found') return success(0);
  return andThen(now, (conference) =>
    writeFacts(factsOf(conference)) === writeFacts(factsOf(printed))
      ? success(0)
      : markTouchedPapers(ports, conference),
  );
}

/** Whether a form changed anything that papers announce; without a base it may have. */
export const changesAnnouncement = (base: Draft | null | undefined, draft: Draft): boolean =>
  announcedFields.some(
    (field) => draft[field] !== undefined && (!base || draft[field] !== (base[field] ?? '')),
  );

/** Changes of papers whose facts an issued correction has announced. */
export const correctedPapers = (
  sheet: SheetSnapshot<typeof papers.columns>,
  conference: Conference,
): readonly RowChange<typeof papers.columns>[] =>
  sheet.rows.flatMap(({ values: row }) => {
    if (row.conference !== conference.id || row.state !== 'issued' || row.facts === '') return [];
    if (row.renotify === '' && changesSince(row, conference).length === 0) return [];
    // readFacts keeps only the fields of its type.
    const { body, ...facts } = readFacts(row.facts);
    const fields = Object.keys(facts) as AnnouncedField[];
    // Another body is not announced by a correction, but gets a paper of its own.
    const stated = { ...factsOf(conference, fields), ...(body === undefined ? {} : { body }) };
    const renotify = renotifyNow({ ...row, facts: writeFacts(stated) }, conference, undefined);
    return [{ key: row.id, values: { facts: writeFacts(stated), renotify } }];
  });

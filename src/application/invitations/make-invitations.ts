import type { Failure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome } from '../../domain/outcome';
import { letterGroup } from '../../register/drive-names';
import type { LettersPer } from '../../register/papers/letters-per';
import type { SharedWork } from '../../register/papers/shared-work';
import { villageNames } from '../../register/printing-order';
import { readSettings } from '../../register/settings/settings';
import { settingsTable } from '../../register/settings/settings-table';
import { countUnnumbered, rowWith } from '../../register/table';
import { type Attendee, attendees, getsLetter } from '../../register/tables/attendees';
import { type Conference, conferences } from '../../register/tables/conferences';
import { type Job, ledger, ledgerNotes } from '../../register/tables/ledger';
import { villages } from '../../register/tables/villages';
import { invitationBlockers } from '../../templates/papers/invitation/invitation-blockers';
import { wrongLetters } from '../attendees/letter-names';
import { makeDocuments, type WithFile } from '../documents/make-documents';
import { sharedWork } from '../documents/shared-work';
import type { Ports } from '../ports';
import { conferenceWithId } from '../rows/conference-context';
import { type Sheets, valuesOf } from '../rows/read-sheets';
import { changeSheets } from '../rows/under-lock';
import { printMark, withMark } from './draft-print';
import { bundleLetters } from './letter-bundles';
import {
  type DocumentRow,
  documentRow,
  documentsOf,
  peopleInDrafts,
  peopleWithLetter,
} from './letter-documents';
import {
  inStrays,
  letterContext,
  type PlannedLetters,
  plannedLetters,
  withoutLostLetters,
} from './letter-papers';

export interface MadeInvitations {
  readonly letters: number;
  /** Letters of earlier runs. */
  readonly earlierLetters: number;
  readonly documents: readonly DocumentRow[];
  /** Letters not made yet; running again makes them, the next day where today's documents are used up. */
  readonly left: number;
  readonly isSpent: boolean;
  /** Anybody with the link can open the documents, as their folder is shared. */
  readonly byLink: boolean;
  readonly shared?: SharedWork;
}

const tables = { conferences, settings: settingsTable, villages, people: attendees, jobs: ledger };

interface MakingInput {
  readonly conference: string;
  readonly per: LettersPer;
  readonly again?: readonly string[] | undefined;
  /** Only letters of people from these villages; '' for those of offices. */
  readonly villages?: readonly string[] | undefined;
}

/**
 * Makes the letters of all invited people who have none according to `Sổ gửi`; with `again` new ones for those of these
 * people whose letter names them or their village as they were called before.
 */
export const makeInvitations = (ports: Ports, input: MakingInput): Outcome<MadeInvitations, Failure> =>
  changeSheets(
    ports,
    tables,
    (sheets) =>
      andThen(conferenceWithId(sheets.conferences, input.conference), (conference) =>
        makeMissing(ports, sheets, conference, input),
      ),
    // Not noted in the journal, since the ledger line of each document says who made it and when.
    undefined,
    'holdingPapers',
  );

function makeMissing(
  ports: Ports,
  sheets: Sheets<typeof tables>,
  conference: Conference,
  input: MakingInput,
): Outcome<MadeInvitations, Failure> {
  const { per, again } = input;
  const settings = readSettings(valuesOf(sheets.settings));
  const blockers = invitationBlockers(conference, settings, 'draft');
  if (blockers.length > 0)
    return failure({ code: 'conference-blocked', conference: conference.id, missing: blockers });
  const people = sheets.people.rows.filter(({ values }) => getsLetter(conference, settings)(values));
  if (people.length === 0) return failure({ code: 'nobody-invited' });
  const unnumbered = countUnnumbered(people.map(({ values }) => values));
  if (unnumbered > 0) return failure({ code: 'rows-without-id', tab: attendees.tab, count: unnumbered });

  const recorded = valuesOf(sheets.jobs);
  const withLetter = peopleWithLetter(recorded, conference.id);
  const documents = documentsOf(recorded, conference.id);
  const isWanted = again
    ? isToMakeAgain(ports, valuesOf(sheets.people), documents, again)
    : (id: string) => !withLetter.has(id);
  const chosen = people.filter(({ values }) => input.villages?.includes(values.village) ?? true);
  const missing = chosen.filter(({ values }) => isWanted(values.id));
  const earlierLetters = chosen.length - missing.length;
  // The letters of other villages join the lot later.
  const isForSome = people.some((one) => !chosen.includes(one) && !withLetter.has(one.values.id));
  if (missing.length === 0) {
    const whole = andThen(ports.drive.list(letterGroup(conference.id)), (listing) =>
      withoutLostLetters(ports, conference.id, listing, documents),
    );
    return mapValue(whole, () => ({
      letters: 0,
      earlierLetters,
      documents: [],
      left: 0,
      isSpent: false,
      byLink: false,
    }));
  }

  const lot = lotToFill(conference.id, recorded);
  const bundles = bundleLetters(
    lot,
    per,
    missing,
    new Set(recorded.map(({ key }) => key)),
    villageNames(valuesOf(sheets.villages)),
  );
  const plan = bundles.map((bundle) => plannedLetters(conference, bundle));
  const context = letterContext(ports, conference, settings, sheets.people.addedHeaders);
  const linesOf = (papers: readonly WithFile<PlannedLetters>[]): readonly Job[] =>
    papers.map((paper) =>
      ledgerLine(
        ports,
        conference.id,
        lot,
        paper,
        withMark(
          isForSome || papers.length < bundles.length ? ledgerNotes.lotUnfinished : '',
          printMark(context.sources, paper.subject, paper.filled.printed),
        ),
      ),
    );
  const done = makeDocuments(ports, context, plan, {
    group: letterGroup(conference.id),
    call: { name: 'invitation.make', input },
    place: (papers, listing) =>
      mapValue(withoutLostLetters(ports, conference.id, listing, documents), () =>
        inStrays(ports, conference, papers, listing, recorded),
      ),
    record: (papers) => ports.register.append(sheets.jobs, linesOf(papers)),
  });
  return mapValue(done, ({ papers, isSpent, keptTemplates }) => {
    const letters = papers.reduce((sum, { subject }) => sum + subject.people.length, 0);
    return {
      letters,
      earlierLetters,
      documents: linesOf(papers).map(documentRow),
      left: missing.length - letters,
      isSpent,
      byLink: papers.some(({ file }) => file.byLink),
      ...sharedWork({ keptTemplates }),
    };
  });
}

/** Of these people those whose letter is wrong, and who have no draft of a new one. */
function isToMakeAgain(
  ports: Ports,
  people: readonly Attendee[],
  documents: readonly Job[],
  chosen: readonly string[],
): (id: string) => boolean {
  const drafted = peopleInDrafts(documents);
  const wrong = new Set(wrongLetters(ports.memory.readAll(), people, () => undefined).map(({ id }) => id));
  return (id) => chosen.includes(id) && wrong.has(id) && !drafted.has(id);
}

/** The lot that the last run left unfinished, or else the next one. */
function lotToFill(conference: string, jobs: readonly Job[]): string {
  const documents = documentsOf(jobs, conference);
  const last = documents[documents.length - 1];
  if (last?.note.startsWith(ledgerNotes.lotUnfinished)) return last.run;
  const numbers = documents.map((job) => Number(/GM-(\d+)$/.exec(job.run)?.[1] ?? '0'));
  return `${conference}/GM-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}

function ledgerLine(
  ports: Ports,
  conference: string,
  lot: string,
  { subject, file }: WithFile<PlannedLetters>,
  note: string,
): Job {
  const stamp = ports.clock.stamp();
  return rowWith(ledger, {
    key: subject.key,
    kind: 'document',
    rule: 'invitation',
    conference,
    record: subject.per === 'all' ? '' : subject.label,
    recipient: file.name,
    state: 'done',
    run: lot,
    plannedAt: stamp,
    doneAt: stamp,
    attempts: 1,
    document: file.url,
    locked: false,
    people: subject.people.map(({ values }) => values.id).join(' '),
    person: ports.person.email(),
    note,
  });
}

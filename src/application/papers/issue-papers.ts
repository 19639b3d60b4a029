import type { Failure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome } from '../../domain/outcome';
import type { PaperFlaw } from '../../register/papers/paper-report';
import type { SharedWork } from '../../register/papers/shared-work';
import { driveIdOf } from '../../register/settings/setting';
import { acts, changesIn, counted } from '../../register/tables/journal';
import { type Paper, papers } from '../../register/tables/papers';
import { reopenDocuments } from '../documents/drive-documents';
import { issueDocuments } from '../documents/issue-documents';
import { sharedWork } from '../documents/shared-work';
import type { Ports } from '../ports';
import { valuesOf } from '../rows/read-sheets';
import { noteOn, underLock } from '../rows/under-lock';
import { changeRows } from '../rows/write-rows';
import { draftChanges } from './draft-print';
import { registerFiling } from './paper-files';
import { numberConflict, typedIdentity } from './paper-identity';
import { chosenPapers, type PaperSheet } from './paper-lines';
import { type PaperPlace, placesOf } from './paper-places';
import { formsOf, isCorrectable, isIssued } from './paper-plan';
import { readPaperSources, sourceNames } from './paper-sources';
import { rememberPassedOn } from './passed-on-matters';
import { registerIssued, registerNumbers, type SignedPaper, settleCorrected } from './register-papers';

export interface IssuedPapers {
  readonly issued: number;
  /** What was corrected of number and day, in the journal's words. */
  readonly correction?: string;
  readonly shared?: SharedWork;
  /** If not empty, nothing was issued: these papers lack something or the linter objects to them. */
  readonly refused: readonly {
    readonly id: string;
    readonly about: string;
    readonly gaps: readonly PaperPlace[];
    readonly flaws: readonly PaperFlaw[];
  }[];
}

interface IssueInput {
  readonly conference: string;
  readonly papers: readonly string[];
  /** As typed; several papers are numbered upwards from it. '' for papers without a number. */
  readonly number: string;
  readonly date: string;
  /** Puts another number and day into papers that are issued and have not left the office. */
  readonly corrects?: boolean | undefined;
}

/**
 * Registers number and date after signature, puts them into the papers and locks them (Decree 30, Article 15). A number
 * is registered before a paper carries it, so that a crash gives none twice; running again finishes the rest.
 */
export const issuePapers = (ports: Ports, input: IssueInput): Outcome<IssuedPapers, Failure> =>
  underLock(
    ports,
    () =>
      andThen(ports.register.read(papers), (sheet) =>
        andThen(chosenPapers(sheet, input.papers), (rows) => issue(ports, input, sheet, rows)),
      ),
    ({ issued, correction }) =>
      issued > 0 &&
      noteOn(
        papers,
        input.corrects ? acts.correctPapers : acts.issuePapers,
        input.papers.length === 1 ? (input.papers[0] ?? '') : input.conference,
        correction || counted.documents(issued),
      ),
    'holdingPapers',
  );

function issue(
  ports: Ports,
  input: IssueInput,
  sheet: PaperSheet,
  rows: readonly Paper[],
): Outcome<IssuedPapers, Failure> {
  const forms = formsOf(rows.flatMap(({ kind }) => kind ?? []));
  const context = readPaperSources(ports, input.conference, sourceNames(forms), sheet);
  if (!context.ok) return context;
  const typed = typedIdentity(ports, input, rows);
  if (!typed.ok) return typed;
  const { sources, conferences } = context.value;
  const { date, numberOf } = typed.value;
  const isSame = (row: Paper): boolean => row.number === '' || row.number === numberOf(row);
  if (input.corrects ? !rows.every(isCorrectable) : rows.every(isIssued) && !rows.every(isSame))
    return failure({ code: 'document-locked' });
  const corrected = input.corrects
    ? rows.filter((row) => row.number !== numberOf(row) || row.date !== date || !isIssued(row))
    : [];
  const open = input.corrects ? corrected : rows.filter((row) => !isIssued(row));
  const conflict = numberConflict(
    { papers: valuesOf(sheet), conferences: valuesOf(conferences) },
    sources.settings,
    open.map((row) => ({ kind: row.kind, number: numberOf(row), date })),
    new Set(open.map(({ id }) => id)),
  );
  if (conflict) return failure(conflict);

  const plan: SignedPaper[] = [];
  for (const row of open) {
    const form = forms.find(({ kind }) => kind === row.kind);
    const subject = form?.subjects(sources).find(({ key }) => key === row.subject);
    if (!form || !subject) return failure({ code: 'not-found', id: row.id });
    plan.push({ form, subject, row, identity: { number: numberOf(row), date } });
  }
  // Before any is issued, so that a crash leaves no matter that is passed on and not known.
  rememberPassedOn(
    ports,
    sources,
    plan.map(({ row }) => row),
  );
  const filing = registerFiling<SignedPaper>(ports, context.value, 'issued');
  const done = issueDocuments(ports, context.value, plan, {
    ...filing,
    call: { name: 'paper.issue', input },
    place: (signed, listing) =>
      mapValue(filing.place(signed, listing), (placed) =>
        placed.map((paper) =>
          corrected.includes(paper.row) ? { ...paper, place: { ...paper.place, isLocked: false } } : paper,
        ),
      ),
    issued: input.corrects ? 'papers' : undefined,
    isUnfit: ({ filled }) => filled.built.gaps.length > 0 || filled.flaws().length > 0,
    isRenumbered: ({ row, identity }) => row.number !== identity.number || row.date !== identity.date,
    changes: (paper) => {
      const { about, print } = paper.row;
      return draftChanges(sources, paper, print).map((change) =>
        plan.length > 1 && about !== '' ? `${about}, ${change}` : change,
      );
    },
    // Drive first: what the register calls open can always be filled and locked by running again.
    number: (signed) =>
      reopenDocuments(
        ports,
        existingIds(
          ports,
          corrected.map(({ document }) => driveIdOf(document)),
        ),
        () =>
          andThen(
            changeRows(
              ports,
              sheet,
              corrected.map(({ id }) => ({ key: id, values: { state: 'to-sign' } }) as const),
            ),
            () => registerNumbers(ports, context.value, signed, date),
          ),
      ),
    record: (issued) =>
      andThen(registerIssued(ports, context.value, issued), () =>
        settleCorrected(ports, context.value, rows),
      ),
  });
  return mapValue(done, ({ issued, unfit, keptTemplates }) => ({
    issued: issued.length,
    ...sharedWork({ keptTemplates }),
    ...(corrected.length === 0
      ? {}
      : {
          correction: corrected
            .map((row) => changesIn(papers, ['number', 'date'], row, { ...row, number: numberOf(row), date }))
            .join('; '),
        }),
    refused: unfit.map(({ row, filled }) => ({
      id: row.id,
      about: row.about,
      gaps: placesOf(filled.built.gaps, context.value.sheets),
      flaws: filled.flaws(),
    })),
  }));
}

/** One deleted for good is written again, and has nothing to open. */
const existingIds = ({ drive }: Ports, ids: readonly string[]): readonly string[] => {
  const states = ids.length === 0 ? [] : drive.states(ids);
  return ids.filter((_, at) => states[at] !== 'gone');
};

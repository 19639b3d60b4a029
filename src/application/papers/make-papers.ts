import type { Failure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome, success } from '../../domain/outcome';
import type { MadePaperCode, PaperKindCode } from '../../register/papers/paper-kinds';
import type { PaperFlaw } from '../../register/papers/paper-report';
import type { SharedWork } from '../../register/papers/shared-work';
import { countUnnumbered } from '../../register/table';
import { papers } from '../../register/tables/papers';
import { withoutLostFiles } from '../documents/lost-files';
import { makeDocuments } from '../documents/make-documents';
import { countByMaker, isOfOther, sharedWork } from '../documents/shared-work';
import type { DriveFile, Ports } from '../ports';
import { registerFiling } from './paper-files';
import { formsOf, isIssued, type MakingMode, planPapers } from './paper-plan';
import { readPaperSources, sourceNames } from './paper-sources';
import { registerDrafts } from './register-papers';

export interface MadePapers {
  readonly drafts: number;
  /** Drafts that lack something and carry DỰ THẢO. */
  readonly incomplete: number;
  /** Papers not made yet; running again makes them. */
  readonly left: number;
  /** Drive makes no more documents of this account today. */
  readonly isSpent: boolean;
  /** Anybody with the link can open the papers, as their folder is shared. */
  readonly byLink: boolean;
  readonly shared?: SharedWork;
  /** The first papers with findings of the linter. */
  readonly flawed: readonly {
    readonly kind: PaperKindCode;
    readonly about: string;
    readonly flaws: readonly PaperFlaw[];
  }[];
}

const flawedShown = 20;

/**
 * Makes the drafts of these kinds, or remakes them; an issued paper is never touched. Documents of an interrupted run
 * are recognised by their keys in Drive and reused.
 */
export function makePapers(
  ports: Ports,
  input: {
    readonly conference: string;
    readonly kinds: readonly MadePaperCode[];
    readonly subjects: readonly string[] | null;
    readonly mode: MakingMode;
  },
): Outcome<MadePapers, Failure> {
  // Not noted in the journal, since the line of each paper says who made it and when.
  return ports.lock.holdingPapers(() => make(ports, input));
}

/** Makes drafts of one kind anew whose documents were deleted for good, in their lines. */
export const remakeLostPapers = (
  ports: Ports,
  input: {
    readonly conference: string;
    readonly kind: MadePaperCode;
    readonly subjects: readonly string[];
  },
): Outcome<MadePapers, Failure> =>
  ports.lock.holdingPapers(() => make(ports, { ...input, kinds: [input.kind], mode: 'drafts' }, 'gone'));

function make(
  ports: Ports,
  { conference, kinds, subjects, mode }: Parameters<typeof makePapers>[1],
  state: 'there' | 'gone' = 'there',
): Outcome<MadePapers, Failure> {
  const forms = formsOf(kinds);
  const context = readPaperSources(ports, conference, sourceNames(forms));
  if (!context.ok) return context;
  const { sources } = context.value;
  const unnumbered = countUnnumbered(sources.papers);
  if (unnumbered > 0) return failure({ code: 'rows-without-id', tab: papers.tab, count: unnumbered });
  const plan = forms.flatMap((form) => planPapers(form, sources, subjects, mode));
  const drafts = forms
    .flatMap((form) => planPapers(form, sources, subjects, 'drafts'))
    .flatMap(({ row }) => row ?? []);
  const withDrafts = (listing: readonly DriveFile[]): Outcome<void, Failure> =>
    withoutLostFiles(ports, conference, listing, state === 'gone' ? [] : drafts);
  const filing = registerFiling(ports, context.value, 'draft', state === 'gone' ? () => true : isIssued);
  if (plan.length === 0) {
    const whole =
      drafts.length === 0 ? success(undefined) : andThen(ports.drive.list(filing.group), withDrafts);
    return mapValue(whole, () => ({
      drafts: 0,
      incomplete: 0,
      left: 0,
      isSpent: false,
      byLink: false,
      flawed: [],
    }));
  }

  const done = makeDocuments(ports, context.value, plan, {
    ...filing,
    call:
      state === 'gone'
        ? { name: 'files.restore', input: { conference } }
        : { name: 'paper.make', input: { conference, kinds, subjects, mode } },
    place: (papers, listing) => andThen(withDrafts(listing), () => filing.place(papers, listing)),
    record: (made) => registerDrafts(ports, context.value, made),
  });
  return mapValue(done, ({ papers: made, locked, isSpent, keptTemplates }) => ({
    drafts: made.length,
    incomplete: made.filter(({ filled }) => filled.built.gaps.length > 0).length,
    left: plan.length - made.length - locked,
    isSpent,
    byLink: made.some(({ file }) => file.byLink),
    ...sharedWork({
      keptTemplates,
      takenOver: countByMaker(
        made.flatMap(({ row }) => (row && row.document !== '' && isOfOther(ports.person, row) ? [row] : [])),
      ),
    }),
    flawed: made
      .map(({ form, subject, filled }) => ({ kind: form.kind, about: subject.label, flaws: filled.flaws() }))
      .filter(({ flaws }) => flaws.length > 0)
      .slice(0, flawedShown),
  }));
}

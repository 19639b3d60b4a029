import type { Failure } from '../../domain/failure';
import { failure, mapValue, type Outcome, success } from '../../domain/outcome';
import type { MadePaperCode, PaperKindCode } from '../../register/papers/paper-kinds';
import type { PaperFlaw } from '../../register/papers/paper-report';
import { countUnnumbered } from '../../register/table';
import { papers } from '../../register/tables/papers';
import { makeDocuments } from '../documents/make-documents';
import type { Ports } from '../ports';
import { keptInRegister } from './paper-files';
import { formsOf, type MakingMode, planPapers } from './paper-plan';
import { readPaperSources, sourceNames } from './paper-sources';
import { registerDrafts } from './register-papers';

export interface MadePapers {
  readonly made: number;
  /** How many of them still lack something and carry DỰ THẢO. */
  readonly incomplete: number;
  /** More is to be made; running again goes on. */
  readonly left: number;
  /** Anybody with the link can open the papers, because their folder is shared so. */
  readonly byLink: boolean;
  /** Papers in which the linter found something, at most so many as a person reads. */
  readonly flawed: readonly {
    readonly kind: PaperKindCode;
    readonly about: string;
    readonly flaws: readonly PaperFlaw[];
  }[];
}

const flawedShown = 20;

/**
 * Makes the drafts of these kinds, or makes them again; an issued paper is never touched. Documents of a run that was
 * cut off carry their keys on Drive and are taken over instead of being made twice.
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
  // The line of each paper says who made it and when; a note in the journal would say it again.
  return ports.lock.holdingPapers(() => make(ports, input));
}

function make(
  ports: Ports,
  { conference, kinds, subjects, mode }: Parameters<typeof makePapers>[1],
): Outcome<MadePapers, Failure> {
  const forms = formsOf(kinds);
  const context = readPaperSources(ports, conference, sourceNames(forms));
  if (!context.ok) return context;
  const { sources } = context.value;
  const unnumbered = countUnnumbered(sources.papers);
  if (unnumbered > 0) return failure({ code: 'rows-without-id', tab: papers.tab, count: unnumbered });
  const plan = forms.flatMap((form) => planPapers(form, sources, subjects, mode));
  if (plan.length === 0) return success({ made: 0, incomplete: 0, left: 0, byLink: false, flawed: [] });

  const done = makeDocuments(ports, context.value, plan, {
    ...keptInRegister(ports, context.value, 'draft'),
    record: (drafts) => registerDrafts(ports, context.value, drafts),
  });
  return mapValue(done, ({ papers: drafts, locked }) => ({
    made: drafts.length,
    incomplete: drafts.filter(({ filled }) => filled.built.gaps.length > 0).length,
    left: plan.length - drafts.length - locked,
    byLink: drafts.some(({ file }) => file.byLink),
    flawed: drafts
      .map(({ form, subject, filled }) => ({ kind: form.kind, about: subject.label, flaws: filled.flaws() }))
      .filter(({ flaws }) => flaws.length > 0)
      .slice(0, flawedShown),
  }));
}

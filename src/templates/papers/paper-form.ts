import { type MadePaperCode, type PaperKindCode, paperKinds } from '../../register/papers/paper-kinds';
import type { PaperGap, PaperWarning } from '../../register/papers/paper-report';
import { type TagRules, tagRules } from '../check-tags';
import type { TagScope } from '../document-engine';
import { type ExplainedTag, explainedTags, scopeOf, type Tags } from '../tags';
import type { PaperIdentity, PaperSources, SourceName } from './paper-sources';
import { blank } from './parts/blank';
import { recipientWarnings } from './parts/expired-lines';
import { type FrameTag, frameFacts, frameGaps, frameTags } from './parts/frame';
import { type PageParagraph, pageWarnings } from './parts/one-page';

/** What a paper is about: a petitioner, a unit, a round of ballots. A paper of the whole conference has the key ''. */
export interface PaperSubject {
  /** Stable while the rows keep their IDs; at most 60 characters, because it is part of the key of the file. */
  readonly key: string;
  readonly label: string;
}

export interface BuiltPaper {
  /** Kind and subject as the register of papers lists them. */
  readonly summary: string;
  readonly scope: TagScope;
  /** While there is a gap the paper carries DỰ THẢO and cannot be issued. */
  readonly gaps: readonly PaperGap[];
  readonly warnings: readonly PaperWarning[];
}

/** One kind of paper: what it needs, what it is made for, and what its template prints. */
export interface PaperForm<Subject extends PaperSubject = PaperSubject> {
  readonly kind: PaperKindCode;
  readonly needs: readonly SourceName[];
  /** Every tag that its template may use, in the order in which they are explained. */
  readonly tags: readonly ExplainedTag[];
  /** Rules for its template; `added` are columns that the office added. */
  rules(added: readonly string[], stage: 'draft' | 'complete'): TagRules;
  subjects(sources: PaperSources): readonly Subject[];
  build(sources: PaperSources, subject: Subject, identity: PaperIdentity): BuiltPaper;
}

/** One paper to be made. */
export interface PaperRequest extends Pick<PaperSources, 'conference' | 'settings'> {
  readonly sources: PaperSources;
  readonly subject: PaperSubject;
  readonly identity: PaperIdentity;
}

interface PaperDefinition<Facts> extends Pick<PaperForm, 'needs'> {
  readonly kind: MadePaperCode;
  /** By default one paper for the whole conference. */
  readonly subjects?: PaperForm['subjects'];
  /** What tags, gaps and warnings are read from. */
  readonly facts: (request: PaperRequest) => Facts;
  readonly tags: Tags<Facts>;
  /** Frame tags that are required here although optional elsewhere. */
  readonly needsOfFrame?: readonly FrameTag[];
  readonly summary: (facts: Facts) => string;
  /** Gaps other than those of head and signature. */
  readonly gaps: (facts: Facts) => readonly PaperGap[];
  readonly warnings?: (facts: Facts) => readonly PaperWarning[];
  /** The body of a paper of one page, which warns when it is longer. */
  readonly onePage?: readonly PageParagraph[];
}

const wholeConference: readonly PaperSubject[] = [{ key: '', label: '' }];

/** Adds the frame, the gaps of the frame and the warnings of expired recipients to what a paper defines. */
export function paperForm<Facts>(definition: PaperDefinition<Facts>): PaperForm {
  const { kind, needs, tags, needsOfFrame = [] } = definition;
  const { symbol, signedBy } = paperKinds[kind];
  const isNumbered = symbol.form !== 'none';
  const explained = explainedTags(frameTags, tags);
  return {
    kind,
    needs,
    tags: explained,
    rules: (added, stage) => tagRules(explained, added, stage),
    subjects: definition.subjects ?? (() => wholeConference),
    build(sources, subject, identity) {
      const { conference, settings } = sources;
      const facts = definition.facts({ sources, conference, settings, subject, identity });
      const gaps = [
        ...frameGaps(sources, kind, isNumbered && signedBy !== 'hall'),
        ...definition.gaps(facts),
      ];
      const frame = scopeOf(frameTags, frameFacts(sources, kind, identity, gaps.length > 0), blank);
      const required = needsOfFrame.map((name) => [name, frame[name] || blank]);
      const scope = { ...frame, ...Object.fromEntries(required), ...scopeOf(tags, facts, blank) };
      return {
        summary: definition.summary(facts),
        gaps,
        warnings: [
          ...(isNumbered ? recipientWarnings(sources, kind, identity) : []),
          ...(definition.warnings?.(facts) ?? []),
          ...pageWarnings(definition.onePage ?? [], scope),
        ],
        scope,
      };
    },
  };
}

import type { AssignedPetitions } from '../../application/petitions/assign-petitions';
import type { FollowedRow, FollowUpFacts } from '../../application/petitions/follow-petition';
import type { HistoryLine } from '../../application/petitions/petition-history';
import { joined } from '../../domain/text/joined';
import type { Draft } from '../../rpc/answers';
import type { ShownAssigned, ShownFollowUp, ShownHistory, ShownMatter } from '../../rpc/shown-follow-up';
import type { Mark } from '../../rpc/shown-preparation';
import { failureSentence } from '../../text/failures/failure-sentence';
import * as formWords from '../../text/forms/follow-form';
import { matterWords as words } from '../../text/lists/matter-words';
import { shownIso } from '../../text/shown-date';
import { gapOfStop } from '../places/gaps';
import { classOf, shownSteps, stepsFor } from './follow-steps';

/** The answer for Theo dõi kiến nghị in words, so that its sidebar need not contain them. */
export const shownFollowUp = (facts: FollowUpFacts): ShownFollowUp => ({
  ...facts,
  petitions: facts.petitions.map(shownMatter),
  steps: shownSteps,
  mailStops: facts.mailStops.map(gapOfStop),
});

const tones: Readonly<Partial<Record<FollowedRow['urgency'], Mark['tone']>>> = {
  overdue: 'bad',
  'this-week': 'warn',
};

export function shownMatter({ row, urgency, due, yearsOutstanding }: FollowedRow): ShownMatter {
  const isClosed = urgency === 'closed';
  const marks: Mark[] = [{ tone: isClosed ? 'good' : 'plain', text: row.draft.status ?? '' }];
  if (!isClosed) {
    const state = words.urgency[urgency];
    const text = due === null ? state : words.due(state, shownIso(due));
    marks.push({ tone: tones[urgency] ?? 'plain', text });
  }
  if (yearsOutstanding > 0) marks.push({ tone: 'warn', text: words.years(yearsOutstanding) });
  const { draft } = row;
  return { row, urgency, class: classOf(draft), marks, about: aboutOf(draft), steps: stepsFor(draft) };
}

const aboutOf = (draft: Draft): readonly string[] =>
  [
    draft.unit ? formWords.lead(draft.unit) : formWords.withoutUnit,
    draft.supportingUnit && formWords.support(draft.supportingUnit),
    draft.authority,
    draft.confirmedOn && formWords.villageConfirmed(draft.confirmedOn),
    // Reopenings typed into the sheet have no line in the list.
    draft.reopened && !draft.reopenings && formWords.reopenedBefore(draft.reopened),
  ].flatMap((line) => line || []);

export const shownAssigned = ({ saved, refused, undoable }: AssignedPetitions): ShownAssigned => ({
  undoable,
  saved: saved.map(shownMatter),
  refused: refused.map(({ id, failure }) => `${id}: ${failureSentence(failure)}`),
});

/** `12/12/2026 09:10` */
const shownMoment = (stamp: string): string => `${shownIso(stamp.slice(0, 10))} ${stamp.slice(11, 16)}`;

export const shownHistory = ({ lines }: { readonly lines: readonly HistoryLine[] }): ShownHistory => ({
  hint: [...(lines.length === 0 ? [words.noHistory] : []), words.historyHint].join(' '),
  lines: lines.map(({ at, person, action, detail }) => ({
    action,
    by: joined(' · ', shownMoment(at), person),
    detail,
  })),
});

import type { RegisterCheck } from '../application/check/check-register';
import type { RemovalFacts } from '../application/removal/open-removal';
import { useCases } from '../application/use-cases';
import { failure, mapValue, success } from '../domain/outcome';
import type { SharedWork } from '../register/papers/shared-work';
import type { RemovalReport } from '../register/set-up-report';
import type { WordedUseCases } from '../rpc/contract';
import type { ShownCheck } from '../rpc/shown-answers';
import type { Noticed } from '../rpc/shown-papers';
import type { ShownRemoval } from '../rpc/shown-removal';
import { failureSentence } from '../text/failures/failure-sentence';
import { sharedWorkSentence } from '../text/failures/shared-work-sentence';
import { readListWords } from '../text/lists/read-list';
import { refusedLink } from '../text/lists/refused-links';
import * as publicSheetText from '../text/public-sheet';
import { removalLines, removalParts, removalText } from '../text/removal';
import { gapOf, gapOfStop } from './places/gaps';
import { shownAssigned, shownFollowUp, shownHistory, shownMatter } from './shown/shown-follow-up';
import { shownImport } from './shown/shown-import';
import {
  reportFinished,
  reportMade,
  reportRemade,
  reportSent,
  reportStopped,
  shownInvitations,
} from './shown/shown-invitations';
import { refusedList, shownList } from './shown/shown-list';
import { shownPapers, withFlaws } from './shown/shown-papers';
import { shownPreparation } from './shown/shown-preparation';
import { shownToday, shownVillages } from './shown/shown-today';

/** The use cases, with answers turned into words where a sidebar only displays them, which keeps sidebars small. */
export const wordedUseCases: WordedUseCases = {
  ...useCases,
  'today.open': (ports) => mapValue(useCases['today.open'](ports), shownToday),
  'village.read': (ports, input) => mapValue(useCases['village.read'](ports, input), shownVillages),
  'attendee.read': (ports, input) => mapValue(useCases['attendee.read'](ports, input), shownList),
  'attendee.import': (ports, input) => {
    const imported = useCases['attendee.import'](ports, input);
    if (!imported.ok) return failure(refusedList(imported.failure));
    const { added, doubles } = imported.value;
    return success({ added, known: readListWords.known(doubles) });
  },
  'attendee.undo-import': (ports, input) =>
    mapValue(useCases['attendee.undo-import'](ports, input), ({ removed, remaining }) => ({
      sentence: readListWords.undone(removed, remaining),
    })),
  'import.read': (ports, input) =>
    mapValue(useCases['import.read'](ports, input), (read) => shownImport(input.target, read)),
  'invitation.open': (ports, input) => mapValue(useCases['invitation.open'](ports, input), shownInvitations),
  'invitation.make': (ports, input) =>
    mapValue(useCases['invitation.make'](ports, input), (made) =>
      reportMade(made, input.again !== undefined),
    ),
  'invitation.remake': (ports, input) => mapValue(useCases['invitation.remake'](ports, input), reportRemade),
  'invitation.finish': (ports, input) =>
    mapValue(useCases['invitation.finish'](ports, input), reportFinished),
  'invitation.send': (ports, input) => mapValue(useCases['invitation.send'](ports, input), reportSent),
  'invitation.resume': (ports, input) => mapValue(useCases['invitation.resume'](ports, input), reportSent),
  'invitation.stop': (ports, input) => mapValue(useCases['invitation.stop'](ports, input), reportStopped),
  'conference.gate': (ports, input) =>
    mapValue(useCases['conference.gate'](ports, input), ({ missing, canOverride }) => ({
      gaps: missing.map((code) => gapOf(code, input.id)),
      canOverride,
    })),
  'preparation.open': (ports, input) =>
    mapValue(useCases['preparation.open'](ports, input), shownPreparation),
  'check.open': (ports) => mapValue(useCases['check.open'](ports), shownCheck),
  'check.fix': (ports) =>
    mapValue(useCases['check.fix'](ports), ({ fixed, ...check }) => ({ ...shownCheck(check), fixed })),
  'removal.open': (ports) => mapValue(useCases['removal.open'](ports), shownRemoval),
  'removal.run': (ports) => mapValue(useCases['removal.run'](ports), shownReport),
  'roll.open': (ports, input) =>
    mapValue(useCases['roll.open'](ports, input), ({ door, ...facts }) => ({
      ...facts,
      door: door && { ...door, trouble: door.trouble ? failureSentence(door.trouble) : '' },
    })),
  'follow.open': (ports) => mapValue(useCases['follow.open'](ports), shownFollowUp),
  'follow.save': (ports, input) => mapValue(useCases['follow.save'](ports, input), shownMatter),
  'follow.assign': (ports, input) => mapValue(useCases['follow.assign'](ports, input), shownAssigned),
  'follow.undo': (ports, input) => mapValue(useCases['follow.undo'](ports, input), shownMatter),
  'follow.history': (ports, input) => mapValue(useCases['follow.history'](ports, input), shownHistory),
  'public.refresh': (ports) =>
    mapValue(useCases['public.refresh'](ports), ({ shown, changed }) => ({
      sentence: publicSheetText.done(shown, changed),
    })),
  'province.add': (ports, input) =>
    mapValue(useCases['province.add'](ports, input), ({ refused, ...answer }) => ({
      ...answer,
      refused: refused.map(({ line, text, problem }) => refusedLink(line, text, problem)),
      rest: refused.map(({ text }) => text).join('\n'),
    })),
  'paper.open': (ports, input) => mapValue(useCases['paper.open'](ports, input), shownPapers),
  'paper.make': (ports, input) =>
    mapValue(useCases['paper.make'](ports, input), ({ flawed, ...made }) => ({
      ...noticed(made),
      flawed: withFlaws(flawed),
    })),
  'paper.issue': (ports, input) =>
    mapValue(useCases['paper.issue'](ports, input), ({ refused, ...issued }) => ({
      ...noticed(issued),
      refused: withFlaws(refused),
    })),
};

function noticed<Answer extends { readonly shared?: SharedWork }>({
  shared,
  ...answer
}: Answer): Noticed<Answer> {
  return shared ? { ...answer, notice: sharedWorkSentence(shared) } : answer;
}

const shownCheck = ({ mailStops, ...check }: RegisterCheck): ShownCheck => ({
  ...check,
  mailStops: mailStops.map(gapOfStop),
});

const intros = { 'in-use': removalText.intro, begun: removalText.begun } as const;

export function shownRemoval({ state, removed, ...plan }: RemovalFacts): ShownRemoval {
  if (removed && state === 'removed') return shownReport({ ...plan, ...removed });
  const intro = intros[state === 'begun' ? state : 'in-use'];
  return { state, intro, parts: removalParts(plan, false), report: '' };
}

export const shownReport = (report: RemovalReport): ShownRemoval => ({
  state: 'removed',
  intro: removalText.removed(report.day, report.person),
  parts: removalParts(report, true),
  report: removalLines(report).join('\n'),
});

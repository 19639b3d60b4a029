import type { MethodName } from '../../../src/rpc/contract';
import * as check from '../../../src/text/forms/check-panel';
import * as collation from '../../../src/text/forms/collation-form';
import { statusActions } from '../../../src/text/forms/conference-form';
import * as invitation from '../../../src/text/forms/invitation-form';
import * as paper from '../../../src/text/forms/paper-form';
import * as secretary from '../../../src/text/forms/secretary-form';
import * as template from '../../../src/text/forms/template-form';
import { guideText } from '../../../src/text/guide/guide-words';
import { provinceText } from '../../../src/text/lists/province-list';
import { removalText } from '../../../src/text/removal';
import { tellingText } from '../../../src/text/telling';

/** A button that deletes, excludes, cancels, closes, overwrites or sends, and how it asks before it does. */
export interface Danger {
  /** The file below `src/client` that asks. */
  readonly asksIn: string;
  /** What it says beforehand, each time that it asks. */
  readonly says: readonly string[];
  /** A reason or a number is typed into a form of its own, so no question follows. */
  readonly byForm?: boolean;
}

export const dangers: Partial<Readonly<Record<MethodName, Danger>>> = {
  'conference.set-status': {
    asksIn: 'conference-form/status-buttons.tsx',
    says: Object.values(statusActions).map(({ question }) => question),
  },
  'attendee.strike-off': {
    asksIn: 'telling-form/strike-off.tsx',
    says: [tellingText.strikeHelp],
    byForm: true,
  },
  'collation.save': {
    asksIn: 'collation-form/village-list.tsx',
    says: [collation.nothingQuestion('Thôn 1')],
  },
  'invitation.remake': { asksIn: 'invitation-form/drafts.tsx', says: [invitation.remakeQuestion(2)] },
  'invitation.finish': {
    asksIn: 'invitation-form/letters.tsx',
    says: [invitation.finishing.question, invitation.correcting.question],
  },
  'invitation.send': { asksIn: 'invitation-form/mail.tsx', says: [invitation.sendQuestion(3)] },
  'invitation.resume': { asksIn: 'invitation-form/waiting-letters.tsx', says: [invitation.goOnQuestion(3)] },
  'invitation.stop': { asksIn: 'invitation-form/waiting-letters.tsx', says: [invitation.stopQuestion] },
  'invitation.take-back': { asksIn: 'telling-form/take-back.tsx', says: [tellingText.takeBackQuestion(3)] },
  'review.settle': {
    asksIn: 'invitation-form/review.tsx',
    says: [invitation.askAgain('Ông An'), invitation.askAllAgain(3), invitation.askAllSent(3)],
  },
  'paper.make': { asksIn: 'paper-form/acts.tsx', says: [paper.remakeQuestion(2)] },
  'paper.issue': {
    asksIn: 'paper-form/issuing.tsx',
    says: [paper.closeQuestion, paper.issueQuestion, paper.renumberQuestion],
  },
  'template.restore': { asksIn: 'template-form/in-use.tsx', says: [template.restoreQuestion] },
  'turn.take-back': { asksIn: 'secretary-form/turn-edit.ts', says: [secretary.confirmTakeBack(3)] },
  'contacts.remove': { asksIn: 'check-panel/old-contacts.tsx', says: [check.confirmRemoval] },
  'province.remove': { asksIn: 'province-form/register-list.tsx', says: [provinceText.askRemove('Xã Đông')] },
  'removal.run': { asksIn: 'removal-form/removal-form.tsx', says: [removalText.confirm] },
  'rehearsal.end': { asksIn: 'guide/rehearsal.tsx', says: [guideText.confirmEnd] },
};

/**
 * All others, and why they need not ask: nothing is written (`reads`), a row or a paper is added (`adds`), a form saves
 * what was typed into it and refuses where a colleague changed it (`form`), the answer offers to take it back
 * (`undo`), it takes back the last act of the same person (`takes back`), or it shows beforehand, cell by cell or in
 * numbers, what it will set right (`shows`).
 */
export const harmless: Partial<
  Readonly<Record<MethodName, 'reads' | 'adds' | 'form' | 'undo' | 'takes back' | 'shows'>>
> = {
  'office.save': 'form',
  'village.import': 'form',
  'post.invite': 'adds',
  'petition.save': 'adds',
  'petition.correct': 'form',
  'attendee.save': 'form',
  'attendee.import': 'undo',
  'attendee.undo-import': 'takes back',
  'import.save': 'undo',
  'import.undo': 'takes back',
  'conference.save': 'form',
  'conference.next': 'adds',
  'preparation.fill': 'adds',
  'preparation.move-tasks': 'shows',
  'task.set-state': 'form',
  'attendee.reply': 'form',
  'attendee.replace': 'undo',
  'attendee.bring-back': 'undo',
  'agenda.add-matter': 'adds',
  'broadcast.save': 'adds',
  'invitation.make': 'adds',
  'invitation.hand-over': 'undo',
  'paper.sign': 'undo',
  'template.use': 'undo',
  'template.former': 'undo',
  'files.restore': 'adds',
  'ledger.accept': 'shows',
  'reminders.take-over': 'undo',
  'roll.mark': 'undo',
  'roll.add': 'undo',
  'roll.take-back': 'takes back',
  'door.make': 'adds',
  'door.keep': 'shows',
  'turn.save': 'undo',
  'turn.change': 'form',
  'follow.save': 'undo',
  'follow.undo': 'takes back',
  'follow.assign': 'form',
  'public.refresh': 'shows',
  'check.fix': 'shows',
  'province.add': 'adds',
  'rehearsal.start': 'adds',
  'pulse.mend': 'shows',
  'conference.gate': 'reads',
  'template.check': 'reads',
  'export.list': 'reads',
  'follow.history': 'reads',
  'self-check.run': 'reads',
  'place.show': 'reads',
  'cell.show': 'reads',
};

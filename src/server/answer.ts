import { addAgendaMatter } from '../application/add-agenda-matter';
import { restoreTemplate, takeFormerTemplate, useTemplate } from '../application/change-template';
import { checkRegister } from '../application/check-register';
import { checkTemplate } from '../application/check-template';
import { collateVillage } from '../application/collate-village';
import { endRehearsal } from '../application/end-rehearsal';
import { finishInvitations } from '../application/finish-invitations';
import { fixRegister } from '../application/fix-register';
import { followPetition, openFollowUp } from '../application/follow-petition';
import { handOverInvitations } from '../application/hand-over-invitations';
import { importAttendees } from '../application/import-attendees';
import { issuePapers } from '../application/issue-papers';
import { logBroadcast } from '../application/log-broadcast';
import { makeInvitations } from '../application/make-invitations';
import { makePapers } from '../application/make-papers';
import { openCollation } from '../application/open-collation';
import { openAttendeeForm, openConferenceForm, openPetitionForm } from '../application/open-forms';
import { openInvitationForm } from '../application/open-invitation-form';
import { openPapers } from '../application/open-papers';
import { openPreparation } from '../application/open-preparation';
import { openTemplates } from '../application/open-templates';
import { openTurnForm } from '../application/open-turn-form';
import { openPetitionHistory } from '../application/petition-history';
import type { Ports } from '../application/ports';
import { fillFromModel, moveTasks } from '../application/prepare-conference';
import { recordPetitions } from '../application/record-petitions';
import { recordReplies } from '../application/record-replies';
import { recordTurn } from '../application/record-turn';
import { refreshPublicSheet } from '../application/refresh-public-sheet';
import { openRehearsal, startRehearsal } from '../application/rehearse';
import { removeOldContacts } from '../application/remove-old-contacts';
import { replaceAttendee } from '../application/replace-attendee';
import { markRollCall, openRollCall } from '../application/roll-call';
import { saveAttendee } from '../application/save-attendee';
import { saveConference, setConferenceStatus } from '../application/save-conference';
import { resumeInvitations, sendInvitations } from '../application/send-invitations';
import { setTaskState } from '../application/set-task-state';
import { settleReview } from '../application/settle-review';
import { signPapers } from '../application/sign-papers';
import { startNextConference } from '../application/start-next-conference';
import { stopSending } from '../application/stop-sending';
import { takeOverReminders } from '../application/take-over-reminders';
import type { Failure } from '../domain/failure';
import { failure, type Outcome } from '../domain/outcome';
import { contract, type InputOf, type MethodName, type ValueOf } from '../rpc/contract';
import { type Call, protocolVersion, type Reply } from '../rpc/protocol';
import { documentRows } from './document-rows';
import { needsAuthorization } from './google/authorization';
import { showCell } from './google/show-cell';

type Handlers = {
  readonly [Name in MethodName]: (ports: Ports, input: InputOf<Name>) => Outcome<ValueOf<Name>, Failure>;
};

const handlers: Handlers = {
  'petition.open': openPetitionForm,
  'petition.save': recordPetitions,
  'attendee.open': openAttendeeForm,
  'attendee.save': saveAttendee,
  'attendee.import': importAttendees,
  'conference.open': openConferenceForm,
  'conference.save': saveConference,
  'conference.set-status': setConferenceStatus,
  'preparation.open': openPreparation,
  'preparation.fill': fillFromModel,
  'preparation.move-tasks': moveTasks,
  'conference.next': startNextConference,
  'task.set-state': setTaskState,
  'attendee.reply': recordReplies,
  'attendee.replace': replaceAttendee,
  'collation.open': openCollation,
  'collation.save': collateVillage,
  'agenda.add-matter': addAgendaMatter,
  'broadcast.save': logBroadcast,
  'invitation.open': openInvitationForm,
  'invitation.make': (ports, input) => documentRows(makeInvitations(ports, input)),
  'invitation.finish': (ports, input) => documentRows(finishInvitations(ports, input)),
  'invitation.send': sendInvitations,
  'invitation.resume': resumeInvitations,
  'invitation.stop': stopSending,
  'invitation.hand-over': handOverInvitations,
  'paper.open': openPapers,
  'paper.make': makePapers,
  'paper.sign': signPapers,
  'paper.issue': issuePapers,
  'template.open': openTemplates,
  'template.check': checkTemplate,
  'template.use': useTemplate,
  'template.restore': restoreTemplate,
  'template.former': takeFormerTemplate,
  'review.settle': settleReview,
  'reminders.take-over': takeOverReminders,
  'roll.open': openRollCall,
  'roll.mark': markRollCall,
  'turn.open': openTurnForm,
  'turn.save': recordTurn,
  'follow.open': openFollowUp,
  'follow.save': followPetition,
  'follow.history': openPetitionHistory,
  'public.refresh': refreshPublicSheet,
  'check.open': checkRegister,
  'check.fix': fixRegister,
  'contacts.remove': removeOldContacts,
  'rehearsal.open': openRehearsal,
  'rehearsal.start': startRehearsal,
  'rehearsal.end': endRehearsal,
  'cell.show': (_ports, input) => showCell(input),
};

const methodNames: readonly string[] = Object.keys(handlers);

const isMethod = (name: string): name is MethodName => methodNames.includes(name);

/** Answers one call of a sidebar. It is the only place that catches: a sidebar always gets a reply it can show. */
export function answer(makePorts: () => Ports, callText: unknown): string {
  try {
    return JSON.stringify(replyTo(makePorts, callText));
  } catch (error) {
    console.error(error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error));
    return JSON.stringify(failure({ code: needsAuthorization() ? 'authorization-needed' : 'unexpected' }));
  }
}

function replyTo(makePorts: () => Ports, callText: unknown): Reply<unknown> {
  const call = readCall(callText);
  if (!call || !isMethod(call.name)) return failure({ code: 'bad-request' });
  if (call.version !== protocolVersion) return failure({ code: 'stale-client' });
  return perform(call.name, makePorts, call.input);
}

function perform<Name extends MethodName>(
  name: Name,
  makePorts: () => Ports,
  input: unknown,
): Reply<unknown> {
  const parsed = contract[name].input.safeParse(input);
  if (!parsed.success) return failure({ code: 'bad-request' });
  // The schema of this name has just accepted it.
  return handlers[name](makePorts(), parsed.data as InputOf<Name>);
}

function readCall(text: unknown): Call | null {
  if (typeof text !== 'string') return null;
  let call: Partial<Call> | null;
  try {
    call = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof call !== 'object' || call === null) return null;
  return typeof call.name === 'string' && typeof call.version === 'number'
    ? { version: call.version, name: call.name, input: call.input }
    : null;
}

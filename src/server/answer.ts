import { importAttendees } from '../application/attendees/import-attendees';
import { openAttendeeForm } from '../application/attendees/open-attendee-form';
import { recordReplies } from '../application/attendees/record-replies';
import { replaceAttendee } from '../application/attendees/replace-attendee';
import { saveAttendee } from '../application/attendees/save-attendee';
import { checkRegister } from '../application/check/check-register';
import { fixRegister } from '../application/check/fix-register';
import { removeOldContacts } from '../application/check/remove-old-contacts';
import { addAgendaMatter } from '../application/conference/add-agenda-matter';
import { logBroadcast } from '../application/conference/log-broadcast';
import { openConferenceForm } from '../application/conference/open-conference-form';
import { openPreparation } from '../application/conference/open-preparation';
import { fillFromModel, moveTasks } from '../application/conference/prepare-conference';
import { saveConference, setConferenceStatus } from '../application/conference/save-conference';
import { setTaskState } from '../application/conference/set-task-state';
import { startNextConference } from '../application/conference/start-next-conference';
import { openTurnForm } from '../application/hall/open-turn-form';
import { recordTurn } from '../application/hall/record-turn';
import { markRollCall, openRollCall } from '../application/hall/roll-call';
import { finishInvitations } from '../application/invitations/finish-invitations';
import { handOverInvitations } from '../application/invitations/hand-over-invitations';
import { makeInvitations } from '../application/invitations/make-invitations';
import { openInvitationForm } from '../application/invitations/open-invitation-form';
import { resumeInvitations, sendInvitations } from '../application/invitations/send-invitations';
import { settleReview } from '../application/mail/settle-review';
import { stopSending } from '../application/mail/stop-sending';
import { issuePapers } from '../application/papers/issue-papers';
import { makePapers } from '../application/papers/make-papers';
import { openPapers } from '../application/papers/open-papers';
import { signPapers } from '../application/papers/sign-papers';
import { collateVillage } from '../application/petitions/collate-village';
import { followPetition, openFollowUp } from '../application/petitions/follow-petition';
import { openCollation } from '../application/petitions/open-collation';
import { openPetitionForm } from '../application/petitions/open-petition-form';
import { openPetitionHistory } from '../application/petitions/petition-history';
import { recordPetitions } from '../application/petitions/record-petitions';
import { refreshPublicSheet } from '../application/petitions/refresh-public-sheet';
import type { Ports } from '../application/ports';
import { endRehearsal } from '../application/rehearsal/end-rehearsal';
import { openRehearsal, startRehearsal } from '../application/rehearsal/rehearse';
import { takeOverReminders } from '../application/reminders/take-over-reminders';
import { restoreTemplate, takeFormerTemplate, useTemplate } from '../application/templates/change-template';
import { checkTemplate } from '../application/templates/check-template';
import { openTemplates } from '../application/templates/open-templates';
import type { Failure } from '../domain/failure';
import { failure, type Outcome } from '../domain/outcome';
import { contract, type InputOf, type MethodName, type ValueOf } from '../rpc/contract';
import { type Call, protocolVersion, type Reply, type WireReply } from '../rpc/protocol';
import { failureWords } from '../text/failures/failure-sentence';
import { needsAuthorization } from './google/script/authorization';
import { showCell } from './google/sheets/show-cell';

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
  'invitation.make': makeInvitations,
  'invitation.finish': finishInvitations,
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
    return wireText(replyTo(makePorts, callText));
  } catch (error) {
    console.error(error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error));
    return wireText(failure({ code: needsAuthorization() ? 'authorization-needed' : 'unexpected' }));
  }
}

function wireText(reply: Reply<unknown>): string {
  const wire: WireReply<unknown> = reply.ok ? reply : { ...reply, ...failureWords(reply.failure) };
  return JSON.stringify(wire);
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

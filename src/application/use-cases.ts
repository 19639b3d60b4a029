import { importAttendees } from './attendees/import-attendees';
import { openAttendeeForm } from './attendees/open-attendee-form';
import { readList } from './attendees/read-list';
import { recordReplies } from './attendees/record-replies';
import { replaceAttendee } from './attendees/replace-attendee';
import { saveAttendee } from './attendees/save-attendee';
import { bringBack, strikeOff } from './attendees/strike-off';
import { undoImport } from './attendees/undo-import';
import { checkRegister } from './check/check-register';
import { fixRegister } from './check/fix-register';
import { removeOldContacts } from './check/remove-old-contacts';
import { addAgendaMatter } from './conference/add-agenda-matter';
import { moveTasks, setTaskState } from './conference/change-tasks';
import { logBroadcast } from './conference/log-broadcast';
import { openConferenceForm } from './conference/open-conference-form';
import { openPreparation } from './conference/open-preparation';
import { fillFromModel } from './conference/prepare-conference';
import { openGate, saveConference, setConferenceStatus } from './conference/save-conference';
import { startNextConference } from './conference/start-next-conference';
import { restoreFiles } from './documents/restore-files';
import { exportList } from './exchange/export-list';
import { openImport } from './exchange/open-import';
import { readSource } from './exchange/read-source';
import { saveImport, undoSavedImport } from './exchange/save-import';
import { changeTurn, openTurn } from './hall/change-turn';
import { keepRegister, makeDoorList } from './hall/door-list';
import { openTurnForm } from './hall/open-turn-form';
import { recordTurn } from './hall/record-turn';
import { markRollCall, openRollCall } from './hall/roll-call';
import { takeBackTurn } from './hall/take-back-turn';
import { addWalkIn, takeBackWalkIn } from './hall/walk-in';
import { finishInvitations } from './invitations/finish-invitations';
import { makeInvitations } from './invitations/make-invitations';
import { openInvitationForm } from './invitations/open-invitation-form';
import { remakeInvitations } from './invitations/remake-invitations';
import { resumeInvitations, sendInvitations } from './invitations/send-invitations';
import { acceptLedger } from './mail/accept-ledger';
import { settleReview } from './mail/settle-review';
import { stopSending } from './mail/stop-sending';
import { issuePapers } from './papers/issue-papers';
import { makePapers } from './papers/make-papers';
import { openPapers } from './papers/open-papers';
import { signPapers } from './papers/sign-papers';
import { assignPetitions } from './petitions/assign-petitions';
import { collateVillage } from './petitions/collate-village';
import { correctPetition, openPetition } from './petitions/correct-petition';
import { followPetition, openFollowUp } from './petitions/follow-petition';
import { openCollation } from './petitions/open-collation';
import { openPetitionForm } from './petitions/open-petition-form';
import { openPetitionHistory } from './petitions/petition-history';
import { recordPetitions } from './petitions/record-petitions';
import { refreshPublicSheet } from './petitions/refresh-public-sheet';
import { undoFollowUp } from './petitions/undo-follow-up';
import { addRegisters } from './province/add-registers';
import { openProvince } from './province/open-province';
import { removeRegister } from './province/remove-register';
import { endRehearsal } from './rehearsal/end-rehearsal';
import { openRehearsal, startRehearsal } from './rehearsal/rehearse';
import { takeOverReminders } from './reminders/take-over-reminders';
import { openRemoval } from './removal/open-removal';
import { removeAddOn } from './removal/remove-add-on';
import { handOverInvitations } from './telling/hand-over-invitations';
import { openTellingForm } from './telling/open-telling-form';
import { takeBackHandOver } from './telling/take-back-hand-over';
import { restoreTemplate, takeFormerTemplate, useTemplate } from './templates/change-template';
import { checkTemplate } from './templates/check-template';
import { openTemplates } from './templates/open-templates';
import { invitePosts } from './today/invite-posts';
import { openToday } from './today/open-today';
import { readVillageList } from './today/read-villages';
import { saveOffice } from './today/save-office';
import { saveVillages } from './today/save-villages';

/** All methods that sidebars can call, by name; rpc/contract declares their inputs. */
export const useCases = {
  'today.open': openToday,
  'office.save': saveOffice,
  'village.read': readVillageList,
  'village.import': saveVillages,
  'post.invite': invitePosts,
  'petition.open': openPetitionForm,
  'petition.save': recordPetitions,
  'petition.read': openPetition,
  'petition.correct': correctPetition,
  'attendee.open': openAttendeeForm,
  'attendee.save': saveAttendee,
  'attendee.read': readList,
  'attendee.import': importAttendees,
  'attendee.undo-import': undoImport,
  'import.open': openImport,
  'import.read': readSource,
  'import.save': saveImport,
  'import.undo': undoSavedImport,
  'export.list': exportList,
  'conference.open': openConferenceForm,
  'conference.save': saveConference,
  'conference.gate': openGate,
  'conference.set-status': setConferenceStatus,
  'preparation.open': openPreparation,
  'preparation.fill': fillFromModel,
  'preparation.move-tasks': moveTasks,
  'conference.next': startNextConference,
  'task.set-state': setTaskState,
  'attendee.reply': recordReplies,
  'attendee.replace': replaceAttendee,
  'attendee.strike-off': strikeOff,
  'attendee.bring-back': bringBack,
  'collation.open': openCollation,
  'collation.save': collateVillage,
  'agenda.add-matter': addAgendaMatter,
  'broadcast.save': logBroadcast,
  'invitation.open': openInvitationForm,
  'invitation.make': makeInvitations,
  'invitation.remake': remakeInvitations,
  'invitation.finish': finishInvitations,
  'invitation.send': sendInvitations,
  'invitation.resume': resumeInvitations,
  'invitation.stop': stopSending,
  'invitation.hand-over': handOverInvitations,
  'invitation.take-back': takeBackHandOver,
  'telling.open': openTellingForm,
  'paper.open': openPapers,
  'paper.make': makePapers,
  'paper.sign': signPapers,
  'paper.issue': issuePapers,
  'template.open': openTemplates,
  'template.check': checkTemplate,
  'template.use': useTemplate,
  'template.restore': restoreTemplate,
  'template.former': takeFormerTemplate,
  'files.restore': restoreFiles,
  'review.settle': settleReview,
  'ledger.accept': acceptLedger,
  'reminders.take-over': takeOverReminders,
  'roll.open': openRollCall,
  'roll.mark': markRollCall,
  'roll.add': addWalkIn,
  'roll.take-back': takeBackWalkIn,
  'door.make': makeDoorList,
  'door.keep': keepRegister,
  'turn.open': openTurnForm,
  'turn.save': recordTurn,
  'turn.read': openTurn,
  'turn.change': changeTurn,
  'turn.take-back': takeBackTurn,
  'follow.open': openFollowUp,
  'follow.save': followPetition,
  'follow.undo': undoFollowUp,
  'follow.history': openPetitionHistory,
  'follow.assign': assignPetitions,
  'public.refresh': refreshPublicSheet,
  'check.open': checkRegister,
  'check.fix': fixRegister,
  'contacts.remove': removeOldContacts,
  'province.open': openProvince,
  'province.add': addRegisters,
  'province.remove': removeRegister,
  'removal.open': openRemoval,
  'removal.run': removeAddOn,
  'rehearsal.open': openRehearsal,
  'rehearsal.start': startRehearsal,
  'rehearsal.end': endRehearsal,
} as const;

export type UseCases = typeof useCases;

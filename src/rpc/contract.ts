import * as z from 'zod/mini';
import type { importAttendees } from '../application/attendees/import-attendees';
import type { openAttendeeForm } from '../application/attendees/open-attendee-form';
import type { recordReplies } from '../application/attendees/record-replies';
import type { replaceAttendee } from '../application/attendees/replace-attendee';
import type { saveAttendee } from '../application/attendees/save-attendee';
import type { checkRegister } from '../application/check/check-register';
import type { fixRegister } from '../application/check/fix-register';
import type { removeOldContacts } from '../application/check/remove-old-contacts';
import type { addAgendaMatter } from '../application/conference/add-agenda-matter';
import type { logBroadcast } from '../application/conference/log-broadcast';
import type { openConferenceForm } from '../application/conference/open-conference-form';
import type { openPreparation } from '../application/conference/open-preparation';
import type { fillFromModel, moveTasks } from '../application/conference/prepare-conference';
import type { saveConference, setConferenceStatus } from '../application/conference/save-conference';
import type { setTaskState } from '../application/conference/set-task-state';
import type { startNextConference } from '../application/conference/start-next-conference';
import type { openTurnForm } from '../application/hall/open-turn-form';
import type { recordTurn } from '../application/hall/record-turn';
import type { markRollCall, openRollCall } from '../application/hall/roll-call';
import type { finishInvitations } from '../application/invitations/finish-invitations';
import type { handOverInvitations } from '../application/invitations/hand-over-invitations';
import type { makeInvitations } from '../application/invitations/make-invitations';
import type { openInvitationForm } from '../application/invitations/open-invitation-form';
import type { resumeInvitations, sendInvitations } from '../application/invitations/send-invitations';
import type { settleReview } from '../application/mail/settle-review';
import type { stopSending } from '../application/mail/stop-sending';
import type { issuePapers } from '../application/papers/issue-papers';
import type { makePapers } from '../application/papers/make-papers';
import type { openPapers } from '../application/papers/open-papers';
import type { signPapers } from '../application/papers/sign-papers';
import type { collateVillage } from '../application/petitions/collate-village';
import type { followPetition, openFollowUp } from '../application/petitions/follow-petition';
import type { openCollation } from '../application/petitions/open-collation';
import type { openPetitionForm } from '../application/petitions/open-petition-form';
import type { openPetitionHistory } from '../application/petitions/petition-history';
import type { recordPetitions } from '../application/petitions/record-petitions';
import type { refreshPublicSheet } from '../application/petitions/refresh-public-sheet';
import type { endRehearsal } from '../application/rehearsal/end-rehearsal';
import type { openRehearsal, startRehearsal } from '../application/rehearsal/rehearse';
import type { takeOverReminders } from '../application/reminders/take-over-reminders';
import type {
  restoreTemplate,
  takeFormerTemplate,
  useTemplate,
} from '../application/templates/change-template';
import type { checkTemplate } from '../application/templates/check-template';
import type { openTemplates } from '../application/templates/open-templates';
import type { Failure } from '../domain/failure';
import type { Outcome } from '../domain/outcome';
import { attendanceMarks } from '../domain/people/attendance';
import { madePaperCodes, paperCodes } from '../register/papers/paper-kinds';
import { largestTemplate } from '../register/settings/template-settings';
import type { PlainOnly } from './plain';

/** Shape limits only; what a field may say is checked by the register's own columns on both sides. */
const typed = z.string().check(z.maxLength(60_000));
const id = z.string().check(z.minLength(1), z.maxLength(200));
const draft = z.record(z.string().check(z.maxLength(60)), typed);
const request = z.string().check(z.regex(/^[0-9a-f-]{16,64}$/));
const nothing = z.object({});
const paperKind = z.enum(paperCodes);
/** Base64, a third longer than the largest template with room for one that is refused as too large. */
const wordFile = z.string().check(z.minLength(1), z.maxLength(2 * largestTemplate));
const paperIds = z.array(id).check(z.minLength(1), z.maxLength(2000));
const rollMark = z.object({
  id,
  mark: z.nullable(z.enum(attendanceMarks)),
  arrivedAt: typed,
  substitute: typed,
  absence: typed,
});

interface Method<Input extends z.ZodMiniType, Value> {
  readonly input: Input;
  /** Type only. */
  readonly value?: Value;
}

/** What the use case behind a method answers. */
type AnswerOf<UseCase extends (...given: never[]) => Outcome<unknown, Failure>> = Extract<
  ReturnType<UseCase>,
  { readonly ok: true }
>['value'];

const method =
  <UseCase extends (...given: never[]) => Outcome<unknown, Failure>>() =>
  <Input extends z.ZodMiniType>(input: Input): Method<Input, PlainOnly<AnswerOf<UseCase>>> => ({ input });

/** Everything a sidebar can ask of the server. */
export const contract = {
  'petition.open': method<typeof openPetitionForm>()(nothing),
  'petition.save': method<typeof recordPetitions>()(
    z.object({ request, speaker: draft, matters: z.array(draft).check(z.minLength(1), z.maxLength(20)) }),
  ),
  'attendee.open': method<typeof openAttendeeForm>()(nothing),
  'attendee.save': method<typeof saveAttendee>()(
    z.object({
      request,
      id: z.nullable(id),
      fingerprint: z.nullable(typed),
      base: z.optional(z.nullable(draft)),
      draft,
    }),
  ),
  'attendee.import': method<typeof importAttendees>()(
    z.object({ request, people: z.array(draft).check(z.minLength(1), z.maxLength(1000)) }),
  ),
  'conference.open': method<typeof openConferenceForm>()(nothing),
  'conference.save': method<typeof saveConference>()(
    z.object({
      request,
      id: z.nullable(id),
      fingerprint: z.nullable(typed),
      base: z.optional(z.nullable(draft)),
      draft,
    }),
  ),
  'conference.set-status': method<typeof setConferenceStatus>()(
    z.object({
      id,
      status: z.enum(['preparing', 'issued', 'held', 'postponed', 'cancelled']),
      override: z.optional(typed),
    }),
  ),
  'preparation.open': method<typeof openPreparation>()(z.object({ conference: z.nullable(id) })),
  'preparation.fill': method<typeof fillFromModel>()(
    z.object({ conference: id, sheet: z.enum(['tasks', 'agenda', 'budget']), request }),
  ),
  'preparation.move-tasks': method<typeof moveTasks>()(z.object({ conference: id })),
  'conference.next': method<typeof startNextConference>()(z.object({ from: id, draft, request })),
  'task.set-state': method<typeof setTaskState>()(z.object({ id, state: z.enum(['open', 'doing', 'done']) })),
  'attendee.reply': method<typeof recordReplies>()(
    z.object({
      conference: id,
      people: z.array(id).check(z.minLength(1), z.maxLength(2000)),
      reply: z.enum(['coming', 'not-coming', 'unanswered']),
    }),
  ),
  'attendee.replace': method<typeof replaceAttendee>()(
    z.object({ conference: id, leaving: id, joining: id, reason: typed }),
  ),
  'collation.open': method<typeof openCollation>()(z.object({ conference: z.nullable(id) })),
  'collation.save': method<typeof collateVillage>()(
    z.object({
      request,
      conference: id,
      village: id,
      meeting: draft,
      opinions: z.array(draft).check(z.maxLength(200)),
    }),
  ),
  'agenda.add-matter': method<typeof addAgendaMatter>()(
    z.object({ request, conference: id, kind: z.enum(['group', 'petition']), about: typed }),
  ),
  'broadcast.save': method<typeof logBroadcast>()(z.object({ request, draft })),
  'invitation.open': method<typeof openInvitationForm>()(z.object({ conference: z.nullable(id) })),
  'invitation.make': method<typeof makeInvitations>()(
    z.object({ conference: id, way: z.enum(['print', 'village', 'person']) }),
  ),
  'invitation.finish': method<typeof finishInvitations>()(
    z.object({ conference: id, number: typed, date: typed }),
  ),
  'invitation.send': method<typeof sendInvitations>()(
    z.object({ conference: id, people: z.array(id).check(z.maxLength(2000)) }),
  ),
  'invitation.resume': method<typeof resumeInvitations>()(z.object({ conference: id })),
  'invitation.stop': method<typeof stopSending>()(z.object({ conference: id })),
  'invitation.hand-over': method<typeof handOverInvitations>()(
    z.object({
      conference: id,
      people: z.array(id).check(z.minLength(1), z.maxLength(2000)),
      date: typed,
      by: typed,
    }),
  ),
  'paper.open': method<typeof openPapers>()(z.object({ conference: z.nullable(id) })),
  'paper.make': method<typeof makePapers>()(
    z.object({
      conference: id,
      kinds: z.array(z.enum(madePaperCodes)).check(z.minLength(1), z.maxLength(40)),
      /** Null makes the paper of every subject. */
      subjects: z.nullable(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(2000))),
      mode: z.enum(['missing', 'drafts', 'anew']),
    }),
  ),
  'paper.sign': method<typeof signPapers>()(z.object({ papers: paperIds, back: z.boolean() })),
  'paper.issue': method<typeof issuePapers>()(
    z.object({ conference: id, papers: paperIds, number: typed, date: typed }),
  ),
  'template.open': method<typeof openTemplates>()(z.object({ kind: z.nullable(paperKind) })),
  /** Null looks at the template in use. */
  'template.check': method<typeof checkTemplate>()(
    z.object({ kind: paperKind, content: z.nullable(wordFile) }),
  ),
  /** Null takes a copy of the built-in template, to be restyled in Docs. */
  'template.use': method<typeof useTemplate>()(
    z.object({ kind: paperKind, request, content: z.nullable(wordFile) }),
  ),
  'template.restore': method<typeof restoreTemplate>()(z.object({ kind: paperKind, request })),
  'template.former': method<typeof takeFormerTemplate>()(z.object({ kind: paperKind, url: id })),
  'review.settle': method<typeof settleReview>()(z.object({ key: id, verdict: z.enum(['sent', 'again']) })),
  'reminders.take-over': method<typeof takeOverReminders>()(nothing),
  'roll.open': method<typeof openRollCall>()(z.object({ conference: z.nullable(id) })),
  'roll.mark': method<typeof markRollCall>()(
    z.object({ conference: id, marks: z.array(rollMark).check(z.minLength(1), z.maxLength(200)) }),
  ),
  'turn.open': method<typeof openTurnForm>()(z.object({ conference: z.nullable(id) })),
  'turn.save': method<typeof recordTurn>()(
    z.object({ request, turn: draft, speaker: draft, matters: z.array(draft).check(z.maxLength(20)) }),
  ),
  'follow.open': method<typeof openFollowUp>()(nothing),
  'follow.save': method<typeof followPetition>()(
    z.object({
      request,
      id: z.nullable(id),
      fingerprint: z.nullable(typed),
      base: z.optional(z.nullable(draft)),
      draft,
    }),
  ),
  'follow.history': method<typeof openPetitionHistory>()(z.object({ id })),
  'public.refresh': method<typeof refreshPublicSheet>()(nothing),
  'check.open': method<typeof checkRegister>()(nothing),
  'check.fix': method<typeof fixRegister>()(nothing),
  'contacts.remove': method<typeof removeOldContacts>()(nothing),
  'rehearsal.open': method<typeof openRehearsal>()(nothing),
  'rehearsal.start': method<typeof startRehearsal>()(nothing),
  'rehearsal.end': method<typeof endRehearsal>()(nothing),
  'cell.show': method<() => Outcome<{ readonly shown: boolean }, Failure>>()(
    z.object({ tab: id, cell: z.string().check(z.regex(/^[A-Z]{1,3}\d{1,7}$/)) }),
  ),
} as const;

export type Contract = typeof contract;
export type MethodName = keyof Contract;
export type InputOf<Name extends MethodName> = z.infer<Contract[Name]['input']>;
export type ValueOf<Name extends MethodName> =
  Contract[Name] extends Method<z.ZodMiniType, infer Value> ? Value : never;

import * as z from 'zod/mini';
import { attendanceMarks } from '../domain/attendance';
import type { FollowUpFacts, HistoryLine, RollFacts, TurnFormFacts } from '../register/hall-facts';
import type { PlainOnly } from './plain';
import type { PreparationFacts } from './preparation-shapes';
import type {
  AttendeeFormFacts,
  ConferenceFormFacts,
  DocumentRow,
  EditableRow,
  InvitationFacts,
  PetitionFormFacts,
  RegisterCheck,
  RehearsalFacts,
  SentReport,
} from './shapes';

/** Shape limits only; what a field may say is checked by the register's own columns on both sides. */
const typed = z.string().check(z.maxLength(60_000));
const id = z.string().check(z.minLength(1), z.maxLength(200));
const draft = z.record(z.string().check(z.maxLength(60)), typed);
const request = z.string().check(z.regex(/^[0-9a-f-]{16,64}$/));
const nothing = z.object({});
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

const method =
  <Value>() =>
  <Input extends z.ZodMiniType>(input: Input): Method<Input, PlainOnly<Value>> => ({ input });

/** Everything a sidebar can ask of the server. */
export const contract = {
  'petition.open': method<PetitionFormFacts>()(nothing),
  'petition.save': method<{ readonly ids: readonly string[] }>()(
    z.object({ request, speaker: draft, matters: z.array(draft).check(z.minLength(1), z.maxLength(20)) }),
  ),
  'attendee.open': method<AttendeeFormFacts>()(nothing),
  'attendee.save': method<EditableRow>()(
    z.object({
      request,
      id: z.nullable(id),
      fingerprint: z.nullable(typed),
      base: z.optional(z.nullable(draft)),
      draft,
    }),
  ),
  'attendee.import': method<{ readonly added: number; readonly known: readonly string[] }>()(
    z.object({ request, people: z.array(draft).check(z.minLength(1), z.maxLength(1000)) }),
  ),
  'conference.open': method<ConferenceFormFacts>()(nothing),
  'conference.save': method<EditableRow>()(
    z.object({
      request,
      id: z.nullable(id),
      fingerprint: z.nullable(typed),
      base: z.optional(z.nullable(draft)),
      draft,
    }),
  ),
  'conference.set-status': method<EditableRow>()(
    z.object({
      id,
      status: z.enum(['preparing', 'issued', 'held', 'postponed', 'cancelled']),
      override: z.optional(typed),
    }),
  ),
  'preparation.open': method<PreparationFacts>()(z.object({ conference: z.nullable(id) })),
  'preparation.fill': method<{ readonly added: number }>()(
    z.object({ conference: id, sheet: z.enum(['tasks', 'agenda', 'budget']), request }),
  ),
  'preparation.move-tasks': method<{ readonly moved: number }>()(z.object({ conference: id })),
  'task.set-state': method<{ readonly id: string }>()(
    z.object({ id, state: z.enum(['open', 'doing', 'done']) }),
  ),
  'attendee.reply': method<{ readonly recorded: number }>()(
    z.object({
      conference: id,
      people: z.array(id).check(z.minLength(1), z.maxLength(2000)),
      reply: z.enum(['coming', 'not-coming', 'unanswered']),
    }),
  ),
  'attendee.replace': method<{ readonly joining: string }>()(
    z.object({ conference: id, leaving: id, joining: id, reason: typed }),
  ),
  'broadcast.save': method<{ readonly id: string }>()(z.object({ request, draft })),
  'invitation.open': method<InvitationFacts>()(z.object({ conference: z.nullable(id) })),
  'invitation.make': method<{
    readonly made: number;
    readonly madeBefore: number;
    readonly documents: readonly DocumentRow[];
    /** More is to be made; the add-on goes on by itself. */
    readonly left: number;
    /** Anybody with the link can open the documents. */
    readonly byLink: boolean;
  }>()(z.object({ conference: id, way: z.enum(['print', 'village', 'person']) })),
  'invitation.finish': method<{ readonly finished: number; readonly documents: readonly DocumentRow[] }>()(
    z.object({ conference: id, number: typed, date: typed }),
  ),
  'invitation.send': method<SentReport>()(
    z.object({ conference: id, people: z.array(id).check(z.maxLength(2000)) }),
  ),
  'invitation.resume': method<SentReport>()(z.object({ conference: id })),
  'invitation.stop': method<{
    readonly stopped: number;
    /** A run was asked to stop and has not stopped yet. */
    readonly running: boolean;
  }>()(z.object({ conference: id })),
  'invitation.hand-over': method<{ readonly recorded: number }>()(
    z.object({
      conference: id,
      people: z.array(id).check(z.minLength(1), z.maxLength(2000)),
      date: typed,
      by: typed,
    }),
  ),
  'review.settle': method<{ readonly left: number }>()(
    z.object({ key: id, verdict: z.enum(['sent', 'again']) }),
  ),
  'reminders.take-over': method<{ readonly owner: string }>()(nothing),
  'roll.open': method<RollFacts>()(z.object({ conference: z.nullable(id) })),
  'roll.mark': method<{ readonly recorded: number; readonly unknown: readonly string[] }>()(
    z.object({ conference: id, marks: z.array(rollMark).check(z.minLength(1), z.maxLength(200)) }),
  ),
  'turn.open': method<TurnFormFacts>()(z.object({ conference: z.nullable(id) })),
  'turn.save': method<{ readonly turn: string; readonly ids: readonly string[] }>()(
    z.object({ request, turn: draft, speaker: draft, matters: z.array(draft).check(z.maxLength(20)) }),
  ),
  'follow.open': method<FollowUpFacts>()(nothing),
  'follow.save': method<EditableRow>()(
    z.object({
      request,
      id: z.nullable(id),
      fingerprint: z.nullable(typed),
      base: z.optional(z.nullable(draft)),
      draft,
    }),
  ),
  'follow.history': method<{ readonly lines: readonly HistoryLine[] }>()(z.object({ id })),
  'public.refresh': method<{ readonly shown: number; readonly changed: number }>()(nothing),
  'check.open': method<RegisterCheck>()(nothing),
  'check.fix': method<RegisterCheck & { readonly fixed: number }>()(nothing),
  'contacts.remove': method<{ readonly removed: number }>()(nothing),
  'rehearsal.open': method<RehearsalFacts>()(nothing),
  'rehearsal.start': method<RehearsalFacts>()(nothing),
  'rehearsal.end': method<RehearsalFacts>()(nothing),
  'cell.show': method<{ readonly shown: boolean }>()(
    z.object({ tab: id, cell: z.string().check(z.regex(/^[A-Z]{1,3}\d{1,7}$/)) }),
  ),
} as const;

export type Contract = typeof contract;
export type MethodName = keyof Contract;
export type InputOf<Name extends MethodName> = z.infer<Contract[Name]['input']>;
export type ValueOf<Name extends MethodName> =
  Contract[Name] extends Method<z.ZodMiniType, infer Value> ? Value : never;

import * as z from 'zod/mini';
import { attendanceMarks } from '../domain/people/attendance';
import type {
  FollowUpFacts,
  HistoryLine,
  RecordedRoll,
  RollFacts,
  TurnFormFacts,
} from '../register/hall-facts';
import { madePaperCodes, paperCodes } from '../register/papers/paper-kinds';
import { largestTemplate } from '../register/settings/template-settings';
import type { CollationFacts } from './collation-shapes';
import type { PlainOnly } from './plain';
import type { PreparationFacts } from './preparation-shapes';
import type {
  AttendeeFormFacts,
  ChangedTemplate,
  ConferenceFormFacts,
  DocumentRow,
  EditableRow,
  InvitationFacts,
  IssuedPapers,
  MadePapers,
  PaperFormFacts,
  PetitionFormFacts,
  RegisterCheck,
  RehearsalFacts,
  SentReport,
  TemplateFormFacts,
  TemplateReport,
} from './shapes';

/** Shape limits only; what a field may say is checked by the register's own columns on both sides. */
const typed = z.string().check(z.maxLength(60_000));
const id = z.string().check(z.minLength(1), z.maxLength(200));
const draft = z.record(z.string().check(z.maxLength(60)), typed);
const request = z.string().check(z.regex(/^[0-9a-f-]{16,64}$/));
const nothing = z.object({});
const paperKind = z.enum(paperCodes);
/** Base64, a third longer than the largest template and with room for one that is too large to be told so. */
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
  'conference.next': method<{
    readonly id: string;
    readonly people: number;
    readonly tasks: number;
    readonly agenda: number;
    readonly budget: number;
  }>()(z.object({ from: id, draft, request })),
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
  'collation.open': method<CollationFacts>()(z.object({ conference: z.nullable(id) })),
  'collation.save': method<{ readonly ids: readonly string[]; readonly grouped: number }>()(
    z.object({
      request,
      conference: id,
      village: id,
      meeting: draft,
      opinions: z.array(draft).check(z.maxLength(200)),
    }),
  ),
  'agenda.add-matter': method<{ readonly id: string }>()(
    z.object({ request, conference: id, kind: z.enum(['group', 'petition']), about: typed }),
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
  'paper.open': method<PaperFormFacts>()(z.object({ conference: z.nullable(id) })),
  'paper.make': method<MadePapers>()(
    z.object({
      conference: id,
      kinds: z.array(z.enum(madePaperCodes)).check(z.minLength(1), z.maxLength(40)),
      /** Null makes the paper of every subject. */
      subjects: z.nullable(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(2000))),
      mode: z.enum(['missing', 'drafts', 'anew']),
    }),
  ),
  'paper.sign': method<{ readonly changed: number; readonly incomplete: readonly string[] }>()(
    z.object({ papers: paperIds, back: z.boolean() }),
  ),
  'paper.issue': method<IssuedPapers>()(
    z.object({ conference: id, papers: paperIds, number: typed, date: typed }),
  ),
  'template.open': method<TemplateFormFacts>()(z.object({ kind: z.nullable(paperKind) })),
  /** Null looks at the template in use. */
  'template.check': method<TemplateReport>()(z.object({ kind: paperKind, content: z.nullable(wordFile) })),
  /** Null takes a copy of the built-in template, to be restyled in Docs. */
  'template.use': method<ChangedTemplate>()(
    z.object({ kind: paperKind, request, content: z.nullable(wordFile) }),
  ),
  'template.restore': method<ChangedTemplate>()(z.object({ kind: paperKind, request })),
  'template.former': method<ChangedTemplate>()(z.object({ kind: paperKind, url: id })),
  'review.settle': method<{ readonly left: number }>()(
    z.object({ key: id, verdict: z.enum(['sent', 'again']) }),
  ),
  'reminders.take-over': method<{ readonly owner: string }>()(nothing),
  'roll.open': method<RollFacts>()(z.object({ conference: z.nullable(id) })),
  'roll.mark': method<RecordedRoll>()(
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

import * as z from 'zod/mini';
import type { UseCases } from '../application/use-cases';
import { conferenceStatuses } from '../domain/conference/conference';
import type { Failure } from '../domain/failure';
import type { Outcome } from '../domain/outcome';
import { attendanceMarks } from '../domain/people/attendance';
import { exportFormats, exportNames } from '../register/exchange/export-names';
import { targetNames } from '../register/exchange/target-names';
import { lettersPer } from '../register/papers/letters-per';
import { madePaperCodes, paperCodes } from '../register/papers/paper-kinds';
import { largestTemplate } from '../register/settings/template-settings';
import { draft, editable, id, pastedText, request, rowForm, turnForm, typed } from './inputs';
import { mendSchema, placeSchema } from './place';
import type { PlainOnly } from './plain';
import type { MendedPulse, ShownAnswers } from './shown-answers';
import type { SelfCheckAnswers } from './shown-self-check';

const pastedPeople = z.object({ request, people: z.array(draft).check(z.minLength(1), z.maxLength(1000)) });
const importTarget = z.enum(targetNames);
const columnUse = z.string().check(z.maxLength(60));
const importedRows = {
  request,
  target: importTarget,
  rows: z.array(draft).check(z.minLength(1), z.maxLength(2000)),
};
const nothing = z.object({});
const paperKind = z.enum(paperCodes);
/** Base64 is a third longer than the file; the limit leaves room for files refused as too large. */
const wordFile = z.string().check(z.minLength(1), z.maxLength(2 * largestTemplate));
const paperIds = z.array(id).check(z.minLength(1), z.maxLength(2000));
const rollMark = z.object({
  id,
  mark: z.nullable(z.enum(attendanceMarks)),
  arrivedAt: typed,
  substitute: typed,
  absence: typed,
});

const walkIn = z.object({ request, conference: id, name: typed, village: typed, arrivedAt: typed });

const assignment = z.object({ unit: z.optional(typed), dueOn: z.optional(typed), status: z.optional(typed) });
const assignedRow = z.object({ id, fingerprint: typed, base: assignment, draft: assignment });
/** Null means the current conference. */
const chosen = z.object({ conference: z.nullable(id) });

/** The input of each method; the use case of the same name answers. */
export const contract = {
  'today.open': nothing,
  'office.save': z.object({ draft }),
  'village.read': z.object({ text: pastedText }),
  'village.import': z.object({ villages: z.array(draft).check(z.minLength(1), z.maxLength(500)) }),
  'post.invite': z.object({ conference: id, request }),
  'petition.open': nothing,
  'petition.save': z.object({
    request,
    speaker: draft,
    matters: z.array(draft).check(z.minLength(1), z.maxLength(20)),
  }),
  'petition.read': z.object({ id }),
  'petition.correct': rowForm,
  'attendee.open': nothing,
  'attendee.save': rowForm,
  'attendee.read': z.object({
    text: pastedText,
    conference: id,
    group: typed,
    village: typed,
    /** Drafts that replace the person read from a line, by key of the line. */
    edits: z.record(z.string().check(z.maxLength(20)), draft),
  }),
  'attendee.import': pastedPeople,
  'attendee.undo-import': pastedPeople,
  'import.open': nothing,
  'import.read': z.object({
    target: importTarget,
    source: z.object({ tab: typed, text: pastedText }),
    uses: z.nullable(z.array(columnUse).check(z.maxLength(100))),
    words: z.record(z.string().check(z.maxLength(60)), draft),
    shared: draft,
  }),
  'import.save': z.object({
    ...importedRows,
    columns: z.array(z.object({ heading: typed, use: columnUse })).check(z.maxLength(100)),
  }),
  'import.undo': z.object(importedRows),
  /** '' takes all conferences. */
  'export.list': z.object({ list: z.enum(exportNames), conference: typed, format: z.enum(exportFormats) }),
  'conference.open': nothing,
  'conference.save': rowForm,
  'conference.gate': z.object({ id }),
  'conference.set-status': z.object({
    id,
    status: z.enum(conferenceStatuses),
    override: z.optional(typed),
  }),
  'preparation.open': chosen,
  'preparation.fill': z.object({ conference: id, sheet: z.enum(['tasks', 'agenda', 'budget']), request }),
  'preparation.move-tasks': z.object({ conference: id }),
  'conference.next': z.object({ from: id, draft, request }),
  'task.set-state': z.object({ id, state: z.enum(['open', 'doing', 'done']) }),
  'attendee.reply': z.object({
    conference: id,
    people: z.array(id).check(z.minLength(1), z.maxLength(2000)),
    reply: z.enum(['coming', 'not-coming', 'unanswered']),
  }),
  'attendee.replace': z.object({ conference: id, leaving: id, joining: id, reason: typed }),
  'attendee.strike-off': z.object({ id, reason: typed }),
  'attendee.bring-back': z.object({ id }),
  'collation.open': chosen,
  'collation.save': z.object({
    request,
    conference: id,
    village: id,
    meeting: draft,
    opinions: z.array(draft).check(z.maxLength(200)),
  }),
  'agenda.add-matter': z.object({
    request,
    conference: id,
    kind: z.enum(['group', 'petition']),
    about: typed,
  }),
  'broadcast.save': z.object({ request, draft }),
  'invitation.open': chosen,
  'invitation.make': z.object({
    conference: id,
    per: z.enum(lettersPer),
    again: z.optional(z.array(id).check(z.maxLength(2000))),
    villages: z.optional(z.array(typed).check(z.maxLength(500))),
  }),
  'invitation.remake': z.object({ conference: id, documents: z.array(id).check(z.maxLength(2000)) }),
  'invitation.finish': z.object({
    conference: id,
    number: typed,
    date: typed,
    documents: z.optional(z.array(id).check(z.maxLength(2000))),
  }),
  'invitation.send': z.object({ conference: id, people: z.array(id).check(z.maxLength(2000)) }),
  'invitation.resume': z.object({ conference: id }),
  'invitation.stop': z.object({ conference: id }),
  'invitation.hand-over': z.object({
    conference: id,
    people: z.array(id).check(z.minLength(1), z.maxLength(2000)),
    date: typed,
    by: typed,
    request: z.optional(request),
    way: z.optional(z.enum(['paper', 'message'])),
  }),
  'invitation.take-back': z.object({ request }),
  'telling.open': chosen,
  'paper.open': chosen,
  'paper.make': z.object({
    conference: id,
    kinds: z.array(z.enum(madePaperCodes)).check(z.minLength(1), z.maxLength(40)),
    /** Null makes the papers of all subjects. */
    subjects: z.nullable(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(2000))),
    mode: z.enum(['missing', 'drafts', 'replace']),
  }),
  'paper.sign': z.object({ papers: paperIds, back: z.boolean() }),
  'paper.issue': z.object({
    conference: id,
    papers: paperIds,
    number: typed,
    date: typed,
    corrects: z.optional(z.boolean()),
  }),
  'template.open': z.object({ kind: z.nullable(paperKind) }),
  /** Null checks the template in use. */
  'template.check': z.object({ kind: paperKind, content: z.nullable(wordFile) }),
  /** Null takes a copy of the built-in template, to restyle in Docs. */
  'template.use': z.object({ kind: paperKind, request, content: z.nullable(wordFile) }),
  'template.restore': z.object({ kind: paperKind, request }),
  'template.former': z.object({ kind: paperKind, url: id }),
  'files.restore': z.object({ conference: id }),
  'review.settle': z.object({
    keys: z.array(id).check(z.minLength(1), z.maxLength(1000)),
    verdict: z.enum(['sent', 'again']),
  }),
  'ledger.accept': nothing,
  'reminders.take-over': nothing,
  'roll.open': chosen,
  'roll.mark': z.object({ conference: id, marks: z.array(rollMark).check(z.minLength(1), z.maxLength(200)) }),
  'roll.add': walkIn,
  'roll.take-back': walkIn,
  'door.make': z.object({ conference: id }),
  'door.keep': z.object({ people: z.array(id).check(z.minLength(1), z.maxLength(2000)) }),
  'turn.open': chosen,
  'turn.save': z.object(turnForm),
  'turn.read': z.object({ id }),
  'turn.change': z.object({
    ...turnForm,
    stored: z.object({ turn: editable, matters: z.array(editable).check(z.maxLength(100)) }),
  }),
  'turn.take-back': z.object({ id }),
  'follow.open': nothing,
  'follow.save': rowForm,
  'follow.undo': z.object({ ...editable.shape, before: draft }),
  'follow.history': z.object({ id }),
  'follow.assign': z.object({
    rows: z.array(assignedRow).check(z.minLength(1), z.maxLength(60)),
    takesBack: z.optional(z.boolean()),
  }),
  'public.refresh': nothing,
  'check.open': nothing,
  'check.fix': nothing,
  'contacts.remove': nothing,
  'province.open': nothing,
  'province.add': z.object({ text: pastedText }),
  'province.remove': z.object({ link: typed }),
  'removal.open': nothing,
  'removal.run': z.object({ isSure: z.literal(true) }),
  'rehearsal.open': nothing,
  'rehearsal.start': nothing,
  'rehearsal.end': nothing,
  'self-check.run': nothing,
  'self-check.open': nothing,
  'pulse.mend': z.object({ mend: mendSchema }),
  /** Shows where something is completed: another sidebar in place of this one, or a row of a sheet. */
  'place.show': z.object({ place: placeSchema }),
  'cell.show': z.object({ tab: id, cell: z.string().check(z.regex(/^[A-Z]{1,3}\d{1,7}$/)) }),
} as const satisfies Readonly<
  Record<keyof UseCases | 'cell.show' | 'pulse.mend' | 'place.show' | keyof SelfCheckAnswers, z.ZodMiniType>
>;

type AnswerOf<UseCase extends (...given: never[]) => unknown> =
  ReturnType<UseCase> extends Outcome<infer Value, unknown> ? Value : never;

/** The use cases, with answers in words where a sidebar only displays them. */
export type WordedUseCases = Omit<UseCases, keyof ShownAnswers> & {
  readonly [Name in keyof ShownAnswers]: (
    ...given: Parameters<UseCases[Name]>
  ) => Outcome<ShownAnswers[Name], Failure>;
};

/** `cell.show` and `place.show` only change what the open spreadsheet shows, so they are no use cases. */
type Answers = { readonly [Name in keyof WordedUseCases]: AnswerOf<WordedUseCases[Name]> } & {
  readonly 'cell.show': { readonly shown: boolean };
  /** `sentence`: what a press mended; '' where a place is shown. */
  readonly 'place.show': { readonly sentence: string };
  readonly 'pulse.mend': MendedPulse;
} & SelfCheckAnswers;

export type MethodName = keyof typeof contract;
export type InputOf<Name extends MethodName> = z.infer<(typeof contract)[Name]>;
export type ValueOf<Name extends MethodName> = PlainOnly<Answers[Name]>;

/** Opens a sidebar of a register; the list of a province opens in a spreadsheet that is none. */
export const opensRegister = (name: string): boolean => name.endsWith('.open') && name !== 'province.open';

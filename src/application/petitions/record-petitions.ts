import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { datePartsOf } from '../../domain/calendar/calendar-date';
import type { Failure, InputProblem } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { isDenunciation, routeOf } from '../../domain/petitions/petition';
import type { NameLists } from '../../register/listed-names';
import { isBlank, readForm, rowWith } from '../../register/table';
import { acts, counted } from '../../register/tables/journal';
import {
  denunciationFields,
  denunciationNotice,
  type Petition,
  petitions,
} from '../../register/tables/petitions';
import type { MemoryValues, NoteEntry, Ports, SheetSnapshot } from '../ports';
import { settingsOf } from '../rows/conference-context';
import type { Draft } from '../rows/edit-row';
import { earlierSave, requestMark } from '../rows/idempotence';
import { addNamed, namedRows } from '../rows/name-lists';
import { nextIds } from '../rows/next-ids';
import { noteOn } from '../rows/under-lock';

const identityFields = ['speaker', 'village', 'phone'] as const;

/**
 * Adds the matters of one speaker to `Kiến nghị`, one row each; only once per request. A denunciation is saved alone and
 * not noted in the journal, as the turn, request or time of another matter would identify the speaker.
 */
export function recordPetitions(
  ports: Ports,
  input: PetitionForm,
): Outcome<{ readonly ids: readonly string[] }, Failure> {
  return andThen(readPetitions(input.speaker, input.matters, ports.clock.today()), (read) => {
    const isSecret = read.some(isDenunciation);
    if (isSecret && read.length > 1) return failure({ code: 'denunciation-apart' });
    const fenced = isSecret ? fencedMatters(ports, read) : success(read);
    const saved = andThen(fenced, (matters) => addMatters(ports, input, matters));
    return mapValue(saved, ({ ids }) => ({ ids }));
  });
}

/** Adds the rows that the request still has to add, to this turn in the hall or else to a new one. */
export const addMatters = (
  ports: Ports,
  form: PetitionForm,
  matters: readonly Petition[],
  turn?: string,
): Outcome<AddedMatters, Failure> =>
  addNamed(
    ports,
    petitions,
    (sheet, counters, lists) =>
      andThen(planMatters(sheet, form, matters, counters, lists, turn), (plan) => {
        if (plan.missing.length > 0) ports.memory.write(plan.memory);
        return appendMatters(ports, sheet, plan);
      }),
    (added) => !matters.some(isDenunciation) && mattersNote(added),
  );

/** The topic is text, so a denunciation keeps it only if it is in the office's list. */
const fencedMatters = (ports: Ports, matters: readonly Petition[]): Outcome<readonly Petition[], Failure> =>
  mapValue(settingsOf(ports), ({ topics }) =>
    matters.map((matter) => (topics.includes(matter.topic) ? matter : { ...matter, topic: '' })),
  );

export interface PetitionForm {
  readonly request: string;
  readonly speaker: Draft;
  readonly matters: readonly Draft[];
}

export interface AddedMatters {
  readonly ids: readonly string[];
  readonly added: number;
}

interface MatterPlan {
  readonly ids: readonly string[];
  /** Rows not in the sheet yet. */
  readonly missing: readonly Petition[];
  /** Counters, to be written before the rows. */
  readonly memory: MemoryValues;
}

type PetitionSheet = SheetSnapshot<typeof petitions.columns>;

/** The rows that a request still has to add. Without a turn in the hall they share a new turn ID. */
export function planMatters(
  sheet: PetitionSheet,
  { request, speaker, matters: drafts }: PetitionForm,
  matters: readonly Petition[],
  memory: MemoryValues,
  lists: NameLists,
  ofHall?: string,
): Outcome<MatterPlan, Failure> {
  const rows = sheet.rows.map((row) => row.values);
  const marks = drafts.map((draft, number) => {
    const matter = matters[number];
    // A fingerprint of the typed text could confirm a guess.
    return requestMark(request, number, matter && isDenunciation(matter) ? [matter] : [speaker, draft]);
  });
  const earlier = earlierSave(rows, request, marks);
  if (!earlier.ok) return earlier;
  const ids = new Map(earlier.value);
  const missing = marks.flatMap((_, number) => (ids.has(number) ? [] : [number]));
  const named = namedRows(petitions, matters, lists);
  if (!named.ok && missing.length > 0) return named;
  const usedIds = rows.map((row) => row.id);
  const batch = nextIds('KN', missing.length, usedIds, memory);
  const turnBefore = ofHall ?? rows.find((row) => row.request.startsWith(`${request}/`))?.turn;
  const usedTurns = rows.map((row) => row.turn);
  const turns = turnBefore === undefined ? nextIds('LUOT', 1, usedTurns, memory) : null;
  const turn = turnBefore ?? turns?.ids[0] ?? '';
  const added = missing.flatMap((number, index) => {
    const matter = named.ok && named.value[number];
    const id = batch.ids[index];
    if (!matter || !id) return [];
    ids.set(number, id);
    return [{ ...matter, id, turn, request: marks[number] ?? '' }];
  });
  return success({
    ids: marks.map((_, number) => ids.get(number) ?? ''),
    missing: added,
    memory: { ...batch.memory, ...turns?.memory },
  });
}

export const appendMatters = (
  ports: Ports,
  sheet: PetitionSheet,
  { ids, missing }: MatterPlan,
): Outcome<AddedMatters, Failure> =>
  missing.length === 0
    ? success({ ids, added: 0 })
    : mapValue(ports.register.append(sheet, missing), () => ({ ids, added: missing.length }));

export const mattersNote = ({ ids, added }: AddedMatters): NoteEntry | false =>
  added > 0 && noteOn(petitions, acts.recordPetitions, ids.join(', '), counted.matters(added));

/** The rows as they enter the register, or all their problems. */
export function readPetitions(
  speaker: Draft,
  matters: readonly Draft[],
  today: CalendarDate,
): Outcome<readonly Petition[], Failure> {
  const readings = matters.map((matter) =>
    readForm(petitions, { ...typedFields(speaker), ...typedFields(matter), status: 'received' }, today),
  );
  if (readings.some(({ values }) => isDenunciation(values) && tellsWho(values)))
    return failure({ code: 'identity-refused' });
  const problems = readings.flatMap((reading, row) =>
    reading.problems
      // Fields that a denunciation drops are not checked.
      .filter(({ field }) => !isDenunciation(reading.values) || denunciationTexts.includes(field))
      .map((problem): InputProblem => ({ row, ...problem })),
  );
  const rows = readings.map(({ values }) => prepared(values));
  return problems.length > 0 ? failure({ code: 'invalid', problems }) : success(rows);
}

/** Whether a row may identify the speaker; text other than an ID in the conference's cell may be a name. */
const tellsWho = (petition: Petition): boolean =>
  identityFields.some((field) => !isBlank(petition[field])) || !/^([A-Z]+-\d+)?$/.test(petition.conference);

/** Fields that a denunciation keeps as typed; the notice replaces its content. */
const denunciationTexts = denunciationFields.filter((field) => field !== 'content');

/** The fields that a form may set; IDs, turns and marks are the add-on's. */
const typedFields = (draft: Draft): Draft =>
  Object.fromEntries(
    Object.entries(draft).filter(([field]) => petitions.columns[field as keyof Petition]?.owner === 'office'),
  );

/**
 * A matter raised and answered in the hall is answered on that day, unless another day was typed; it is resolved later,
 * with evidence (S11). For a matter received through another channel the day of the hall is unknown, so it stays open.
 */
function firstStep({ answeredInHall, answeredOn, channel, receivedOn, unit }: Petition): Partial<Petition> {
  const day = answeredOn ?? (channel === 'conference' ? receivedOn : null);
  if (answeredInHall !== '' && day !== null) return { status: 'answered', answeredOn: day };
  return { status: unit === '' ? 'received' : 'assigned' };
}

/** The row as it enters the register, by the route of its class (requirements S08). */
export function prepared(petition: Petition): Petition {
  const originYear = petition.receivedOn ? datePartsOf(petition.receivedOn).year : null;
  const row: Petition = { ...petition, originYear, ...firstStep(petition) };
  switch (petition.class === null ? 'register' : routeOf(petition.class)) {
    case 'register':
      return row;
    case 'own-procedure':
      return { ...row, status: 'declined', publishable: false };
    case 'confidential': {
      const fields = Object.entries(row).filter(([field]) => denunciationTexts.includes(field));
      return {
        // Built from the fields of a petition alone.
        ...rowWith(petitions, Object.fromEntries(fields) as Partial<Petition>),
        content: denunciationNotice,
        status: 'declined',
        publishable: false,
      };
    }
  }
}

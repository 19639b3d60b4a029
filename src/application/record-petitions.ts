import { datePartsOf } from '../domain/calendar-date';
import type { Failure, InputProblem } from '../domain/failure';
import { failure, type Outcome, success } from '../domain/outcome';
import { routeOf } from '../domain/petition';
import { acts, counted } from '../register/journal';
import { denunciationNotice, type Petition, petitions } from '../register/petitions';
import { isBlank, readRow } from '../register/table';
import { earlierSave, requestMark } from './idempotence';
import { nextIds } from './next-ids';
import type { Ports } from './ports';

type Draft = Readonly<Record<string, string>>;

const identityFields = ['speaker', 'village', 'phone'] as const;

/** Adds the matters of one speaker to `Kiến nghị`, one row each, once for each request. */
export function recordPetitions(
  ports: Ports,
  input: {
    readonly request: string;
    readonly speaker: Draft;
    readonly matters: readonly Draft[];
    /** The turn in the hall; without one the matters get a turn of their own. */
    readonly turn?: string;
  },
): Outcome<{ readonly ids: readonly string[] }, Failure> {
  const read = readPetitions(input.speaker, input.matters);
  if (!read.ok) return read;
  const matters = read.value;
  const marks = input.matters.map((matter, number) =>
    requestMark(input.request, number, [input.speaker, matter]),
  );

  const saved = ports.lock.holding(() => {
    const memory = ports.memory.readAll();
    const sheet = ports.register.read(petitions);
    if (!sheet.ok) return sheet;
    const rows = sheet.value.rows.map((row) => row.values);
    const earlier = earlierSave(rows, input.request, marks);
    if (earlier.kind === 'other-content') return failure({ code: 'request-reused' });
    const known: ReadonlyMap<number, string> = earlier.kind === 'same' ? earlier.ids : new Map();
    const missing = marks.flatMap((_, number) => (known.has(number) ? [] : [number]));
    if (missing.length === 0)
      return success({ ids: marks.map((_, number) => known.get(number) ?? ''), added: 0 });

    const firstKnown = rows.find((row) => row.request.startsWith(`${input.request}/`));
    const given = nextIds(
      'KN',
      missing.length,
      rows.map((row) => row.id),
      memory,
    );
    const turns = nextIds(
      'LUOT',
      input.turn !== undefined || firstKnown ? 0 : 1,
      rows.map((row) => row.turn),
      memory,
    );
    ports.memory.write({ ...given.memory, ...turns.memory });
    const turn = input.turn ?? firstKnown?.turn ?? turns.ids[0] ?? '';
    const ids = new Map(known);
    const added = missing.flatMap((number, index) => {
      const matter = matters[number];
      const id = given.ids[index];
      if (!matter || !id) return [];
      ids.set(number, id);
      return [{ ...matter, id, turn, request: marks[number] ?? '' }];
    });
    const appended = ports.register.append(sheet.value, added);
    return appended.ok
      ? success({ ids: marks.map((_, number) => ids.get(number) ?? ''), added: added.length })
      : appended;
  });
  if (!saved.ok) return saved;
  if (saved.value.added > 0) {
    ports.register.note({
      action: acts.recordPetitions,
      tab: petitions.tab,
      record: saved.value.ids.join(', '),
      detail: counted.matters(saved.value.added),
    });
  }
  return success({ ids: saved.value.ids });
}

/** The rows as they would enter the register, or everything that keeps them from it. */
export function readPetitions(
  speaker: Draft,
  matters: readonly Draft[],
): Outcome<readonly Petition[], Failure> {
  const problems: InputProblem[] = [];
  const rows = matters.map((matter, row) => {
    const reading = readRow(petitions, {
      ...typedFields(speaker),
      ...typedFields(matter),
      status: 'received',
    });
    const confidential = reading.values.class === 'denunciation';
    for (const { field, problem } of reading.problems) {
      if (!(confidential && field === 'content')) problems.push({ row, field, problem });
    }
    return prepared(reading.values);
  });
  const identified = rows.some(
    (row) => row.class === 'denunciation' && identityFields.some((field) => !isBlank(row[field])),
  );
  if (identified) return failure({ code: 'identity-refused' });
  return problems.length > 0 ? failure({ code: 'invalid', problems }) : success(rows);
}

/** What a form may not set: IDs, turns and marks are the add-on's. */
const typedFields = (draft: Draft): Draft =>
  Object.fromEntries(
    Object.entries(draft).filter(([field]) => petitions.columns[field as keyof Petition]?.owner === 'office'),
  );

/**
 * A matter raised and answered in the hall is answered on that day, unless another was typed; it is resolved only later,
 * with evidence (S11). Of what came in otherwise nobody knows here when the hall was, so without a day it stays open.
 */
function firstStep({ answeredInHall, answeredOn, channel, receivedOn, unit }: Petition): Partial<Petition> {
  const day = answeredOn ?? (channel === 'conference' ? receivedOn : null);
  if (answeredInHall !== '' && day !== null) return { status: 'answered', answeredOn: day };
  return { status: unit === '' ? 'received' : 'assigned' };
}

/** The row as it enters the register, by the route of its class (requirements S08). */
function prepared(petition: Petition): Petition {
  const originYear = petition.receivedOn ? datePartsOf(petition.receivedOn).year : null;
  const row: Petition = { ...petition, originYear, ...firstStep(petition) };
  switch (petition.class === null ? 'register' : routeOf(petition.class)) {
    case 'register':
      return row;
    case 'own-procedure':
      return { ...row, status: 'declined', publishable: false };
    case 'confidential':
      return {
        ...row,
        content: denunciationNotice,
        note: '',
        answeredInHall: '',
        answeredBy: '',
        answeredOn: null,
        result: '',
        evidence: '',
        conduct: null,
        status: 'declined',
        publishable: false,
      };
  }
}

import type { Failure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { isOfRegister } from '../../domain/petitions/petition';
import { groupOpinions, type SourcedOpinion } from '../../domain/petitions/salient-groups';
import { fold } from '../../domain/text/vietnamese-text';
import { cellText } from '../../register/cell';
import { readForm } from '../../register/table';
import { acts, counted } from '../../register/tables/journal';
import { type Petition, petitions } from '../../register/tables/petitions';
import { villages } from '../../register/tables/villages';
import type { Ports, SheetSnapshot } from '../ports';
import type { Draft } from '../rows/edit-row';
import { earlierSave, requestMark } from '../rows/idempotence';
import { addNamed, namedRows } from '../rows/name-lists';
import { givenBefore } from '../rows/next-ids';
import { valuesOf } from '../rows/read-sheets';
import { changeSheets, noteOn } from '../rows/under-lock';
import { appendNumbered } from '../rows/write-rows';
import { readPetitions } from './record-petitions';

export interface Collation {
  readonly request: string;
  readonly conference: string;
  readonly village: string;
  /** Fields of `Thôn`: day and size of the village's meeting, day on which the list arrived. */
  readonly meeting: Draft;
  /** One draft for each opinion; empty if the village has none. */
  readonly opinions: readonly Draft[];
}

const meetingFields = ['meetingOn', 'meetingPeople', 'opinionsReceivedOn'] as const;

/**
 * Merges the list of one village: each opinion becomes a row of its own, which keeps its source, and opinions that say
 * the same share a group (S35). The groups are written first and the day of the list last, so that the next run
 * completes an interrupted one and a village never counts as returned before its opinions are in.
 */
export function collateVillage(
  ports: Ports,
  form: Collation,
): Outcome<{ readonly ids: readonly string[]; readonly grouped: number }, Failure> {
  const meeting = readForm(villages, { ...form.meeting, name: form.village }, ports.clock.today());
  const problems = meeting.problems
    .filter(({ field }) => meetingFields.some((one) => one === field))
    .map((problem) => ({ row: -1, ...problem }));
  if (problems.length > 0) return failure({ code: 'invalid', problems });
  const { meetingOn, meetingPeople } = meeting.values;
  const opinionsReceivedOn = meeting.values.opinionsReceivedOn ?? ports.clock.today();
  const speaker = {
    conference: form.conference,
    village: form.village,
    channel: petitions.columns.channel.labels.front,
    receivedOn: opinionsReceivedOn,
  };
  const read = readPetitions(speaker, form.opinions, ports.clock.today());
  if (!read.ok) return read;
  const village = andThen(ports.register.read(villages), (sheet) => villageNamed(sheet, form.village));
  if (!village.ok) return village;
  const rows = read.value.map((row) => ({ ...row, village: village.value.name }));
  // Three short locks, so that nobody waits long; each step works out by itself what is left to do.
  const saved = addOpinions(ports, form, rows);
  if (!saved.ok) return saved;
  const { ids, grouped, joining } = saved.value;
  const joined = joining.size > 0 ? joinOpinions(ports, form, rows, joining) : success(undefined);
  if (!joined.ok) return joined;
  const returned = changeSheets(
    ports,
    { villages },
    ({ villages: sheet }) =>
      andThen(villageNamed(sheet, form.village), ({ key }) =>
        ports.register.change(sheet, [{ key, values: { meetingOn, meetingPeople, opinionsReceivedOn } }]),
      ),
    () => noteOn(petitions, acts.collateVillage, form.village, counted.matters(ids.length)),
  );
  return mapValue(returned, () => ({ ids, grouped }));
}

interface NamedVillage {
  readonly key: string;
  readonly name: string;
}

function villageNamed(
  sheet: SheetSnapshot<typeof villages.columns>,
  name: string,
): Outcome<NamedVillage, Failure> {
  const row = sheet.rows.find(({ values }) => fold(values.name) === fold(name));
  return row
    ? success({ key: cellText(row.cells.name ?? ''), name: row.values.name })
    : failure({ code: 'not-found', id: name });
}

interface Added {
  readonly ids: readonly string[];
  readonly grouped: number;
  /** IDs of earlier opinions that belong to a group with these. */
  readonly joining: ReadonlySet<string>;
}

function addOpinions(ports: Ports, form: Collation, typed: readonly Petition[]): Outcome<Added, Failure> {
  if (typed.length === 0) return success({ ids: [], grouped: 0, joining: new Set() });
  return addNamed(ports, petitions, (sheet, counters, lists) => {
    const marks = form.opinions.map((opinion, number) =>
      requestMark(form.request, number, [form.conference, form.village, opinion]),
    );
    const earlier = earlierSave(valuesOf(sheet), form.request, marks);
    if (!earlier.ok) return earlier;
    const idsBefore = earlier.value;
    const named = namedRows(petitions, typed, lists);
    if (!named.ok && idsBefore.size < typed.length) return named;
    const rows = named.ok ? named.value : typed;
    // After a crash, the second run joins the same opinions as the first would have.
    const older = comparedOpinions(sheet, form).filter((opinion) =>
      [...idsBefore.values()].every((id) => givenBefore(opinion.id, id)),
    );
    const { groups, joined } = groupOpinions(rows, older);
    const missing = rows.flatMap((row, number) =>
      idsBefore.has(number) ? [] : [{ ...row, salient: groups[number] ?? '', request: marks[number] ?? '' }],
    );
    const added = missing.length > 0 ? appendNumbered(ports, sheet, counters, missing) : success([]);
    return mapValue(added, (newIds) => {
      const rest = [...newIds];
      return {
        ids: rows.map((_, number) => idsBefore.get(number) ?? rest.shift() ?? ''),
        grouped: groups.filter((group) => group !== '').length,
        joining: new Set(joined.map(({ id }) => id)),
      };
    });
  });
}

/**
 * Writes the shared group into opinions that were in the register before this list; later ones are left out.
 */
const joinOpinions = (
  ports: Ports,
  form: Collation,
  rows: readonly Petition[],
  joining: ReadonlySet<string>,
): Outcome<unknown, Failure> =>
  changeSheets(ports, { petitions }, ({ petitions: sheet }) => {
    const older = comparedOpinions(sheet, form).filter(({ id }) => joining.has(id));
    const { joined } = groupOpinions(rows, older);
    return ports.register.change(
      sheet,
      joined.map(({ id, group }) => ({ key: id, values: { salient: group } })),
    );
  });

/** Opinions of the conference to compare with, without those that this request added. */
const comparedOpinions = (
  sheet: SheetSnapshot<typeof petitions.columns>,
  { conference, request }: Collation,
): readonly SourcedOpinion[] =>
  valuesOf(sheet).filter(
    (row) =>
      row.conference === conference &&
      row.id !== '' &&
      !row.request.startsWith(`${request}/`) &&
      isOfRegister(row),
  );

import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { routeOf } from '../../domain/petitions/petition';
import { groupOpinions, type SourcedOpinion } from '../../domain/petitions/salient-groups';
import { fold } from '../../domain/text/vietnamese-text';
import { cellText } from '../../register/cell';
import { readRow } from '../../register/table';
import { acts, counted } from '../../register/tables/journal';
import { type Petition, petitions } from '../../register/tables/petitions';
import { villages } from '../../register/tables/villages';
import type { Ports, SheetSnapshot } from '../ports';
import type { Draft } from '../rows/edit-row';
import { earlierSave, requestMark } from '../rows/idempotence';
import { givenBefore, nextIds } from '../rows/next-ids';
import { readPetitions } from './record-petitions';

export interface Collation {
  readonly request: string;
  readonly conference: string;
  readonly village: string;
  /** Fields of `Thôn`: the day of the village's meeting, who came, the day on which the list arrived. */
  readonly meeting: Draft;
  /** One draft an opinion; none where the village has nothing to say. */
  readonly opinions: readonly Draft[];
}

const meetingFields = ['meetingOn', 'meetingPeople', 'opinionsReceivedOn'] as const;

/**
 * Merges what one village sends in: each opinion becomes a row of its own and so keeps its source, and those that say
 * the same as others share a group (S35). The groups are written first and the day of the list last, so a run that
 * broke off is completed by the next one and a village never counts as returned before its opinions are in.
 */
export function collateVillage(
  ports: Ports,
  form: Collation,
): Outcome<{ readonly ids: readonly string[]; readonly grouped: number }, Failure> {
  const meeting = readRow(villages, { ...form.meeting, name: form.village });
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
  const read = readPetitions(speaker, form.opinions);
  if (!read.ok) return read;
  const village = villageNamed(ports, form.village);
  if (!village.ok) return village;
  const rows = read.value.map((row) => ({ ...row, village: village.value.name }));
  // Three short locks, so that nobody waits long: each step finds by itself what is still to be done.
  const saved = ports.lock.holding(() => addOpinions(ports, form, rows));
  if (!saved.ok) return saved;
  const { ids, grouped, joining } = saved.value;
  if (joining.size > 0) {
    const joined = ports.lock.holding(() => joinOpinions(ports, form, rows, joining));
    if (!joined.ok) return joined;
  }
  const met = ports.lock.holding(() => {
    const now = villageNamed(ports, form.village);
    if (!now.ok) return now;
    const values = { meetingOn, meetingPeople, opinionsReceivedOn };
    return ports.register.change(now.value.sheet, [{ key: now.value.key, values }]);
  });
  if (!met.ok) return met;
  ports.register.note({
    action: acts.collateVillage,
    tab: petitions.tab,
    record: form.village,
    detail: counted.matters(ids.length),
  });
  return success({ ids, grouped });
}

interface NamedVillage {
  readonly sheet: SheetSnapshot<typeof villages.columns>;
  readonly key: string;
  readonly name: string;
}

function villageNamed(ports: Ports, wanted: string): Outcome<NamedVillage, Failure> {
  const sheet = ports.register.read(villages);
  if (!sheet.ok) return sheet;
  const row = sheet.value.rows.find(({ values }) => fold(values.name) === fold(wanted));
  if (!row) return failure({ code: 'not-found', id: wanted });
  return success({ sheet: sheet.value, key: cellText(row.cells.name ?? ''), name: row.values.name });
}

interface Added {
  readonly ids: readonly string[];
  readonly grouped: number;
  /** IDs of opinions that were there before and belong to a group with these. */
  readonly joining: ReadonlySet<string>;
}

function addOpinions(ports: Ports, form: Collation, rows: readonly Petition[]): Outcome<Added, Failure> {
  if (rows.length === 0) return success({ ids: [], grouped: 0, joining: new Set() });
  const memory = ports.memory.readAll();
  const sheet = ports.register.read(petitions);
  if (!sheet.ok) return sheet;
  const marks = form.opinions.map((opinion, number) =>
    requestMark(form.request, number, [form.conference, form.village, opinion]),
  );
  const standing = sheet.value.rows.map((row) => row.values);
  const earlier = earlierSave(standing, form.request, marks);
  if (earlier.kind === 'other-content') return failure({ code: 'request-reused' });
  const ids = new Map(earlier.kind === 'same' ? earlier.ids : []);
  // A run that goes on joins no more than the one that broke off would have done.
  const older = knownOpinions(sheet.value, form).filter((known) =>
    [...ids.values()].every((id) => givenBefore(known.id, id)),
  );
  const { groups, joined } = groupOpinions(rows, older);
  const missing = rows.flatMap((row, number) => (ids.has(number) ? [] : [{ row, number }]));
  if (missing.length > 0) {
    const used = standing.map((row) => row.id);
    const given = nextIds(petitions.idPrefix ?? '', missing.length, used, memory);
    ports.memory.write(given.memory);
    const fresh = missing.map(({ row, number }, index) => {
      const id = given.ids[index] ?? '';
      ids.set(number, id);
      return { ...row, id, salient: groups[number] ?? '', request: marks[number] ?? '' };
    });
    const appended = ports.register.append(sheet.value, fresh);
    if (!appended.ok) return appended;
  }
  const grouped = groups.filter((group) => group !== '').length;
  const given = rows.map((_, number) => ids.get(number) ?? '');
  return success({ ids: given, grouped, joining: new Set(joined.map(({ id }) => id)) });
}

/**
 * Gives the opinions that were there before the group that they make with those of this village; one that somebody wrote
 * down since then is no older one.
 */
function joinOpinions(
  ports: Ports,
  form: Collation,
  rows: readonly Petition[],
  joining: ReadonlySet<string>,
): Outcome<void, Failure> {
  const sheet = ports.register.read(petitions);
  if (!sheet.ok) return sheet;
  const known = knownOpinions(sheet.value, form).filter(({ id }) => joining.has(id));
  const { joined } = groupOpinions(rows, known);
  return ports.register.change(
    sheet.value,
    joined.map(({ id, group }) => ({ key: id, values: { salient: group } })),
  );
}

/** What the conference has already, without what this request added and what the register may not compare. */
const knownOpinions = (
  sheet: SheetSnapshot<typeof petitions.columns>,
  { conference, request }: Collation,
): readonly SourcedOpinion[] =>
  sheet.rows
    .map((row) => row.values)
    .filter(
      (row) =>
        row.conference === conference &&
        row.id !== '' &&
        !row.request.startsWith(`${request}/`) &&
        (row.class === null || routeOf(row.class) === 'register'),
    );

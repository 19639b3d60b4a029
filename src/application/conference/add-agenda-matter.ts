import { minutesOf } from '../../domain/conference/agenda-check';
import type { Failure } from '../../domain/failure';
import { failure, type Outcome, success } from '../../domain/outcome';
import { routeOf } from '../../domain/petitions/petition';
import { groupName, salientGroups } from '../../domain/petitions/salient-groups';
import { fold } from '../../domain/text/vietnamese-text';
import { rowWith } from '../../register/table';
import { type AgendaItem, agenda, matterLine } from '../../register/tables/agenda';
import { conferences } from '../../register/tables/conferences';
import { acts } from '../../register/tables/journal';
import { petitions } from '../../register/tables/petitions';
import type { Ports } from '../ports';
import { conferenceWithId, readRows } from '../rows/conference-context';
import { earlierSave, requestMark } from '../rows/idempotence';
import { nextIds } from '../rows/next-ids';

export interface AgendaMatter {
  readonly request: string;
  readonly conference: string;
  /** A salient group by its name, or one petition by its ID. */
  readonly kind: 'group' | 'petition';
  readonly about: string;
}

/** Puts a salient issue or one petition on the agenda as a line of its own, once (S10). */
export function addAgendaMatter(
  ports: Ports,
  input: AgendaMatter,
): Outcome<{ readonly id: string }, Failure> {
  const line = lineOf(ports, input);
  if (!line.ok) return line;
  const added = ports.lock.holding((): Outcome<string, Failure> => {
    const memory = ports.memory.readAll();
    const sheet = ports.register.read(agenda);
    if (!sheet.ok) return sheet;
    const rows = sheet.value.rows.map((row) => row.values);
    const mark = requestMark(input.request, 0, [input.conference, input.kind, input.about]);
    const earlier = earlierSave(rows, input.request, [mark]);
    if (earlier.kind === 'other-content') return failure({ code: 'request-reused' });
    if (earlier.kind === 'same') return success(earlier.ids.get(0) ?? '');
    const own = rows.filter((row) => row.conference === input.conference);
    if (own.some(({ content }) => content.includes(line.value.key)))
      return failure({ code: 'already-there', tab: agenda.tab });
    const from = startOf(ports, own, input.conference);
    if (!from.ok) return from;
    const used = rows.map((row) => row.id);
    const given = nextIds(agenda.idPrefix ?? '', 1, used, memory);
    ports.memory.write(given.memory);
    const id = given.ids[0] ?? '';
    const { content, person } = line.value;
    const row = rowWith(agenda, {
      id,
      conference: input.conference,
      from: from.value,
      content,
      person,
      request: mark,
    });
    const appended = ports.register.append(sheet.value, [row]);
    return appended.ok ? success(id) : appended;
  });
  if (!added.ok) return added;
  ports.register.note({
    action: acts.addAgendaMatter,
    tab: agenda.tab,
    record: added.value,
    detail: input.kind === 'petition' ? input.about : '',
  });
  return success({ id: added.value });
}

interface Line {
  readonly content: string;
  readonly person: string;
  /** What a line on the agenda holds when this matter stands there already. */
  readonly key: string;
}

function lineOf(ports: Ports, { conference, kind, about }: AgendaMatter): Outcome<Line, Failure> {
  const rows = readRows(ports, petitions);
  if (!rows.ok) return rows;
  const own = rows.value.filter(
    (row) =>
      row.id !== '' &&
      row.conference === conference &&
      (row.class === null || routeOf(row.class) === 'register'),
  );
  if (kind === 'group') {
    const group = salientGroups(own).find(({ name }) => fold(name) === fold(about));
    return group
      ? success({ content: matterLine.group(group), person: '', key: group.name })
      : failure({ code: 'not-found', id: about });
  }
  // An open petition of an earlier year may be taken up again.
  const petition = rows.value.find(
    ({ id, class: kindOf }) => id === about && (kindOf === null || routeOf(kindOf) === 'register'),
  );
  if (!petition) return failure({ code: 'not-found', id: about });
  const { id, content, unit } = petition;
  return success({ content: matterLine.petition(id, groupName(content)), person: unit, key: id });
}

/** Only an agenda without lines has to be told when its conference begins. */
function startOf(ports: Ports, own: readonly AgendaItem[], id: string): Outcome<string, Failure> {
  const talk = endOfTalk(own);
  if (talk !== undefined) return success(talk);
  const sessions = ports.register.read(conferences);
  if (!sessions.ok) return sessions;
  const conference = conferenceWithId(sessions.value, id);
  return conference.ok ? success(conference.value.startTime || '07:30') : conference;
}

/** The end of the longest item, which is the dialogue: a line there takes no minutes and opens no gap. */
function endOfTalk(items: readonly AgendaItem[]): string | undefined {
  const length = ({ from, until }: AgendaItem): number =>
    (minutesOf(until) ?? 0) - (minutesOf(from) ?? Number.POSITIVE_INFINITY);
  const [longest] = [...items].sort((one, other) => length(other) - length(one));
  return longest && length(longest) > 0 ? longest.until : undefined;
}

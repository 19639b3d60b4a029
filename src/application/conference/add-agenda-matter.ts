import { minutesOf } from '../../domain/conference/agenda-check';
import type { Failure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { isOfRegister } from '../../domain/petitions/petition';
import { groupName, salientGroups } from '../../domain/petitions/salient-groups';
import { fold } from '../../domain/text/vietnamese-text';
import { hasId, rowWith } from '../../register/table';
import { type AgendaItem, agenda, matterLine } from '../../register/tables/agenda';
import { acts } from '../../register/tables/journal';
import { petitions } from '../../register/tables/petitions';
import type { Ports } from '../ports';
import { readConference, readRows } from '../rows/conference-context';
import { earlierSave, requestMark } from '../rows/idempotence';
import { valuesOf } from '../rows/read-sheets';
import { addToSheet, noteOn } from '../rows/under-lock';
import { appendNumbered } from '../rows/write-rows';

export interface AgendaMatter {
  readonly request: string;
  readonly conference: string;
  /** A salient group by its name, or one petition by its ID. */
  readonly kind: 'group' | 'petition';
  readonly about: string;
}

/** Puts a salient issue or a petition on the agenda as a line of its own, only once (S10). */
export function addAgendaMatter(
  ports: Ports,
  input: AgendaMatter,
): Outcome<{ readonly id: string }, Failure> {
  const line = lineOf(ports, input);
  if (!line.ok) return line;
  const { content, person, key } = line.value;
  const added = addToSheet(
    ports,
    agenda,
    (sheet, counters) => {
      const rows = valuesOf(sheet);
      const mark = requestMark(input.request, 0, [input.conference, input.kind, input.about]);
      const earlier = earlierSave(rows, input.request, [mark]);
      if (!earlier.ok) return earlier;
      if (earlier.value.size > 0) return success([...earlier.value.values()]);
      const own = rows.filter((row) => row.conference === input.conference);
      if (own.some((row) => row.content.includes(key)))
        return failure({ code: 'already-there', tab: agenda.tab });
      const from = startOf(ports, own, input.conference);
      if (!from.ok) return from;
      const { conference } = input;
      const row = rowWith(agenda, { conference, from: from.value, content, person, request: mark });
      return appendNumbered(ports, sheet, counters, [row]);
    },
    ([id = '']) => noteOn(agenda, acts.addAgendaMatter, id, input.kind === 'petition' ? input.about : ''),
  );
  return mapValue(added, ([id = '']) => ({ id }));
}

interface Line {
  readonly content: string;
  readonly person: string;
  /** Text that identifies this matter in an agenda line. */
  readonly key: string;
}

const lineOf = (ports: Ports, { conference, kind, about }: AgendaMatter): Outcome<Line, Failure> =>
  andThen(readRows(ports, petitions), (rows) => {
    if (kind === 'group') {
      const own = rows.filter((row) => hasId(row) && row.conference === conference && isOfRegister(row));
      const group = salientGroups(own).find(({ name }) => fold(name) === fold(about));
      return group
        ? success({ content: matterLine.group(group), person: '', key: group.name })
        : failure({ code: 'not-found', id: about });
    }
    // Petitions of earlier conferences are allowed too.
    const petition = rows.find((row) => row.id === about && isOfRegister(row));
    if (!petition) return failure({ code: 'not-found', id: about });
    const { id, content, unit } = petition;
    return success({ content: matterLine.petition(id, groupName(content)), person: unit, key: id });
  });

/** Reads the conference only if no agenda line has an end to start after. */
function startOf(ports: Ports, own: readonly AgendaItem[], id: string): Outcome<string, Failure> {
  const talk = endOfTalk(own);
  if (talk !== undefined) return success(talk);
  return mapValue(readConference(ports, id), ({ startTime }) => startTime || '07:30');
}

/** The end of the longest item, the dialogue; a line of no minutes there opens no gap. */
function endOfTalk(items: readonly AgendaItem[]): string | undefined {
  const length = ({ from, until }: AgendaItem): number =>
    (minutesOf(until) ?? 0) - (minutesOf(from) ?? Number.POSITIVE_INFINITY);
  const [longest] = [...items].sort((a, b) => length(b) - length(a));
  return longest && length(longest) > 0 ? longest.until : undefined;
}

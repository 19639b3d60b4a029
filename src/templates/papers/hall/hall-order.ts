import { startsLarge } from '../../../domain/text/vietnamese-text';
import type { PaperGap } from '../../../register/papers/paper-report';
import { printingOrder, villageNames } from '../../../register/printing-order';
import {
  type Attendee,
  type AttendeeGroup,
  attendees,
  groupLabels,
  isHost,
} from '../../../register/tables/attendees';
import { positionWords } from '../../words/addressing';
import { countDigits } from '../../words/number-words';
import type { PaperSources, SourceRow } from '../paper-sources';
import { seated } from '../parts/hall-counts';

type Person = SourceRow<Attendee>;

export interface HallGroup {
  readonly group: AttendeeGroup | null;
  readonly label: string;
  readonly people: readonly Person[];
}

// Object.keys forgets that the record's keys are exactly the groups.
const groups = Object.keys(groupLabels) as readonly AttendeeGroup[];

/** The hall by group in the order of printing; empty groups are left out. */
export function hallGroups(
  sources: PaperSources,
  everybody: readonly Person[] = seated(sources),
): readonly HallGroup[] {
  const compare = printingOrder(villageNames(sources.villages.map(({ values }) => values)));
  const people = [...everybody].sort((a, b) => compare(a.values, b.values));
  return [...groups, null]
    .map((group) => ({
      group,
      label: group ? groupLabels[group] : 'Chưa xếp nhóm',
      people: people.filter(({ values }) => values.group === group),
    }))
    .filter(({ people: members }) => members.length > 0);
}

export const positionOf = (person: Attendee): string =>
  startsLarge(positionWords({ ...person, isCitizen: person.group === 'citizens' }));

/** Those of them who are invited: everybody but the chairman, who invites, and who came without an invitation. */
export function guestsOf(sources: PaperSources): readonly Person[] {
  const { conference, settings } = sources;
  return seated(sources).filter(
    ({ values }) => values.seat !== 'added' && !isHost(conference, settings)(values),
  );
}

const ofVillages: readonly (AttendeeGroup | null)[] = ['village-posts', 'citizens'];

/** '' for nobody, so that a list of an empty register states no number. */
export const countUnlessNone = (people: number): string => (people === 0 ? '' : countDigits(people));

/** Cells without which a list cannot be printed: name, group and, for people of villages, the village. */
export function listGaps(sources: PaperSources): readonly PaperGap[] {
  const people = seated(sources);
  const gap = (row: string, field: keyof Attendee): PaperGap => ({ tab: attendees.tab, row, field });
  if (people.length === 0) return [gap('', 'fullName')];
  return people.flatMap(({ values }) => [
    ...(values.fullName === '' ? [gap(values.id, 'fullName')] : []),
    ...(values.group === null ? [gap(values.id, 'group')] : []),
    ...(ofVillages.includes(values.group) && values.village === '' ? [gap(values.id, 'village')] : []),
  ]);
}

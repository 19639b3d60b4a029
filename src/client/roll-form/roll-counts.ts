import { countAttendance } from '../../domain/people/attendance';
import type { RollPerson } from '../../rpc/answers';
import { rollText as words } from '../../text/forms/roll-form';
import { element } from '../ui/element';
import { folded } from '../ui/section';
import { placeOf } from './roll-state';

/** The counts of the hall, its villages and its groups, as they are now. */
export interface RollCounts {
  readonly root: HTMLElement;
  readonly tables: readonly HTMLElement[];
  count(people: readonly RollPerson[]): void;
}

const figure = (label: string, value: number): HTMLElement =>
  element('div', {}, element('dt', {}, label), element('dd', {}, String(value)));

const countsOf = (people: readonly RollPerson[], startTime: string) =>
  countAttendance(
    people.map((person) => ({ ...person, attendance: person.mark })),
    startTime,
  );

function partsOf(
  people: readonly RollPerson[],
  nameOf: (person: RollPerson) => string,
): ReadonlyMap<string, readonly RollPerson[]> {
  const parts = new Map<string, RollPerson[]>();
  for (const person of people) parts.set(nameOf(person), [...(parts.get(nameOf(person)) ?? []), person]);
  return parts;
}

export function rollCounts(startTime: string): RollCounts {
  const figures = element('dl', { class: 'facts' });
  const extra = element('p', { class: 'context' });
  const lists = [element('ul', { class: 'lines' }), element('ul', { class: 'lines' })];
  const keys = [placeOf, ({ group }: RollPerson): string => group];
  const line = (name: string, members: readonly RollPerson[]): HTMLElement => {
    const { present, invited, open } = countsOf(members, startTime);
    const left = open > 0 ? element('small', {}, `${words.open}: ${open}`) : null;
    return element(
      'li',
      { class: 'split' },
      element('span', {}, name, left),
      element('strong', {}, words.line(present, invited)),
    );
  };
  return {
    root: element('div', {}, figures, extra),
    tables: [words.byVillage, words.byGroup].map((title, index) => folded(title, lists[index] ?? null)),
    count(people) {
      const all = countsOf(people, startTime);
      figures.replaceChildren(
        figure(words.invited, all.invited),
        figure(words.present, all.present),
        figure(words.away, all.absent + all.excused),
        figure(words.open, all.open),
      );
      extra.textContent = words.extra(all.late, all.substitutes);
      for (const [index, list] of lists.entries()) {
        const parts = partsOf(people, keys[index] ?? placeOf);
        list.replaceChildren(...[...parts].map(([name, members]) => line(name, members)));
      }
    },
  };
}

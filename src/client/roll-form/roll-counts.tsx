import type { JSX } from 'preact';
import { countAttendance, isInHall } from '../../domain/people/attendance';
import type { RollPerson } from '../../rpc/answers';
import * as words from '../../text/forms/roll-form';
import { Folded } from '../ui/page/section';

interface CountProps {
  readonly people: readonly RollPerson[];
  readonly startTime: string;
}

const countsOf = ({ people, startTime }: CountProps) =>
  countAttendance(
    people.map((person) => ({ ...person, attendance: person.mark })).filter(isInHall),
    startTime,
  );

/** Totals of the hall. */
export function RollFigures(props: CountProps): JSX.Element {
  const all = countsOf(props);
  const figures = [
    [words.invited, all.invited - all.added],
    [words.present, all.present],
    [words.away, all.absent + all.excused],
    [words.open, all.open],
  ] as const;
  return (
    <div>
      <dl class="facts">
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="context">{words.extra(all.late, all.substitutes, all.added)}</p>
    </div>
  );
}

interface PartsProps extends CountProps {
  readonly title: string;
  readonly partOf: (person: RollPerson) => string;
}

/** Totals by village or by group. */
export function RollParts({ people, startTime, title, partOf }: PartsProps): JSX.Element {
  const parts = [...new Set(people.map(partOf))].map((name) => ({
    name,
    ...countsOf({ people: people.filter((person) => partOf(person) === name), startTime }),
  }));
  return (
    <Folded title={title}>
      <ul class="lines">
        {parts.map(({ name, present, invited, open }) => (
          <li key={name} class="split">
            <span>
              {name}
              {open > 0 && <small>{`${words.open}: ${open}`}</small>}
            </span>
            <strong>{words.line(present, invited)}</strong>
          </li>
        ))}
      </ul>
    </Folded>
  );
}

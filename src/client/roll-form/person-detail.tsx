import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { attendance, substitute } from '../../register/columns/answer-columns';
import { absence } from '../../register/columns/attendee-columns';
import { arrivedAt } from '../../register/columns/attendee-days';
import type { RollMark, RollPerson } from '../../rpc/answers';
import * as words from '../../text/forms/roll-form';
import { useCorrections } from '../ui/fields/error-summary';
import { Fields } from '../ui/fields/field';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { Button } from '../ui/page/button';

const columns = { attendance, arrivedAt, substitute, absence };
const names = ['attendance', 'arrivedAt', 'substitute', 'absence'] as const;

/** `07:45` on the clock of this machine. */
export function timeNow(): string {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

interface DetailProps {
  readonly person: RollPerson;
  readonly write: (mark: RollMark) => void;
  readonly close: () => void;
  /** Other ways to deal with the person. */
  readonly children?: ComponentChildren;
}

/** Details of attendance: late, absent or substituted. */
export function PersonDetail({ person, write, close, children }: DetailProps): JSX.Element {
  const { id, mark } = person;
  const root = useRef<HTMLDivElement>(null);
  const corrections = useCorrections();
  const group = useFieldGroup({ columns }, names, {
    attendance: mark === null ? '' : attendance.labels[mark],
    arrivedAt: person.arrivedAt,
    substitute: person.substitute,
    absence: person.absence,
  });
  useLayoutEffect(() => {
    root.current?.querySelector('button')?.focus();
    root.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  function writeIfRight(): void {
    if (corrections.lead(group.check())) return;
    const typed = group.draft();
    const reading = attendance.read(typed.attendance ?? '');
    // An arrival time or a substitute implies presence.
    const came = typed.attendance === '' && (typed.arrivedAt !== '' || typed.substitute !== '');
    write({
      id,
      mark: came ? 'present' : reading.ok ? reading.value : null,
      arrivedAt: typed.arrivedAt ?? '',
      substitute: typed.substitute ?? '',
      absence: typed.absence ?? '',
    });
  }
  function arriveNow(): void {
    group.type('attendance', attendance.labels.present);
    group.type('arrivedAt', timeNow());
    writeIfRight();
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and take a legend.
    <div
      class="card detail"
      role="group"
      aria-label={words.otherFor(person.name)}
      ref={root}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        writeIfRight();
      }}
    >
      <Button onPress={arriveNow}>{words.lateNow}</Button>
      <Fields group={group} names={names} />
      <div class="row">
        <Button look="primary" onPress={writeIfRight}>
          {words.write}
        </Button>
        <Button onPress={close}>{words.close}</Button>
      </div>
      {children}
    </div>
  );
}

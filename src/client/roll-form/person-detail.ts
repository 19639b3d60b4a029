import { attendees } from '../../register/tables/attendees';
import type { RollMark, RollPerson } from '../../rpc/answers';
import { rollText as words } from '../../text/forms/roll-form';
import { button, element } from '../ui/element';
import { fieldGroup } from '../ui/field-group';

/** Late, absent, or somebody else instead: what one key cannot say. */
export interface PersonDetail {
  readonly root: HTMLElement;
  openFor(person: RollPerson): void;
}

/** `07:45` on the clock of this machine. */
export function timeNow(): string {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

export function personDetail(write: (mark: RollMark) => void, close: () => void): PersonDetail {
  const { attendance } = attendees.columns;
  const group = fieldGroup(attendees, ['attendance', 'arrivedAt', 'substitute', 'absence']);
  let id = '';
  const writeIfRight = (): void => {
    if (group.check().length > 0) return;
    const { arrivedAt = '', substitute = '', absence = '', attendance: typed = '' } = group.draft();
    const reading = attendance.read(typed);
    // Who came late or sent somebody is there, whether or not that was chosen too.
    const came = typed === '' && (arrivedAt !== '' || substitute !== '');
    write({ id, mark: came ? 'present' : reading.ok ? reading.value : null, arrivedAt, substitute, absence });
  };
  const lateNow = button(words.lateNow, () => {
    group.fields.attendance.fill('present');
    group.fields.arrivedAt.fill(timeNow());
    writeIfRight();
  });
  const root = element(
    'div',
    { class: 'card detail', role: 'group' },
    lateNow,
    ...group.roots,
    element(
      'div',
      { class: 'row' },
      button(words.write, writeIfRight, 'primary'),
      button(words.close, close),
    ),
  );
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      writeIfRight();
    }
  });
  return {
    root,
    openFor(person) {
      id = person.id;
      root.setAttribute('aria-label', words.otherFor(person.name));
      group.fill({
        attendance: person.mark === null ? '' : attendance.labels[person.mark],
        arrivedAt: person.arrivedAt,
        substitute: person.substitute,
        absence: person.absence,
      });
    },
  };
}

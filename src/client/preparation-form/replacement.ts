import { attendees } from '../../register/tables/attendees';
import type { PreparationPerson } from '../../rpc/answers';
import { preparationText as text } from '../../text/forms/preparation-form';
import { button, element, unique } from '../ui/element';
import { errorSummary } from '../ui/error-summary';
import { fieldGroup } from '../ui/field-group';
import { refusedFields } from '../ui/refused-fields';
import { folded } from '../ui/section';
import { send } from '../ui/sending/send';
import type { Work } from './work';

function chooser(label: string, people: readonly PreparationPerson[]) {
  const id = unique('person');
  const select = element(
    'select',
    { id },
    ...people.map((person) => element('option', { value: person.id }, person.name)),
  );
  return { select, root: element('div', { class: 'field' }, element('label', { for: id }, label), select) };
}

/** Lets somebody of the village's reserve take a seat, with the reason. */
export function replacement(work: Work, own: readonly PreparationPerson[]): HTMLElement {
  const reserves = own.filter((person) => person.reserve);
  const seated = own.filter((person) => !person.reserve);
  if (reserves.length === 0 || seated.length === 0)
    return folded(text.replace, element('p', {}, text.noReserves));
  const leaving = chooser(text.leaving, seated);
  const joining = chooser(text.joining, reserves);
  const summary = errorSummary();
  const group = fieldGroup(attendees, ['absence'], {
    absence: { label: text.reason, required: true, help: '' },
  });
  const replace = (): void => {
    const complaints = group.check();
    summary.show(complaints);
    if (complaints.length > 0) return;
    const name = reserves.find((person) => person.id === joining.select.value)?.name ?? '';
    void send(work.page, {
      name: 'attendee.replace',
      input: {
        conference: work.conference.id,
        leaving: leaving.select.value,
        joining: joining.select.value,
        reason: group.draft().absence ?? '',
      },
      done: () => work.refresh(text.replaced(name), 'good'),
      refused: refusedFields(group, summary),
      again: replace,
    });
  };
  return folded(
    text.replace,
    summary.root,
    leaving.root,
    joining.root,
    ...group.roots,
    button(text.doReplace, replace),
  );
}

import { attendees } from '../../register/tables/attendees';
import { invitationText } from '../../text/forms/invitation-form';
import { shownIso } from '../../text/shown-date';
import { button, element, show, unique } from '../ui/element';
import { errorSummary } from '../ui/error-summary';
import { fieldGroup } from '../ui/field-group';
import { refusedFields } from '../ui/refused-fields';
import { section } from '../ui/section';
import { send } from '../ui/sending/send';
import { tickList } from '../ui/tick-list';
import type { Work } from './work';

/** Records that paper letters were handed over, village by village. */
export function handOver(work: Work): HTMLElement {
  const open = work.facts.people.filter((person) => person.sentOn === null);
  const villages = [...new Set(open.map((person) => person.village))].sort((a, b) =>
    a.localeCompare(b, 'vi'),
  );
  const intro = element('p', { class: 'help intro' }, invitationText.handOverHelp);
  if (open.length === 0) {
    return section(
      invitationText.handOverTitle,
      intro,
      element('p', { class: 'help' }, invitationText.nobodyToHand),
    );
  }

  const summary = errorSummary();
  const chooserId = unique('village');
  const chooser = element(
    'select',
    { id: chooserId },
    ...villages.map((village) =>
      element('option', { value: village }, village === '' ? invitationText.noVillage : village),
    ),
  );
  const people = tickList(invitationText.handOverTitle);
  const group = fieldGroup(attendees, ['sentOn', 'handedBy'], {
    sentOn: { label: invitationText.handedOn, required: true },
  });
  group.fill({ sentOn: shownIso(work.facts.today) });
  const record = button('', () => submit());

  const follow = (): void => {
    people.fill(
      open.filter((person) => person.village === chooser.value),
      true,
    );
  };
  people.onChange(() => {
    record.textContent = invitationText.handOver(people.ticked().length);
    show(record, people.ticked().length > 0);
  });
  const submit = (): void => {
    const complaints = group.check();
    summary.show(complaints);
    if (complaints.length > 0) return;
    const { sentOn = '', handedBy = '' } = group.draft();
    void send(work.page, {
      name: 'invitation.hand-over',
      input: { conference: work.conference, people: [...people.ticked()], date: sentOn, by: handedBy },
      done: ({ recorded }) => work.refresh(invitationText.handedOver(recorded), 'good'),
      refused: refusedFields(group, summary),
      again: submit,
    });
  };
  chooser.addEventListener('change', follow);
  follow();
  return section(
    invitationText.handOverTitle,
    intro,
    summary.root,
    element('div', { class: 'field' }, element('label', { for: chooserId }, invitationText.village), chooser),
    people.root,
    ...group.roots,
    record,
  );
}

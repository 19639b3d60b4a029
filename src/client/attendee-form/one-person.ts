import { attendees } from '../../register/tables/attendees';
import type { AttendeeFormFacts, EditableRow } from '../../rpc/answers';
import { attendeeText } from '../../text/forms/attendee-form';
import { button, element, show } from '../ui/element';
import type { Page } from '../ui/page';
import { createRowEditor } from '../ui/row-editor';
import { type SearchItem, searchList } from '../ui/search-list';
import { newPerson, personFields } from './person-fields';

export interface OnePerson {
  readonly root: HTMLElement;
  readonly save: HTMLButtonElement;
}

function searchItem({ id, draft }: EditableRow): SearchItem {
  const { fullName = '', title = '', village = '', phone = '' } = draft;
  const detail = [title, village].filter((part) => part !== '').join(' · ');
  return { id, name: fullName, detail, words: [id, fullName, title, village, phone].join(' ') };
}

/** Enters a new attendee, or finds one and edits the row. */
export function createOnePerson(page: Page, facts: AttendeeFormFacts): OnePerson {
  const { root: fieldsRoot, group } = personFields(facts);
  const heading = element('h2', {});
  const startNew = button(attendeeText.newPerson, () => begin(null), 'quiet');
  let people = facts.people;

  const editor = createRowEditor(page, {
    method: 'attendee.save',
    table: attendees,
    group,
    keptAs: 'attendee-1',
    stands(basis) {
      heading.textContent = basis
        ? attendeeText.editing(basis.id, basis.draft.fullName ?? '')
        : attendeeText.adding;
      show(startNew, basis !== null);
    },
    saved(row, wasNew) {
      people = [...people.filter((person) => person.id !== row.id), row];
      search.know(people.map(searchItem));
      const { conference = '', group: sameGroup = '', village = '' } = group.draft();
      // The next person of a pile mostly belongs to the same group and village.
      editor.begin(null, {
        ...newPerson(facts),
        ...(wasNew ? { conference, group: sameGroup, village } : {}),
      });
      group.fields.fullName.control.focus();
      page.main.scrollTop = 0;
      page.say(attendeeText.saved(row.id, row.draft.fullName ?? ''), 'good');
    },
  });
  const search = searchList(attendeeText.search, attendeeText.searchHelp, (id) => {
    begin(people.find((person) => person.id === id) ?? null);
  });

  function begin(row: EditableRow | null): void {
    editor.begin(row, row?.draft ?? newPerson(facts));
    page.say('');
    group.fields.fullName.control.focus();
  }

  search.know(people.map(searchItem));
  editor.begin(null, newPerson(facts));
  editor.restore(() => begin(null));
  return {
    root: element(
      'div',
      {},
      search.root,
      element('div', { class: 'card-head' }, heading, startNew),
      editor.root,
      fieldsRoot,
    ),
    save: button(attendeeText.save, editor.submit, 'primary'),
  };
}

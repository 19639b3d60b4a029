import type { JSX } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import { joined } from '../../domain/text/joined';
import { invitedPerson } from '../../register/columns/invited-person';
import type { AttendeeFormFacts, EditableRow } from '../../rpc/answers';
import * as attendeeText from '../../text/forms/attendee-form';
import * as formWords from '../../text/forms/form-words';
import { Fields } from '../ui/fields/field';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { replies } from '../ui/lists/places';
import { type SearchItem, SearchList } from '../ui/lists/search-list';
import { Button } from '../ui/page/button';
import { useFocus } from '../ui/page/focus';
import { Actions } from '../ui/page/frame';
import { usePage } from '../ui/page/page-context';
import { Folded } from '../ui/page/section';
import { startRow } from '../ui/page/start';
import { startDraft } from '../ui/page/start-draft';
import { useStore } from '../ui/page/store';
import { RowTrouble, useRowEditor } from '../ui/rows/row-editor';
import { openPlace } from '../ui/sending/send';
import { ConferenceField } from './conference-field';
import { furtherFields, newPerson, personFields, seats, usualFields } from './person-fields';

interface Props {
  readonly facts: AttendeeFormFacts;
  readonly isOpen: boolean;
}

function searchItem({ id, draft }: EditableRow): SearchItem {
  const { fullName = '', title = '', village = '', phone = '' } = draft;
  const detail = joined(' · ', title, village);
  return { id, name: fullName, detail, words: [id, fullName, title, village, phone].join(' ') };
}

/** Adds an attendee, or finds and edits one. */
export function OnePerson({ facts, isOpen }: Props): JSX.Element {
  const page = usePage();
  const searchId = useId();
  const focus = useFocus(searchId);
  const saved = useStore(() => ({ of: facts, people: facts.people }));
  const people = (): AttendeeFormFacts['people'] =>
    saved.read().of === facts ? saved.read().people : facts.people;
  const group = useFieldGroup(
    invitedPerson,
    personFields,
    { ...newPerson(facts), ...startDraft() },
    {
      options: {
        conference: { label: formWords.conference },
        village: { suggestions: facts.villages },
        seat: { options: seats },
        note: { rows: 3 },
      },
    },
  );

  const editor = useRowEditor({
    method: 'attendee.save',
    group,
    first: null,
    storageName: 'attendee-1',
    saved(row, wasNew) {
      saved.write({ of: facts, people: [...people().filter(({ id }) => id !== row.id), row] });
      // The next new person usually belongs to the same group and village.
      const { conference = '', group: sameGroup = '', village = '' } = group.draft();
      editor.begin(null, {
        ...newPerson(facts),
        ...(wasNew ? { conference, group: sameGroup, village } : {}),
      });
      page.scrollToTop();
      page.say(attendeeText.saved(row.id, row.draft.fullName ?? ''), 'good');
      focus(group.id('fullName'));
    },
  });

  function begin(row: EditableRow | null): void {
    editor.begin(row, row?.draft ?? newPerson(facts));
    page.say('');
    focus(group.id('fullName'));
  }

  useLayoutEffect(() => {
    const asked = people().find(({ id }) => id === startRow);
    // What was typed and not saved goes first.
    if (asked && !editor.isChanged()) begin(asked);
  }, []);

  const basis = editor.basis();
  return (
    <>
      <SearchList
        id={searchId}
        label={attendeeText.search}
        help={attendeeText.searchHelp}
        items={people().map(searchItem)}
        choose={(chosen) => begin(people().find(({ id }) => id === chosen) ?? null)}
      />
      <div class="card-head">
        <h2>{basis ? attendeeText.editing(basis.id, basis.draft.fullName ?? '') : attendeeText.adding}</h2>
        {basis && (
          <Button look="quiet" onPress={() => begin(null)}>
            {attendeeText.newPerson}
          </Button>
        )}
      </div>
      <RowTrouble editor={editor} />
      <ConferenceField facts={facts} group={group} />
      <Fields group={group} names={usualFields} />
      <Folded title={attendeeText.more}>
        <Fields group={group} names={furtherFields} />
      </Folded>
      {basis && (
        <Button look="quiet" onPress={() => openPlace(page, { ...replies, row: basis.id })}>
          {attendeeText.strikeOff}
        </Button>
      )}
      {isOpen && (
        <Actions>
          <Button look="primary" onPress={editor.submit}>
            {attendeeText.save}
          </Button>
        </Actions>
      )}
    </>
  );
}

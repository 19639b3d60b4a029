import type { JSX } from 'preact';
import { petitionEntry } from '../../register/columns/petition-entry';
import type { EditableRow, PetitionFormFacts } from '../../rpc/answers';
import * as words from '../../text/forms/petition-form';
import { Fields } from '../ui/fields/field';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { Button } from '../ui/page/button';
import { useFocus } from '../ui/page/focus';
import { Actions } from '../ui/page/frame';
import { Opening } from '../ui/page/mount';
import { usePage } from '../ui/page/page-context';
import { RowTrouble, useRowEditor } from '../ui/rows/row-editor';
import { openPlace } from '../ui/sending/send';

const fields = ['speaker', 'village', 'phone', 'channel', 'receivedOn', 'content', 'topic'] as const;

interface Props {
  readonly facts: PetitionFormFacts;
  readonly id: string;
}

/** Corrects a petition that is in the register: by whom, from where, when it came in, and its words. */
export const Correcting = ({ facts, id }: Props): JSX.Element => (
  <Opening
    method="petition.read"
    input={{ id }}
    draw={({ facts: row }) => <Form facts={facts} first={row} />}
  />
);

function Form({
  facts,
  first,
}: {
  readonly facts: PetitionFormFacts;
  readonly first: EditableRow;
}): JSX.Element {
  const page = usePage();
  const group = useFieldGroup(petitionEntry, fields, first.draft, {
    options: {
      speaker: { label: words.speakerName, help: words.anonymous },
      village: { suggestions: facts.villages },
      content: { rows: 5 },
      topic: { options: facts.topics.map((topic) => ({ value: topic, label: topic })) },
    },
  });
  useFocus(group.id('village'));
  const editor = useRowEditor({
    method: 'petition.correct',
    group,
    first,
    storageName: `petition-${first.id}`,
    saved({ row, papers }) {
      editor.begin(row, row.draft);
      page.say(words.corrected(row.id, papers), 'good');
    },
  });
  return (
    <>
      <Button look="quiet" onPress={() => openPlace(page, { sidebar: 'follow-form', row: first.id })}>
        {words.toFollowing}
      </Button>
      <h2>{words.correcting(first.id)}</h2>
      <RowTrouble editor={editor} />
      <Fields group={group} names={fields} />
      <Actions>
        <Button look="primary" onPress={editor.submit}>
          {words.saveCorrection}
        </Button>
      </Actions>
    </>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { invitedPerson } from '../../register/columns/invited-person';
import type { AttendeeFormFacts, Draft } from '../../rpc/answers';
import type { InputOf, ValueOf } from '../../rpc/contract';
import type { ShownList } from '../../rpc/shown-answers';
import * as formWords from '../../text/forms/form-words';
import * as pastedListText from '../../text/lists/pasted-list';
import { Field, Fields } from '../ui/fields/field';
import { pasteTables } from '../ui/fields/pasted-table';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { FoldedLines } from '../ui/lists/folded-lines';
import { Button } from '../ui/page/button';
import { useFocus } from '../ui/page/focus';
import { Actions } from '../ui/page/frame';
import type { Opened } from '../ui/page/mount';
import { usePage } from '../ui/page/page-context';
import { Live, Notice } from '../ui/page/section';
import { useStore } from '../ui/page/store';
import { createRequestId } from '../ui/sending/request-id';
import { send } from '../ui/sending/send';
import { useReading } from '../ui/sending/use-reading';
import { ConferenceField } from './conference-field';
import { type Marks, markedPeople, noMarks, readyPeople, refusalsOf } from './list-marks';
import { ListPreview } from './list-preview';
import { newPerson } from './person-fields';
import { UnknownVillages } from './unknown-villages';

interface Props {
  readonly facts: AttendeeFormFacts;
  readonly isOpen: boolean;
  readonly refresh: Opened<'attendee.open'>['refresh'];
}

const nothingRead: ShownList = { people: [], ignored: [], sentences: [] };

/** Limit of one call. */
const mostPeople = 1000;

/** A list copied from Excel or Word: a preview, and a button that imports it. */
export function PasteList({ facts, isOpen, refresh }: Props): JSX.Element {
  const page = usePage();
  const focus = useFocus();
  const [request] = useState(createRequestId);
  const [known, setKnown] = useState('');
  const marks = useStore(() => noMarks(''));
  const [undoable, setUndoable] = useState<InputOf<'attendee.import'> | null>(null);
  const group = useFieldGroup(invitedPerson, ['note', 'conference', 'group', 'village'], newPerson(facts), {
    options: {
      note: { label: pastedListText.label, help: pastedListText.help, rows: 7, verbatim: true },
      group: { help: pastedListText.groupHelp, required: false },
      village: { help: pastedListText.villageHelp, suggestions: facts.villages },
    },
  });

  const text = group.text('note');
  const { list, isRead } = useReading(
    'attendee.read',
    {
      text,
      conference: group.value('conference'),
      group: group.value('group'),
      village: group.value('village'),
      edits: marks.read().text === text ? marks.read().edits : {},
    },
    nothingRead,
  );
  const marksNow = (): Marks => (marks.read().text === text ? marks.read() : noMarks(text));
  const people = markedPeople(list, marksNow());
  const ready = readyPeople(people, marksNow());
  const sent = ready.slice(0, mostPeople);
  const wrong = people.filter(({ leftOut }) => !leftOut).length - ready.length;

  function toggle(key: string): void {
    const leftOut = new Set(marksNow().leftOut);
    if (!leftOut.delete(key)) leftOut.add(key);
    marks.write({ ...marksNow(), leftOut });
  }

  function edit(drafts: Readonly<Record<string, Draft>>): void {
    const refusals = new Map(marksNow().refusals);
    const edits = { ...marksNow().edits };
    for (const [key, draft] of Object.entries(drafts)) {
      refusals.delete(key);
      edits[key] = { ...edits[key], ...draft };
    }
    marks.write({ ...marksNow(), refusals, edits });
  }

  function undo(): void {
    if (undoable === null) return;
    void send(page, {
      name: 'attendee.undo-import',
      input: undoable,
      doing: formWords.working,
      done({ sentence }) {
        setUndoable(null);
        setKnown('');
        refresh({}, { text: sentence, tone: 'good' });
      },
    });
  }

  function imported({ added, known }: ValueOf<'attendee.import'>): void {
    setUndoable({ request: request.current(), people: sent.map(({ draft }) => draft) });
    request.renew();
    setKnown(known);
    const saved = new Set([...marksNow().saved, ...sent.map(({ key }) => key)]);
    const rest = people.filter(({ person, leftOut }) => !leftOut && !saved.has(person.key)).length;
    if (rest === 0) group.type('note', '');
    marks.write(rest === 0 ? noMarks('') : { ...marksNow(), saved });
    page.scrollToTop();
    const text = rest === 0 ? pastedListText.imported(added) : pastedListText.importedSome(added, rest);
    refresh({}, { text, tone: 'good' });
    focus(group.id('note'));
  }

  function submit(): void {
    if (page.isBusy() || !isRead || sent.length === 0) return;
    void send(page, {
      name: 'attendee.import',
      input: { request: request.current(), people: sent.map(({ draft }) => draft) },
      long: true,
      done: imported,
      refused(failure) {
        const refusals = failure.code === 'invalid' ? refusalsOf(failure.problems, sent) : null;
        if (refusals === null) return false;
        marks.write({ ...marksNow(), refusals });
        page.say(pastedListText.fixFirst, 'bad');
        return true;
      },
      again: submit,
    });
  }

  return (
    <>
      <Live>{known !== '' && text === '' && <Notice tone="warn">{known}</Notice>}</Live>
      {undoable && (
        <Button look="quiet" onPress={undo}>
          {pastedListText.undo(undoable.people.length)}
        </Button>
      )}
      <Field group={group} name="note" onPaste={pasteTables} />
      <Live>
        {isRead && (
          <Notice tone={wrong > 0 ? 'warn' : 'plain'}>
            <p>
              {list.people.length > 0 ? pastedListText.preview(people.length, wrong) : pastedListText.nothing}
            </p>
            {wrong > 0 && <p>{pastedListText.fixFirst}</p>}
            {ready.length > mostPeople && <p>{pastedListText.tooMany(ready.length, mostPeople)}</p>}
            {list.sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        )}
      </Live>
      {isRead && <FoldedLines title={pastedListText.skipped(list.ignored.length)} lines={list.ignored} />}
      <ConferenceField facts={facts} group={group} />
      <Fields group={group} names={['group', 'village']} />
      {text.trim() !== '' && (
        <>
          <UnknownVillages people={people} villages={facts.villages} edit={edit} />
          <ListPreview
            people={people}
            villages={facts.villages}
            toggle={toggle}
            edit={(key, draft) => edit({ [key]: draft })}
          />
        </>
      )}
      {isOpen && isRead && sent.length > 0 && (
        <Actions>
          <Button look="primary" onPress={submit}>
            {pastedListText.importPeople(sent.length)}
          </Button>
        </Actions>
      )}
    </>
  );
}

import type { JSX } from 'preact';
import { useId, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Failure } from '../../domain/failure';
import type { AttendeeFormFacts } from '../../rpc/answers';
import { pastedListText } from '../../text/lists/pasted-list';
import { ConferenceChooser } from '../ui/fields/conference-chooser';
import { Field, Fields } from '../ui/fields/field';
import { pasteTables } from '../ui/fields/pasted-table';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { Button } from '../ui/page/button';
import { useFocus } from '../ui/page/focus';
import { Actions } from '../ui/page/frame';
import { usePage } from '../ui/page/page-context';
import { Live, Notice } from '../ui/page/section';
import { useStore } from '../ui/page/store';
import { createRequestId } from '../ui/sending/request-id';
import { send } from '../ui/sending/send';
import { invitedPerson } from './list/list-columns';
import type { PersonLine } from './list/read-line';
import { type PastedList, readPastedList } from './list/read-pasted-list';
import { chosenOf, isBlocked, type Marks, markedPeople, noMarks, refusalsOf } from './list-marks';
import { ListPreview } from './list-preview';
import { newPerson } from './person-fields';

interface Props {
  readonly facts: AttendeeFormFacts;
  readonly isOpen: boolean;
}

/** The value once the browser's turn is over: an editor may report a long list line by line. */
function useSettled(value: string): string {
  const [settled, settle] = useState(value);
  useLayoutEffect(() => {
    const timer = setTimeout(() => settle(value));
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function sentencesOn(list: PastedList, chosen: readonly PersonLine[]): readonly string[] {
  const headings = list.lines.filter(({ kind }) => kind === 'heading').length;
  const ignored = list.lines.filter((line) => line.kind === 'ignored' && !line.reason.endsWith('headers'));
  return [
    list.lines.some(({ kind }) => kind === 'person')
      ? pastedListText.preview(chosen.length, chosen.filter(isBlocked).length)
      : pastedListText.nothing,
    pastedListText.headers(list.headers),
    list.unknownHeaders.length === 0 ? '' : pastedListText.unknownHeaders(list.unknownHeaders),
    headings === 0 ? '' : pastedListText.headings(headings),
    ignored.length === 0 ? '' : pastedListText.skipped(ignored.length),
  ].filter((sentence) => sentence !== '');
}

/** A list copied from Excel or Word: how it was understood, and one button that takes all of it. */
export function PasteList({ facts, isOpen }: Props): JSX.Element {
  const page = usePage();
  const id = useId();
  const focus = useFocus();
  const [request] = useState(createRequestId);
  const [doubles, setDoubles] = useState<readonly string[]>([]);
  const marks = useStore(() => noMarks(''));
  const group = useFieldGroup(invitedPerson, ['note', 'conference', 'group', 'village'], newPerson(facts), {
    options: {
      note: { label: pastedListText.label, help: pastedListText.help, rows: 7, verbatim: true },
      group: { help: pastedListText.groupHelp, required: false },
      village: { help: pastedListText.villageHelp, suggestions: facts.villages },
    },
  });

  function read(text: string): PastedList {
    const { conference = '', group: preset = '', village = '' } = group.draft();
    return readPastedList(text, { conference, group: preset, village, villages: facts.villages });
  }
  const marksOn = (text: string): Marks => (marks.read().text === text ? marks.read() : noMarks(text));
  const idOf = (line: number): string => `${id}-${line}`;

  function toggle(line: number): void {
    const text = group.text('note');
    const before = marksOn(text);
    const leftOut = new Set(before.leftOut);
    if (!leftOut.delete(line)) leftOut.add(line);
    marks.write({ ...before, leftOut });
  }

  const text = useSettled(group.text('note'));
  const presets = (['conference', 'group', 'village'] as const).map(group.value);
  const list = useMemo(() => read(text), [text, ...presets]);
  const people = useMemo(() => markedPeople(list, marksOn(text)), [list, marks.read()]);
  const preview = useMemo(() => <ListPreview people={people} idOf={idOf} toggle={toggle} />, [people]);
  const chosen = chosenOf(people);

  function imported(added: number, names: readonly string[]): void {
    request.renew();
    marks.write(noMarks(''));
    group.type('note', '');
    setDoubles(names);
    page.scrollToTop();
    page.say(pastedListText.imported(added), 'good');
    focus(group.id('note'));
  }

  function submit(): void {
    const typed = group.text('note');
    const sent = chosenOf(markedPeople(read(typed), marksOn(typed)));
    if (page.isBusy() || sent.length === 0) return;
    const blocked = sent.find(isBlocked);
    if (blocked) {
      page.say(pastedListText.fixFirst, 'bad');
      focus(idOf(blocked.line));
      return;
    }
    void send(page, {
      name: 'attendee.import',
      input: { request: request.current(), people: sent.map(({ draft }) => draft) },
      long: true,
      done: (answer) => imported(answer.added, answer.doubles),
      refused(failure: Failure) {
        const refusals = failure.code === 'invalid' ? refusalsOf(failure.problems, sent) : null;
        if (refusals === null) return false;
        marks.write({ ...marksOn(typed), refusals });
        page.say(pastedListText.fixFirst, 'bad');
        return true;
      },
      again: submit,
    });
  }

  return (
    <>
      <Live>
        {doubles.length > 0 && group.text('note') === '' && (
          <Notice tone="warn">{pastedListText.known(doubles)}</Notice>
        )}
      </Live>
      <Field group={group} name="note" onPaste={pasteTables} />
      <Live>
        {text.trim() !== '' && (
          <Notice tone="plain">
            {sentencesOn(list, chosen).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        )}
      </Live>
      {facts.conferences.length > 1 && (
        <ConferenceChooser
          id={group.id('conference')}
          conferences={facts.conferences}
          current={group.value('conference')}
          choose={(chosenId) => group.type('conference', chosenId)}
        />
      )}
      <Fields group={group} names={['group', 'village']} />
      {preview}
      {isOpen && chosen.length > 0 && (
        <Actions>
          <Button look="primary" onPress={submit}>
            {pastedListText.import(chosen.length)}
          </Button>
        </Actions>
      )}
    </>
  );
}

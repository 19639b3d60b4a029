import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { readTypedDate } from '../../domain/calendar/date-text';
import { conferenceDetails } from '../../register/columns/conference-columns';
import { conferencesTab } from '../../register/columns/tabs';
import type { EditableRow } from '../../rpc/answers';
import * as conferenceText from '../../text/forms/conference-form';
import { shownDate } from '../../text/shown-date';
import { ConferenceChooser } from '../ui/fields/conference-chooser';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { UnnumberedNotice } from '../ui/lists/unnumbered-notice';
import { Button } from '../ui/page/button';
import { useFocus } from '../ui/page/focus';
import { Actions } from '../ui/page/frame';
import type { Opened } from '../ui/page/mount';
import { usePage } from '../ui/page/page-context';
import { QuestionBox, useQuestion } from '../ui/page/question';
import { startField, startRow, startTab } from '../ui/page/start';
import { useStore } from '../ui/page/store';
import { Tabs } from '../ui/page/tabs';
import { RowTrouble, useRowEditor } from '../ui/rows/row-editor';
import { BroadcastLog } from './broadcast-log';
import { dateFacts } from './date-facts';
import { Details, detailFields } from './details';
import { fixedByDay, newConference } from './new-conference';
import { StatusButtons } from './status-buttons';

export function ConferenceForm({ facts }: Opened<'conference.open'>): JSX.Element {
  const { calendar, unnumbered } = facts;
  const page = usePage();
  const chooserId = useId();
  const [tab, setTab] = useState(startTab);
  const rows = useStore(() => facts.conferences);
  const { conferences: all } = facts;
  const [latest] = useState(all.find(({ id }) => id === startRow) ?? all[all.length - 1] ?? null);
  const draftOf = (row: EditableRow | null) => row?.draft ?? newConference(calendar);
  const group = useFieldGroup(conferenceDetails, detailFields, draftOf(latest), {
    options: { title: { rows: 4 }, topic: { rows: 2 }, note: { rows: 3 } },
    follow: fixedByDay,
  });
  const missing = detailFields.find((name) => name === startField);
  const focus = useFocus(missing ? group.id(missing) : chooserId);
  const question = useQuestion();

  const editor = useRowEditor({
    method: 'conference.save',
    group,
    first: latest,
    storageName: 'conference-1',
    beforeSaving(save) {
      const dayIn = (text = '') => readTypedDate(text) ?? null;
      const day = dayIn(group.value('date'));
      const { warning, earliest } = dateFacts(day, calendar);
      if (warning === null || dayIn(editor.basis()?.draft.date) === day) {
        save();
        return;
      }
      const label = conferenceText.useEarliest(shownDate(earliest));
      const run = (): void => {
        group.type('date', shownDate(earliest));
        focus(group.id('date'));
      };
      // The lawful day comes first, where Enter takes it.
      question.ask(warning, { label, run }, { label: conferenceText.saveAnyway, run: save });
    },
    saved(row, wasNew) {
      take(row);
      page.say(wasNew ? conferenceText.savedFirst(row.id) : conferenceText.saved(row.id), 'good');
    },
  });

  function begin(row: EditableRow | null): void {
    question.close();
    editor.begin(row, draftOf(row));
  }
  function take(row: EditableRow): void {
    rows.write([...rows.read().filter(({ id }) => id !== row.id), row]);
    begin(row);
  }

  const basis = editor.basis();
  const summaries = rows
    .read()
    .map(({ id, draft }) => ({ id, date: draft.date ?? '', title: draft.title ?? '' }));
  return (
    <>
      <ConferenceChooser
        id={chooserId}
        conferences={summaries}
        current={basis?.id ?? ''}
        none={conferenceText.create}
        choose={(id) => {
          page.say('');
          begin(rows.read().find((row) => row.id === id) ?? null);
        }}
      />
      <UnnumberedNotice tab={conferencesTab} rows={unnumbered} />
      <Tabs
        label={conferenceText.choose}
        current={tab}
        onOpen={setTab}
        tabs={[
          {
            label: conferenceText.tabs.details,
            content: (
              <div>
                <RowTrouble editor={editor} />
                <Details group={group} calendar={calendar} />
                <QuestionBox question={question} />
              </div>
            ),
          },
          {
            label: conferenceText.tabs.status,
            content: basis ? (
              <StatusButtons
                key={`${basis.id} ${basis.fingerprint}`}
                row={basis}
                today={calendar.today}
                isOpen={tab === 1}
                isChanged={editor.isChanged}
                changed={take}
              />
            ) : (
              <p>{conferenceText.saveFirst}</p>
            ),
          },
          {
            label: conferenceText.tabs.broadcast,
            content: <BroadcastLog conference={basis} calendar={calendar} isOpen={tab === 2} />,
          },
        ]}
      />
      {tab === 0 && (
        <Actions>
          <Button look="primary" onPress={editor.submit}>
            {conferenceText.save}
          </Button>
        </Actions>
      )}
    </>
  );
}

import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { content, topic } from '../../register/columns/petition-columns';
import { villageMeeting } from '../../register/columns/village-columns';
import type { CollationFacts, Draft } from '../../rpc/answers';
import * as text from '../../text/forms/collation-form';
import * as formWords from '../../text/forms/form-words';
import { shownIso } from '../../text/shown-date';
import { Chooser } from '../ui/fields/chooser';
import { ErrorSummary, useCorrections } from '../ui/fields/error-summary';
import { Field, Fields } from '../ui/fields/field';
import { pasteTables } from '../ui/fields/pasted-table';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { TextList } from '../ui/lists/text-list';
import { Button } from '../ui/page/button';
import { useFocus } from '../ui/page/focus';
import { Actions } from '../ui/page/frame';
import { usePage } from '../ui/page/page-context';
import { Notice } from '../ui/page/section';
import { useStore } from '../ui/page/store';
import { useUnsaved } from '../ui/rows/unsaved';
import { send } from '../ui/sending/send';
import { OpinionCard } from './opinion-card';
import { useOpinions } from './opinions';

const meetingFields = ['meetingOn', 'meetingPeople', 'opinionsReceivedOn'] as const;

function meetingOf(name: string, facts: CollationFacts): Draft {
  const village = facts.villages.find((one) => one.name === name);
  return {
    meetingOn: shownIso(village?.meetingOn ?? ''),
    meetingPeople: String(village?.meetingPeople ?? ''),
    opinionsReceivedOn: shownIso(facts.today),
  };
}

interface ListProps {
  readonly facts: CollationFacts;
  readonly conference: string;
  /** Shows its button in the footer. */
  readonly isOpen: boolean;
  readonly saved: (message: string) => void;
}

/** The list of one village: its meeting, and its opinions, one per line. */
export function VillageList({ facts, conference, isOpen, saved }: ListProps): JSX.Element {
  const page = usePage();
  const corrections = useCorrections();
  const id = useId();
  useFocus(id);
  const [first] = useState(
    () => (facts.villages.find(({ returned }) => !returned) ?? facts.villages[0])?.name ?? '',
  );
  const village = useStore(() => first);
  const meeting = useFieldGroup(villageMeeting, meetingFields, meetingOf(first, facts), {
    options: { opinionsReceivedOn: { label: text.receivedOn } },
  });
  const list = useFieldGroup(
    { columns: { content, topic } },
    ['content', 'topic'],
    {},
    {
      options: {
        content: { label: text.opinions, help: text.opinionsHelp, rows: 6, required: false, verbatim: true },
        topic: {
          label: text.topicForAll,
          help: text.topicForAllHelp,
          options: facts.topics.map((value) => ({ value, label: value })),
          required: false,
        },
      },
    },
  );
  const opinions = useOpinions(facts, village.read(), list);
  /** The village of which somebody is asked whether it has nothing to say, as an empty form would tell. */
  const [asked, ask] = useState('');
  const [complains, setComplaining] = useState(false);
  const problems = complains ? opinions.problems() : [];

  function choose(name: string): void {
    village.write(name);
    meeting.fill(meetingOf(name, facts));
  }
  const unsaved = useUnsaved({
    storageName: 'collation-1',
    // Choosing a village alone is not worth restoring.
    content: () => ({ village: list.value('content') && village.read(), pasted: list.text('content') }),
    restore(content) {
      list.type('content', content.pasted);
      if (facts.villages.some(({ name }) => name === content.village)) choose(content.village);
    },
    discard() {
      list.type('content', '');
      choose(first);
    },
  });

  const isEmpty = opinions.all.length === 0;
  const isAsked = isEmpty && asked === village.read();
  function submit(): void {
    if (page.isBusy()) return;
    const lacks = opinions.problems().length > 0;
    setComplaining(lacks);
    if (corrections.lead(meeting.check()) || lacks) return;
    void send(page, {
      name: 'collation.save',
      input: {
        request: unsaved.request(),
        conference,
        village: village.read(),
        meeting: meeting.draft(),
        opinions: [...opinions.drafts()],
      },
      done({ ids, grouped }) {
        unsaved.begin();
        saved(text.saved(village.read(), ids.length, grouped));
      },
      refused: corrections.refused(meeting.accept),
      again: submit,
    });
  }

  return (
    <div>
      <ErrorSummary complaints={meeting.complaints()} />
      <Chooser
        id={id}
        label={text.village}
        options={facts.villages.map(({ name, returned, opinions: count }) => [
          name,
          returned ? text.villageOption(name, count) : name,
        ])}
        value={village.read()}
        choose={choose}
      />
      <Fields group={meeting} names={meetingFields} />
      <Field group={list} name="content" onPaste={pasteTables} />
      <Field group={list} name="topic" />
      <div role="alert">
        {problems.length > 0 && (
          <Notice tone="bad">
            <TextList lines={problems} />
          </Notice>
        )}
      </div>
      <div>
        {opinions.all.map((opinion, index) => (
          <OpinionCard
            key={opinion.key}
            opinion={opinion}
            position={index + 1}
            topics={facts.topics}
            choose={(choice) => opinions.choose(opinion.key, choice)}
          />
        ))}
      </div>
      {isOpen && facts.villages.length > 0 && (
        <Actions>
          {isAsked && <p role="alert">{text.nothingQuestion(asked)}</p>}
          <Button
            look={isEmpty ? 'plain' : 'primary'}
            onPress={isEmpty && !isAsked ? () => ask(village.read()) : submit}
          >
            {isAsked ? formWords.confirm : text.save(opinions.all.length)}
          </Button>
        </Actions>
      )}
    </div>
  );
}

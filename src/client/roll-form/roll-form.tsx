import type { JSX } from 'preact';
import { useId, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { attendeesTab } from '../../register/columns/tabs';
import type { ConferenceSummary, RollFacts, RollMark, RollPerson } from '../../rpc/answers';
import * as formWords from '../../text/forms/form-words';
import { rollText as words } from '../../text/forms/roll-form';
import { ConferenceChooser } from '../ui/fields/conference-chooser';
import { UnnumberedNotice } from '../ui/lists/unnumbered-notice';
import { Button } from '../ui/page/button';
import { useFocus } from '../ui/page/focus';
import { Actions } from '../ui/page/frame';
import { type Tone, usePage } from '../ui/page/page-context';
import { DoFirst } from '../ui/page/section';
import { useStore } from '../ui/page/store';
import type { Outbox, OutboxState } from '../ui/sending/outbox';
import { OutboxLine } from '../ui/sending/outbox-line';
import { PeopleList } from './people-list';
import { timeNow } from './person-detail';
import { RollFigures, RollParts } from './roll-counts';
import { useRollLook } from './roll-look';
import { markOf, peopleNow, placeOf, type RollNews, type SentMark, standing } from './roll-people';
import { RollSearch } from './roll-search';

interface RollProps {
  readonly facts: RollFacts;
  readonly outbox: Outbox<SentMark>;
  readonly state: OutboxState;
  readonly news: RollNews | null;
  readonly open: (conference: string) => void;
}

export function RollForm(props: RollProps): JSX.Element {
  const { conference, people, unnumbered } = props.facts;
  if (!conference) return <DoFirst>{words.noConference}</DoFirst>;
  if (people.length > 0) return <HallRoll conference={conference} {...props} />;
  return (
    <DoFirst>{unnumbered === 0 ? words.nobody : formWords.unnumbered(attendeesTab, unnumbered)}</DoFirst>
  );
}

function HallRoll(props: RollProps & { readonly conference: ConferenceSummary }): JSX.Element {
  const { facts, outbox, state, open } = props;
  const { startTime } = facts;
  const conference = props.conference.id;
  const page = usePage();
  const id = useId();
  const focus = useFocus(id);
  const [opened, setOpened] = useState<string | null>(null);
  const undone = useStore<readonly { readonly before: RollMark; readonly name: string }[]>(() => []);
  const waiting = outbox.waiting();
  const news = props.news?.conference === conference ? props.news : null;

  const people = useMemo(() => {
    const mine = waiting.filter((mark) => mark.conference === conference);
    return peopleNow(facts.people, news?.marks, mine);
  }, [facts, news, waiting]);
  const look = useRollLook(facts.people, people);
  const { typed, matches, current, lookFor, moveTo } = look;
  const person = matches[current];
  const last = undone.read()[undone.read().length - 1];

  function openDetail(who: string | null): void {
    setOpened(who);
    if (who === null) focus(id);
  }
  function put(mark: RollMark, name: string, tone: Tone): void {
    outbox.add({ conference, ...mark });
    page.say(words.said(name, standing(mark, startTime) || words.cleared), tone);
    focus(id);
  }
  function write(mark: RollMark): void {
    const before = people.find((one) => one.id === mark.id);
    if (!before) return;
    undone.write([...undone.read(), { before: markOf(before), name: before.name }]);
    lookFor({ typed: '' });
    put(mark, before.name, 'good');
  }
  const came = (who: RollPerson, arrivedAt = ''): void =>
    write({ ...markOf(who), mark: 'present', arrivedAt });
  function takeBack(): void {
    if (!last) return;
    undone.write(undone.read().slice(0, -1));
    lookFor({});
    put(last.before, last.name, 'plain');
  }

  useLayoutEffect(() => {
    const gone = news?.unknown.length ?? 0;
    if (gone > 0) page.say(words.unknown(gone), 'bad', { label: words.reload, run: () => open(conference) });
  }, [news]);

  function press(event: KeyboardEvent): void {
    const command = event.ctrlKey || event.metaKey;
    if (event.key === 'ArrowDown') moveTo(current + 1);
    else if (event.key === 'ArrowUp') moveTo(current - 1);
    else if (event.key === 'Enter' && person) came(person, event.shiftKey ? timeNow() : '');
    else if (event.key === 'Escape') lookFor({ typed: '' });
    else if (event.key.toLowerCase() === 'z' && command && typed === '') takeBack();
    else return;
    event.preventDefault();
  }

  // Memoised, so that typing rerenders only the list.
  const [figures, parts] = useMemo(
    () => [
      <RollFigures key="all" people={people} startTime={startTime} />,
      <>
        <RollParts title={words.byVillage} partOf={placeOf} people={people} startTime={startTime} />
        <RollParts
          title={words.byGroup}
          partOf={({ group }) => group}
          people={people}
          startTime={startTime}
        />
      </>,
    ],
    [people],
  );
  return (
    <>
      <ConferenceChooser conferences={facts.conferences} current={conference} choose={open} />
      <UnnumberedNotice tab={attendeesTab} rows={facts.unnumbered} />
      {figures}
      <RollSearch id={id} list={facts.people} look={look} press={press} />
      <PeopleList
        people={matches}
        current={current}
        opened={opened}
        shown={look.shown}
        showMore={look.showMore}
        startTime={startTime}
        present={came}
        openDetail={openDetail}
        write={(mark) => {
          setOpened(null);
          write(mark);
        }}
      />
      {parts}
      <Button look="quiet" onPress={() => open(conference)}>
        {words.reload}
      </Button>
      <Actions>
        <OutboxLine state={state} sendNow={outbox.sendNow} />
        {last && <Button onPress={takeBack}>{words.undo(last.name)}</Button>}
      </Actions>
    </>
  );
}

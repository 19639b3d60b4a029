import type { JSX } from 'preact';
import { useId, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { isInHall } from '../../domain/people/attendance';
import { attendeesTab } from '../../register/columns/tabs';
import type { ConferenceSummary, RollFacts } from '../../rpc/answers';
import * as formWords from '../../text/forms/form-words';
import * as words from '../../text/forms/roll-form';
import { ConferenceChooser } from '../ui/fields/conference-chooser';
import { DoFirst, NoConference } from '../ui/lists/do-first';
import { pastedPeople } from '../ui/lists/places';
import { UnnumberedNotice } from '../ui/lists/unnumbered-notice';
import { Button } from '../ui/page/button';
import { useFocus } from '../ui/page/focus';
import { Actions } from '../ui/page/frame';
import { usePage } from '../ui/page/page-context';
import { Folded } from '../ui/page/section';
import type { Outbox, OutboxState } from '../ui/sending/outbox';
import { OutboxLine } from '../ui/sending/outbox-line';
import { AddNewcomer } from './add-newcomer';
import { DoorNotices, MakeDoorList } from './door';
import { readNewcomer } from './newcomer';
import { PeopleList } from './people-list';
import { timeNow } from './person-detail';
import { useRollActs } from './roll-acts';
import { RollFigures, RollParts } from './roll-counts';
import { useRollLook } from './roll-look';
import { isAwaited, listNow, markOf, peopleNow, placeOf, type RollNews, type SentRoll } from './roll-people';
import { RollSearch } from './roll-search';
import { SeatBack, SeatExchange } from './seat-exchange';

interface RollProps {
  readonly facts: RollFacts;
  readonly outbox: Outbox<SentRoll>;
  readonly state: OutboxState;
  readonly news: RollNews | null;
  readonly open: (conference: string, news?: string) => void;
}

export function RollForm(props: RollProps): JSX.Element {
  const { conference, people, unnumbered } = props.facts;
  if (!conference) return <NoConference />;
  if (people.length > 0) return <HallRoll conference={conference} {...props} />;
  return unnumbered > 0 ? (
    <UnnumberedNotice tab={attendeesTab} rows={unnumbered} />
  ) : (
    <DoFirst label={formWords.enterPeople} place={pastedPeople}>
      {words.nobody}
    </DoFirst>
  );
}

function HallRoll(props: RollProps & { readonly conference: ConferenceSummary }): JSX.Element {
  const { facts, outbox, state, open } = props;
  const { startTime, villages } = facts;
  const conference = props.conference.id;
  const page = usePage();
  const id = useId();
  const focus = useFocus(id);
  const [opened, setOpened] = useState<string | null>(null);
  const [chosen, setChosen] = useState({ typed: '', village: '' });
  const waiting = outbox.waiting();
  const news = props.news?.conference === conference ? props.news : null;

  const [list, people] = useMemo(() => {
    const mine = waiting.filter((sent) => sent.conference === conference);
    const everybody = listNow(facts.people, news?.added, mine);
    return [everybody, peopleNow(everybody, news?.marks, mine)];
  }, [facts, news, waiting]);
  const look = useRollLook(list, people);
  const { typed, matches, current, lookFor, moveTo, place } = look;
  const person = matches[current];
  const acts = useRollActs({
    conference,
    startTime,
    people,
    outbox,
    done() {
      lookFor({ typed: '' });
      focus(id);
    },
  });
  const guessed = readNewcomer(typed, villages, place);
  const newcomer = guessed && (chosen.typed === typed ? { ...guessed, village: chosen.village } : guessed);
  const enterAdds = look.isUnlisted && newcomer !== null;
  const reserves = people.filter(({ seat }) => seat === 'reserve');
  const awaited = people.filter((one) => isAwaited(one) && placeOf(one) === place).length;

  function openDetail(who: string | null): void {
    setOpened(who);
    if (who === null) focus(id);
  }

  useLayoutEffect(() => {
    if (!news) return;
    const reload = { label: words.reload, run: () => open(conference) };
    const { unknown, refused } = news;
    if (unknown.length > 0) page.say(words.unknown(unknown.length), 'bad', reload);
    if (refused)
      page.say(
        refused.takenBack ? words.changedSince(refused.name) : words.alreadyListed(refused.name),
        'bad',
        reload,
      );
  }, [news]);

  function press(event: KeyboardEvent): void {
    const command = event.ctrlKey || event.metaKey;
    const arrivedAt = event.shiftKey ? timeNow() : '';
    if (event.key === 'ArrowDown') moveTo(current + 1);
    else if (event.key === 'ArrowUp') moveTo(current - 1);
    else if (event.key === 'Enter' && person) acts.came(person, arrivedAt);
    else if (event.key === 'Enter' && enterAdds) acts.add(newcomer, arrivedAt);
    else if (event.key === 'Escape') lookFor({ typed: '' });
    else if (event.key.toLowerCase() === 'z' && command && typed === '') acts.last?.run();
    else return;
    event.preventDefault();
  }

  const adding = newcomer && (
    <AddNewcomer
      person={newcomer}
      villages={villages}
      choose={(village) => setChosen({ typed, village })}
      add={() => acts.add(newcomer, '')}
    />
  );
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
      {facts.door && (
        <DoorNotices
          door={facts.door}
          people={people}
          startTime={startTime}
          came={acts.came}
          lookFor={(name) => {
            lookFor({ typed: name });
            focus(id);
          }}
          reopen={(text) => open(conference, text)}
        />
      )}
      {figures}
      <RollSearch
        id={id}
        list={list}
        look={look}
        press={press}
        unlisted={enterAdds ? words.enterAdds(newcomer.shownName, newcomer.village) : ''}
      />
      {place !== '' && awaited > 1 && (
        <Button onPress={() => acts.allPresent(place)}>{words.allPresent(awaited)}</Button>
      )}
      <PeopleList
        people={matches}
        current={current}
        opened={opened}
        shown={look.shown}
        showMore={look.showMore}
        startTime={startTime}
        present={acts.came}
        openDetail={openDetail}
        write={(mark) => {
          setOpened(null);
          acts.write(mark);
        }}
        more={(leaving) =>
          leaving.seat === 'withdrawn' ? (
            <SeatBack leaving={leaving} done={(news) => open(conference, news)} />
          ) : (
            leaving.mark !== 'present' &&
            isInHall({ ...leaving, attendance: null }) &&
            reserves.length > 0 && (
              <SeatExchange
                conference={conference}
                leaving={leaving}
                reserves={reserves}
                seated={(joining) => {
                  outbox.add({ conference, ...markOf(joining), mark: 'present' });
                  open(conference, words.seated(joining.name, leaving.name));
                }}
              />
            )
          )
        }
      />
      {adding && (look.isUnlisted ? adding : <Folded title={words.notThese}>{adding}</Folded>)}
      {parts}
      <Button look="quiet" onPress={() => open(conference)}>
        {words.reload}
      </Button>
      {!facts.door && <MakeDoorList conference={conference} reopen={(text) => open(conference, text)} />}
      <Actions>
        <OutboxLine state={state} sendNow={outbox.sendNow} />
        {acts.last && <Button onPress={acts.last.run}>{words.undo(acts.last.name)}</Button>}
      </Actions>
    </>
  );
}

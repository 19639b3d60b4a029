import type { JSX } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { joined } from '../../domain/text/joined';
import { tellingText as words } from '../../text/telling';
import { SearchBox } from '../ui/fields/search-box';
import { foldedSearch } from '../ui/lists/folded-search';
import { Button } from '../ui/page/button';
import { Chip, type NoticeTone } from '../ui/page/section';
import { startRow } from '../ui/page/start';
import { useStore } from '../ui/page/store';
import { send } from '../ui/sending/send';
import { StrikeOff, StruckOff } from './strike-off';
import type { Guest, WorkProps } from './work';

type Reply = keyof typeof words.reply;

const tones: Readonly<Record<Reply, NoticeTone>> = {
  coming: 'good',
  'not-coming': 'bad',
  unanswered: 'plain',
};

const shownAtOnce = 12;

/** Records the reply of somebody who calls, with one press. */
export function Replies({ work }: WorkProps): JSX.Element {
  const id = useId();
  const [typed, type] = useState(() => work.facts.people.find((one) => one.id === startRow)?.name ?? '');
  /** Replies recorded since the list was read. */
  const recorded = useStore<ReadonlyMap<string, Reply>>(() => new Map());
  const { people } = work.facts;
  const search = useMemo(
    () => foldedSearch(people.map(({ name, village, phone }) => [name, village, phone].join(' '))),
    [people],
  );
  const replyOf = (guest: Guest): Reply => recorded.read().get(guest.id) ?? guest.reply ?? 'unanswered';
  const found = search(typed).flatMap((index) => people[index] ?? []);
  const count = (reply: Reply): number => people.filter((guest) => replyOf(guest) === reply).length;

  const answer = (guest: Guest, reply: Reply): void =>
    void send(work.page, {
      name: 'attendee.reply',
      input: { conference: work.conference, people: [guest.id], reply },
      done() {
        recorded.write(new Map([...recorded.read(), [guest.id, reply]]));
        work.page.say(words.replied(guest.name, words.replyOf[reply]), 'good');
      },
    });
  return (
    <>
      <p class="help intro">{words.replyHelp}</p>
      <SearchBox
        id={id}
        label={words.search}
        help={words.replies(count('coming'), count('not-coming'), count('unanswered'))}
        value={typed}
        onType={type}
      />
      <ul class="lines">
        {found.slice(0, shownAtOnce).map((guest) => {
          const reply = replyOf(guest);
          const offered: readonly Reply[] =
            reply === 'unanswered' ? ['coming', 'not-coming'] : ['unanswered'];
          const detail = joined(' · ', guest.detail, guest.village, guest.phone);
          return (
            <li key={guest.id}>
              <div class="split">
                <span>
                  {guest.name}
                  {detail !== '' && <small>{detail}</small>}
                </span>
                <Chip tone={tones[reply]}>{words.replyOf[reply]}</Chip>
              </div>
              <div class="row">
                {offered.map((one) => (
                  <Button
                    key={one}
                    aria-label={words.replyLabel(words.reply[one], guest.name)}
                    onPress={() => answer(guest, one)}
                  >
                    {words.reply[one]}
                  </Button>
                ))}
              </div>
              <StrikeOff work={work} guest={guest} />
            </li>
          );
        })}
      </ul>
      {found.length > shownAtOnce && <p class="help">{words.more(found.length - shownAtOnce)}</p>}
      <StruckOff work={work} />
    </>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { joined } from '../../domain/text/joined';
import type { PreparationPerson } from '../../rpc/answers';
import * as text from '../../text/forms/preparation-form';
import { Chooser } from '../ui/fields/chooser';
import { useFirstOf } from '../ui/lists/first-of';
import { Button } from '../ui/page/button';
import { usePage } from '../ui/page/page-context';
import { Chip, type NoticeTone, Section } from '../ui/page/section';
import { send } from '../ui/sending/send';
import { Replacement } from './replacement';
import type { Part } from './work';

type Reply = keyof typeof text.reply;

const shownAtOnce = 15;

const tones: Readonly<Record<Reply, NoticeTone>> = {
  coming: 'good',
  'not-coming': 'bad',
  unanswered: 'plain',
};

const replyOf = ({ reply }: PreparationPerson): Reply =>
  reply === 'coming' || reply === 'not-coming' ? reply : 'unanswered';

interface LineProps {
  readonly person: PreparationPerson;
  readonly answer: (reply: Reply) => void;
}

function PersonLine({ person, answer }: LineProps): JSX.Element {
  const current = replyOf(person);
  const offered: readonly Reply[] = current === 'unanswered' ? ['coming', 'not-coming'] : ['unanswered'];
  const detail = joined(' · ', person.detail, person.phone);
  return (
    <div>
      <div class="split">
        <span>
          {person.name}
          {detail !== '' && <small>{detail}</small>}
        </span>
        <Chip tone={tones[current]}>{text.replyOf[current]}</Chip>
      </div>
      <div class="row">
        {offered.map((reply) => (
          <Button
            key={reply}
            aria-label={text.replyLabel(text.reply[reply], person.name)}
            onPress={() => answer(reply)}
          >
            {text.reply[reply]}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** Records each person's reply by phone or in person with one click. */
export function Replies({ work }: Part): JSX.Element {
  const page = usePage();
  const [chosen, choose] = useState('');
  const { people } = work.preparation;
  const places = [...new Set(people.map((person) => person.village))].sort((a, b) =>
    a.localeCompare(b, 'vi'),
  );
  const place = places.includes(chosen) ? chosen : (places[0] ?? '');
  const own = people.filter((person) => person.village === place);
  const invited = own.filter((person) => !person.reserve);
  const [shown, more] = useFirstOf(invited, shownAtOnce);
  const reserves = own.filter((person) => person.reserve);
  const open = invited.filter((person) => replyOf(person) === 'unanswered').map((person) => person.id);

  const answer = (ids: readonly string[], reply: Reply): void =>
    void send(page, {
      name: 'attendee.reply',
      input: { conference: work.conference, people: [...ids], reply },
      done: ({ recorded }) => work.refresh(text.replied(recorded), 'good'),
    });
  return (
    <Section title={text.replies}>
      <p class="help intro">{text.repliesHelp}</p>
      <Chooser
        label={text.group}
        options={places.map((name) => [name, name === '' ? text.noVillage : name])}
        value={place}
        choose={choose}
      />
      <div>
        {invited.length === 0 ? (
          <p>{text.nobody}</p>
        ) : (
          <ul class="lines">
            {shown.map((person) => (
              <li key={person.id}>
                <PersonLine person={person} answer={(reply) => answer([person.id], reply)} />
              </li>
            ))}
          </ul>
        )}
        <div class="row">
          {more}
          {open.length > 1 && (
            <Button onPress={() => answer(open, 'coming')}>{text.allComing(open.length)}</Button>
          )}
        </div>
        <Replacement
          key={[place, ...reserves.map((person) => person.id)].join()}
          work={work}
          reserves={reserves}
          seated={invited}
          replaced={work.preparation.replaced.filter(({ village }) => village === place)}
        />
      </div>
    </Section>
  );
}

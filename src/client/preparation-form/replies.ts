import type { PreparationPerson } from '../../rpc/answers';
import { preparationText as text } from '../../text/forms/preparation-form';
import { chip } from '../ui/chip';
import { button, element, unique } from '../ui/element';
import { list, type NoticeTone, section } from '../ui/section';
import { send } from '../ui/sending/send';
import { replacement } from './replacement';
import type { Work } from './work';

type Reply = keyof typeof text.reply;
const tones = { coming: 'good', 'not-coming': 'bad', unanswered: 'plain' } as const satisfies Readonly<
  Record<Reply, NoticeTone>
>;
const replyOf = ({ reply }: PreparationPerson): Reply =>
  reply === 'coming' || reply === 'not-coming' ? reply : 'unanswered';

/** One click a person: who was asked by phone or in person says whether they come. */
export function replies(work: Work, village: string, choose: (village: string) => void): HTMLElement {
  const { people } = work.preparation;
  const places = [...new Set(people.map((person) => person.village))].sort((one, other) =>
    one.localeCompare(other, 'vi'),
  );
  const id = unique('village');
  const here = places.includes(village) ? village : (places[0] ?? '');
  const chooser = element(
    'select',
    { id },
    ...places.map((name) =>
      element('option', { value: name, selected: name === here }, name === '' ? text.noVillage : name),
    ),
  );
  const body = element('div', {});

  const answer = (ids: readonly string[], reply: Reply): void =>
    void send(work.page, {
      name: 'attendee.reply',
      input: { conference: work.conference.id, people: [...ids], reply },
      done: ({ recorded }) => work.refresh(text.replied(recorded), 'good'),
      again: () => answer(ids, reply),
    });
  const press = (person: PreparationPerson, reply: Reply): HTMLButtonElement => {
    const made = button(text.reply[reply], () => answer([person.id], reply));
    made.setAttribute('aria-label', text.replyLabel(text.reply[reply], person.name));
    return made;
  };
  const line = (person: PreparationPerson): HTMLElement => {
    const given = replyOf(person);
    const offered: readonly Reply[] = given === 'unanswered' ? ['coming', 'not-coming'] : ['unanswered'];
    const detail = [person.detail, person.phone].filter((part) => part !== '').join(' · ');
    return element(
      'div',
      {},
      element(
        'div',
        { class: 'split' },
        element('span', {}, person.name, detail === '' ? null : element('small', {}, detail)),
        chip(tones[given], text.replyOf[given]),
      ),
      element('div', { class: 'row' }, ...offered.map((reply) => press(person, reply))),
    );
  };
  const follow = (): void => {
    const own = people.filter((person) => person.village === chooser.value);
    const invited = own.filter((person) => !person.reserve);
    const open = invited.filter((person) => replyOf(person) === 'unanswered').map((person) => person.id);
    const lines = list(invited.map(line));
    lines.className = 'lines';
    body.replaceChildren(
      invited.length === 0 ? element('p', {}, text.nobody) : lines,
      ...(open.length > 1 ? [button(text.allComing(open.length), () => answer(open, 'coming'))] : []),
      replacement(work, own),
    );
  };
  chooser.addEventListener('change', () => {
    choose(chooser.value);
    follow();
  });
  follow();
  return section(
    text.replies,
    element('p', { class: 'help intro' }, text.repliesHelp),
    element('div', { class: 'field' }, element('label', { for: id }, text.group), chooser),
    body,
  );
}

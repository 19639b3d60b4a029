import type { TurnFormFacts } from '../../rpc/answers';
import { formWords } from '../../text/forms/form-words';
import { secretaryText as words } from '../../text/forms/secretary-form';
import { hallSteps } from '../../text/guide/guide';
import { conferenceChooser } from '../ui/conference-field';
import { button, element, show } from '../ui/element';
import { outboxLine } from '../ui/outbox-line';
import { createPage, openPage } from '../ui/page';
import { question } from '../ui/question';
import { keptLocally } from '../ui/sending/kept-locally';
import { createOutbox, type OutboxState } from '../ui/sending/outbox';
import { createRequestId } from '../ui/sending/request-id';
import { ask } from '../ui/sending/server';
import { type Deeds, listenToKeys, shortcutLine } from './shortcuts';
import { takenTurn, takenTurns } from './taken-turns';
import { turnForm } from './turn-form';
import { type TurnItem, type TypedTurn, turnItem } from './turn-item';

interface Kept {
  readonly request: string;
  readonly conference: string;
  readonly typed: TypedTurn;
}

const page = createPage(hallSteps);
const kept = keptLocally<Kept>('turn-draft-1');
const idle: OutboxState = { waiting: 0, sending: false, trouble: null, onlyInPage: false };
let deeds: Deeds | null = null;
let told = (_state: OutboxState): void => {};
let arrived = (_item: TurnItem): void => {};
const outbox = createOutbox<TurnItem, unknown>({
  name: 'turns-1',
  keyOf: ({ request }) => request,
  // One after the other: the server numbers the turns as they come.
  together: () => 1,
  pause: 0,
  async send([item]) {
    const { request = '', turn = {}, speaker = {}, matters = [] } = item ?? {};
    return ask('turn.save', { request, turn, speaker, matters: [...matters] });
  },
  sent: (items) => items.forEach((item) => void arrived(item)),
  changed: (state) => told(state),
});

function draw(facts: TurnFormFacts): void {
  const { conference } = facts;
  if (!conference) {
    page.say(words.noConference, 'bad');
    return;
  }
  const session = conference.id;
  const request = createRequestId();
  const heading = element('h2', {});
  const line = outboxLine(outbox.sendNow);
  const taken = takenTurns();
  const sure = question();
  const correct = button(words.correct, () => takeUpRefused());
  const drop = button(words.drop, () => dropRefused(), 'quiet');
  const mend = element('div', { class: 'row' }, correct, drop);
  let sent = facts.turns;
  let correcting = '';

  const mine = (): readonly TurnItem[] => outbox.waiting().filter(({ turn }) => turn.conference === session);
  const refresh = (): void => {
    const orders = taken.draw(sent, mine());
    heading.textContent = correcting === '' ? words.turn(orders + 1) : words.correcting(correcting);
  };
  const form = turnForm(facts, () => {
    kept.keep({ request: request.current(), conference: session, typed: form.typed() });
  });

  function begin(): void {
    request.renew();
    correcting = '';
    form.clear();
    kept.keep({ request: request.current(), conference: session, typed: form.typed() });
    refresh();
  }

  function record(): void {
    if (!form.check()) return;
    const item = turnItem(request.current(), form.typed(), facts, Date.now());
    outbox.add(item);
    begin();
    page.main.scrollTop = 0;
    page.say(words.recorded(item.turn.speaker ?? '', item.matters.length), 'good');
    form.focus();
  }

  function takeUpRefused(): void {
    const [first] = mine();
    if (!first) return;
    if (!form.isBlank()) {
      page.say(words.finishFirst, 'bad');
      return;
    }
    request.renew(first.request);
    correcting = first.turn.speaker ?? '';
    form.fill(first.typed);
    refresh();
    form.focus();
  }

  function dropRefused(): void {
    const [first] = mine();
    if (!first) return;
    sure.ask(words.confirmDrop(first.turn.speaker ?? ''), {
      label: words.drop,
      run() {
        outbox.remove(first.request);
        outbox.sendNow();
        refresh();
      },
    });
  }

  told = (state) => {
    line.show(state);
    show(mend, state.trouble !== null && state.trouble !== 'lost');
    refresh();
  };
  arrived = (item) => {
    if (item.turn.conference !== session) return;
    const last = sent.reduce((most, { order }) => Math.max(most, order), 0);
    sent = [...sent, takenTurn(item, last + 1)];
  };
  deeds = {
    record,
    addMatter: form.addMatter,
    chooseTopic: form.chooseTopic,
    toggleOutOfOrder: form.toggleOutOfOrder,
    toggleTimer: form.toggleTimer,
  };

  page.main.replaceChildren(
    ...[conferenceChooser(facts.conferences, session, open)].flatMap((context) => context ?? []),
    heading,
    shortcutLine(),
    form.root,
    sure.root,
    taken.root,
  );
  page.actions.replaceChildren(line.root, mend, button(words.record, record, 'primary'));
  const before = kept.read();
  begin();
  told({ ...idle, waiting: outbox.waiting().length });
  if (before?.conference === session) restore(before);
  form.focus();

  function restore({ request: keptRequest, typed }: Kept): void {
    request.renew(keptRequest);
    form.fill(typed);
    if (form.isBlank()) return;
    kept.keep({ request: keptRequest, conference: session, typed });
    const discard = (): void => {
      begin();
      page.say('');
    };
    page.say(formWords.restored, 'plain', { label: formWords.discard, run: discard });
  }
}

function open(conference: string | null): void {
  void openPage(page, 'turn.open', { conference }, draw);
}

listenToKeys({
  record: () => deeds?.record(),
  addMatter: () => deeds?.addMatter(),
  chooseTopic: (index) => deeds?.chooseTopic(index),
  toggleOutOfOrder: () => deeds?.toggleOutOfOrder(),
  toggleTimer: () => deeds?.toggleTimer(),
});
open(null);

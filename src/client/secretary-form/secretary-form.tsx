import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TurnFormFacts } from '../../rpc/answers';
import * as formWords from '../../text/forms/form-words';
import * as words from '../../text/forms/secretary-form';
import { ConferenceChooser } from '../ui/fields/conference-chooser';
import { useCorrections } from '../ui/fields/error-summary';
import { Button } from '../ui/page/button';
import { useFocus } from '../ui/page/focus';
import { Actions } from '../ui/page/frame';
import { usePage } from '../ui/page/page-context';
import { QuestionBox, useQuestion } from '../ui/page/question';
import { useStore } from '../ui/page/store';
import type { Outbox, OutboxState } from '../ui/sending/outbox';
import { OutboxLine } from '../ui/sending/outbox-line';
import { createRequestId } from '../ui/sending/request-id';
import { ShortcutLine, useShortcuts } from './shortcuts';
import { TakenTurns, takenTurns } from './taken-turns';
import { useTurnDraft } from './turn-draft';
import { type EditedTurn, useTurnEdit } from './turn-edit';
import { TurnForm } from './turn-form';
import { type SentTurn, type TurnItem, turnItem } from './turn-item';
import { blankTurn, useTurn } from './turn-state';

interface SecretaryProps {
  readonly facts: TurnFormFacts;
  readonly conference: string;
  readonly outbox: Outbox<TurnItem>;
  readonly state: OutboxState;
  /** Turns sent since the page was loaded. */
  readonly sent: readonly SentTurn[];
  readonly open: (conference: string, news?: string) => void;
}

export function SecretaryForm({ facts, conference, outbox, state, sent, open }: SecretaryProps): JSX.Element {
  const page = usePage();
  const turn = useTurn(facts);
  const focus = useFocus(turn.who.id('speaker'));
  const corrections = useCorrections();
  const question = useQuestion();
  const [request] = useState(createRequestId);
  const correcting = useStore(() => '');
  const edited = useStore<EditedTurn | null>(() => null);
  // The facts include turns sent before they were loaded.
  const [sentBefore] = useState(sent.length);
  const ofConference = <Item extends TurnItem>(items: readonly Item[]): readonly Item[] =>
    items.filter((item) => item.turn.conference === conference);
  const waiting = ofConference(outbox.waiting());
  const turns = takenTurns(facts.turns, ofConference(sent.slice(sentBefore)), waiting);

  function begin(): void {
    request.renew();
    correcting.write('');
    edited.write(null);
    turn.fill(blankTurn);
  }
  useTurnDraft({ conference, turn, edited, request, begin });
  const editing = useTurnEdit({
    edited,
    facts,
    turn,
    request: request.current,
    question,
    begun() {
      page.scrollToTop();
      focus(turn.who.id('speaker'));
    },
    done(news) {
      begin();
      open(conference, news);
    },
  });

  function record(): void {
    if (corrections.lead(turn.check())) return;
    const now = edited.read();
    if (now) {
      editing.save(now);
      return;
    }
    const item = turnItem(request.current(), turn.typed(), facts, Date.now());
    outbox.add(item);
    begin();
    page.scrollToTop();
    page.say(words.recorded(item.turn.speaker ?? '', item.matters.length), 'good');
    focus(turn.who.id('speaker'));
  }

  function correctRefused(): void {
    const [first] = waiting;
    if (!first) return;
    if (!turn.isBlank()) {
      page.say(words.finishFirst, 'bad');
      return;
    }
    request.renew(first.request);
    correcting.write(first.turn.speaker ?? '');
    turn.fill(first.typed);
    focus(turn.who.id('speaker'));
  }

  function dropRefused(): void {
    const [first] = waiting;
    if (!first) return;
    question.ask(words.confirmDrop(first.turn.speaker ?? ''), {
      label: words.drop,
      run() {
        outbox.remove(first.request);
        outbox.sendNow();
      },
    });
  }

  function addMatter(): void {
    const added = turn.addMatter();
    if (added !== null) focus(added);
  }
  function toggleOutOfOrder(): void {
    turn.markOutOfOrder(!turn.isOutOfOrder());
    if (turn.isOutOfOrder()) focus(turn.who.id('reason'));
  }
  useShortcuts({
    record,
    addMatter,
    chooseTopic: turn.chooseTopic,
    toggleOutOfOrder,
    toggleTimer: turn.toggleTimer,
  });

  const name = correcting.read();
  const now = edited.read();
  return (
    <>
      <ConferenceChooser conferences={facts.conferences} current={conference} choose={open} />
      <h2>
        {now
          ? words.edit(now.order)
          : name === ''
            ? words.turn((turns[0]?.order ?? 0) + 1)
            : words.correcting(name)}
      </h2>
      <ShortcutLine />
      <TurnForm facts={facts} turn={turn} focus={focus} addMatter={addMatter} />
      <QuestionBox question={question} />
      <TakenTurns turns={turns} edit={editing.open} />
      <Actions>
        <OutboxLine state={state} sendNow={outbox.sendNow} />
        {state.trouble && state.trouble !== 'lost' && (
          <div class="row">
            <Button onPress={correctRefused}>{words.correct}</Button>
            <Button look="quiet" onPress={dropRefused}>
              {words.drop}
            </Button>
          </div>
        )}
        {now && (
          <div class="row">
            <Button onPress={begin}>{formWords.cancel}</Button>
            <Button look="quiet" onPress={() => editing.takeBack(now)}>
              {words.drop}
            </Button>
          </div>
        )}
        <Button look="primary" onPress={record}>
          {words.record}
        </Button>
      </Actions>
    </>
  );
}

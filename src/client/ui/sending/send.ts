import type { Failure } from '../../../domain/failure';
import type { InputOf, MethodName, ValueOf } from '../../../rpc/contract';
import type { Place } from '../../../rpc/place';
import * as formWords from '../../../text/forms/form-words';
import type { Page, Step } from '../page/page-context';
import { ask, focusSheet, patience, type Refused, worthRetrying } from './server';

type SendingPage = Pick<Page, 'say' | 'busy' | 'rest' | 'isBusy'>;

export interface Sending<Name extends MethodName> {
  readonly name: Name;
  readonly input: InputOf<Name>;
  /** Shown while it runs. */
  readonly doing?: string;
  readonly long?: boolean;
  done(value: ValueOf<Name>): void;
  /** Shows a refusal itself and returns true; otherwise the sentence of the failure is shown. */
  refused?(failure: Failure): boolean;
  /** For Thử lại, where the input is typed: collects it again, for the same request ID. Absent: sends the same input. */
  again?(): void;
}

/** The button that brings lost documents back, after which the call can be tried again. */
function restoring(page: SendingPage, failure: Failure, retry: Step): Step | undefined {
  if (failure.code !== 'files-lost') return undefined;
  const { conference } = failure;
  const run = (): void =>
    void send(page, {
      name: 'files.restore',
      input: { conference },
      doing: formWords.working,
      long: true,
      done: () => page.say(formWords.filesBack, 'good', retry),
    });
  return { label: formWords.restoreFiles, run };
}

/** Opens where something is completed; another sidebar takes the place of this one. */
export function openPlace(page: SendingPage, place: Place): void {
  void send(page, {
    name: 'place.show',
    input: { place },
    doing: formWords.opening,
    long: true,
    done({ sentence }) {
      if (sentence) page.say(sentence, 'good');
      else focusSheet();
    },
  });
}

/** Goes to a cell of the spreadsheet; the sidebar stays open beside it. */
export function showCell(
  page: SendingPage,
  { tab, cell }: InputOf<'cell.show'>,
  doing = formWords.toCell(cell),
): void {
  void send(page, { name: 'cell.show', input: { tab, cell }, doing, done: focusSheet });
}

/** What a refusal asks for: to complete something elsewhere, or to try again. */
export function stepAfter(page: SendingPage, answer: Refused, retry: Step): Step | undefined {
  const { way } = answer;
  if (way) return { label: way.label, run: () => openPlace(page, way.place) };
  return worthRetrying(answer) ? retry : undefined;
}

/** One call to the server; in any case the typed text stays and the state line says what to do next. */
export async function send<Name extends MethodName>(
  page: SendingPage,
  sending: Sending<Name>,
): Promise<void> {
  if (page.isBusy()) return;
  page.busy(sending.doing ?? formWords.saving);
  const answer = await ask(sending.name, sending.input, sending.long ? patience.long : patience.short);
  page.rest();
  const again = sending.again ?? (() => void send(page, sending));
  const retry = { label: formWords.retry, run: () => again() };
  switch (answer.kind) {
    case 'done':
      page.say('');
      sending.done(answer.value);
      if (answer.note) page.say(answer.note, 'good');
      return;
    case 'lost':
      page.say(formWords.lostReply(answer.reason), 'bad', retry);
      return;
    case 'refused':
      page.say('');
      if (sending.refused?.(answer.failure)) return;
      page.say(
        answer.sentence,
        'bad',
        restoring(page, answer.failure, retry) ?? stepAfter(page, answer, retry),
      );
      return;
    default:
      answer satisfies never;
  }
}

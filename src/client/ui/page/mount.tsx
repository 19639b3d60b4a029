import { type ComponentChildren, type ComponentType, Fragment, type JSX, render } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { InputOf, MethodName, ValueOf } from '../../../rpc/contract';
import * as formWords from '../../../text/forms/form-words';
import { stepAfter } from '../sending/send';
import { ask } from '../sending/server';
import { Frame } from './frame';
import { type Tone, usePage } from './page-context';

/** What was just done, shown in the state line while the sidebar reloads and afterwards. */
interface News {
  readonly text: string;
  readonly tone: Tone;
}

/** The props of a sidebar's form. */
export interface Opened<Name extends MethodName> {
  readonly facts: ValueOf<Name>;
  /** Number of the answer; a key for parts of a form that are reset by each answer. */
  readonly round: number;
  /** Loads again, as for another conference, and starts a new form with the answer. */
  readonly reopen: (input: InputOf<Name>, news?: News) => void;
  /** Loads again and passes the answer to the same form, which stays if no answer comes. */
  readonly refresh: (input: InputOf<Name>, news?: News) => void;
}

interface OpeningProps<Name extends MethodName> {
  /** Returns what the sidebar shows. */
  readonly method: Name;
  readonly input: InputOf<Name>;
  /** Renders the form with each answer. */
  readonly draw: (opened: Opened<Name>) => ComponentChildren;
}

type OpeningState<Name extends MethodName> =
  | { readonly kind: 'opening' | 'failed' }
  | { readonly kind: 'open'; readonly facts: ValueOf<Name> };

const noNews: News = { text: '', tone: 'plain' };

/** Loads what a form shows; a failure is reported with a button to retry. */
export function Opening<Name extends MethodName>({
  method,
  input,
  draw,
}: OpeningProps<Name>): JSX.Element | null {
  const page = usePage();
  const [state, setState] = useState<OpeningState<Name>>({ kind: 'opening' });
  const [openings, setOpenings] = useState(0);
  const [round, setRound] = useState(0);

  async function open(input: InputOf<Name>, news: News, keepsForm: boolean): Promise<void> {
    page.busy(news.text || formWords.opening);
    const answer = await ask(method, input);
    page.rest();
    if (answer.kind === 'done') {
      page.warn(answer.pulse);
      page.say(news.text, news.tone);
      if (!keepsForm) setOpenings((count) => count + 1);
      setRound((count) => count + 1);
      setState({ kind: 'open', facts: answer.value });
      return;
    }
    const sentence = answer.kind === 'lost' ? formWords.lostOpening(answer.reason) : answer.sentence;
    if (!keepsForm) setState({ kind: 'failed' });
    const retry = { label: formWords.retry, run: () => void open(input, news, keepsForm) };
    const way = answer.kind === 'refused' ? stepAfter(page, answer, retry) : undefined;
    page.say(`${news.text} ${sentence}`.trim(), 'bad', way ?? retry);
  }
  const reopen = (input: InputOf<Name>, news = noNews): void => void open(input, news, false);
  const refresh = (input: InputOf<Name>, news = noNews): void => void open(input, news, true);
  useLayoutEffect(() => reopen(input), []);

  if (state.kind !== 'open')
    return state.kind === 'opening' ? <p class="loading">{formWords.opening}</p> : null;
  return <Fragment key={openings}>{draw({ facts: state.facts, round, reopen, refresh })}</Fragment>;
}

/** Mounts a sidebar whose body is more than one opening, such as with an outbox that outlives the form. */
export function mountBody(body: JSX.Element): void {
  const root = document.querySelector('#page');
  if (!root) throw new Error('no #page');
  document.documentElement.lang = 'vi';
  render(<Frame>{body}</Frame>, root);
}

interface Sidebar<Name extends MethodName> {
  readonly method: Name;
  readonly input: InputOf<Name>;
  readonly Form: ComponentType<Opened<Name>>;
}

/** Mounts a sidebar that is one form. */
export function mount<Name extends MethodName>({ method, input, Form }: Sidebar<Name>): void {
  mountBody(<Opening method={method} input={input} draw={(opened) => <Form {...opened} />} />);
}

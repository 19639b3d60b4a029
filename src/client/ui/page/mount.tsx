import { type ComponentChildren, type ComponentType, Fragment, type JSX, render } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { InputOf, MethodName, ValueOf } from '../../../rpc/contract';
import * as formWords from '../../../text/forms/form-words';
import type { GuideStage } from '../../../text/guide/guide';
import { ask } from '../sending/server';
import { Frame } from './frame';
import { type Tone, usePage } from './page-context';

/** What was just done, said while the sidebar asks how things stand now and after that. */
interface News {
  readonly text: string;
  readonly tone: Tone;
}

/** What a sidebar's form is given. */
export interface Opened<Name extends MethodName> {
  readonly facts: ValueOf<Name>;
  /** Counts the answers; a key for parts of a form that begin again with each. */
  readonly round: number;
  /** Asks again, as for another conference, and begins a new form with the answer. */
  readonly reopen: (input: InputOf<Name>, news?: News) => void;
  /** Asks again and gives the answer to the form as it stands, which stays where no answer comes. */
  readonly refresh: (input: InputOf<Name>, news?: News) => void;
}

interface OpeningProps<Name extends MethodName> {
  /** Answers with what the sidebar shows. */
  readonly method: Name;
  readonly input: InputOf<Name>;
  /** Draws the form; it begins anew with every answer. */
  readonly draw: (opened: Opened<Name>) => ComponentChildren;
}

type Standing<Name extends MethodName> =
  | { readonly kind: 'opening' | 'failed' }
  | { readonly kind: 'open'; readonly facts: ValueOf<Name> };

const noNews: News = { text: '', tone: 'plain' };

/** Asks the server for what a form shows; what cannot be had is said, with a way to try again. */
export function Opening<Name extends MethodName>({
  method,
  input,
  draw,
}: OpeningProps<Name>): JSX.Element | null {
  const page = usePage();
  const [standing, setStanding] = useState<Standing<Name>>({ kind: 'opening' });
  const [openings, setOpenings] = useState(0);
  const [round, setRound] = useState(0);

  async function open(wish: InputOf<Name>, news: News, keepsForm: boolean): Promise<void> {
    page.busy(news.text || formWords.opening);
    const answer = await ask(method, wish);
    page.rest();
    if (answer.kind === 'done') {
      page.say(news.text, news.tone);
      if (!keepsForm) setOpenings((count) => count + 1);
      setRound((count) => count + 1);
      setStanding({ kind: 'open', facts: answer.value });
      return;
    }
    const sentence = answer.kind === 'lost' ? formWords.lostOpening : answer.sentence;
    if (!keepsForm) setStanding({ kind: 'failed' });
    const retry = { label: formWords.retry, run: () => void open(wish, news, keepsForm) };
    page.say(`${news.text} ${sentence}`.trim(), 'bad', retry);
  }
  const reopen = (wish: InputOf<Name>, news = noNews): void => void open(wish, news, false);
  const refresh = (wish: InputOf<Name>, news = noNews): void => void open(wish, news, true);
  useLayoutEffect(() => reopen(input), []);

  if (standing.kind !== 'open')
    return standing.kind === 'opening' ? <p class="loading">{formWords.opening}</p> : null;
  return <Fragment key={openings}>{draw({ facts: standing.facts, round, reopen, refresh })}</Fragment>;
}

/** Draws a sidebar whose body holds more than one opening, such as an outbox that outlives them. */
export function mountBody(guide: GuideStage | null, body: JSX.Element): void {
  const root = document.querySelector('#page');
  if (!root) throw new Error('page.html lacks its part');
  document.documentElement.lang = 'vi';
  render(<Frame guide={guide}>{body}</Frame>, root);
}

interface Sidebar<Name extends MethodName> {
  readonly method: Name;
  readonly input: InputOf<Name>;
  readonly guide: GuideStage | null;
  readonly Form: ComponentType<Opened<Name>>;
}

/** Draws a sidebar that is one form; the only thing that a `main.tsx` does. */
export function mount<Name extends MethodName>({ method, input, guide, Form }: Sidebar<Name>): void {
  mountBody(guide, <Opening method={method} input={input} draw={(opened) => <Form {...opened} />} />);
}

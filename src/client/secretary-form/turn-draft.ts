import { useLayoutEffect, useState } from 'preact/hooks';
import * as formWords from '../../text/forms/form-words';
import { usePage } from '../ui/page/page-context';
import { keptLocally } from '../ui/sending/kept-locally';
import type { RequestId } from '../ui/sending/request-id';
import type { TypedTurn } from './turn-item';
import type { TurnState } from './turn-state';

interface Kept {
  readonly request: string;
  readonly conference: string;
  readonly typed: TypedTurn;
}

interface Form {
  readonly conference: string;
  readonly turn: TurnState;
  readonly request: RequestId;
  readonly begin: () => void;
}

/** Keeps the turn that is being typed, also where the whole browser is closed. */
export function useKeptTurn({ conference, turn, request, begin }: Form): void {
  const page = usePage();
  const [kept] = useState(() => keptLocally<Kept>('turn-draft-1'));
  const [before] = useState(kept.read);
  useLayoutEffect(() => {
    if (before?.conference !== conference) return;
    request.renew(before.request);
    turn.fill(before.typed);
    if (turn.isBlank()) return;
    const discard = (): void => {
      begin();
      page.say('');
    };
    page.say(formWords.restored, 'plain', { label: formWords.discard, run: discard });
  }, []);
  const content: Kept = { request: request.current(), conference, typed: turn.typed() };
  useLayoutEffect(() => {
    kept.keep({ request: request.current(), conference, typed: turn.typed() });
  }, [JSON.stringify(content)]);
}

import { useLayoutEffect, useState } from 'preact/hooks';
import * as formWords from '../../text/forms/form-words';
import { usePage } from '../ui/page/page-context';
import type { Store } from '../ui/page/store';
import { browserValue } from '../ui/sending/browser-value';
import type { RequestId } from '../ui/sending/request-id';
import type { EditedTurn } from './turn-edit';
import type { TypedTurn } from './turn-item';
import type { TurnState } from './turn-state';

interface TurnDraft {
  readonly request: string;
  readonly conference: string;
  readonly typed: TypedTurn;
  readonly edited?: EditedTurn | null;
}

interface Form {
  readonly conference: string;
  readonly turn: TurnState;
  readonly edited: Store<EditedTurn | null>;
  readonly request: RequestId;
  readonly begin: () => void;
}

/** Stores the turn being typed, so that it survives closing the browser. */
export function useTurnDraft({ conference, turn, edited, request, begin }: Form): void {
  const page = usePage();
  const [stored] = useState(() => browserValue<TurnDraft>(() => localStorage, 'turn-draft-1'));
  const [before] = useState(stored.read);
  useLayoutEffect(() => {
    if (before?.conference !== conference) return;
    request.renew(before.request);
    turn.fill(before.typed);
    edited.write(before.edited ?? null);
    if (turn.isBlank()) return;
    const discard = (): void => {
      begin();
      page.say('');
    };
    page.say(formWords.restored, 'plain', { label: formWords.discard, run: discard });
  }, []);
  const content: TurnDraft = {
    request: request.current(),
    conference,
    typed: turn.typed(),
    edited: edited.read(),
  };
  useLayoutEffect(() => {
    stored.keep(turn.isBlank() ? null : content);
  }, [JSON.stringify(content)]);
}

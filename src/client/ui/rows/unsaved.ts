import { useLayoutEffect, useState } from 'preact/hooks';
import * as formWords from '../../../text/forms/form-words';
import { usePage } from '../page/page-context';
import { useStore } from '../page/store';
import { createRequestId } from '../sending/request-id';
import { keptDraft } from './kept-draft';

interface Form<Content> {
  /** A new version of the form takes a new name. */
  readonly keptAs: string;
  /** What would be lost if the sidebar were closed now. */
  readonly content: () => Content;
  /** Puts in what was typed before the sidebar was closed. */
  readonly restore: (content: Content) => void;
  /** Throws that away again. */
  readonly discard: () => void;
}

/** What is typed and not saved, kept in the browser together with the ID of its request. */
export interface Unsaved {
  /** Names one wish of the person, so that saving it twice makes one row. */
  request(): string;
  /** The next save is another wish. */
  renewRequest(): void;
  /** The form stands at a new beginning: nothing is typed, and the next save is another wish. */
  begin(): void;
  isChanged(): boolean;
}

export function useUnsaved<Content>({ keptAs, content, restore, discard }: Form<Content>): Unsaved {
  const page = usePage();
  const [request] = useState(createRequestId);
  const [kept] = useState(() => keptDraft<Content & { readonly request: string }>(keptAs));
  const [before] = useState(kept.read);
  const written = (): string => JSON.stringify(content());
  const beginning = useStore(written);
  const isChanged = (): boolean => written() !== beginning.read();

  useLayoutEffect(() => {
    if (!before) return;
    request.renew(before.request);
    restore(before);
    const run = (): void => {
      discard();
      page.say('');
    };
    page.say(formWords.restored, 'plain', { label: formWords.discard, run });
  }, []);
  useLayoutEffect(() => {
    if (isChanged()) kept.keep({ ...content(), request: request.current() });
    else kept.forget();
  }, [written(), beginning.read(), request.current()]);

  return {
    request: request.current,
    renewRequest: request.renew,
    begin() {
      beginning.write(written());
      request.renew();
    },
    isChanged,
  };
}

import { useLayoutEffect, useState } from 'preact/hooks';
import * as formWords from '../../../text/forms/form-words';
import { usePage } from '../page/page-context';
import { useStore } from '../page/store';
import { browserValue } from '../sending/browser-value';
import { createRequestId } from '../sending/request-id';

interface Form<Content> {
  /** Storage name; a new version of the form needs a new one. */
  readonly storageName: string;
  /** What would be lost by closing the sidebar now. */
  readonly content: () => Content;
  /** Restores what was typed before the sidebar was closed. */
  readonly restore: (content: Content) => void;
  /** Discards the restored text. */
  readonly discard: () => void;
}

/** Unsaved text, stored in the browser with the ID of its request. */
export interface Unsaved {
  /** Identifies one save, so that repeating it makes one row. */
  request(): string;
  /** The next save is a new request. */
  renewRequest(): void;
  /** Takes the form's content as unchanged; the next save is a new request. */
  begin(): void;
  isChanged(): boolean;
}

export function useUnsaved<Content>({ storageName, content, restore, discard }: Form<Content>): Unsaved {
  const page = usePage();
  const [request] = useState(createRequestId);
  const [stored] = useState(() =>
    browserValue<Content & { readonly request: string }>(() => sessionStorage, storageName),
  );
  const [before] = useState(stored.read);
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
    stored.keep(isChanged() ? { ...content(), request: request.current() } : null);
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

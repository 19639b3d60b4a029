import type { FrameMessage, PageMessage } from '../../protocol';
import { createCallQueue } from './call-queue';
import { forgetFormerDrafts } from './former-drafts';
import { showCaptions } from './frame-captions';
import { formFields, wireTrouble } from './wire-values';

/** `google.script` for a sidebar: calls and results are messages between its frame and the page around it. */

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

/** By the number of their call; null once it was answered. */
const sent: (Handlers | null)[] = [];

const tell = (message: FrameMessage): void => window.parent.postMessage(message, '*');
const queue = createCallQueue<FrameMessage>(tell, Math.random);

function send(name: string, values: readonly unknown[], handlers: Handlers): void {
  const [form, ...more] = values;
  // A form element is accepted only as the sole argument.
  const args =
    form instanceof HTMLFormElement && more.length === 0 ? [formFields(new FormData(form))] : values;
  const trouble = wireTrouble(args);
  if (trouble !== undefined) throw new Error(trouble);
  const id = sent.push(handlers) - 1;
  // undefined and NaN arrive as null, as over the real wire.
  const copies = JSON.parse(JSON.stringify(args)) as unknown[];
  queue.add({ kind: 'call', id, function: name, args: copies });
}

/** Runners are immutable: each `with…` returns a new one. */
function runner(handlers: Handlers): unknown {
  const builders: Readonly<Record<string, (value: unknown) => unknown>> = {
    withSuccessHandler: (value) => runner({ ...handlers, success: value as Handler }),
    withFailureHandler: (value) => runner({ ...handlers, failure: value as Handler }),
    withUserObject: (value) => runner({ ...handlers, userObject: value }),
  };
  return new Proxy(builders, {
    get(methods, name) {
      if (typeof name !== 'string') return undefined;
      return methods[name] ?? ((...args: unknown[]) => send(name, args, handlers));
    },
  });
}

window.addEventListener('message', ({ source, data }: MessageEvent<PageMessage>) => {
  if (source !== window.parent) return;
  if (data.kind === 'captions') showCaptions(data.isOn);
  if (data.kind !== 'result') return;
  const handlers = sent[data.id];
  if (!handlers) return;
  sent[data.id] = null;
  queue.finished();
  if (data.result.ok) {
    handlers.success?.(data.result.value, handlers.userObject);
    return;
  }
  const error = new Error(data.result.message);
  error.name = data.result.name;
  if (handlers.failure) handlers.failure(error, handlers.userObject);
  else throw error;
});

const script = {
  run: runner({}),
  host: {
    close: () => tell({ kind: 'close' }),
    setWidth: (width: number) => tell({ kind: 'size', width }),
    setHeight: (height: number) => tell({ kind: 'size', height }),
    editor: { focus: () => tell({ kind: 'focus-sheet' }) },
    origin: 'https://docs.google.com',
  },
};

forgetFormerDrafts([sessionStorage, localStorage], document.currentScript?.dataset.world ?? '');
Object.assign(window, { google: { script } });

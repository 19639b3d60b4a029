import type { FrameMessage, PageMessage } from '../../protocol';
import { makeCrossing } from './crossing';
import { formFields, wireTrouble } from './wire-values';

/** `google.script` for a sidebar: every call goes to the page around it and comes back as a message. */

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

const tell = (message: FrameMessage): void => window.parent.postMessage(message, '*');
const crossing = makeCrossing<FrameMessage>(tell, Math.random);

function send(name: string, given: readonly unknown[], handlers: Handlers): void {
  const [form, ...more] = given;
  // A form of the page passes only when it is alone.
  const args =
    form instanceof HTMLFormElement && more.length === 0 ? [formFields(new FormData(form))] : given;
  const trouble = wireTrouble(args);
  if (trouble !== undefined) throw new Error(trouble);
  calls += 1;
  waiting.set(calls, handlers);
  // undefined and NaN arrive as null, as over the real wire.
  const copies = JSON.parse(JSON.stringify(args)) as unknown[];
  crossing.add({ kind: 'call', id: calls, function: name, args: copies });
}

/** Each `with…` gives a new runner and leaves the old one as it was. */
function runner(handlers: Handlers): unknown {
  const builders: Readonly<Record<string, (given: unknown) => unknown>> = {
    withSuccessHandler: (given) => runner({ ...handlers, success: given as Handler }),
    withFailureHandler: (given) => runner({ ...handlers, failure: given as Handler }),
    withUserObject: (given) => runner({ ...handlers, userObject: given }),
  };
  return new Proxy(builders, {
    get(known, name) {
      if (typeof name !== 'string') return undefined;
      return known[name] ?? ((...args: unknown[]) => send(name, args, handlers));
    },
  });
}

window.addEventListener('message', ({ source, data }: MessageEvent<PageMessage>) => {
  if (source !== window.parent || data.kind !== 'result') return;
  const handlers = waiting.get(data.id);
  if (!handlers) return;
  waiting.delete(data.id);
  crossing.ended();
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

Object.assign(window, { google: { script } });

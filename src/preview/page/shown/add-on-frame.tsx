import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CallResult, FrameMessage, PageMessage } from '../../protocol';
import type { App } from '../app';
import { px } from '../px';

interface Props {
  readonly app: App;
  readonly frame: number;
  readonly title: string;
  /** Pixels; initial size, which the page inside may change. */
  readonly width?: number;
  readonly height?: number;
  /** Called for `google.script.host.close`. */
  readonly close: () => void;
}

/** An origin of their own lets frames store drafts and keeps them away from this page. */
const framesOrigin = (): string =>
  `${location.protocol}//${location.hostname}:${document.documentElement.dataset.framesPort}`;

/** A sandboxed frame with a page of the add-on; forwards its `google.script` calls to the server. */
export function AddOnFrame({ app, frame, title, close, ...initial }: Props): JSX.Element {
  const origin = framesOrigin();
  const element = useRef<HTMLIFrameElement>(null);
  const [size, setSize] = useState<{ readonly width?: number; readonly height?: number }>(initial);

  async function call(message: Extract<FrameMessage, { kind: 'call' }>): Promise<void> {
    let result: CallResult;
    try {
      const answer = await app.act('call', { function: message.function, args: message.args });
      result = answer.result ?? { ok: true, value: null };
    } catch {
      result = { ok: false, name: 'NetworkError', message: 'Connection failure due to HTTP 0' };
    }
    const reply: PageMessage = { kind: 'result', id: message.id, result };
    element.current?.contentWindow?.postMessage(reply, origin);
  }

  const tellCaptions = (): void => {
    const message: PageMessage = { kind: 'captions', isOn: app.hasCaptions };
    element.current?.contentWindow?.postMessage(message, origin);
  };
  useLayoutEffect(tellCaptions, [app.hasCaptions]);

  useLayoutEffect(() => {
    const listen = ({ source, data }: MessageEvent<FrameMessage>): void => {
      if (source !== element.current?.contentWindow) return;
      if (data.kind === 'call') void call(data);
      else if (data.kind === 'close') close();
      else if (data.kind === 'focus-sheet') {
        app.show('sheet');
        document.querySelector<HTMLElement>('.grid')?.focus();
      } else {
        const { width, height } = data;
        setSize((now) => ({ ...now, ...(width && { width }), ...(height && { height }) }));
      }
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  });

  return (
    <iframe
      ref={element}
      title={title}
      onLoad={tellCaptions}
      src={`${origin}/frames/${frame}`}
      sandbox="allow-scripts allow-forms allow-modals allow-popups allow-downloads allow-same-origin"
      style={{ width: px(size.width), height: px(size.height) }}
    />
  );
}

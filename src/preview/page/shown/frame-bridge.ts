import type { CallResult, FrameMessage, PageMessage } from '../../protocol';
import type { App } from '../app';
import { element } from '../element';

export interface FrameBridge {
  /** A sandboxed frame that runs a sidebar's page; `close` is what its `google.script.host.close` does. */
  frameOf(frame: number, title: string, close: () => void): HTMLIFrameElement;
}

/** Carries `google.script.run` of the frames to the server and the answers back. */
export function makeFrameBridge(app: App): FrameBridge {
  const closers = new WeakMap<HTMLIFrameElement, () => void>();
  const frames = new Set<HTMLIFrameElement>();

  async function call(
    frame: HTMLIFrameElement,
    message: Extract<FrameMessage, { kind: 'call' }>,
  ): Promise<void> {
    let result: CallResult;
    try {
      const answer = await app.act('call', { function: message.function, args: message.args });
      result = answer.result ?? { ok: true, value: null };
    } catch {
      result = { ok: false, name: 'NetworkError', message: 'Connection failure due to HTTP 0' };
    }
    const reply: PageMessage = { kind: 'result', id: message.id, result };
    // The frame has an origin of its own that no name can say.
    frame.contentWindow?.postMessage(reply, '*');
  }

  window.addEventListener('message', ({ source, data }: MessageEvent<FrameMessage>) => {
    for (const frame of frames) {
      if (!frame.isConnected) frames.delete(frame);
      if (source !== frame.contentWindow) continue;
      if (data.kind === 'call') void call(frame, data);
      else if (data.kind === 'close') closers.get(frame)?.();
      else if (data.kind === 'focus-sheet') {
        app.show('sheet');
        document.querySelector<HTMLElement>('.grid')?.focus();
      } else {
        if (data.width !== undefined) frame.style.width = `${data.width}px`;
        if (data.height !== undefined) frame.style.height = `${data.height}px`;
      }
    }
  });

  return {
    frameOf(number, title, close) {
      const frame = element('iframe', {
        title,
        src: `/frames/${number}`,
        attributes: { sandbox: 'allow-scripts allow-forms allow-modals allow-popups' },
      });
      closers.set(frame, close);
      frames.add(frame);
      return frame;
    },
  };
}

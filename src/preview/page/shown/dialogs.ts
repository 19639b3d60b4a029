import type { ShownView } from '../../protocol';
import { button, element } from '../element';
import type { FrameBridge } from './frame-bridge';

type DialogView = Extract<ShownView, { kind: 'dialog' }>;

/** Alerts, toasts and dialogs that the add-on shows. Its run is over by then, as with the product's toasts. */
export function makeDialogs() {
  const toasts = element('div', { className: 'toasts', attributes: { role: 'status' } });
  const holder = element('div', {}, toasts);

  function open(title: string, body: HTMLElement, ...buttons: HTMLElement[]): HTMLDialogElement {
    const dialog = element(
      'dialog',
      { className: 'dialog' },
      element('h2', {}, title),
      body,
      element('div', { className: 'dialog-buttons' }, ...buttons),
    );
    dialog.addEventListener('close', () => dialog.remove());
    holder.append(dialog);
    dialog.showModal();
    return dialog;
  }

  return {
    element: holder,
    alert(title: string, text: string): void {
      const close = button('Đồng ý', 'primary', () => dialog.close());
      const dialog = open(title || 'Thông báo', element('p', { className: 'dialog-text' }, text), close);
      close.focus();
    },
    ask(title: string, text: string, action: string, onYes: () => void): void {
      const yes = button(action, 'primary', () => {
        dialog.close();
        onYes();
      });
      const no = button('Thôi', 'plain', () => dialog.close());
      const dialog = open(title, element('p', { className: 'dialog-text' }, text), no, yes);
      no.focus();
    },
    toast(title: string, text: string, seconds: number): void {
      const toast = element('div', { className: 'toast' }, title ? element('strong', {}, title) : '', text);
      toasts.append(toast);
      setTimeout(() => toast.remove(), Math.min(Math.max(seconds, 3), 10) * 1000);
    },
    frame({ title, frame, width, height }: DialogView, bridge: FrameBridge): void {
      const inner = bridge.frameOf(frame, title, () => dialog.close());
      inner.style.width = `${width}px`;
      inner.style.height = `${height}px`;
      const dialog = open(
        title,
        inner,
        button('Đóng', 'plain', () => dialog.close()),
      );
    },
  };
}

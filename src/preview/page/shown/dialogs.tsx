import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ShownView } from '../../protocol';
import type { App } from '../app';
import { AddOnFrame } from './add-on-frame';

type DialogView = Exclude<ShownView, { kind: 'sidebar' }>;
type Toast = Extract<DialogView, { kind: 'toast' }>;
type OpenDialog = DialogView & { readonly id: number };

export interface OpenDialogs {
  readonly views: readonly OpenDialog[];
  open(view: DialogView): void;
  close(id: number): void;
}

export function useDialogs(): OpenDialogs {
  const [views, setViews] = useState<readonly OpenDialog[]>([]);
  const count = useRef(0);
  return {
    views,
    open(view) {
      count.current += 1;
      const id = count.current;
      setViews((now) => [...now, { ...view, id }]);
    },
    close: (id) => setViews((now) => now.filter((view) => view.id !== id)),
  };
}

interface ModalProps {
  readonly title: string;
  readonly action: string;
  readonly kind: 'primary' | 'plain';
  readonly close: () => void;
  readonly children: ComponentChildren;
}

function Modal({ title, action, kind, close, children }: ModalProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" onClose={close}>
      <h2>{title}</h2>
      {children}
      <div class="dialog-buttons">
        <button type="button" class={kind} autofocus={kind === 'primary'} onClick={close}>
          {action}
        </button>
      </div>
    </dialog>
  );
}

/** Stays for 3 to 10 seconds, whatever the add-on asks for. */
function ToastLine({ title, text, seconds, close }: Toast & { readonly close: () => void }): JSX.Element {
  useEffect(() => {
    const timer = setTimeout(close, Math.min(Math.max(seconds, 3), 10) * 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="toast">
      {title && <strong>{title}</strong>}
      {text}
    </div>
  );
}

/** Alerts, toasts and dialogs of the add-on, shown after its execution has ended. */
export function Dialogs({ app, dialogs }: { readonly app: App; readonly dialogs: OpenDialogs }): JSX.Element {
  return (
    <div>
      <div class="toasts" role="status">
        {dialogs.views.map(
          (view) =>
            view.kind === 'toast' && (
              <ToastLine key={view.id} {...view} close={() => dialogs.close(view.id)} />
            ),
        )}
      </div>
      {dialogs.views.map((view) => {
        const close = (): void => dialogs.close(view.id);
        if (view.kind === 'alert')
          return (
            <Modal
              key={view.id}
              title={view.title || 'Thông báo'}
              action="Đồng ý"
              kind="primary"
              close={close}
            >
              <p class="dialog-text">{view.text}</p>
            </Modal>
          );
        if (view.kind === 'dialog')
          return (
            <Modal key={view.id} title={view.title} action="Đóng" kind="plain" close={close}>
              <AddOnFrame app={app} {...view} close={close} />
            </Modal>
          );
        return null;
      })}
    </div>
  );
}

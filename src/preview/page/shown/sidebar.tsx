import type { JSX } from 'preact';
import { menuCaptions } from '../../captions/menu-captions';
import type { App } from '../app';
import { Caption } from '../caption';
import { AddOnFrame } from './add-on-frame';

export interface SidebarView {
  readonly title: string;
  readonly frame: number;
}

interface Props {
  readonly app: App;
  readonly view: SidebarView | null;
  readonly close: () => void;
}

/** One sidebar at a time, 300 pixels wide. */
export const Sidebar = ({ app, view, close }: Props): JSX.Element => (
  <aside class="sidebar" hidden={view === null}>
    {view && (
      <>
        <header>
          <h2>
            {view.title}
            <Caption isOn={app.hasCaptions} text={menuCaptions[view.title]} />
          </h2>
          <button type="button" class="icon" aria-label="Đóng thanh bên" onClick={close}>
            ✕
          </button>
        </header>
        <AddOnFrame key={view.frame} app={app} title={view.title} frame={view.frame} close={close} />
      </>
    )}
  </aside>
);

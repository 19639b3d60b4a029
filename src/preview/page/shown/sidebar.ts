import type { App } from '../app';
import { button, element } from '../element';
import { type FrameBridge, makeFrameBridge } from './frame-bridge';

/** The place on the right for the add-on's sidebar: 300 pixels, one at a time. */
export function makeSidebar(app: App) {
  const bridge: FrameBridge = makeFrameBridge(app);
  const place = element('aside', { className: 'sidebar', hidden: true });
  const close = (): void => {
    place.hidden = true;
    place.replaceChildren();
  };
  return {
    element: place,
    bridge,
    open(title: string, frame: number): void {
      const closer = button('✕', 'icon', close);
      closer.setAttribute('aria-label', 'Đóng thanh bên');
      place.replaceChildren(
        element('header', {}, element('h2', {}, title), closer),
        bridge.frameOf(frame, title, close),
      );
      place.hidden = false;
    },
  };
}

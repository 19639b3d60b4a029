import type { App } from '../app';
import { button, element } from '../element';

/** The tabs at the foot of the sheet. */
export function makeTabBar(app: App, chosen: (tab: string) => void) {
  const bar = element('nav', { className: 'tabs', attributes: { 'aria-label': 'Các trang' } });
  return {
    element: bar,
    update(current: string): void {
      bar.replaceChildren(
        ...app.world.tabs
          .filter(({ hidden }) => !hidden)
          .map(({ name, color, lines }) => {
            const tab = button(name, name === current ? 'tab current' : 'tab', () => chosen(name));
            if (name === current) tab.setAttribute('aria-current', 'true');
            if (color) tab.style.borderBottomColor = color;
            if (lines > 0) tab.append(element('span', { className: 'count' }, String(lines)));
            return tab;
          }),
      );
    },
  };
}

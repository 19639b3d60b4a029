import { element, unique } from './element';

export interface Tab {
  readonly label: string;
  readonly content: HTMLElement;
}

export interface Tabs {
  readonly root: HTMLElement;
  open(index: number): void;
  current(): number;
  onOpen(listener: (index: number) => void): void;
}

/** Tabs by the usual keyboard pattern: arrows, Home and End move; Tab enters the panel. */
export function tabs(label: string, parts: readonly Tab[]): Tabs {
  let opened = 0;
  const listeners: ((index: number) => void)[] = [];
  const heads = parts.map((part) => {
    const id = unique('tab');
    part.content.id = `${id}-panel`;
    part.content.setAttribute('role', 'tabpanel');
    part.content.setAttribute('aria-labelledby', id);
    return element('button', { type: 'button', role: 'tab', id, 'aria-controls': `${id}-panel` }, part.label);
  });
  const open = (index: number): void => {
    opened = index;
    for (const [position, head] of heads.entries()) {
      head.setAttribute('aria-selected', String(position === index));
      head.tabIndex = position === index ? 0 : -1;
    }
    for (const [position, part] of parts.entries()) part.content.hidden = position !== index;
    for (const listener of listeners) listener(index);
  };
  const moves: Readonly<Record<string, () => number>> = {
    ArrowRight: () => (opened + 1) % heads.length,
    ArrowLeft: () => (opened + heads.length - 1) % heads.length,
    Home: () => 0,
    End: () => heads.length - 1,
  };
  for (const [index, head] of heads.entries()) {
    head.addEventListener('click', () => open(index));
    head.addEventListener('keydown', (event) => {
      const target = moves[event.key]?.();
      if (target === undefined) return;
      event.preventDefault();
      open(target);
      heads[target]?.focus();
    });
  }
  const root = element(
    'div',
    { class: 'tabs' },
    element('div', { role: 'tablist', 'aria-label': label }, ...heads),
    ...parts.map((part) => part.content),
  );
  open(0);
  return { root, open, current: () => opened, onOpen: (listener) => void listeners.push(listener) };
}

import { type Child, element, unique } from './element';
import type { NoticeTone } from './page/section';

export type { NoticeTone } from './page/section';

/** A part of the page under its own heading. */
export function section(title: string, ...children: readonly Child[]): HTMLElement {
  const id = unique('section');
  return element('section', { 'aria-labelledby': id }, element('h2', { id }, title), ...children);
}

/** A part that stays folded until it is wanted. */
export function folded(title: string, ...children: readonly Child[]): HTMLDetailsElement {
  return element(
    'details',
    {},
    element('summary', {}, title),
    element('div', { class: 'fold' }, ...children),
  );
}

/** A boxed remark; its sign tells the tone without colour. */
export function notice(tone: NoticeTone, ...children: readonly Child[]): HTMLElement {
  return element('div', { class: `notice ${tone}` }, ...children);
}

export function list(items: readonly Child[], kind: 'ul' | 'ol' = 'ul'): HTMLElement {
  return element(kind, {}, ...items.map((item) => element('li', {}, item)));
}

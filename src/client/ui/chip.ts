import { element } from './element';
import type { NoticeTone } from './section';

/** A short word on how one thing stands; its words say what its colour says. */
export const chip = (tone: NoticeTone, text: string): HTMLElement =>
  element('span', { class: `chip ${tone}` }, text);

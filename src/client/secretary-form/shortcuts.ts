import { secretaryText as words } from '../../text/forms/secretary-form';
import { element } from '../ui/element';

export interface Deeds {
  record(): void;
  addMatter(): void;
  /** Counts from 0. */
  chooseTopic(index: number): void;
  toggleOutOfOrder(): void;
  toggleTimer(): void;
}

const topicKey = /^(?:Digit|Numpad)([1-8])$/;

/** Told by the place of the key, because with Alt some systems type another letter. */
function deedOf(event: KeyboardEvent, deeds: Deeds): (() => void) | undefined {
  const { altKey, code } = event;
  const command = event.ctrlKey || event.metaKey;
  const isEnter = code === 'Enter' || code === 'NumpadEnter';
  if (command && !altKey && isEnter) return deeds.record;
  if (!altKey || command) return undefined;
  if (isEnter) return deeds.addMatter;
  if (code === 'Digit9') return deeds.toggleOutOfOrder;
  if (code === 'Digit0') return deeds.toggleTimer;
  const topic = topicKey.exec(code)?.[1];
  return topic === undefined ? undefined : () => deeds.chooseTopic(Number(topic) - 1);
}

export function listenToKeys(deeds: Deeds): void {
  document.addEventListener('keydown', (event) => {
    const deed = deedOf(event, deeds);
    if (!deed || event.repeat || event.isComposing) return;
    event.preventDefault();
    deed();
  });
}

/** In sight all the time, for whoever types has no hand free to look them up. */
export const shortcutLine = (): HTMLElement =>
  element(
    'ul',
    { class: 'shortcuts', 'aria-label': words.shortcuts },
    ...words.keys.map(([keys, deed]) => element('li', {}, element('kbd', {}, keys), ` ${deed}`)),
  );

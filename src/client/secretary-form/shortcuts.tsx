import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import * as words from '../../text/forms/secretary-form';

export interface Shortcuts {
  record(): void;
  addMatter(): void;
  /** Counts from 0. */
  chooseTopic(index: number): void;
  toggleOutOfOrder(): void;
  toggleTimer(): void;
}

const topicKey = /^(?:Digit|Numpad)([1-8])$/;

/** By key code, because Alt changes the letter on some systems. */
function actionOf(event: KeyboardEvent, shortcuts: Shortcuts): (() => void) | undefined {
  const { altKey, code } = event;
  const command = event.ctrlKey || event.metaKey;
  const isEnter = code === 'Enter' || code === 'NumpadEnter';
  if (command && !altKey && isEnter) return shortcuts.record;
  if (!altKey || command) return undefined;
  if (isEnter) return shortcuts.addMatter;
  if (code === 'Digit9') return shortcuts.toggleOutOfOrder;
  if (code === 'Digit0') return shortcuts.toggleTimer;
  const topic = topicKey.exec(code)?.[1];
  return topic === undefined ? undefined : () => shortcuts.chooseTopic(Number(topic) - 1);
}

export function useShortcuts(shortcuts: Shortcuts): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const action = actionOf(event, shortcuts);
      if (!action || event.repeat || event.isComposing) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

/** Always visible, as a secretary in the hall has no time to look shortcuts up. */
export const ShortcutLine = (): JSX.Element => (
  <ul class="shortcuts" aria-label={words.shortcuts}>
    {words.keys.map(([keys, action]) => (
      <li key={keys}>
        <kbd>{keys}</kbd> {action}
      </li>
    ))}
  </ul>
);

import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

/** Moves the keyboard to an element, unfolding what hides it; also to one that takes none by itself, as a heading. */
function focusOn(target: HTMLElement): void {
  const fold = target.closest('details');
  if (fold) fold.open = true;
  if (!target.matches('a,button,input,select,textarea,[tabindex]')) target.setAttribute('tabindex', '-1');
  target.focus();
  (target.closest('.field') ?? target).scrollIntoView({ block: 'nearest' });
}

export function focusOnId(id: string): void {
  const target = document.getElementById(id);
  if (target) focusOn(target);
}

/** Moves the keyboard to the element of an id once what was just set is drawn. */
export function useFocus(first?: string): (id: string) => void {
  const [goal, aim] = useState(first === undefined ? null : { id: first });
  useLayoutEffect(() => {
    if (goal) focusOnId(goal.id);
  }, [goal]);
  return useCallback((id: string) => aim({ id }), []);
}

import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

/** Focuses an element and unfolds what hides it; also works for headings and other elements that take no focus. */
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

/** Focuses the element with an id after the next rendering. */
export function useFocus(first?: string): (id: string) => void {
  const [goal, aim] = useState(first === undefined ? null : { id: first });
  useLayoutEffect(() => {
    if (goal) focusOnId(goal.id);
  }, [goal]);
  return useCallback((id: string) => aim({ id }), []);
}

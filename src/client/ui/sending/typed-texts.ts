import { browserValue } from './browser-value';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface Place {
  readonly label: string;
  /** Position among the controls with this label, from 0. */
  readonly nth: number;
}

/** What was typed into one control of a sidebar that became out of date. */
export interface TypedText extends Place {
  readonly text: string;
}

/** Those that can be typed into; a masked one is closed, so what it hides is not among them. */
function controls(): readonly (readonly [Control, Place])[] {
  const labels: string[] = [];
  return [...document.querySelectorAll<Control>('#main :is(:read-write,select:enabled)')].map((control) => {
    const label = control.labels?.[0]?.firstChild?.textContent || control.ariaLabel || '';
    labels.push(label);
    return [control, { label, nth: labels.filter((one) => one === label).length - 1 }];
  });
}

export const typedTexts = () =>
  browserValue<readonly TypedText[]>(() => sessionStorage, `typed-1/${document.title}`);

/** Marks a control as typed into. */
export const markTyped = ({ target }: Event): void => (target as Control).setAttribute('data-typed', '');

const isSame = (a: Place, b: Place): boolean => a.label === b.label && a.nth === b.nth;

/** Keeps what is typed for the sidebar of the new version; returns false if there is nothing or it cannot be stored. */
export function keepTyped(): boolean {
  const texts = controls().flatMap(([control, place]) =>
    control.value && control.matches('[data-typed]') ? { ...place, text: control.value } : [],
  );
  const stored = typedTexts();
  const earlier = (stored.read() ?? []).filter((one) => !texts.some((other) => isSame(one, other)));
  return texts.length > 0 && stored.keep([...texts, ...earlier]);
}

const controlOf = (text: TypedText): Control | undefined =>
  controls().find(([, place]) => isSame(place, text))?.[0];

/** The texts that no control shows. */
export const notShown = (texts: readonly TypedText[]): readonly TypedText[] =>
  texts.filter((one) => controlOf(one)?.value !== one.text);

/** Types each text into its control, where it is on the screen. */
export function typeAgain(texts: readonly TypedText[]): void {
  for (const one of texts) {
    const control = controlOf(one);
    if (!control) continue;
    control.value = one.text;
    for (const name of ['input', 'change']) control.dispatchEvent(new Event(name, { bubbles: true }));
  }
}

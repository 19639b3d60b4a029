import { type BrowserValue, browserValue } from './browser-value';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What was typed into the controls of a sidebar that became out of date, by the names of `controls`. */
export type TypedTexts = Readonly<Record<string, string>>;

export const typedTexts = (): BrowserValue<TypedTexts> =>
  browserValue(() => sessionStorage, `typed-1/${document.title}`);

/** Those that can be typed into, by label and number; a masked one is closed, so what it hides is not among them. */
function controls(): ReadonlyMap<string, Control> {
  const found = new Map<string, Control>();
  for (const control of document.querySelectorAll<Control>('#main :is(:read-write,select:enabled)')) {
    const label = control.labels?.[0]?.firstChild?.textContent || control.ariaLabel || '';
    let name = label;
    for (let number = 2; found.has(name); number += 1) name = `${label} (${number})`;
    found.set(name, control);
  }
  return found;
}

/** Marks a control as typed into. */
export const markTyped = ({ target }: Event): void => (target as Control).setAttribute('data-typed', '');

/** Keeps what is typed for the sidebar of the new version; false if there is nothing or it cannot be stored. */
export function keepTyped(): boolean {
  const typed = [...controls()].filter(([, control]) => control.value && control.matches('[data-typed]'));
  const texts = Object.fromEntries(typed.map(([name, { value }]) => [name, value]));
  const stored = typedTexts();
  return typed.length > 0 && stored.keep({ ...stored.read(), ...texts });
}

/** The texts that no control shows. */
export function notShown(texts: TypedTexts): TypedTexts {
  const shown = controls();
  return Object.fromEntries(Object.entries(texts).filter(([name, text]) => shown.get(name)?.value !== text));
}

/** Types each text into its control, where it is on the screen. */
export function typeAgain(texts: TypedTexts): void {
  for (const [name, control] of controls()) {
    if (!(name in texts)) continue;
    control.value = texts[name] ?? '';
    for (const event of ['input', 'change']) control.dispatchEvent(new Event(event, { bubbles: true }));
  }
}

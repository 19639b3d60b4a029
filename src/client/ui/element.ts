type Attribute = string | number | boolean | undefined;

/** Attributes by name; `false` and undefined leave one out, `true` sets it empty. */
export type Attributes = Readonly<Record<string, Attribute>>;

export type Child = Node | string | null;

/** Makes an element; text only ever becomes text, whatever it holds. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) throw new Error(`${name}: listeners are added, not written as text`);
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

export type ButtonLook = 'primary' | 'plain' | 'quiet';

export function button(label: string, onPress: () => void, look: ButtonLook = 'plain'): HTMLButtonElement {
  const made = element('button', { type: 'button', class: `button ${look}` }, label);
  made.addEventListener('click', onPress);
  return made;
}

/** A link that opens beside the sheet; only https addresses are followed. */
export function outsideLink(label: string, address: string, hint: string): HTMLElement {
  if (!/^https:\/\//.test(address)) return element('span', {}, label);
  return element(
    'a',
    { href: address, target: '_blank', rel: 'noopener noreferrer' },
    label,
    element('span', { class: 'unseen' }, ` ${hint}`),
  );
}

export function show(target: HTMLElement, visible: boolean): void {
  target.hidden = !visible;
}

/** Gives focus to what takes none by itself, such as a heading. */
export function focusOn(target: HTMLElement): void {
  if (!target.matches('a,button,input,select,textarea,[tabindex]')) target.setAttribute('tabindex', '-1');
  target.focus();
}

let named = 0;

/** An id that no other element of this page has. */
export function unique(stem: string): string {
  named += 1;
  return `${stem}-${named}`;
}

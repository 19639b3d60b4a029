type Child = Node | string | false | undefined;

type Settings<Tag extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[Tag], 'style' | 'dataset' | 'children' | 'attributes'>
> & {
  readonly attributes?: Readonly<Record<string, string>>;
};

/** An element with its properties and children; texts stay texts. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  settings: Settings<Tag> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const { attributes, ...properties } = settings;
  const made = Object.assign(document.createElement(tag), properties);
  for (const [name, value] of Object.entries(attributes ?? {})) made.setAttribute(name, value);
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

export const button = (
  text: string,
  className: string,
  onclick: (event: MouseEvent) => void,
): HTMLButtonElement => element('button', { type: 'button', className, onclick }, text);

/** Runs in the page: counts elements by kind, and lists every attribute that could execute. */
export function countElements(): {
  readonly elements: Record<string, number>;
  readonly acting: readonly string[];
} {
  const elements: Record<string, number> = {};
  const acting: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    elements[element.localName] = (elements[element.localName] ?? 0) + 1;
    for (const { name, value } of element.attributes) {
      if (/^on|^srcdoc$|^action$|^formaction$/.test(name) || /^\s*(javascript|data|vbscript):/i.test(value))
        acting.push(`${element.localName} ${name}=${value}`);
    }
  }
  return { elements, acting };
}
